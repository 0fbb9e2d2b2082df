package remember

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"commonground/ui/look"
	"commonground/ui/screen"
)

// text is a store in memory.
type text string

func (t *text) Load() string { return string(*t) }

func (t *text) Save(s string) error {
	*t = text(s)
	return nil
}

// released are the settings of every version that was released, as it wrote them. A version
// that writes others adds its own here, and none is ever changed.
var released = map[string]Kept{
	"0.1.0": {
		Scheme: look.Dark, Text: 1.5, Dark: true, Width: 1024, Height: 700, Library: "/home/ada/Groups",
		Place: screen.Place{Group: "/home/ada/Groups/Tuesday Circle.json", Where: screen.AtSheet, Sheet: "01930000-0000-7000-8000-000000000001"},
		Paper: "letter", PDFFolder: "/home/ada/Papers", GuideFolded: true, WallScreen: "HDMI-1", Welcomed: true,
	},
}

// TestSettingsOfReleasedVersionsAreRead: whoever installs a newer version finds all as it was.
func TestSettingsOfReleasedVersionsAreRead(t *testing.T) {
	files, err := filepath.Glob("testdata/*.json")
	if err != nil || len(files) != len(released) {
		t.Fatalf("%d files of %d versions, %v", len(files), len(released), err)
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		kept := text(data)
		version := strings.TrimSuffix(filepath.Base(f), ".json")
		if got := Load(&kept).Kept; !reflect.DeepEqual(got, released[version]) {
			t.Errorf("%s: got %+v", version, got)
		}
	}
}

// TestWhatANewerVersionKeepsSurvives: an older one, on another laptop with the same stick,
// changes what it knows and leaves the rest; what it set back is not kept of before.
func TestWhatANewerVersionKeepsSurvives(t *testing.T) {
	kept := text(`{"scheme":"dark","voice":{"speed":2},"welcomed":true,"text":1.5}`)
	Load(&kept).Change(func(r *Kept) { r.Text, r.Welcomed = 2, false })
	var got map[string]any
	if err := json.Unmarshal([]byte(kept), &got); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got["voice"], map[string]any{"speed": 2.0}) || got["text"] != 2.0 || got["scheme"] != "dark" {
		t.Errorf("kept %v", got)
	}
	if _, there := got["welcomed"]; there {
		t.Error("what was set back is still there")
	}
}

// TestAllThatIsKeptHasAName: one without would be kept as another version's.
func TestAllThatIsKeptHasAName(t *testing.T) {
	for i, name := range known() {
		if name == "" {
			t.Errorf("field %d has none", i)
		}
	}
}

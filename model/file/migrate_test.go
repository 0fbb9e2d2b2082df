package file

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"commonground/model"
	"commonground/model/catalogue"
)

// TestStepsAreGapless: every version after the first has exactly one step, in order,
// with a name.
func TestStepsAreGapless(t *testing.T) {
	gapless(t, migrations(), Version)
	gapless(t, activityMigrations(), ActivityVersion)
}

func gapless(t *testing.T, steps []migration, version int) {
	t.Helper()
	if len(steps) != version-1 {
		t.Fatalf("%d steps to version %d", len(steps), version)
	}
	for i, s := range steps {
		if s.To != i+2 || s.Name == "" || s.Do == nil {
			t.Errorf("step %d is %+v", i, s)
		}
	}
}

// TestStepsRunInOrder: a file of an older version takes every step from its own on, and
// one of the middle takes only the later ones.
func TestStepsRunInOrder(t *testing.T) {
	var ran []string
	rename := func(tree map[string]any) error {
		ran = append(ran, "rename")
		tree["name"] = tree["label"]
		delete(tree, "label")
		return nil
	}
	count := func(tree map[string]any) error {
		ran = append(ran, "count")
		tree["members"] = 5
		return nil
	}
	steps := []migration{{"label becomes name", 2, rename}, {"members are counted", 3, count}}
	data := strings.NewReplacer(`"name"`, `"label"`, `"version": 2`, `"version": 1`).
		Replace(string(encoded(t, &model.Group{ID: model.NewID(), Name: "Old"})))

	g, err := parse([]byte(data), 3, steps)
	if err != nil || g.Name != "Old" || g.Members != 5 || !reflect.DeepEqual(ran, []string{"rename", "count"}) {
		t.Errorf("got %+v, %v after %v", g, err, ran)
	}

	ran = nil
	data = strings.NewReplacer(`"version": 1`, `"version": 2`, `"label"`, `"name"`).Replace(data)
	if _, err = parse([]byte(data), 3, steps); err != nil || !reflect.DeepEqual(ran, []string{"count"}) {
		t.Errorf("got %v after %v", err, ran)
	}
}

// TestNumbersSurviveMigration: a seed keeps all its digits.
func TestNumbersSurviveMigration(t *testing.T) {
	g := example()
	g.Bingo.Seed = 4_294_967_295
	g.Sheets[0].Notes[0].X = 0.1 + 0.2
	none := migration{"nothing", Version + 1, func(map[string]any) error { return nil }}
	back, err := parse(encoded(t, g), Version+1, []migration{none})
	if err != nil || !reflect.DeepEqual(g, back) {
		t.Errorf("changed on the way: %v", err)
	}
}

// TestStepMeetsDamage: a step that cannot read its file refuses it as damaged.
func TestStepMeetsDamage(t *testing.T) {
	fails := migration{"notes get wings", Version + 1, func(map[string]any) error { return errors.New("no notes") }}
	_, err := parse(encoded(t, example()), Version+1, []migration{fails})
	wantProblem(t, err, Problem{NotKnown, "notes get wings", "no notes"})
}

// TestOldFiles: a file of every version there was opens, and says what it said then.
func TestOldFiles(t *testing.T) {
	files, _ := filepath.Glob("testdata/v*-group.json")
	if len(files) < Version {
		t.Fatalf("%d fixtures for %d versions", len(files), Version)
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		g, err := Decode(bytes.NewReader(data))
		if err != nil {
			t.Errorf("%s: %v", f, err)
		} else if !reflect.DeepEqual(g, example()) {
			t.Errorf("%s reads as %+v", f, g)
		}
	}
}

// TestOldBoardsKeepNotesInTheirZones: the zones of four boards moved with the second version.
// In each zone of these files lie notes that say so, as many as there was room for, and some in
// none, which say nothing; afterwards they lie in the same and cover each other nowhere.
func TestOldBoardsKeepNotesInTheirZones(t *testing.T) {
	files, _ := filepath.Glob("testdata/v1-board-*.json")
	if len(files) != 4 {
		t.Fatalf("%d boards", len(files))
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		g, err := Decode(bytes.NewReader(data))
		if err != nil {
			t.Fatalf("%s: %v", f, err)
		}
		s := g.Sheets[0]
		a, _ := catalogue.Find(s.Activity)
		in := map[string]int{}
		for i, n := range s.Notes {
			zone := ""
			if z := a.ZoneOf(n); z != nil {
				zone = z.ID
			}
			in[zone]++
			if zone != n.Text {
				t.Errorf("%s: a note of %q lies in %q, at %v", s.Activity, n.Text, zone, n.Rect)
			}
			if zone == "" && !a.InTray(n) {
				t.Errorf("%s: a note of no zone lies at %v", s.Activity, n.Rect)
			}
			for _, o := range s.Notes[:i] {
				if n.Overlaps(o.Rect) {
					t.Errorf("%s: %v of %q covers %v of %q", s.Activity, n.Rect, n.Text, o.Rect, o.Text)
				}
			}
		}
		if len(in) != len(a.Zones)+1 {
			t.Errorf("%s: notes lie in %v", s.Activity, in)
		}
	}
}

// TestEveryOldBoardMoves, not only the first of a file.
func TestEveryOldBoardMoves(t *testing.T) {
	files, _ := filepath.Glob("testdata/v1-board-*.json")
	var sheets []any
	for _, f := range append(files[:1:1], files...) { // the first comes twice
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		var tree map[string]any
		d := json.NewDecoder(bytes.NewReader(data))
		d.UseNumber()
		if err := d.Decode(&tree); err != nil {
			t.Fatal(err)
		}
		sheets = append(sheets, tree["sheets"].([]any)[0])
	}
	before, _ := json.Marshal(sheets[1])
	if err := moveNotes(map[string]any{"sheets": sheets}); err != nil {
		t.Fatal(err)
	}
	first, _ := json.Marshal(sheets[0])
	second, _ := json.Marshal(sheets[1])
	if bytes.Equal(second, before) || !bytes.Equal(first, second) {
		t.Error("the second board of a file did not move as the first did")
	}
}

// TestOldNotesThatStay: notes that lie in their zone as it is now stay where they are, side by
// side and above each other too; where one covers another all are laid out anew.
func TestOldNotesThatStay(t *testing.T) {
	for name, c := range map[string]struct {
		activity string
		notes    []rect
		stay     bool
	}{
		"apart":             {"membership", []rect{{200, 200, 100, 80}, {400, 200, 100, 80}, {400, 400, 100, 80}}, true},
		"touching":          {"membership", []rect{{200, 200, 100, 80}, {300, 200, 100, 80}, {200, 280, 100, 80}}, true},
		"touching, back":    {"membership", []rect{{300, 280, 100, 80}, {200, 280, 100, 80}, {300, 200, 100, 80}}, true},
		"low in their zone": {"membership", []rect{{330, 560, 100, 80}}, true},
		"just covered":      {"membership", []rect{{200, 200, 100, 80}, {299, 279, 100, 80}}, false},
		"just covering":     {"membership", []rect{{299, 279, 100, 80}, {200, 200, 100, 80}}, false},
		"of another board":  {"connect", []rect{{100, 300, 100, 80}}, false},
	} {
		var list []any
		for _, r := range c.notes {
			n := oldNote{fields: map[string]any{}}
			n.put("x", r.x)
			n.put("y", r.y)
			n.put("w", r.w)
			n.put("h", r.h)
			list = append(list, n.fields)
		}
		if err := moveInto(oldBoards()[c.activity], map[string]any{"notes": list}); err != nil {
			t.Fatal(err)
		}
		stay := true
		for i, n := range list {
			now, err := readNote(n)
			stay = stay && err == nil && now.at == c.notes[i]
		}
		if stay != c.stay {
			t.Errorf("%s: they stay is %v: %v", name, stay, list)
		}
	}
}

// TestOldNotesKeepTheirOrder: they are read row by row, about as high being one row, and a low
// room has one row for all.
func TestOldNotesKeepTheirOrder(t *testing.T) {
	var notes []oldNote
	for _, at := range []rect{{x: 200, y: 110}, {x: 300, y: 100}, {x: 100, y: 300}} {
		at.w, at.h = 180, 130
		notes = append(notes, oldNote{map[string]any{}, at})
	}
	first := slices.Clone(notes)
	layInRows(notes, rect{40, 800, 1330, 175})
	before := -1.0
	for i, n := range first {
		now, err := readNote(n.fields)
		if err != nil || now.at.x <= before || now.at.y < 800 || now.at.y+now.at.h > 975 || now.at.h < 120 {
			t.Errorf("note %d of a low room lies at %v, behind %v: %v", i, now.at, before, err)
		}
		before = now.at.x
	}
}

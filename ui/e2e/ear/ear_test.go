//go:build linux

package ear

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/e2e/stage"
)

func TestListen(t *testing.T) {
	test.NewTempApp(t)
	w := test.NewTempWindow(t, nil)
	w.SetTitle("Ours")
	hidden := widget.NewLabel("hidden")
	hidden.Hide()
	entry := widget.NewEntry()
	entry.SetText("typed")
	off := widget.NewButton("off", nil)
	off.Disable()
	far := make([]fyne.CanvasObject, 40)
	for i := range far {
		far[i] = widget.NewLabel("row " + string(rune('a'+i)))
	}
	w.SetContent(container.NewBorder(container.NewVBox(hidden, entry, off), nil, nil, nil, container.NewVScroll(container.NewVBox(far...))))
	w.Resize(fyne.NewSize(300, 300))
	w.Canvas().Focus(entry)

	seen := hear(t)
	for text, want := range map[string]bool{"hidden": false, "typed": true, "off": true, "row a": true, "row z": false} {
		if _, ok := seen[text]; ok != want {
			t.Errorf("%q is seen: %v", text, ok)
		}
	}
	if !seen["typed"].Focused || seen["off"].Focused || !seen["off"].Disabled {
		t.Error("focus or use are wrong")
	}
	if p := seen["row a"].Place; p.Empty() || p.Min.Y < seen["off"].Place.Max.Y {
		t.Errorf("the row stands at %v", p)
	}

	dialog := widget.NewModalPopUp(widget.NewLabel("over it"), w.Canvas())
	dialog.Show()
	seen = hear(t)
	if _, ok := seen["typed"]; ok {
		t.Error("what lies under a dialog can be used")
	}
	if _, ok := seen["over it"]; !ok {
		t.Error("a dialog is not seen")
	}
}

func hear(t *testing.T) map[string]stage.Thing {
	t.Helper()
	var answer bytes.Buffer
	if err := Listen(strings.NewReader("look\n"), &answer); err != nil {
		t.Fatal(err)
	}
	var things []stage.Thing
	if err := json.Unmarshal(answer.Bytes(), &things); err != nil {
		t.Fatal(err)
	}
	out := map[string]stage.Thing{}
	for _, thing := range things {
		if thing.Window == "Ours" && (strings.HasPrefix(thing.Kind, "*widget.Label") || strings.HasPrefix(thing.Kind, "*widget.Entry") || strings.HasPrefix(thing.Kind, "*widget.Button")) {
			out[thing.Text] = thing
		}
	}
	return out
}

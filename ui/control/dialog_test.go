package control

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// TestADialogIsAsHighAsItsBody: the body flows at the width that it is measured at, so that
// nothing scrolls where there is room.
func TestADialogIsAsHighAsItsBody(t *testing.T) {
	open(t, 1)
	high := func() fyne.CanvasObject { return look.NewText(look.Body, "one\ntwo\nthree\nfour") }
	low := func() fyne.CanvasObject { return look.NewText(look.Body, "one") }
	three := (dialogWidth - 2*look.Margin - 2*look.Gap) / 3 // as wide as columns can be for three to fit
	for _, cell := range []float32{three - 4, three - 1, three + 1} {
		body := layout.Grid(cell, look.Gap, 0, low(), low(), high(), high()) // three columns make it higher than two
		d := NewDialog("Keys", body)
		w := test.NewTempWindow(t, look.NewText(look.Body, ""))
		w.Resize(fyne.NewSize(900, 900))
		d.Open(w.Canvas(), nil)
		page := test.WidgetRenderer(d).Objects()[3].(*Page)
		if need := layout.HeightFor(page.scroll.Content, page.Size().Width); page.Size().Height < need {
			t.Errorf("columns of %g: %g high, the body needs %g", cell, page.Size().Height, need)
		}
		d.Close()
	}
}

// TestADialogScrollsByKeys: what does not fit can be read without a mouse, whether a button
// has the keyboard or nothing.
func TestADialogScrollsByKeys(t *testing.T) {
	open(t, 1)
	done := NewPrimary("Close", "", nil)
	d := NewDialog("Keys", look.NewText(look.Body, strings.Repeat("a line\n", 100)), done)
	w := test.NewTempWindow(t, look.NewText(look.Body, ""))
	w.Resize(fyne.NewSize(600, 400))
	d.Open(w.Canvas(), done)
	scroll := d.body.scroll
	end := scroll.Content.Size().Height - scroll.Size().Height
	for _, step := range []struct {
		key  fyne.KeyName
		want float32
	}{
		{fyne.KeyDown, keyScroll},
		{fyne.KeyUp, 0},
		{fyne.KeyUp, 0},
		{fyne.KeyEnd, end},
		{fyne.KeyDown, end},
		{fyne.KeyHome, 0},
		{fyne.KeyPageDown, scroll.Size().Height - keyScroll},
		{fyne.KeyPageUp, 0},
	} {
		done.TypedKey(&fyne.KeyEvent{Name: step.key})
		if got := scroll.Offset.Y; got != step.want {
			t.Errorf("%s scrolls to %v, want %v", step.key, got, step.want)
		}
	}
	if d.UsesKey(fyne.KeyF1) || !d.UsesKey(fyne.KeyEscape) || TopDialog(w.Canvas()) != nil {
		t.Error("takes a key it has no use for, or does not close")
	}
}

// TestArrowsWalkADialogThatFits: from one choice to the next and back, round the ends.
func TestArrowsWalkADialogThatFits(t *testing.T) {
	open(t, 1)
	one, two, done := NewButton("One", "", nil), NewButton("Two", "", nil), NewPlain("Cancel", "", nil)
	w := test.NewTempWindow(t, look.NewText(look.Body, ""))
	w.Resize(fyne.NewSize(600, 400))
	NewDialog("Where to?", layout.Column(look.Space, one, two), done).Open(w.Canvas(), one)
	for _, step := range []struct {
		key  fyne.KeyName
		want *Button
	}{{fyne.KeyDown, two}, {fyne.KeyDown, done}, {fyne.KeyUp, two}, {fyne.KeyUp, one}, {fyne.KeyUp, done}} {
		w.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: step.key})
		if w.Canvas().Focused() != fyne.Focusable(step.want) {
			t.Fatalf("%s does not lead to %s", step.key, step.want.Text)
		}
	}
}

// TestAPressBesideTheFieldsLeavesTheKeyboard: Fyne takes the keyboard away for a press on
// anything else, after it told the dialog of the press.
func TestAPressBesideTheFieldsLeavesTheKeyboard(t *testing.T) {
	open(t, 1)
	field := NewField("Name")
	d := NewDialog("Ask", field.Box)
	var later []func()
	d.later = func(f func()) { later = append(later, f) }
	w := test.NewTempWindow(t, look.NewText(look.Body, ""))
	w.Resize(fyne.NewSize(600, 400))
	d.Open(w.Canvas(), field.Entry)
	press := func() {
		d.MouseDown(nil)
		w.Canvas().Unfocus()
		d.MouseUp(nil)
		w.Canvas().Unfocus()
		for _, f := range later {
			f()
		}
		later = nil
	}
	press()
	if w.Canvas().Focused() != fyne.Focusable(field.Entry) {
		t.Error("the field has lost the keyboard")
	}
	w.Canvas().Unfocus()
	press()
	if w.Canvas().Focused() != nil {
		t.Error("the keyboard went to something that did not have it")
	}
	w.Canvas().Focus(field.Entry)
	d.MouseDown(nil)
	d.Close()
	for _, f := range later {
		f()
	}
	if w.Canvas().Focused() != nil {
		t.Error("a dialog that was closed takes the keyboard")
	}
}

// TestADialogKnowsWhatItWouldLose: words in any of its fields that were not there when it
// opened.
func TestADialogKnowsWhatItWouldLose(t *testing.T) {
	open(t, 1)
	name, more := NewField("Name"), NewAreaField("More", 2)
	name.Entry.SetText("As it was")
	d := NewDialog("Ask", layout.Column(0, name.Box, more.Box))
	w := test.NewTempWindow(t, look.NewText(look.Body, ""))
	d.Open(w.Canvas(), nil)
	for _, c := range []struct {
		name, more string
		loses      bool
	}{{"As it was", "", false}, {"Other", "", true}, {"As it was", "a", true}} {
		name.Entry.SetText(c.name)
		more.Area.SetText(c.more)
		if d.LosesWords() != c.loses {
			t.Errorf("%+v", c)
		}
	}
	d.Loses = func() bool { return false }
	if d.LosesWords() {
		t.Error("it does not go by what it is told")
	}
}

// TestTheBarOfADialogHasItsRoom: what does not fit scrolls beside the bar, not below it;
// what fits has the whole width.
func TestTheBarOfADialogHasItsRoom(t *testing.T) {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(look.NewTheme(look.Light, 1))
	w := test.NewTempWindow(t, look.NewText(look.Body, ""))
	card := NewButton("Card", "", nil)
	d := NewDialog("Cards", container.New(&tall{height: 500}, card))
	d.Open(w.Canvas(), nil)
	for high, free := range map[float32]float32{800: 4, 300: 4 + barRoom} {
		w.Resize(fyne.NewSize(600, high))
		d.Resize(w.Canvas().Size())
		right := d.body.Size().Width - card.Size().Width - 4
		if right != free {
			t.Errorf("in a window %v high a card ends %v before the edge, not %v", high, right, free)
		}
	}
}

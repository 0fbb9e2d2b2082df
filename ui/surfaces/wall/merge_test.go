package wall

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"commonground/ui/command"
)

// pressOn presses a note with modifier keys held.
func (f *fixture) pressOn(s noteRef, held fyne.KeyModifier) {
	f.w.content.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: f.middle(s)}, Modifier: held})
}

func (f *fixture) barrier(row int) noteRef { return noteRef{barrier: f.w.rows[row].ID} }

func (f *fixture) mergeable() bool { return command.ByID(f.w.Commands(), "note.merge").On() }

func TestBarriersThatSayTheSameAreDroppedOnEachOther(t *testing.T) {
	f := newFixture(t, "noise: earplugs", "cost: share", "Noise: go early, earplugs")
	before := f.lines()
	f.drag(f.middle(f.barrier(2)), f.middle(f.barrier(0)), func() {
		if r, _ := f.w.place(f.barrier(0)); f.w.content.target.Size().Height < float32(r.H) {
			t.Error("nothing shows that it would be joined")
		}
	})
	f.want("noise: earplugs, go early", "cost: share")
	if !strings.Contains(f.status, "2") {
		t.Errorf("the status is %q", f.status)
	}
	f.host.Doc.Undo()
	f.want(before...)
	f.drag(f.middle(f.barrier(2)), f.middle(f.barrier(1)).AddXY(0, -20), nil) // says something else: it moves
	f.want("noise: earplugs", "Noise: go early, earplugs", "cost: share")
}

func TestSeveralBarriersAreJoined(t *testing.T) {
	f := newFixture(t, "noise: earplugs", "cost: share", "too loud: go early")
	before := f.lines()
	f.pressOn(f.barrier(2), 0)
	if f.mergeable() {
		t.Error("one barrier can be joined with nothing")
	}
	f.pressOn(f.barrier(0), fyne.KeyModifierShortcutDefault)
	menu := desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: f.middle(f.barrier(0))}, Button: desktop.MouseButtonSecondary}
	f.w.content.MouseDown(&menu)
	f.w.content.TappedSecondary(&menu.PointEvent)
	f.w.Canvas().Overlays().Remove(f.w.Canvas().Overlays().Top())
	f.do("note.merge")
	f.want("noise\ntoo loud: earplugs, go early", "cost: share")
	f.wantCurrent("noise\ntoo loud")
	if f.mergeable() {
		t.Error("what was joined is still selected together")
	}
	f.host.Doc.Undo()
	f.want(before...)

	f.w.selectNote(f.barrier(0))
	f.mods = fyne.KeyModifierShift
	f.press(fyne.KeyDown, fyne.KeyDown, fyne.KeyUp)
	f.mods = 0
	f.do("note.merge")
	f.want("noise\ncost: earplugs, share", "too loud: go early")
}

func TestSeveralWaysAreJoined(t *testing.T) {
	f := newFixture(t, "noise: earplugs, ear plugs, leave", "crowds: leave")
	row := f.w.rows[0]
	f.w.selectNote(noteRef{barrier: row.ID, way: row.Ways[0].ID})
	f.mods = fyne.KeyModifierShift
	f.press(fyne.KeyRight)
	f.mods = 0
	f.do("note.merge")
	f.want("noise: earplugs\near plugs, leave", "crowds: leave")
	f.pressOn(f.barrier(0), fyne.KeyModifierShortcutDefault)
	if f.mergeable() {
		t.Error("a barrier can be joined with a way")
	}
}

func TestEscapeAndWalkingSelectOneAgain(t *testing.T) {
	f := newFixture(t, "noise", "cost", "crowds")
	for _, end := range []func(){
		func() { f.press(fyne.KeyEscape) }, func() { f.press(fyne.KeyDown) }, func() { f.pressOn(f.barrier(1), 0) },
		func() { f.pressOn(f.barrier(1), fyne.KeyModifierShortcutDefault) },
	} {
		f.pressOn(f.barrier(0), 0)
		f.pressOn(f.barrier(1), fyne.KeyModifierShift)
		if !f.mergeable() {
			t.Fatal("two barriers can't be joined")
		}
		if end(); f.mergeable() {
			t.Error("they are still selected together")
		}
	}
}

func TestAllThatAreSelectedAreCopiedAndDeleted(t *testing.T) {
	f := newFixture(t, "noise", "cost", "crowds")
	f.pressOn(f.barrier(0), 0)
	f.pressOn(f.barrier(2), fyne.KeyModifierShortcutDefault)
	f.w.Copy()
	if got := fyne.CurrentApp().Clipboard().Content(); got != "noise\ncrowds" {
		t.Errorf("the clipboard says %q", got)
	}
	f.press(fyne.KeyDelete)
	f.want("cost")
}

func TestWhatIsThereAlreadySaysSo(t *testing.T) {
	f := newFixture(t, "noise", "cost")
	f.w.selectNote(f.barrier(1))
	f.w.AddBarrier()
	f.strike("NOISE")
	f.press(fyne.KeyEscape)
	if !strings.Contains(f.status, "says the same") {
		t.Errorf("the status is %q", f.status)
	}
	if !slices.Contains(f.w.KeyHelp(), "help.wall.join") {
		t.Error("the help doesn't say how to join")
	}
}

// TestWhatWasSaidBeforeIsHintedAt: also while the next is written, and once that is given up.
func TestWhatWasSaidBeforeIsHintedAt(t *testing.T) {
	f := newFixture(t, "noise: earplugs", "cost: share")
	want := f.w.Count("wall.status.alike", 1, "note", "NOISE")
	f.w.AddBarrier()
	f.strike("NOISE")
	f.press(fyne.KeyReturn)
	if f.status != want {
		t.Errorf("while the next is written it says %q", f.status)
	}
	f.press(fyne.KeyEscape)
	if f.status != want {
		t.Errorf("at the end it says %q", f.status)
	}
	f.strike("Crowds")
	f.press(fyne.KeyReturn)
	if f.status != f.w.Text("board.status.writing-new") {
		t.Errorf("of another it says %q", f.status)
	}
}

package wallwindow

import (
	"testing"

	"fyne.io/fyne/v2"
)

// TestTheWallInsideTheDesk shows a part large in the desk's window, goes on by the keys of the
// wall, and is gone where nothing but the whole is left to show.
func TestTheWallInsideTheDesk(t *testing.T) {
	b := newBench(t, aBoard())
	if !b.wall.StartInside(b.source(""), b.note(1).ID.String()) || b.wall.Inside() == nil || len(b.made) != 0 {
		t.Fatal("there is no wall inside the desk")
	}
	if got := b.wall.alone(); got == nil || got.ID != b.note(1).ID.String() {
		t.Errorf("it shows %v", got)
	}
	if b.wall.palette() != b.Palette() {
		t.Error("it is not coloured as the desk is")
	}
	for _, key := range []fyne.KeyName{fyne.KeyB, fyne.KeyF, fyne.KeyEscape, fyne.KeyF5, fyne.KeyF11} {
		if b.wall.Key(key) {
			t.Errorf("%s leads it", key)
		}
	}
	b.wall.Key(fyne.KeyHome)
	if b.wall.Open() || b.wall.Inside() != nil {
		t.Error("it goes on where the desk shows the same")
	}
	b.wall.StartInside(b.source(""), "")
	if got := b.wall.alone(); got == nil || b.wall.level != 0 || b.wall.part != 0 {
		t.Errorf("it begins with %v", got)
	}
	if b.wall.Back(); b.wall.Open() {
		t.Error("before the first part it does not end")
	}
	b.wall.StartInside(b.source(""), b.note(0).ID.String())
	all := b.Doc.Group().Sheets[0].Notes
	for _, n := range all {
		if err := b.Doc.DeleteNotes(b.source("").Sheet, n.ID); err != nil {
			t.Fatal(err)
		}
	}
	b.wall.SetLevel(1)
	b.wall.SetLevel(-1)
	if b.wall.Open() {
		t.Error("without its parts it does not end")
	}
}

// TestWhatHoldsTheWallIsSeenInside, without a sheet too, and nothing after it.
func TestWhatHoldsTheWallIsSeenInside(t *testing.T) {
	b := newBench(t, aBoard())
	if b.wall.StartInside(Source{}, "") || b.wall.Open() {
		t.Fatal("there is a wall of nothing")
	}
	held := b.otherScene()
	b.wall.Hold("turns", held)
	if !b.wall.StartInside(Source{}, "") || b.wall.scene != held {
		t.Fatal("it does not show what holds the wall")
	}
	b.wall.Recolour()
	if b.wall.Release("turns"); b.wall.Open() || b.wall.scene != nil {
		t.Error("it goes on after that")
	}
	b.wall.Hold("turns", held)
	b.wall.StartInside(b.source(""), b.note(0).ID.String())
	if b.wall.Release("turns"); b.wall.Open() {
		t.Error("it goes on where the desk shows the sheet")
	}
}

package board

import (
	"strings"
	"testing"

	"commonground/ui/command"

	"fyne.io/fyne/v2"
)

// TestNewNotesGoToTheTrayOrWhereThatIsChosen, whichever note is selected.
func TestNewNotesGoToTheTrayOrWhereThatIsChosen(t *testing.T) {
	s := newStage(t, "one")
	s.click(150, 150)
	s.AddNote()
	s.write("two")
	s.press(fyne.KeyEscape)
	if !s.Activity().InTray(s.find("two")) {
		t.Errorf("it lies at %v", s.find("two").Rect)
	}
	command.ByID(s.Commands(), "note.target").Run()
	command.ByID(s.Commands(), "note.target").Run()
	if !strings.Contains(s.said, "Right") {
		t.Errorf("the status says %q", s.said)
	}
	s.AddNote()
	s.write("three")
	s.press(fyne.KeyReturn)
	s.write("four")
	s.press(fyne.KeyEscape)
	s.AddStarter(s.Starters()[0])
	for _, text := range []string{"three", "four", "Age"} {
		s.wantZone(text, "right")
	}
	s.wantZone("one", "left")
	command.ByID(s.Commands(), "note.target").Run()
	s.AddNote()
	s.write("five")
	s.press(fyne.KeyEscape)
	if !s.Activity().InTray(s.find("five")) {
		t.Error("after the last zone comes no tray")
	}
}

// TestSortingGoesOn: a number sends a note that was not placed and selects the next of those.
func TestSortingGoesOn(t *testing.T) {
	s := newStage(t)
	for _, text := range []string{"one", "two", "three"} {
		s.AddNote()
		s.write(text)
		s.press(fyne.KeyEscape)
	}
	s.pace.Rest(JustWritten)
	s.Board.scene.sel.Only(s.find("one").ID)
	for i, zone := range []string{"1", "2", "1"} {
		s.pace.Rest(JustWritten)
		s.write(zone)
		if left := len(s.unplaced()); left != 2-i {
			t.Errorf("after %d sent, %d are left", i+1, left)
		}
	}
	s.wantZone("one", "left")
	s.wantZone("two", "right")
	s.wantZone("three", "left")
	s.click(150, 150)
	s.SendTo(&s.Activity().Zones[1])
	if n := s.chosen(); len(n) != 1 {
		t.Error("a note that was placed already is not selected any more")
	}
}

// TestNotesAreJoined by a command, or dropped on one that says the same; undo takes them
// apart.
func TestNotesAreJoined(t *testing.T) {
	s := newStage(t, "Carers", "carers ", "Nurses")
	s.down(550, 150)
	s.dragTo(160, 160)
	s.up(160, 160)
	s.settle()
	if len(s.notes()) != 2 {
		t.Fatalf("dropped on the same it leaves %d notes", len(s.notes()))
	}
	s.Undo()
	if len(s.notes()) != 3 {
		t.Fatal("undo does not take them apart")
	}
	s.down(930, 150)
	s.dragTo(160, 160)
	s.up(160, 160)
	s.settle()
	if len(s.notes()) != 3 {
		t.Fatal("what says something else is joined")
	}
	s.SelectAll()
	s.Merge()
	if len(s.notes()) != 1 || !strings.Contains(s.notes()[0].Text, "Carers") || !strings.Contains(s.notes()[0].Text, "Nurses") {
		t.Errorf("joined they say %q", s.texts())
	}
}

// TestWhatWasSaidBeforeIsHintedAt: also while the next note is written, until that is done.
func TestWhatWasSaidBeforeIsHintedAt(t *testing.T) {
	s := newStage(t, "Carers")
	hinted := func(want bool, when string) {
		t.Helper()
		if strings.Contains(s.said, "Said before") != want {
			t.Errorf("%s the status says %q", when, s.said)
		}
	}
	s.AddNote()
	s.write("CARERS")
	s.press(fyne.KeyReturn)
	hinted(true, "while the next is written")
	s.press(fyne.KeyEscape)
	hinted(true, "at the end")
	s.AddNote()
	s.write("CARERS")
	s.press(fyne.KeyReturn)
	s.write("Nurses")
	s.press(fyne.KeyReturn)
	hinted(false, "after another")
}

// TestTidyOfAZoneLeavesTheOthers.
func TestTidyOfAZoneLeavesTheOthers(t *testing.T) {
	s := newStage(t, "one", "two", "three")
	before := s.find("three").Rect
	s.click(150, 150)
	s.TidyZone()
	if s.find("three").Rect != before {
		t.Error("a note of another zone moved")
	}
	s.Tidy()
	if s.find("three").Rect == before {
		t.Error("Tidy leaves a zone out")
	}
}

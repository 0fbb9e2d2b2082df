package ui

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/model"
	"commonground/ui/sheet"
	"commonground/ui/surfaces/board"
	"commonground/ui/surfaces/outline"
)

func TestACardOfAPartnerIsFilledInAndMarked(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.OpenActivity("partners")
	b.settle()
	s, ok := b.screen.(*sheet.Sheet)
	if !ok {
		t.Fatalf("the window shows %s", b.on())
	}
	if s.Card.Card.Visible() {
		t.Error("a card is shown though none is selected")
	}
	b.press("Library")
	b.settle()
	s.Surface.(*board.Board).SelectAll()
	b.settle()
	if !s.Card.Card.Visible() {
		t.Fatal("the selected card is not shown")
	}
	test.Type(s.Card.Fields["offer"].Area, "A room")
	test.Type(s.Card.Fields["contact"].Area, "At the desk")
	b.press("Most helpful")
	n := b.open.doc.Group().Sheet(s.ID).Notes[0]
	if n.Details["offer"] != "A room" || n.Details["contact"] != "At the desk" || !n.Flagged("helpful") {
		t.Errorf("the note is %+v", n)
	}
	b.wantSaid("Most helpful: Library")
	b.open.doc.Undo()
	b.settle()
	if b.says("Most helpful: Library") {
		t.Error("the list still has what was undone")
	}
	before := s.Card.Fields["offer"].Area.Text
	if err := b.open.doc.AddNotes(model.StepAddNote, s.ID, model.NewNote("Two", "A", model.Rect{W: 10, H: 10})); err != nil {
		t.Fatal(err)
	}
	if before != "A room" || s.Card.Shown != n.ID {
		t.Error("another note took the card's place")
	}
}

// TestFlagsStandInTheMenuOfACard: on the board and in the list, checked where the card has
// them; an activity without flags has none there.
func TestFlagsStandInTheMenuOfACard(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.OpenActivity("partners")
	b.settle()
	b.press("Library")
	b.wantSaid("For example: notice boards, rooms to meet in, a café")
	s := b.screen.(*sheet.Sheet)
	helpful := func() *fyne.MenuItem {
		t.Helper()
		items := s.NoteMenu()
		last := items[len(items)-1]
		if last.Label != "Mark" || len(last.ChildMenu.Items) != 3 || last.ChildMenu.Items[0].Label != "Most helpful" {
			t.Fatalf("the flags are not offered: %v", last)
		}
		return last.ChildMenu.Items[0]
	}
	s.Surface.(*board.Board).SelectAll()
	if helpful().Checked {
		t.Error("the flag is checked before it is set")
	}
	if helpful().Action(); !helpful().Checked {
		t.Error("the flag is not set on the board")
	}
	if s.Surface.(*board.Board).NoteMenu == nil {
		t.Error("the board's menu does not offer it")
	}
	b.do("show-list")
	list := s.Surface.(*outline.Outline)
	list.Select(b.open.doc.Group().Sheet(s.ID).Notes[0].ID.String())
	if list.NoteMenu == nil || !helpful().Checked {
		t.Error("the list does not offer the flag, or not as it is")
	}
	if helpful().Action(); helpful().Checked {
		t.Error("the flag is not taken off in the list")
	}
	b.open.doc.SetReadOnly(true)
	if items := s.NoteMenu(); len(items) != 1 {
		t.Errorf("a group that can only be read offers %d things", len(items))
	}
	b.open.doc.SetReadOnly(false)
	b.OpenActivity("membership")
	b.settle()
	if more := b.screen.(*sheet.Sheet).NoteMenu(); len(more) != 0 {
		t.Errorf("an activity without flags offers %d", len(more))
	}
}

// TestStartersStayWhereTheyArePressed: what the first one opens above them does not push them
// away from the pointer.
func TestStartersStayWhereTheyArePressed(t *testing.T) {
	b, s := sized(t, "partners", fyne.NewSize(1024, 768), 1)
	top := func() float32 {
		return fyne.CurrentApp().Driver().AbsolutePositionForObject(s.Guide.Chips).Y
	}
	chips := s.Guide.Chips.Objects
	b.win.Canvas().Focus(chips[len(chips)-1].(fyne.Focusable)) // brings them into sight
	b.settle()
	for _, words := range []string{"Library", "Council"} {
		before := top()
		b.press(words)
		b.settle()
		if !s.Card.Card.Visible() {
			t.Fatal("the card cannot be filled in")
		}
		if now := top(); now < before-1 || now > before+1 {
			t.Errorf("%s moves the starters from %v to %v", words, before, now)
		}
	}
}

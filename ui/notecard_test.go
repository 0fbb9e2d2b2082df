package ui

import (
	"testing"

	"fyne.io/fyne/v2/test"

	"commonground/model"
	"commonground/ui/board"
)

func TestACardOfAPartnerIsFilledInAndMarked(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.OpenActivity("partners")
	b.settle()
	s, ok := b.screen.(*sheet)
	if !ok {
		t.Fatalf("the window shows %s", b.on())
	}
	if s.card.card.Visible() {
		t.Error("a card is shown though none is selected")
	}
	b.press("Library")
	b.settle()
	s.surface.(*board.Board).SelectAll()
	b.settle()
	if !s.card.card.Visible() {
		t.Fatal("the selected card is not shown")
	}
	test.Type(s.card.fields["offer"].Entry, "A room")
	test.Type(s.card.fields["contact"].Entry, "At the desk")
	b.press("Most helpful")
	n := b.open.doc.Group().Sheet(s.id).Notes[0]
	if n.Details["offer"] != "A room" || n.Details["contact"] != "At the desk" || !n.Flagged("helpful") {
		t.Errorf("the note is %+v", n)
	}
	b.wantSaid("Most helpful: Library")
	b.open.doc.Undo()
	b.settle()
	if b.says("Most helpful: Library") {
		t.Error("the list still has what was undone")
	}
	before := s.card.fields["offer"].Entry.Text
	if err := b.open.doc.AddNotes(model.StepAddNote, s.id, model.NewNote("Two", "A", model.Rect{W: 10, H: 10})); err != nil {
		t.Fatal(err)
	}
	if before != "A room" || s.card.shown != n.ID {
		t.Error("another note took the card's place")
	}
}

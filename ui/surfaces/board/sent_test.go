package board

import (
	"strings"
	"testing"

	"commonground/model"
)

// markInset is how far within the corner of a note its mark lies, in board units.
const markInset = 4.0

// TestWhatWasSentOnIsMarked: at its corner while the note lies, and while it is dragged; the
// mark comes and goes with what stands on the lists.
func TestWhatWasSentOnIsMarked(t *testing.T) {
	s := newStage(t, "one", "two")
	marked := func(x float64) bool { return s.paper(x+model.NoteWidth-markInset, 100+markInset) == s.pal.Teal }
	if marked(100) || marked(480) {
		t.Fatal("a note is marked before it is sent")
	}
	s.click(150, 150)
	s.sendOn(model.TodoVenue)
	if !marked(100) || marked(480) {
		t.Error("the note that was sent is not marked, or another is")
	}
	s.down(150, 150)
	s.dragTo(150, 350)
	n := model.NoteWidth - markInset
	if s.paper(100+n, 300+markInset) != s.pal.Teal {
		t.Error("dragged, the note has lost its mark")
	}
	s.up(150, 350)
	if marked(100) || s.paper(100+n, 300+markInset) != s.pal.Teal {
		t.Error("the mark does not lie where the note lies")
	}
	s.Undo()
	s.Undo()
	if marked(100) {
		t.Error("undo leaves the mark")
	}
	s.Redo()
	if !marked(100) {
		t.Error("redo does not bring the mark back")
	}
	if err := s.doc.DeleteTodo(s.doc.Group().Todos[0].ID); err != nil {
		t.Fatal(err)
	}
	if marked(100) {
		t.Error("what was taken off the list is still marked")
	}
}

// TestTheStatusSaysWhereANoteWasSent: for the mouse and for keys alike.
func TestTheStatusSaysWhereANoteWasSent(t *testing.T) {
	s := newStage(t, "one", "two")
	s.click(150, 150)
	s.sendOn(model.TodoVenue)
	s.sendOn(model.TodoAgreement)
	const sent = "“one” in Left. Sent to the agreement. Sent to the venue list"
	s.click(530, 150)
	if strings.Contains(s.said, "Sent") {
		t.Errorf("of a note that was not sent it says %q", s.said)
	}
	s.click(150, 150)
	if s.said != sent {
		t.Errorf("clicked, it says %q", s.said)
	}
	s.walkToEnd(true)
	s.walkToEnd(false)
	if s.said != sent {
		t.Errorf("by keys it says %q", s.said)
	}
}

package board

import (
	"strings"
	"testing"

	"commonground/model"
	"commonground/printables"
	"commonground/ui/carry"
)

// TestWhatWasSentOnIsMarked: at its corner while the note lies, and while it is dragged; the
// mark comes and goes with what stands on the lists.
func TestWhatWasSentOnIsMarked(t *testing.T) {
	s := newStage(t, "one", "two")
	marked := func(x float64) bool { return s.paper(x+model.NoteWidth-sentInset, 100+sentInset) == s.pal.Teal }
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
	n := model.NoteWidth - sentInset
	if s.paper(100+n, 300+sentInset) != s.pal.Teal {
		t.Error("dragged, the note has lost its mark")
	}
	s.up(150, 350)
	if marked(100) || s.paper(100+n, 300+sentInset) != s.pal.Teal {
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

// TestTheMarkLiesNearItsNote: so that a note's part of the picture still holds it.
func TestTheMarkLiesNearItsNote(t *testing.T) {
	for _, m := range printables.SentMark(printables.LightPalette()) {
		b := m.Bounds()
		if over := max(-b.X, -b.Y, b.X+b.W, b.Y+b.H) - sentInset; over > spriteMargin {
			t.Errorf("it reaches %v beyond the note, more than %v", over, spriteMargin)
		}
	}
}

// TestTheMarkIsPaintedOnce: marking two thousand notes must cost no more than copying.
func TestTheMarkIsPaintedOnce(t *testing.T) {
	p := newPicture(flat{})
	f := frame{activity: twoZones(), palette: printables.LightPalette(), w: 400, h: 300, scale: 1, sent: carry.Marks{}}
	for range 5 {
		n := model.NewNote("", model.ColourA, model.Rect{X: 20, Y: 20, W: 100, H: 80})
		f.notes, f.sent[n.ID] = append(f.notes, n), []model.TodoFor{model.TodoVenue}
	}
	p.paint(t.Context(), nil, &f)
	mark := p.sprites.sent
	if mark == nil {
		t.Fatal("nothing is marked")
	}
	if p.paint(t.Context(), nil, &f); p.sprites.sent != mark {
		t.Error("the mark is painted again for the same picture")
	}
	f.scale = 2
	if p.paint(t.Context(), nil, &f); p.sprites.sent == mark {
		t.Error("at another scale the mark stays as small")
	}
}

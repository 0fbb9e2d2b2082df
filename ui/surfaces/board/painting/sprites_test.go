package painting

import (
	"testing"

	"commonground/ui/trial"

	"commonground/model"
	"commonground/printables"
	"commonground/ui/carry"
)

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
	p := newPicture(trial.Flat{})
	f := Frame{Activity: &model.Activity{}, Palette: printables.LightPalette(), W: 400, H: 300, Scale: 1, Sent: carry.Marks{}}
	for range 5 {
		n := model.NewNote("", model.ColourA, model.Rect{X: 20, Y: 20, W: 100, H: 80})
		f.Notes, f.Sent[n.ID] = append(f.Notes, n), []model.TodoFor{model.TodoVenue}
	}
	p.paint(t.Context(), nil, &f)
	mark := p.sprites.sent
	if mark == nil {
		t.Fatal("nothing is marked")
	}
	if p.paint(t.Context(), nil, &f); p.sprites.sent != mark {
		t.Error("the mark is painted again for the same picture")
	}
	f.Scale = 2
	if p.paint(t.Context(), nil, &f); p.sprites.sent == mark {
		t.Error("at another scale the mark stays as small")
	}
}

func TestEveryThingThatShowsChangesTheFace(t *testing.T) {
	plain := model.NewNote("Library", model.ColourA, model.Rect{W: 100, H: 80})
	for what, change := range map[string]func(*model.Note){
		"text":   func(n *model.Note) { n.Text = "x" },
		"icon":   func(n *model.Note) { n.Icon = "cup" },
		"colour": func(n *model.Note) { n.Colour = model.ColourB },
		"size":   func(n *model.Note) { n.W = 120 },
		"detail": func(n *model.Note) { n.Details = map[string]string{"offer": "a room"} },
		"flag":   func(n *model.Note) { n.Flags = []string{"helpful"} },
	} {
		n := *plain
		change(&n)
		if faceOf(&n) == faceOf(plain) {
			t.Errorf("another %s leaves the picture as it was", what)
		}
	}
	moved := *plain
	moved.X = 50
	if faceOf(&moved) != faceOf(plain) {
		t.Error("a note that moved is painted again")
	}
}

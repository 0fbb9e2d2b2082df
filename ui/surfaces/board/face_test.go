package board

import (
	"testing"

	"commonground/model"
)

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

package model

import (
	"strings"
	"testing"
	"time"
)

// TestThePile: cards come in the order of the activity; those put under it come last, the
// one that was put there first before the others; what lies on the board is not in it.
func TestThePile(t *testing.T) {
	a := &Activity{ID: "x", Starters: []Starter{{ID: "a"}, {ID: "b"}, {ID: "c"}, {ID: "d"}}}
	g := NewGroup("Circle", time.Unix(0, 0))
	s := NewSheet("x", "Cards", time.Unix(0, 0))
	g.Sheets = []*Sheet{s}
	d := NewDocument(g)
	holds := func(want string) {
		t.Helper()
		var ids []string
		for _, card := range a.Pile(d.Group().Sheet(s.ID)) {
			ids = append(ids, card.ID)
		}
		if got := strings.Join(ids, " "); got != want {
			t.Errorf("the pile is %q, want %q", got, want)
		}
	}
	holds("a b c d")
	must(t, d.PutUnder(s.ID, "b"))
	must(t, d.PutUnder(s.ID, "a"))
	holds("c d b a")
	must(t, d.PutUnder(s.ID, "b"))
	holds("c d a b")
	n := NewNote("C", ColourA, Rect{10, 10, NoteWidth, NoteHeight})
	n.Starter = "c"
	must(t, d.AddNotes("x", s.ID, n))
	holds("d a b")
	for _, want := range []string{"c d a b", "c d b a", "a c d b", "a b c d"} {
		d.Undo()
		holds(want)
	}
}

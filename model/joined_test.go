package model

import (
	"fmt"
	"testing"
	"time"
)

// TestIdeasPutTogether: lines in different words count as one, once for everybody, with all
// their wordings; undo and taking them apart give them back.
func TestIdeasPutTogether(t *testing.T) {
	g := NewGroup("Circle", time.Unix(0, 0))
	s := NewSheet("interests", "Us", time.Unix(0, 0))
	s.People = []*Person{wrote("enjoy", "Walks\nStrolling"), wrote("enjoy", "Going for a walk\nTea"), wrote("enjoy", "tea")}
	g.Sheets = []*Sheet{s}
	d := NewDocument(g)
	holds := func(want string) {
		t.Helper()
		got := ""
		for _, i := range d.Group().Sheet(s.ID).Ideas("enjoy") {
			got += fmt.Sprintf("%s%v%d; ", i.Text, i.Also, i.People)
		}
		if got != want {
			t.Errorf("the ideas are %q, want %q", got, want)
		}
	}
	apart := "Tea[]2; Walks[]1; Strolling[]1; Going for a walk[]1; "
	holds(apart)
	must(t, d.JoinIdeas(s.ID, "enjoy", "Walks", "going for a walk!"))
	holds("Going for a walk[Walks]2; Tea[]2; Strolling[]1; ")
	must(t, d.JoinIdeas(s.ID, "enjoy", "strolling", "Walks"))
	holds("Going for a walk[Strolling Walks]2; Tea[]2; ")
	must(t, d.PartIdeas(s.ID, "enjoy", "walk"))
	holds(apart)
	d.Undo()
	holds("Going for a walk[Strolling Walks]2; Tea[]2; ")
	d.Undo()
	d.Undo()
	holds(apart)
	if err := d.JoinIdeas(s.ID, "enjoy", " ", "Tea"); err == nil {
		t.Error("nothing is put together with something")
	}
}

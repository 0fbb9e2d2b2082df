package model_test

import (
	"testing"

	"commonground/model"
	"commonground/model/catalogue"
)

// goalActivity is Ten things in common.
func goalActivity(t *testing.T) *model.Activity {
	t.Helper()
	for _, a := range catalogue.More() {
		if a.ID == "ice-ten" {
			return a
		}
	}
	t.Fatal("there is no ice-ten")
	return nil
}

func noteIn(z model.Zone, text string) *model.Note {
	c := z.Centre()
	return model.NewNote(text, model.ColourA, model.Rect{X: c.X - model.NoteWidth/2, Y: c.Y - model.NoteHeight/2, W: model.NoteWidth, H: model.NoteHeight})
}

// TestTheBoardCountsToTen: each box counts once, however many notes lie in it, and only where
// they say or show something; what some share and what waits beside the board do not.
func TestTheBoardCountsToTen(t *testing.T) {
	a := goalActivity(t)
	s := &model.Sheet{}
	want := func(done int, reached bool) {
		t.Helper()
		if g := a.Goal(s); g.Done != done || g.Of != 10 || g.Reached() != reached {
			t.Errorf("%d of %d, want %d of 10", g.Done, g.Of, done)
		}
	}
	want(0, false)
	s.Notes = append(s.Notes, noteIn(a.Zones[10], "cats"), noteIn(a.Zones[0], "  "))
	want(0, false)
	for i := range 9 {
		s.Notes = append(s.Notes, noteIn(a.Zones[i], "toast"), noteIn(a.Zones[i], "tea"))
	}
	want(9, false)
	last := noteIn(a.Zones[9], "")
	last.Icon = "cup"
	s.Notes = append(s.Notes, last)
	want(10, true)
	c := a.Clone()
	c.RemoveZone("ten")
	if g := c.Goal(s); g.Of != 9 || !g.Reached() {
		t.Errorf("a copy with nine boxes is at %d of %d", g.Done, g.Of)
	}
	if g := (&model.Activity{Zones: []model.Zone{{ID: "a"}}}).Goal(s); g.Of != 0 || g.Reached() {
		t.Errorf("a board without a goal is at %+v", g)
	}
}

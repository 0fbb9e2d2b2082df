//go:build linux

package e2e

import (
	"slices"
	"testing"

	"commonground/model"
	"commonground/ui/e2e/stage"
)

// TestByMouse goes the way of somebody who never saw the app, with the mouse: a group,
// Activity 1, notes dragged about, closed, opened again, printed.
func TestByMouse(t *testing.T) {
	s := sit(t)
	s.open()
	s.firstGroup("Tuesday Circle")

	s.click(s.say("sheet.note"))
	s.write("Lives nearby\n")
	s.click(s.say("sheet.note"))
	s.write("Over 18\n")
	a := s.membership()
	s.stage.DoubleClick(s.spot(a, model.Point{X: 1300, Y: 900}))
	s.write("Is it easy to get in?\n\n")
	s.noteOnDisk("Is it easy to get in?")

	s.dragNote("Lives nearby", "members")
	s.inZone("Lives nearby", "members")
	s.dragNote("Over 18", "not-for")
	s.inZone("Over 18", "not-for")
	s.dragNote("Over 18", "members")
	s.inZone("Over 18", "members")

	before := s.noteOnDisk("Over 18").Rect
	s.click(s.say("command.undo"))
	s.inZone("Over 18", "not-for")
	s.stage.Key("ctrl+y")
	s.saved("the note back again", func(g *model.Group) bool { return noteSaying(g, "Over 18").Rect == before })

	s.escapeADrag("Over 18", "not-for")
	notes := texts(s.group())
	s.leave()

	s.open()
	s.surface()
	if after := texts(s.group()); !slices.Equal(after, notes) {
		t.Errorf("opened again it says %q, want %q", after, notes)
	}
}

// escapeADrag takes a note out to a zone and thinks better of it.
func (s *session) escapeADrag(text, zone string) {
	s.t.Helper()
	a := s.membership()
	before := s.noteOnDisk(text).Rect
	s.stage.Hold(s.spot(a, before.Centre()), s.spot(a, a.Zone(zone).Centre()))
	s.stage.Key("escape")
	s.stage.Release(stage.Left)
	// What follows is saved after it, so the note's place is what the drag left.
	s.stage.Key("n")
	s.write("Stay\n\n")
	s.noteOnDisk("Stay")
	if after := s.noteOnDisk(text).Rect; after != before {
		s.t.Errorf("after Escape the note is at %v, want %v", after, before)
	}
}

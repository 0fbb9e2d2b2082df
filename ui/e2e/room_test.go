//go:build linux

package e2e

import (
	"maps"
	"slices"
	"testing"

	"commonground/model"
)

// TestTheRoomView fills the screen with a board: what is shouted is written there, the keys
// of the menu work though there is none, and all comes back at the end.
func TestTheRoomView(t *testing.T) {
	s := sit(t)
	membership := s.start("membership")
	s.onBoard()
	s.stage.Key("f11")
	s.gone(s.say("sheet.guide"))
	s.gone(s.say("frame.menu.file"))
	s.onBoard()
	s.stage.Type("Nurses\n18 to 65\n")
	s.stage.Key("escape")
	s.noteOnDisk("Nurses")
	s.noteOnDisk("18 to 65")
	s.onBoard() // the empty note is gone
	s.pause()
	s.stage.Key("3")
	s.textIn(membership, "18 to 65", "consider")
	s.stage.Key("ctrl+z")
	s.sheet("the note where it was", func(sheet *model.Sheet) bool {
		return !slices.ContainsFunc(sheet.Notes, func(n *model.Note) bool {
			z := membership.ZoneOf(n)
			return n.Text == "18 to 65" && z != nil && z.ID == "consider"
		})
	})
	s.stage.Key("ctrl+l")
	s.see(s.say("activity.membership.zone.consider"))
	s.stage.Key("ctrl+l") // from the list, too
	s.gone(s.say("activity.membership.zone.consider"))
	s.onBoard()
	s.stage.Key("f11")
	s.see(s.say("sheet.guide"))
	s.see(s.say("frame.menu.file"))
	s.onBoard()

	s.stage.Key("f5")
	s.gone(s.say("sheet.guide"))
	s.stage.Key("ctrl+shift+a") // the list of activities is not for the room
	s.see(s.say("frame.menu.file"))
}

// TestTheRoomViewOfAQuestion shows the questions of a form one at a time, and what is
// written is kept; the window is as large afterwards as it was.
func TestTheRoomViewOfAQuestion(t *testing.T) {
	s := sit(t)
	s.start("leadership")
	before := s.window().Inside.Size()
	s.stage.Key("f11")
	s.gone(s.say("sheet.guide"))
	s.stage.Key("ctrl+pagedown")
	s.stage.Key("tab")
	s.nextArea()
	s.write("Both, in turns")
	s.stage.Key("f11")
	s.see(s.say("sheet.guide"))
	s.sheet("the answer", func(sheet *model.Sheet) bool {
		return slices.Contains(slices.Collect(maps.Values(sheet.Answers)), "Both, in turns")
	})
	s.wait("the window as large as before", func() bool { return s.window().Inside.Size() == before })
}

// TestNoLetterIsLostBeforeTheRoomSees types while the laptop is too busy to fill its screen.
func TestNoLetterIsLostBeforeTheRoomSees(t *testing.T) {
	s := sit(t)
	s.start("leadership")
	s.see(s.say("sheet.guide"))
	s.pause()
	s.app.Stall(func() {
		s.stage.Key("f11")
		s.stage.Type("Ann takes turns")
	})
	s.sheet("what was thought", func(sheet *model.Sheet) bool {
		return slices.Contains(slices.Collect(maps.Values(sheet.Answers)), "Ann takes turns")
	})
}

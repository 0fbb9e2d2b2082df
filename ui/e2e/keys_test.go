//go:build linux

package e2e

import (
	"image"
	"slices"
	"testing"

	"commonground/model"
)

// TestByKeys goes the same way as TestByMouse and touches no mouse.
func TestByKeys(t *testing.T) {
	s := sit(t)
	s.open()
	s.press(s.say("home.new"))
	s.write("Wednesday walkers\n")
	s.press(s.say("group.first.activity"))
	s.onBoard()

	s.stage.Key("n")
	s.write("Likes company")
	s.stage.Key("tab") // finishes this one and makes the next
	s.write("Lives here")
	s.stage.Key("shift+return")
	s.stage.Type("or works here\n\n")
	s.noteOnDisk("Lives here\nor works here")
	s.onBoard()

	s.pause()
	s.stage.Key("1") // the note just written is the one selected
	s.inZone("Lives here\nor works here", "members")
	s.stage.Key("3") // and now the one that is not placed yet
	s.inZone("Likes company", "consider")
	s.stage.Key("1")
	s.inZone("Likes company", "members")
	s.stage.Key("ctrl+z")
	s.inZone("Likes company", "consider")
	s.stage.Key("ctrl+y")
	s.inZone("Likes company", "members")

	s.nudge("Likes company")
	s.deleteAndBringBack("Likes company")
	s.allToZone()

	notes := texts(s.group())
	s.stage.Key("ctrl+q")
	if err := s.app.Ended(patience); err != nil {
		t.Fatalf("Ctrl+Q: %v", err)
	}
	s.open()
	s.surface()
	if after := texts(s.group()); !slices.Equal(after, notes) {
		t.Errorf("opened again it says %q, want %q", after, notes)
	}
}

// TestKeysOfTheWindowInAnArea: help and the way to the next part of the window work from a
// field of several lines too. Only the real window knows what lies in it.
func TestKeysOfTheWindowInAnArea(t *testing.T) {
	s := sit(t)
	s.start("leadership")
	s.nextArea()
	s.helps()
	s.on("*control.Area")
	s.stage.Key("f6")
	s.wait("the keyboard elsewhere", func() bool { return s.focused().Kind != "*control.Area" })
}

// TestMenusByKeys: F10 opens the first menu, Alt with a letter another, from a board and from a
// field.
func TestMenusByKeys(t *testing.T) {
	s := sit(t)
	s.start("membership")
	s.stage.Key("F10", "Right", "Right", "Right", "Right", "Right", "Right") // Help
	s.see(s.say("command.about"))
	s.stage.Key("Down", "Return")
	s.see(s.say("help.title"))
	s.stage.Key("Escape")
	s.stage.Key("n")
	s.write("Lives here")
	s.stage.Key("alt+h")
	s.see(s.say("command.about"))
	s.stage.Key("Down", "Return")
	s.see(s.say("help.title"))
	s.stage.Key("Escape")
	s.noteOnDisk("Lives here")
}

// TestAMenuOpensAtItsTop where it is longer than the window, however far it was scrolled before.
func TestAMenuOpensAtItsTop(t *testing.T) {
	s := sit(t)
	s.text = 2
	s.start("partners")
	in := s.window().Inside
	menu := image.Rect(in.Min.X+100, in.Min.Y+60, in.Min.X+400, in.Max.Y-40)
	opened := func() []uint8 {
		s.stage.Move(in.Max.Sub(image.Pt(60, 200))) // what the pointer is on looks otherwise
		s.settle()
		picture, err := s.stage.Picture(menu)
		if err != nil {
			t.Fatal(err)
		}
		return picture.Pix
	}
	s.stage.Key("alt+n")
	top := opened()
	s.stage.Wheel(image.Pt(menu.Min.X+100, menu.Min.Y+200), -12)
	s.settle()
	if slices.Equal(opened(), top) {
		t.Fatal("the menu does not scroll")
	}
	s.stage.Key("Escape")
	s.settle()
	s.stage.Key("alt+n")
	if !slices.Equal(opened(), top) {
		t.Error("the menu opens where it was left")
	}
}

// TestTypingAfterAMenu that was opened with the mouse, and left without it: no letter is lost.
func TestTypingAfterAMenu(t *testing.T) {
	s := sit(t)
	s.start("membership")
	s.click(s.say("frame.menu.note"))
	s.stage.Key("Escape")
	s.stage.Type("Buses are loud\n\n")
	s.noteOnDisk("Buses are loud")
}

// TestKeysOfTheWindowWhileFinding: so they do from the field for finding.
func TestKeysOfTheWindowWhileFinding(t *testing.T) {
	s := sit(t)
	s.start("membership")
	s.onBoard()
	s.stage.Key("ctrl+f")
	s.on("*find.entry")
	s.helps()
	s.on("*find.entry")
	s.stage.Key("escape")
	s.onBoard()
}

// helps has the window list its keys, and goes back.
func (s *session) helps() {
	s.t.Helper()
	s.stage.Key("f1")
	s.see(s.say("help.title"))
	s.stage.Key("escape")
	s.gone(s.say("help.title"))
}

// press goes to a button with Tab and presses it with Space.
func (s *session) press(text string) {
	s.t.Helper()
	s.tabTo(text)
	s.stage.Key("space")
}

// nudge moves the selected note with an arrow key, and further with Shift.
func (s *session) nudge(text string) {
	s.t.Helper()
	start := s.noteOnDisk(text).X
	s.stage.Key("right")
	var little float64
	s.saved("the note moved right", func(g *model.Group) bool {
		little = noteSaying(g, text).X - start
		return little > 0
	})
	s.stage.Key("shift+right")
	s.saved("the note moved further", func(g *model.Group) bool { return noteSaying(g, text).X-start > 2*little })
}

func (s *session) deleteAndBringBack(text string) {
	s.t.Helper()
	s.stage.Key("delete")
	s.saved("the note gone", func(g *model.Group) bool { return noteSaying(g, text) == nil })
	s.stage.Key("ctrl+z")
	s.noteOnDisk(text)
}

// allToZone selects every note and sends them all together.
func (s *session) allToZone() {
	s.t.Helper()
	a := s.membership()
	s.stage.Key("ctrl+a", "2")
	s.saved("all notes in the second zone", func(g *model.Group) bool {
		for _, n := range g.Sheets[0].Notes {
			if z := a.ZoneOf(n); z == nil || z.ID != a.Zones[1].ID {
				return false
			}
		}
		return len(g.Sheets[0].Notes) == 2
	})
	if n := s.group().Sheets[0].Notes; n[0].Overlaps(n[1].Rect) {
		s.t.Error("notes that are sent to a zone together lie on each other")
	}
}

// TestLettersOnARussianKeyboard: the key that says N on an English one begins a note where it
// types т, alone, and is part of a word that goes on. Only the real window knows keys by place.
func TestLettersOnARussianKeyboard(t *testing.T) {
	s := sit(t)
	s.open()
	s.firstGroup("Neighbours")
	s.onBoard()
	if err := s.stage.Russian(); err != nil {
		t.Fatal(err)
	}
	s.stage.Key("n")
	s.write("")
	s.pause()
	s.stage.Key("y", "e", "t", "return", "escape")
	s.noteOnDisk("нуе")
	s.onBoard()
	s.pause()
	s.stage.Key("n", "e", "n", "return", "escape")
	s.noteOnDisk("тут")
}

//go:build linux

package e2e

import (
	"testing"

	"commonground/ui/e2e/stage"
)

// TestEverybodyGetsATurn by keys, with a projector: whose turn it is stands there instead of the
// sheet, which comes back after it; notes are read back one by one there.
func TestEverybodyGetsATurn(t *testing.T) {
	s := sitAtTwo(t)
	s.start("membership")
	s.onBoard()
	s.stage.Key("f5")
	s.wall(stage.Projector)
	s.wait("the keyboard at the desk", func() bool { return s.stage.HasKeyboard(s.window()) })
	s.onBoard()
	s.stage.Type("Nurses\n")
	s.stage.Key("escape")
	s.noteOnDisk("Nurses")
	s.onBoard()
	s.projected()
	s.pause()
	sheet := s.projected()

	s.stage.Key("f4")
	s.see(s.say("turns.ask.kept"))
	s.write("Amina\nBen\nCem")
	s.press(s.say("turns.ask.do"))
	s.see(s.say("turns.then", "name", "Ben", "n", 2))
	if s.projected() == sheet {
		t.Error("whose turn it is is not on the wall")
	}
	s.stage.Key("f4")
	s.see(s.say("turns.then", "name", "Cem", "n", 1))
	s.stage.Key("alt+p")
	s.see(s.say("turns.then", "name", "Ben", "n", 1))
	s.stage.Key("alt+a")
	s.see(s.say("turns.again") + " " + s.say("turns.last"))
	s.stage.Key("alt+z")
	s.see(s.say("turns.then", "name", "Ben", "n", 1))
	s.stage.Key("alt+a")
	s.stage.Key("f4")
	s.see(s.say("turns.done"))
	s.see(s.say("turns.was.away", "name", "Cem"))
	s.stage.Key("alt+x")
	s.gone(s.say("turns.done"))
	s.onBoard()
	if s.projected() != sheet {
		t.Error("the sheet does not come back on the wall")
	}

	s.stage.Key("ctrl+shift+r")
	if s.projected() == sheet {
		t.Error("the note that is read back is not on the wall")
	}
}

// TestTurnsOnOneScreen: the room view shows them, and the notes that are read back.
func TestTurnsOnOneScreen(t *testing.T) {
	s := sit(t)
	s.start("membership")
	s.onBoard()
	s.stage.Type("Nurses\n")
	s.stage.Key("escape")
	s.noteOnDisk("Nurses")
	s.stage.Key("f4")
	s.see(s.say("turns.ask.kept"))
	s.write("Amina\nBen")
	s.press(s.say("turns.pairs"))
	s.see(s.say("turns.pairs"))
	s.stage.Key("f11")
	s.gone(s.say("sheet.guide"))
	s.gone(s.say("turns.button.show"))
	s.stage.Key("f11")
	s.see(s.say("sheet.guide"))
	s.stage.Key("ctrl+shift+r") // not while the room sees something else
	s.see(s.say("sheet.guide"))
}

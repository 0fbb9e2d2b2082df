//go:build linux

package e2e

import (
	"bytes"
	"fmt"
	"os"
	"testing"
	"time"

	"commonground/model"
)

// TestKilledWhileWriting pulls the plug while somebody writes one note after the other.
// All but what was written in the last second must be in the file.
func TestKilledWhileWriting(t *testing.T) {
	// A second to be durable, and one for a busy machine to take the keys in.
	const loss = 2 * time.Second
	s := sit(t)
	s.open()
	s.firstGroup("Night owls")
	s.onBoard()
	var sent []time.Time
	s.stage.Key("n")
	s.write("First thought")
	for i := range 20 {
		s.stage.Key("tab") // finishes a note and begins the next
		s.stage.Type(fmt.Sprintf("Thought %d", i))
		sent = append(sent, time.Now())
	}
	killed := time.Now()
	s.app.Kill()

	g := s.group()
	if g == nil {
		t.Fatal("the group's file is gone")
	}
	kept := 0
	for i, at := range sent {
		if noteSaying(g, fmt.Sprintf("Thought %d", i)) != nil {
			kept++
		} else if killed.Sub(at) > loss {
			t.Errorf("a note written %v before the end is lost", killed.Sub(at))
		}
	}
	t.Logf("%d of %d notes kept", kept, len(sent))

	// What the dead program left behind must not stand in the way.
	s.open()
	s.surface()
	s.onBoard()
	s.stage.Key("n")
	s.write("Back again\n\n")
	s.noteOnDisk("Back again")
	if got, want := len(texts(s.group())), len(texts(g))+1; got != want {
		t.Errorf("%d notes after the restart, want %d", got, want)
	}
}

// TestTwoWindows opens one group twice: the second window says that it only reads, and
// does, until the first has gone.
func TestTwoWindows(t *testing.T) {
	first := sit(t)
	first.open()
	first.firstGroup("Tuesday Circle")
	first.onBoard()
	first.stage.Key("n")
	first.write("From the first\n\n")
	first.noteOnDisk("From the first")
	path := first.files()[0]

	second := *first
	second.open(path)
	second.see(second.say("error.load.locked.title", "name", "Tuesday Circle"))
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	second.click(second.say("frame.go.activities"))
	second.click("1. " + second.say("activity.membership.title"))
	second.turnTo()
	second.stage.Key("n", "x", "return", "delete", "ctrl+z")
	second.leave()
	if after, err := os.ReadFile(path); err != nil || !bytes.Equal(after, before) {
		t.Errorf("the second window wrote to the file: %v", err)
	}

	first.turnTo()
	first.stage.Key("n")
	first.write("Still here\n\n")
	first.noteOnDisk("Still here")
	first.leave()

	second.open(path)
	second.saved("both notes", func(g *model.Group) bool { return len(texts(g)) == 2 })
	if second.shows(second.say("error.load.locked.title", "name", "Tuesday Circle")) {
		t.Error("the group stays locked after the first window has gone")
	}
}

// TestFolderGone takes the library away while somebody writes, as when a USB stick is
// pulled out. Writing goes on, a message says what is wrong, and once the folder is back
// everything is saved.
func TestFolderGone(t *testing.T) {
	s := sit(t)
	s.open()
	s.firstGroup("On a stick")
	s.onBoard()
	s.stage.Key("n")
	s.write("Before\n\n")
	s.noteOnDisk("Before")

	away := s.library + " away"
	if err := os.Rename(s.library, away); err != nil {
		t.Fatal(err)
	}
	s.onBoard()
	s.stage.Key("n")
	s.write("Meanwhile\n\n")
	trouble := s.say("error.saving.title", "why", s.say("error.place.gone.title"))
	s.see(trouble)
	s.stage.Key("n")
	s.write("And more\n\n")
	if len(s.files()) > 0 {
		t.Fatal("something was written where the folder was")
	}
	if err := os.Rename(away, s.library); err != nil {
		t.Fatal(err)
	}
	s.noteOnDisk("And more")
	s.noteOnDisk("Meanwhile")
	s.gone(trouble)
}

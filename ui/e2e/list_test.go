//go:build linux

package e2e

import (
	"os/exec"
	"slices"
	"strings"
	"testing"

	"commonground/model"
)

// TestListByKeys runs the activity on the list twin alone, and finds everything on the
// board afterwards.
func TestListByKeys(t *testing.T) {
	s := sit(t)
	s.open()
	s.press(s.say("home.new"))
	s.write("Readers\n")
	s.press(s.say("group.first.activity"))
	s.onBoard()
	s.stage.Key("ctrl+l")
	s.onList()
	s.stage.Key("n")
	s.write("Only on the list\n\n")
	s.noteOnDisk("Only on the list")
	s.onList()
	s.pause()
	s.stage.Key("2")
	s.inZone("Only on the list", "not-for")
	s.stage.Key("ctrl+z")
	s.saved("the note back where it was", func(g *model.Group) bool {
		z := s.membership().ZoneOf(noteSaying(g, "Only on the list"))
		return z == nil || z.ID != "not-for"
	})
	s.stage.Key("delete")
	s.saved("the note gone", func(g *model.Group) bool { return len(texts(g)) == 0 })
	s.stage.Key("ctrl+z")
	s.noteOnDisk("Only on the list")
	s.stage.Key("ctrl+l")
	s.onBoard()
}

// TestNoLetterIsLostBeforeTheListIsPainted types while the laptop is too busy to paint what a
// key opened.
func TestNoLetterIsLostBeforeTheListIsPainted(t *testing.T) {
	s := sit(t)
	s.start("membership")
	s.onBoard()
	s.app.Stall(func() {
		s.stage.Key("ctrl+l")
		s.stage.Type("Carers of any age\n")
	})
	s.noteOnDisk("Carers of any age")
}

// onList waits until the keyboard goes to the list.
func (s *session) onList() {
	s.t.Helper()
	s.wait("the keyboard on the list", func() bool {
		return strings.Contains(s.focused().Kind, "outline.") || strings.Contains(s.focused().Kind, "rows.List")
	})
}

// TestPasteLines pastes what another program put on the clipboard: a note a line.
func TestPasteLines(t *testing.T) {
	s := sit(t)
	s.open()
	s.firstGroup("Copyists")
	s.onBoard()
	clip := exec.Command("xclip", "-selection", "clipboard", "-quiet")
	clip.Env = append(clip.Environ(), "DISPLAY="+s.stage.Display)
	clip.Stdin = strings.NewReader("First line\n\nمن يحب الشاي\nLast line 🚲\n")
	if err := clip.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = clip.Process.Kill()
		_ = clip.Wait()
	})
	want := []string{"First line", "Last line 🚲", "من يحب الشاي"}
	var got []string
	s.wait("the pasted notes", func() bool {
		if s.group() == nil || len(texts(s.group())) == 0 {
			s.stage.Key("ctrl+v") // until the clipboard has been handed over
		}
		s.settle()
		got = slices.Sorted(slices.Values(texts(s.group())))
		return len(got) >= len(want)
	})
	if !slices.Equal(got, want) {
		t.Errorf("pasted %q, want %q", got, want)
	}
}

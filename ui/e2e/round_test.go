//go:build linux

package e2e

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"commonground/ui/e2e/stage"
)

// count is what the app says under a key about so many.
func (s *session) count(key string, n int) string { return s.book.Count(key, n) }

// given are the texts of the notes on the first sheet on disk, sorted.
func (s *session) given() []string {
	var out []string
	for _, n := range s.group().Sheets[0].Notes {
		out = append(out, n.Text)
	}
	slices.Sort(out)
	return out
}

// nowhere holds the folder of the groups to not having a text in any file.
func (s *session) nowhere(text string) {
	s.t.Helper()
	err := filepath.WalkDir(s.library, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		if strings.Contains(string(data), text) {
			s.t.Errorf("%q stands in %s", text, path)
		}
		return err
	})
	if err != nil {
		s.t.Fatal(err)
	}
}

// TestPassTheLaptop has three people write in private, by keys alone, one of them in dots and
// one with two things to say: none sees what the others wrote, nothing is on the disk, one is
// taken out, and the others come on the board together.
func TestPassTheLaptop(t *testing.T) {
	s := sit(t)
	s.start("membership")
	s.onBoard()
	s.stage.Key("ctrl+shift+p")
	s.see(s.say("round.title"))
	s.stage.Key("enter")
	s.see(s.say("round.next.title"))
	s.stage.Key("enter")
	s.see(s.say("round.write.how"))
	s.stage.Type("I sleep badly")
	s.settle()
	s.stage.Key("ctrl+a", "ctrl+c", "ctrl+enter")
	s.see(s.count("round.count", 1))
	s.nowhere("sleep")

	s.stage.Key("enter")
	s.see(s.say("round.write.how"))
	s.stage.Key("ctrl+v", "ctrl+z")
	s.stage.Type("Buses are loud")
	s.settle()
	s.click(s.say("round.write.more"))
	s.see(s.say("round.write.added"))
	s.stage.Type("Jo shouts")
	s.settle()
	s.stage.Key("ctrl+enter")
	s.see(s.count("round.count", 3))

	s.stage.Key("enter")
	s.see(s.say("round.write.how"))
	s.click(s.say("round.write.dots"))
	s.see(s.say("round.write.large"))
	s.stage.Type("Too many stairs")
	s.settle()
	s.stage.Key("ctrl+enter")
	s.see(s.count("round.count", 4))
	s.nowhere("stairs")

	s.click(s.say("round.next.all"))
	s.click(s.say("round.finish.look"))
	s.takeOut("Jo shouts")
	s.click(s.count("round.finish.show", 3))
	s.see(s.count("round.done", 3))
	want := []string{"Buses are loud", "I sleep badly", "Too many stairs"}
	s.wait("the notes on disk", func() bool { return slices.Equal(s.given(), want) })
	s.nowhere("Jo shouts")
	s.onBoard()
	s.stage.Key("ctrl+z")
	s.wait("no notes on disk", func() bool { return len(s.given()) == 0 })
}

// takeOut presses the button beside a text that is looked through.
func (s *session) takeOut(text string) {
	s.t.Helper()
	row := s.find(text, func(t stage.Thing) bool { return t.Text == text })
	out := s.find("the button beside "+text, func(t stage.Thing) bool {
		return t.Text == s.say("round.look.out") && t.Place.Min.Y < row.Place.Max.Y && row.Place.Min.Y < t.Place.Max.Y
	})
	s.clickThing(out)
	s.see(s.say("round.look.back"))
}

// TestTheWallDuringARound shows how many were added, and nothing of what is typed or looked
// through; stopping the round brings the sheet back.
func TestTheWallDuringARound(t *testing.T) {
	s := sitAtTwo(t)
	s.start("membership")
	s.onBoard()
	s.stage.Key("f5")
	s.wall(stage.Projector)
	s.onBoard()
	sheet := s.projected()
	s.stage.Key("ctrl+shift+p")
	s.see(s.say("round.title"))
	s.stage.Key("enter")
	s.see(s.say("round.next.title"))
	empty := s.projected()
	if empty == sheet {
		t.Error("the wall still shows the sheet")
	}
	s.stage.Key("enter")
	s.see(s.say("round.write.how"))
	s.stage.Type("I sleep badly")
	if s.projected() != empty {
		t.Error("the wall changes with what is typed")
	}
	s.stage.Key("ctrl+enter")
	s.see(s.count("round.count", 1))
	one := s.projected()
	if one == empty {
		t.Error("the wall does not show that something was added")
	}
	s.click(s.say("round.next.all"))
	s.click(s.say("round.finish.look"))
	s.see(s.say("round.look.out"))
	if s.projected() != one {
		t.Error("the wall changes with what is looked through")
	}
	s.click(s.say("round.finish.back"))
	s.click(s.say("round.stop"))
	s.click(s.say("round.stop-ask.do"))
	s.see(s.say("round.stopped"))
	if s.projected() != sheet {
		t.Error("the sheet is not back on the wall")
	}
	if n := len(s.group().Sheets[0].Notes); n != 0 {
		t.Errorf("%d notes", n)
	}
}

//go:build linux

package e2e

import (
	"slices"
	"strings"
	"testing"

	"commonground/model"
	"commonground/ui/e2e/stage"
)

// withIdeas puts two notes on a sheet of a group of two.
func withIdeas(g *model.Group, s *model.Sheet) {
	g.Members = 2
	for i, said := range []string{"Walks", "Tea"} {
		s.Notes = append(s.Notes, model.NewNote(said, model.ColourA, model.Rect{X: 200, Y: 250 + 150*float64(i), W: model.NoteWidth, H: model.NoteHeight}))
	}
}

// counted waits until the only vote on disk has those counts.
func (s *session) counted(counts ...[]int) *model.Vote {
	s.t.Helper()
	return s.sheet("the vote", func(sheet *model.Sheet) bool {
		if len(sheet.Votes) != 1 {
			return false
		}
		var have [][]int
		for _, o := range sheet.Votes[0].Options {
			have = append(have, o.Counts)
		}
		return slices.EqualFunc(have, counts, slices.Equal[[]int])
	}).Votes[0]
}

// projectsOther waits until the projector shows something else than those, and returns it.
func (s *session) projectsOther(what string, than ...string) (now string) {
	s.t.Helper()
	s.wait(what+" on the projector", func() bool {
		now = s.projected()
		return !slices.Contains(than, now)
	})
	return now
}

// TestDecideInPrivateByKeys has two people put dots while the laptop goes round, without the
// mouse. The projector shows how many have voted, and the result at the end.
func TestDecideInPrivateByKeys(t *testing.T) {
	s := sitAtTwo(t)
	s.startWith("membership", withIdeas)
	s.onBoard()
	s.stage.Key("f5")
	s.wall(stage.Projector)
	s.onBoard()
	board := s.projected()
	s.stage.Key("ctrl+shift+d")
	s.see(s.say("vote.setup.title"))
	s.press(s.say("vote.setup.begin"))
	s.onButton(s.say("vote.next.begin"))
	waiting, one := s.projectsOther("that people vote", board), ""
	for voter, typed := range []string{"2", "1"} {
		s.stage.Key("space")
		s.see("Walks")
		s.stage.Type(typed)
		s.stage.Key("down")
		s.stage.Type("+")
		s.stage.Key("down")
		s.onButton(s.say("vote.ballot.hand"))
		if voter == 0 && s.projected() != waiting {
			t.Error("the projector shows what somebody chooses")
		}
		s.stage.Key("space")
		if voter == 1 { // a dot is left
			s.see(s.book.Count("vote.ballot.sure.dots", 1))
			s.stage.Key("space")
			break
		}
		s.onButton(s.say("vote.next.begin"))
		one = s.projectsOther("that one has voted", waiting)
	}
	s.onButton(s.say("vote.next.close"))
	voted := s.projectsOther("that all have voted", waiting, one)
	s.stage.Key("space")
	if v := s.counted([]int{3}, []int{2}); v.People != 2 || v.Each != 3 {
		t.Errorf("kept %+v", v)
	}
	s.projectsOther("the result", voted, one, board)
	s.onButton(s.say("frame.close"))
	s.stage.Key("escape")
	s.onBoard()
	s.wait("the board on the projector", func() bool { return s.projected() == board })
	s.stage.Key("ctrl+z")
	s.sheet("no vote", func(sheet *model.Sheet) bool { return len(sheet.Votes) == 0 })
}

// TestDecideByHandsByMouse counts hands, looks at the result again, and removes it.
func TestDecideByHandsByMouse(t *testing.T) {
	s := sit(t)
	s.startWith("membership", withIdeas)
	s.onBoard()
	s.click(s.say("frame.menu.room"))
	s.clickThing(s.find("the command", func(t stage.Thing) bool { return strings.HasPrefix(t.Text, s.say("command.decide")) })) // its keys follow
	s.click(s.say("vote.kind.answers"))
	s.click(s.say("vote.way.hands"))
	s.click(s.say("vote.setup.begin"))
	s.see("Walks")
	s.clickThing(s.button("+", 0))
	s.clickThing(s.button("+", 0))
	s.clickThing(s.button("+", 2)) // there is nobody left
	s.see(s.say("vote.hands.too-many", "people", 2, "each", 0))
	s.clickThing(s.button("−", 0))
	s.clickThing(s.button("+", 2))
	s.click(s.say("vote.hands.next"))
	s.see("Tea")
	s.clickThing(s.button("+", 1))
	s.click(s.say("vote.next.close"))
	s.counted([]int{1, 0, 1}, []int{0, 1, 0})
	s.click(s.say("frame.close"))
	s.onBoard()
	s.click(s.say("frame.menu.room"))
	s.click(s.say("command.decisions"))
	s.click(s.say("vote.ask.answers"))
	s.click(s.say("vote.result.remove"))
	s.sheet("no vote", func(sheet *model.Sheet) bool { return len(sheet.Votes) == 0 })
	s.click(s.say("command.undo"))
	s.counted([]int{1, 0, 1}, []int{0, 1, 0})
}

//go:build linux

package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/guide"
	"commonground/printables/wording"
	"commonground/ui/e2e/stage"
)

// nightOwls is a session with a new group of that name.
func nightOwls(t *testing.T) *session {
	t.Helper()
	s := sit(t)
	s.open()
	s.firstGroupByKeys("Night owls")
	s.see(s.say("group.first.activity"))
	return s
}

// guided opens a guide by writing its title where guides are looked for.
func (s *session) guided(id string) {
	s.t.Helper()
	s.stage.Key("ctrl+shift+l")
	s.see(s.say("guide.find.guides"))
	g, ok := guide.Find(id)
	if !ok {
		s.t.Fatalf("no guide %s", id)
	}
	s.write(wording.OfGuide(s.book, g).Title)
	s.stage.Key("return")
}

// TestTenThingsInCommon begins an icebreaker from its guide and fills it by typing alone: at ten
// the group is told that it did it.
func TestTenThingsInCommon(t *testing.T) {
	s := nightOwls(t)
	s.guided("ice-ten")
	s.click(s.say("guide.start"))
	s.saved("a sheet", func(g *model.Group) bool { return len(g.SheetsOf("ice-ten")) == 1 })
	s.onBoard()
	for i := range 10 {
		s.stage.Type(fmt.Sprintf("We all like number %d\n", i+1))
	}
	s.stage.Key("escape")
	s.saved("ten things", func(g *model.Group) bool { return len(g.SheetsOf("ice-ten")[0].Notes) == 10 })
	s.see(s.say("sheet.goal.title"))
}

// TestAValueIsRated answers how safe the group is from the guide of the value, and says how it is
// doing: the guide shows it from then on.
func TestAValueIsRated(t *testing.T) {
	s := nightOwls(t)
	s.guided("safety")
	s.click(s.say("guide.answer"))
	s.saved("a sheet", func(g *model.Group) bool { return len(g.SheetsOf("value-safety")) == 1 })
	s.stage.Type("The back door is level")
	s.saved("an answer", func(g *model.Group) bool {
		return strings.Contains(fmt.Sprint(g.SheetsOf("value-safety")[0].Answers), "The back door is level")
	})
	s.stage.Wheel(s.at(s.area(0)), -60)
	s.click(s.say("form.rate"))
	s.see(s.say("vote.setup.title"))
	s.click(s.say("vote.way.hands"))
	s.click(s.say("vote.setup.begin"))
	s.clickThing(s.button("+", 3))
	s.clickThing(s.button("+", 3))
	s.click(s.say("vote.next.close"))
	s.see(s.say("vote.result.remove"))
	s.click(s.say("frame.close"))
	s.saved("how it is doing", func(g *model.Group) bool { return g.SheetsOf("value-safety")[0].Answers["doing"] == "4" })
	s.guided("safety")
	s.stage.Wheel(s.at(s.see(s.say("guide.ours"))), -60)
	s.find("how it is doing", func(t stage.Thing) bool { return strings.HasSuffix(t.Text, s.say("guide.doing-step", "n", 4, "of", 5)) })
}

// TestMovingOn has three people write what was best, and puts it together: each reads out what
// somebody else wrote, and the page is printed.
func TestMovingOn(t *testing.T) {
	s := nightOwls(t)
	s.guided("end-positive")
	s.click(s.say("guide.start"))
	s.saved("a sheet", func(g *model.Group) bool { return len(g.SheetsOf("end-positive")) == 1 })
	said := []string{"Nobody hurried me", "A chair kept for me", "The walk in the rain"}
	s.click(s.say("people.empty.me"))
	for i, best := range said {
		if i > 0 {
			s.click(s.say("command.person.add"))
			s.see(s.say("printable.people.unnamed", "n", i+1))
		}
		s.write(best)
	}
	g := s.saved("three memories", func(g *model.Group) bool {
		sheet := g.SheetsOf("end-positive")[0]
		return len(sheet.People) == 3 && sheet.People[2].Box("best").Text == said[2]
	})
	a, _ := catalogue.Find("end-positive")
	sheet := g.SheetsOf("end-positive")[0]
	for _, r := range sheet.Readings(a) {
		if r.Reader.Box("best") == r.Says {
			t.Errorf("%s reads their own", r.Reader.Name)
		}
	}
	s.stage.Key("ctrl+3")
	s.see(s.say("activity.end-positive.together"))
	s.stage.Key("ctrl+p")
	if page := pdfText(t, s.savePDF(s.press)); !strings.Contains(page, said[0]) {
		t.Errorf("the page to take home says %q", page)
	}
}

// TestRecordsAreDestroyed destroys a group from the list of groups: its name has to be typed, and
// no file of it is left in the library.
func TestRecordsAreDestroyed(t *testing.T) {
	s := nightOwls(t)
	s.stage.Key("ctrl+shift+g")
	s.see(s.say("home.add"))
	s.menuOf("Night owls", "command.destroy")
	s.see(s.say("home.destroy.type"))
	s.write("Night owls\n")
	s.see(s.say("home.destroy.done", "name", "Night owls"))
	err := filepath.WalkDir(s.library, func(path string, f os.DirEntry, err error) error {
		if err == nil && strings.Contains(f.Name(), "Night owls") {
			t.Errorf("%s is left", path)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

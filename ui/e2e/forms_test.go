//go:build linux

package e2e

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"commonground/model"
	"commonground/ui/e2e/stage"
)

// TestTheDecisionByKeys runs Activity 11 without the mouse.
func TestTheDecisionByKeys(t *testing.T) {
	s := sit(t)
	a := s.start("membership-decision")
	s.onButton("1")
	s.stage.Key("tab")
	s.onButton("2")
	s.stage.Key("space")
	s.answered("openness", "2")
	field := a.Fields[1]
	s.press(s.say("activity.membership-decision.side." + field.ID + "." + field.Sides[0]))
	s.answered(field.ID, field.Sides[0])
	s.nextArea()
	s.write("Trust")
	s.answered(field.ID+model.ThoughtsEnd, "Trust")
	s.tabOnTo(s.say("form.draft"))
	s.stage.Key("space")
	s.sheet("a drafted statement", func(sheet *model.Sheet) bool {
		for _, f := range a.Fields {
			if f.Draft != "" && sheet.Answers[f.ID] != "" {
				return true
			}
		}
		return false
	})
	s.stage.Key("ctrl+z", "ctrl+z")
	s.sheet("the statement and the thought taken back", func(sheet *model.Sheet) bool {
		return sheet.Answers[field.ID+model.ThoughtsEnd] == "" && sheet.Answers[field.ID] != ""
	})
}

// TestTheDecisionByMouse answers, takes the answer back, and goes to the board that comes
// before.
func TestTheDecisionByMouse(t *testing.T) {
	s := sit(t)
	a := s.start("membership-decision")
	s.click("4")
	s.answered("openness", "4")
	s.click("4")
	s.answered("openness", "")
	field := a.Fields[1]
	side := s.say("activity.membership-decision.side." + field.ID + "." + field.Sides[1])
	s.clickThing(s.find("the button of a side", func(t stage.Thing) bool { return t.Kind == "*control.Button" && t.Says(side) }))
	s.answered(field.ID, field.Sides[1])
	s.click(s.say("form.beside.start", "activity", s.say("activity.membership.title")))
	s.surface()
}

// found puts a board of Activity 8 into a group, with two qualities that are important and
// one that is not.
func found(g *model.Group, _ *model.Sheet) {
	board := model.NewSheet("facilitation", "What we look for", time.Now())
	board.Notes = []*model.Note{
		noteAt("Listens", model.Point{X: 600, Y: 810}), noteAt("Is fair", model.Point{X: 810, Y: 810}), noteAt("Owns a car", rings["not"]),
	}
	g.Sheets = append(g.Sheets, board)
}

// side is what a side of one of the questions of Activity 9 is called.
func (s *session) side(field, side string) string {
	s.t.Helper()
	return s.say("activity.leadership.side." + field + "." + side)
}

// hasRole waits until the roles on disk are these, each with who takes it.
func (s *session) hasRoles(want ...string) {
	s.t.Helper()
	s.sheet(fmt.Sprintf("the roles %q", want), func(sheet *model.Sheet) bool {
		var roles []string
		for _, r := range sheet.Roles {
			roles = append(roles, r.Role+": "+r.Who)
		}
		return slices.Equal(roles, want)
	})
}

// TestLeadershipByKeys answers the four questions of Activity 9, with what was important in
// Activity 8 beside them, and says who takes which role, without the mouse.
func TestLeadershipByKeys(t *testing.T) {
	s := sit(t)
	s.startWith("leadership", found)
	s.onButton(s.side("shape", "designated"))
	s.stage.Key("space")
	s.answered("shape", "designated")
	s.nextArea()
	s.write("Someone to ask")
	s.answered("shape"+model.ThoughtsEnd, "Someone to ask")
	s.nextArea()
	s.write("Ana leads")
	s.answered("shape"+model.DecisionEnd, "Ana leads")
	for _, q := range [][2]string{{"peer", "peer"}, {"training", "training"}, {"pay", "voluntary"}} {
		s.pressOn(s.side(q[0], q[1]))
		s.answered(q[0], q[1])
	}
	s.pressOn(s.say("form.role.add"))
	s.write("Opens the door")
	s.stage.Key("tab")
	s.write("Sam")
	s.hasRoles("Opens the door: Sam")
	s.paneWith(s.side("shape", "designated"), func(t stage.Thing) bool { return t.Says(s.side("shape", "designated")) })
	s.tabBackTo("Listens")
	s.stage.Key("space")
	s.see(s.say("form.carry.role"))
	s.stage.Key("down", "down", "return")
	s.hasRoles("Opens the door: Sam", "Listens: ")
	s.stage.Key("ctrl+z")
	s.hasRoles("Opens the door: Sam")
}

// TestLeadershipByMouse chooses a side and has what was important in Activity 8 become a
// thought and a role.
func TestLeadershipByMouse(t *testing.T) {
	s := sit(t)
	s.startWith("leadership", found)
	s.clickThing(s.button(s.side("shape", "collective"), 0))
	s.answered("shape", "collective")
	if s.shows("Owns a car") {
		t.Error("what is not important is offered")
	}
	s.clickThing(s.area(0))
	s.write("We take turns")
	s.click("Is fair")
	s.see(s.say("form.carry.role"))
	s.click(s.say("form.carry.thoughts", "field", s.say("activity.leadership.field.shape")))
	s.sheet("the thought", func(sheet *model.Sheet) bool {
		thoughts := sheet.Answers["shape"+model.ThoughtsEnd]
		return strings.HasPrefix(thoughts, "We take turns\nIs fair") && strings.Contains(thoughts, "What we look for")
	})
	s.stage.Wheel(s.at(s.area(0)), 20)
	s.click("Is fair")
	s.click(s.say("form.carry.role"))
	s.hasRoles("Is fair: ")
	from := s.group().Sheet(s.running).Roles[0].From
	if n := noteSaying(s.group(), "Is fair"); from == nil || from.Note != n.ID {
		t.Errorf("the role comes from %v", from)
	}
	s.click(s.say("command.undo"))
	s.hasRoles()
}

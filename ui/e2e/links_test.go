//go:build linux

package e2e

import (
	"testing"
	"time"

	"commonground/model"
)

// TestCarriedOnByKeys writes a note, sends it to the agreement and goes on from the board
// to the activity that builds on it, without the mouse.
func TestCarriedOnByKeys(t *testing.T) {
	s := sit(t)
	s.open()
	s.firstGroupByKeys("Links")
	s.press(s.say("group.first.activity"))
	s.onBoard()
	s.stage.Key("n")
	s.write("Be kind to newcomers\n\n")
	s.noteOnDisk("Be kind to newcomers")
	s.onBoard()
	for range 2 { // sent twice it stands there once
		s.stage.Key("ctrl+shift+s")
		s.see(s.say("carry.title"))
		s.stage.Key("return")
		s.gone(s.say("carry.title"))
	}
	g := s.saved("the note on two lists", func(g *model.Group) bool { return len(g.Todos) == 2 })
	if g.Todos[0].For != model.TodoAgreement || g.Todos[1].For != model.TodoVenue || g.Todos[0].From.Note != noteSaying(g, "Be kind to newcomers").ID {
		t.Errorf("the lists hold %+v and %+v", *g.Todos[0], *g.Todos[1])
	}
	s.onBoard()
	s.tabOnTo(s.say("carry.leads.start", "activity", s.say("activity.membership-decision.title"))) // in the guide, further down
	s.stage.Key("space")
	g = s.saved("a sheet of Activity 11", func(g *model.Group) bool { return len(g.SheetsOf("membership-decision")) == 1 })
	if from := g.SheetsOf("membership-decision")[0].From; from == nil || from.Sheet != g.SheetsOf("membership")[0].ID {
		t.Errorf("it was started from %v", from)
	}
	s.see("Be kind to newcomers") // to be pressed beside the questions
}

// TestSentToTheAgreementByMouse sends a note, brings it into the agreement, and follows it
// back to where it came from.
func TestSentToTheAgreementByMouse(t *testing.T) {
	s := sit(t)
	s.open()
	s.firstGroup("Links")
	s.click(s.say("sheet.note"))
	s.write("Ask before a hug\n\n")
	s.noteOnDisk("Ask before a hug")
	s.click(s.say("sheet.more")) // the bar has no room for it beside the guide
	s.click(s.say("command.note.send-on"))
	s.click(s.say("carry.list.agreement"))
	s.saved("the note on the list", func(g *model.Group) bool { return len(g.Todos) == 1 })
	s.click(s.say("frame.go.activities"))
	s.click("3. " + s.say("activity.agreement.title"))
	s.click(s.say("agreement.todos.bring"))
	s.saved("the note on the agreement", func(g *model.Group) bool {
		sheets := g.SheetsOf("agreement")
		return len(sheets) == 1 && len(sheets[0].Notes) == 1 && g.Todos[0].Done
	})
	s.click(s.say("agreement.step.numbered", "n", 2, "step", s.say("agreement.step.read")))
	s.click(s.say("carry.from-day", "sheet", s.say("activity.membership.title"), "day", s.book.Day(time.Now(), time.Now())))
	s.see(s.say("sheet.steps"))
	s.surface()
}

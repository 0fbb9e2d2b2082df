//go:build linux

package e2e

import (
	"slices"
	"strings"
	"testing"

	"commonground/model"
	"commonground/ui/e2e/stage"
)

// agreed waits until the agreement on disk is so.
func (s *session) agreed(what string, so func(*model.Agreement) bool) {
	s.t.Helper()
	s.sheet(what, func(sheet *model.Sheet) bool { return sheet.Agreement != nil && so(sheet.Agreement) })
}

func hasRule(a *model.Agreement, text string) bool {
	for _, r := range a.Rules {
		if r.Text == text {
			return true
		}
	}
	return false
}

// TestTheAgreementByKeys takes a suggestion through all steps of Activity 3 without the
// mouse.
func TestTheAgreementByKeys(t *testing.T) {
	s := sit(t)
	s.start("agreement")
	s.onBoard()
	s.stage.Key("n")
	s.write("Be on time\n\n")
	s.onBoard()
	s.stage.Key("ctrl+2")
	s.on("*largenote.Note")
	s.stage.Key("1")
	s.agreed("the suggestion as a rule", func(a *model.Agreement) bool { return hasRule(a, "Be on time") })
	s.stage.Key("ctrl+3")
	s.see(s.say("command.rule.add"))
	s.stage.Key("n")
	s.write("Phones off\n\n")
	s.agreed("a second rule", func(a *model.Agreement) bool { return len(a.Rules) == 2 && hasRule(a, "Phones off") })
	s.stage.Key("ctrl+4")
	s.write("We talk")
	s.agreed("what happens then", func(a *model.Agreement) bool { return a.Broken == "We talk" })
	s.press(s.say("agreement.agree.today"))
	s.agreed("the day", func(a *model.Agreement) bool { return a.Agreed != "" })
	s.press(s.book.Count("agreement.agree.months", 6))
	s.agreed("the review", func(a *model.Agreement) bool { return a.Review > a.Agreed })
	s.stage.Key("ctrl+z")
	s.agreed("no review", func(a *model.Agreement) bool { return a.Review == "" && a.Agreed != "" })
}

// TestTheAgreementByMouse brings a starter in, has it become a rule, and keeps the agreement
// among the earlier ones when it is looked at again.
func TestTheAgreementByMouse(t *testing.T) {
	s := sit(t)
	a := s.start("agreement")
	starter := a.Starters[0].ID
	s.stage.Wheel(s.at(s.see(s.say("sheet.about"))), -9)
	s.click(s.say("activity.agreement.starter." + starter))
	s.starterIn(a, starter, "")
	step := func(n int, name string) string {
		return s.say("agreement.step.numbered", "n", n, "step", s.say("agreement.step."+name))
	}
	s.click(step(2, "read"))
	s.click(s.say("activity.agreement.flag." + model.VerdictRule))
	s.agreed("a rule", func(a *model.Agreement) bool { return len(a.Rules) == 1 })
	s.click(step(4, "agree"))
	s.click(s.say("agreement.agree.today"))
	s.agreed("the day", func(a *model.Agreement) bool { return a.Agreed != "" })
	s.clickThing(s.find("the field for a name", func(t stage.Thing) bool { return t.Kind == "*control.Entry" }))
	s.write("Sam\n")
	s.agreed("who was taken through it", func(a *model.Agreement) bool { return len(a.Through) == 1 && a.Through[0].Name == "Sam" })
	s.stage.Wheel(s.at(s.see(s.say("agreement.agree.through"))), -20)
	s.click(s.say("agreement.agree.review-start"))
	s.agreed("the agreement among the earlier ones", func(a *model.Agreement) bool {
		return len(a.Earlier) == 1 && a.Earlier[0].Agreed != "" && a.Agreed == "" && len(a.Rules) == 1
	})
}

// TestRulesMoveTogether: those that are marked with Shift go under a heading by dragging and by
// the menu of headings, each as one step.
func TestRulesMoveTogether(t *testing.T) {
	s := sit(t)
	s.start("agreement")
	s.onBoard()
	s.stage.Key("ctrl+3")
	s.see(s.say("command.rule.add"))
	s.stage.Key("n")
	s.write("One\nTwo\nThree\n\n")
	under := func(what string, headings ...string) {
		t.Helper()
		s.agreed(what, func(a *model.Agreement) bool {
			return slices.EqualFunc(a.Rules, headings, func(r *model.Rule, h string) bool { return r.Heading == h })
		})
	}
	under("three rules", "", "", "")
	row := func(text string) stage.Thing {
		return s.find("the row "+text, func(t stage.Thing) bool { return t.Kind == "*rows.rowView" && strings.HasPrefix(t.Text, text) })
	}
	s.clickThing(row("Three"))
	s.stage.Key("shift+Up")
	s.see(s.book.Count("agreement.rules.status.marked", 2))
	to := s.at(row(s.say("activity.agreement.heading.respect")))
	s.stage.Drag(s.at(row("Three")), to)
	under("two rules under a heading", "", "respect", "respect")
	s.stage.Key("ctrl+z")
	under("the rules where they were", "", "", "")
	s.clickThing(row("One"))
	s.stage.Key("shift+Down", "h") // which opens the menu once it can be no word
	s.find("the menu", func(t stage.Thing) bool { return t.Kind == "*widget.menuItem" })
	s.stage.Key("Down", "Down", "Return")
	under("two rules under the first heading", "", model.RuleHeadings[0], model.RuleHeadings[0])
}

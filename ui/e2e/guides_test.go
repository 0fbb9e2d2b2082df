//go:build linux

package e2e

import (
	"testing"

	"commonground/model"
	"commonground/model/guide"
	"commonground/printables/wording"
)

// TestAHardMomentAndADecision finds what to do by typing what happens, then a decision by its
// title, and begins to answer its questions.
func TestAHardMomentAndADecision(t *testing.T) {
	s := sit(t)
	s.startWith("membership", func(*model.Group, *model.Sheet) {})
	s.stage.Key("ctrl+shift+h")
	s.see(s.say("guide.find.hard"))
	hard, _ := guide.Find("aggression")
	said := wording.OfGuide(s.book, hard)
	s.stage.Type("aggressive\n")
	s.see(said.Parts[0].Lines[0])
	s.stage.Key("ctrl+shift+l")
	s.see(s.say("guide.find.guides"))
	focus, _ := guide.Find("decide-focus")
	s.write(wording.OfGuide(s.book, focus).Title)
	s.stage.Key("return")
	s.click(s.say("guide.answer"))
	s.saved("a sheet of the decision", func(g *model.Group) bool { return len(g.SheetsOf("decide-focus")) == 1 })
}

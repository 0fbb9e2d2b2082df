//go:build linux

package e2e

import (
	"testing"

	"commonground/model"
)

// TestResourcesByKeys writes whom to call, puts them on the card of contacts, and has the card
// at hand with one press.
func TestResourcesByKeys(t *testing.T) {
	s := nightOwls(t)
	s.stage.Key("ctrl+shift+u")
	s.see(s.say("resources.add"))
	s.stage.Key("ctrl+n")
	s.write("Night line")
	s.stage.Key("tab")
	s.write("01632 960 101")
	s.saved("the number", func(g *model.Group) bool {
		return len(g.Resources) == 1 && g.Resources[0].Name == "Night line" && g.Resources[0].Phone == "01632 960 101"
	})
	s.click(s.say("resources.card.put"))
	s.saved("it on the card", func(g *model.Group) bool { return g.Resources[0].Card })
	s.stage.Key("ctrl+shift+o")
	s.see(s.say("group.first.activity"))
	s.stage.Key("ctrl+shift+k")
	s.see(s.say("resources.card.danger"))
	s.see("01632 960 101")
	s.stage.Key("escape")
	s.gone("01632 960 101")
}

// TestANameIsWrittenToItsEndAtFullSpeed while the list is narrowed to what it was called: it soon
// is none of those that are looked for, in the list as in its field.
func TestANameIsWrittenToItsEndAtFullSpeed(t *testing.T) {
	s := nightOwls(t)
	s.stage.Key("ctrl+shift+u")
	s.see(s.say("resources.add"))
	s.stage.Key("ctrl+n")
	s.write("Library\nQuay\n")
	s.stage.Key("escape")
	named := func(name string) {
		s.saved(name, func(g *model.Group) bool {
			return len(g.Resources) == 2 && g.Resources[0].Name == "Library" && g.Resources[1].Name == name
		})
	}
	named("Quay")
	s.stage.Key("ctrl+f")
	s.write("quay")
	s.see(s.say("resources.some", "n", 1, "all", 2))
	s.stage.Key("down", "return", "end", "backspace", "backspace")
	s.write("ilt shop on the corner, upstairs, ring twice")
	named("Quilt shop on the corner, upstairs, ring twice")
	s.stage.Key("escape", "f6")
	s.stage.Key("ctrl+a")
	s.write("The old boat house by the water, behind the ferry")
	named("The old boat house by the water, behind the ferry")
}

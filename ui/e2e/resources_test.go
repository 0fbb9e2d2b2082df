//go:build linux

package e2e

import (
	"testing"

	"commonground/model"
)

// TestResourcesByKeys writes whom to call, puts them on the card of contacts, and has the card
// at hand with one press.
func TestResourcesByKeys(t *testing.T) {
	s := sit(t)
	s.open()
	s.firstGroupByKeys("Night owls")
	s.see(s.say("group.first.activity"))
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

//go:build linux

package e2e

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"commonground/model"
)

// TestPortraitsByKeys fills in a card, and gets rid of it for good, without the mouse.
func TestPortraitsByKeys(t *testing.T) {
	s := sit(t)
	s.start("portrait")
	s.on("*portraits.Surface")
	s.stage.Key("n")
	s.write("Ana")
	s.sheet("the name", func(sheet *model.Sheet) bool { return len(sheet.Portraits) == 1 && sheet.Portraits[0].Name == "Ana" })
	s.tabTo(s.say("command.portrait.decide"))
	s.stage.Key("space")
	s.press(s.book.Count("portraits.decide.dispose", 1))
	s.disposed("Ana")
}

// disposed waits until no card is left and nothing in the library holds the name.
func (s *session) disposed(name string) {
	s.t.Helper()
	s.sheet("no card left", func(sheet *model.Sheet) bool { return len(sheet.Portraits) == 0 })
	s.see(s.say("portraits.disposed-now"))
	err := filepath.WalkDir(s.library, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		if strings.Contains(string(data), name) {
			s.t.Errorf("%s still holds %q", path, name)
		}
		return err
	})
	if err != nil {
		s.t.Error(err)
	}
}

// TestPortraitsByMouse makes two cards, looks at what people would share, and gets rid of
// the cards.
func TestPortraitsByMouse(t *testing.T) {
	s := sit(t)
	s.start("portrait")
	for _, name := range []string{"Ana", "Baz"} {
		s.click(s.say("command.portrait.add"))
		s.write(name)
		s.sheet(name+"’s card", func(sheet *model.Sheet) bool {
			n := len(sheet.Portraits)
			return n > 0 && sheet.Portraits[n-1].Name == name
		})
	}
	s.click(s.say("portraits.way.skills"))
	s.see(s.say("portraits.skills.none"))
	s.click(s.say("portraits.way.alone"))
	s.click(s.say("command.portrait.decide"))
	s.click(s.book.Count("portraits.decide.dispose", 2))
	s.disposed("Baz")
}

// TestAnInterviewByKeys has one person ask another, draws on the card, takes an icon for
// it instead and takes that back, without the mouse.
func TestAnInterviewByKeys(t *testing.T) {
	s := sit(t)
	s.start("portrait")
	s.on("*portraits.Surface")
	s.stage.Key("alt+2", "n")
	s.see(s.say("activity.portrait.interview.likes"))
	s.write("Ana")
	s.nextArea()
	s.write("Gardens")
	card := func(what string, so func(*model.Portrait) bool) {
		t.Helper()
		s.sheet(what, func(sheet *model.Sheet) bool { return len(sheet.Portraits) == 1 && so(sheet.Portraits[0]) })
	}
	card("the answers", func(p *model.Portrait) bool { return p.Name == "Ana" && p.Likes == "Gardens" })
	s.stage.Key("ctrl+i")
	s.see(s.say("icon.heart"))
	s.stage.Key("right", "return")
	card("an icon", func(p *model.Portrait) bool { return p.Icon != "" })
	s.tabBackTo(s.say("portraits.picture.draw"))
	s.stage.Key("space")
	s.on("*doodle.Pad")
	s.stage.Key("space", "right", "right", "down", "space")
	card("a drawing instead", func(p *model.Portrait) bool { return p.Icon == "" && len(p.Doodle) == 1 && len(p.Doodle[0]) > 1 })
	s.stage.Key("ctrl+z")
	card("the icon again", func(p *model.Portrait) bool { return p.Icon != "" && len(p.Doodle) == 0 })
}

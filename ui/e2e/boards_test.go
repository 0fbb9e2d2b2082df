//go:build linux

package e2e

import (
	"fmt"
	"image"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/file"
	"commonground/ui/e2e/stage"
)

// start opens the app on a new sheet of that activity, in a group of its own.
func (s *session) start(activity string) *model.Activity {
	s.t.Helper()
	a, ok := catalogue.Find(activity)
	if !ok {
		s.t.Fatalf("%s is not in the catalogue", activity)
	}
	g := model.NewGroup("Tuesday Circle", time.Now())
	sheet := model.NewSheet(activity, "Today", time.Now())
	g.Sheets = append(g.Sheets, sheet)
	data, err := file.Encode(g)
	if err != nil {
		s.t.Fatal(err)
	}
	path := filepath.Join(s.library, g.Name+".json")
	if err := os.MkdirAll(s.library, 0o755); err != nil {
		s.t.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o644); err != nil {
		s.t.Fatal(err)
	}
	err = stage.Remember(s.home, map[string]any{
		"scheme": "light", "text": 1, "width": 1280, "height": 800, "welcomed": true,
		"place": map[string]any{"group": path, "where": "sheet", "sheet": sheet.ID},
	})
	if err != nil {
		s.t.Fatal(err)
	}
	s.open()
	return a
}

// sheet waits until the one sheet on disk is so.
func (s *session) sheet(what string, so func(*model.Sheet) bool) {
	s.t.Helper()
	s.saved(what, func(g *model.Group) bool { return len(g.Sheets) == 1 && so(g.Sheets[0]) })
}

// starterIn waits until the starter note lies in that zone of a on disk; "" is none.
func (s *session) starterIn(a *model.Activity, starter, zone string) {
	s.t.Helper()
	s.sheet(fmt.Sprintf("%q in %q", starter, zone), func(sheet *model.Sheet) bool {
		for _, n := range sheet.Notes {
			if n.Starter == starter {
				z := a.ZoneOf(n)
				return z == nil && zone == "" || z != nil && z.ID == zone
			}
		}
		return false
	})
}

// TestCardsAreDealtByKeys runs Activity 5 without the mouse.
func TestCardsAreDealtByKeys(t *testing.T) {
	s := sit(t)
	a := s.start("connect")
	s.onBoard()
	s.stage.Key("d")
	s.starterIn(a, "jokes", "")
	s.stage.Key("2")
	s.starterIn(a, "jokes", "both")
	s.stage.Key("d", "4")
	s.starterIn(a, "email", "never")
	s.stage.Key("ctrl+z")
	s.starterIn(a, "email", "")
	s.stage.Key("n")
	s.write("Feeding the cat\n")
	s.onBoard()
	s.stage.Key("1")
	s.sheet("our own card in its circle", func(sheet *model.Sheet) bool {
		n := noteSaying(&model.Group{Sheets: []*model.Sheet{sheet}}, "Feeding the cat")
		return n != nil && a.ZoneOf(n) != nil && a.ZoneOf(n).ID == "peer"
	})
}

// TestCardsAreDealtByMouse deals with the mouse, from the pile to where the circles meet.
func TestCardsAreDealtByMouse(t *testing.T) {
	s := sit(t)
	a := s.start("connect")
	card := s.find("the card on top", func(t stage.Thing) bool {
		return t.Kind == "*look.Chip" && t.Says(s.say("activity.connect.starter.jokes"))
	})
	s.stage.Drag(s.at(card), s.spot(a, a.Extent(a.Zone("both")).Centre()))
	s.starterIn(a, "jokes", "both")
	s.click(s.say("sheet.pile.next"))
	s.starterIn(a, "email", "")
	s.sheet("two cards", func(sheet *model.Sheet) bool { return len(sheet.Notes) == 2 })
	n := s.group().Sheets[0].Notes[1]
	s.stage.Drag(s.spot(a, n.Centre()), s.spot(a, a.Zone("never").Centre()))
	s.starterIn(a, "email", "never")
	s.click(s.say("sheet.pile.all"))
	s.sheet("every card", func(sheet *model.Sheet) bool { return len(sheet.Notes) == len(a.Starters) })
	s.see(s.say("sheet.pile.empty"))
}

// rowsAre waits until the wall on disk has these rows: a barrier, then its ways.
func (s *session) rowsAre(want ...string) {
	s.t.Helper()
	s.sheet(fmt.Sprintf("the wall %q", want), func(sheet *model.Sheet) bool {
		if sheet.Wall == nil || len(sheet.Wall.Barriers) != len(want) {
			return false
		}
		for i, b := range sheet.Wall.Barriers {
			row := []string{b.Text}
			for _, id := range b.Ways {
				row = append(row, sheet.Wall.Way(id).Text)
			}
			if strings.Join(row, "/") != want[i] {
				return false
			}
		}
		return true
	})
}

// onWall waits until the keyboard goes to the wall.
func (s *session) onWall() {
	s.t.Helper()
	s.find("the keyboard on the wall", func(t stage.Thing) bool { return t.Focused && t.Kind == "*wall.Wall" })
}

// TestTheWallByKeys runs Activity 6 without the mouse.
func TestTheWallByKeys(t *testing.T) {
	s := sit(t)
	s.start("barriers")
	s.onWall()
	s.stage.Key("n")
	s.write("Stairs\n")
	s.onWall()
	s.stage.Key("w")
	s.write("A ramp\n")
	s.onWall()
	s.stage.Key("t")
	s.sheet("the way that is chosen", func(sheet *model.Sheet) bool {
		return sheet.Wall != nil && len(sheet.Wall.Ways) == 1 && sheet.Wall.Ways[0].Chosen
	})
	s.stage.Key("n")
	s.write("Noise\n")
	s.onWall()
	s.rowsAre("Stairs/A ramp", "Noise")
	s.stage.Key("ctrl+up")
	s.rowsAre("Noise", "Stairs/A ramp")
	s.stage.Key("down", "right", "delete")
	s.rowsAre("Noise", "Stairs")
	s.stage.Key("ctrl+z")
	s.rowsAre("Noise", "Stairs/A ramp")
}

// TestTheWallByMouse writes two barriers, one of them without a name, and drags a way from
// one to the other.
func TestTheWallByMouse(t *testing.T) {
	s := sit(t)
	s.start("barriers")
	s.click(s.say("command.barrier.add"))
	s.write("Stairs\n")
	s.click(s.say("command.way.add"))
	s.write("A ramp\n")
	s.rowsAre("Stairs/A ramp")
	s.click(s.say("command.barrier.anonymous"))
	s.see(s.say("wall.anonymous.title"))
	s.stage.Type("Doors")
	s.click(s.say("wall.anonymous.done"))
	s.rowsAre("Stairs/A ramp", "Doors")
	row := func(text string) stage.Thing {
		return s.find("the row "+text, func(t stage.Thing) bool { return t.Kind == "*wall.strip" && strings.HasPrefix(t.Text, text) })
	}
	from, to := row("Stairs"), row("Doors")
	way := func(row stage.Thing) image.Point {
		return s.window().Inside.Min.Add(image.Pt(row.Place.Min.X+row.Place.Dx()/2, row.Place.Min.Y+row.Place.Dy()/3))
	}
	s.stage.Drag(way(from), way(to))
	s.rowsAre("Stairs", "Doors/A ramp")
	s.click(s.say("command.undo"))
	s.rowsAre("Stairs/A ramp", "Doors")
}

// TestPortraitsByKeys fills in a card, and gets rid of it for good, without the mouse.
func TestPortraitsByKeys(t *testing.T) {
	s := sit(t)
	s.start("portrait")
	s.find("the keyboard on the cards", func(t stage.Thing) bool { return t.Focused && t.Kind == "*portraits.Surface" })
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

// TestAPartnerByKeys writes a card of Activity 12, what it offers and that it helps most,
// without the mouse.
func TestAPartnerByKeys(t *testing.T) {
	s := sit(t)
	a := s.start("partners")
	s.onBoard()
	s.stage.Key("n")
	s.write("Library\n")
	s.onBoard()
	s.stage.Key("3", "ctrl+e")
	s.write("A small room")
	s.press(s.say("activity.partners.flag.helpful"))
	s.sheet("the card", func(sheet *model.Sheet) bool {
		if len(sheet.Notes) != 1 {
			return false
		}
		n := sheet.Notes[0]
		z := a.ZoneOf(n)
		return n.Details["offer"] == "A small room" && n.Flagged("helpful") && z != nil && z.ID == "partners"
	})
	s.see("Most helpful: Library")
}

// TestAPartnerByMouse presses a starter, drags it into its place and marks it.
func TestAPartnerByMouse(t *testing.T) {
	s := sit(t)
	a := s.start("partners")
	starter := a.Starters[0].ID
	s.click(s.say("activity.partners.starter." + starter))
	s.starterIn(a, starter, "")
	n := s.group().Sheets[0].Notes[0]
	s.stage.Drag(s.spot(a, n.Centre()), s.spot(a, model.Point{X: 320, Y: 500}))
	s.starterIn(a, starter, "partners")
	s.click(s.say("activity.partners.flag.talk"))
	s.sheet("the mark", func(sheet *model.Sheet) bool { return sheet.Notes[0].Flagged("talk") })
	s.click(s.say("command.undo"))
	s.sheet("no mark", func(sheet *model.Sheet) bool { return !sheet.Notes[0].Flagged("talk") })
}

//go:build linux

package e2e

import (
	"fmt"
	"image"
	"strings"
	"testing"

	"commonground/model"
	"commonground/ui/e2e/stage"
)

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
	s.write("Feeding the cat\n\n")
	s.onBoard()
	s.pause()
	s.stage.Key("1")
	s.textIn(a, "Feeding the cat", "peer")
}

// TestCardsAreDealtByMouse deals with the mouse, from the pile to where the circles meet.
func TestCardsAreDealtByMouse(t *testing.T) {
	s := sit(t)
	a := s.start("connect")
	card := s.find("the card on top", func(t stage.Thing) bool {
		return t.Kind == "*control.Chip" && t.Says(s.say("activity.connect.starter.jokes"))
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
	s.on("*wall.Wall")
}

// TestTheWallByKeys runs Activity 6 without the mouse.
func TestTheWallByKeys(t *testing.T) {
	s := sit(t)
	s.start("barriers")
	s.onWall()
	s.stage.Key("n")
	s.write("Stairs\n\n")
	s.onWall()
	s.stage.Key("w")
	s.write("A ramp\n\n")
	s.onWall()
	s.stage.Key("t")
	s.sheet("the way that is chosen", func(sheet *model.Sheet) bool {
		return sheet.Wall != nil && len(sheet.Wall.Ways) == 1 && sheet.Wall.Ways[0].Chosen
	})
	s.stage.Key("n")
	s.write("Noise\n\n")
	s.onWall()
	s.rowsAre("Stairs/A ramp", "Noise")
	s.stage.Key("ctrl+up")
	s.rowsAre("Noise", "Stairs/A ramp")
	s.stage.Key("down", "right", "delete")
	s.rowsAre("Noise", "Stairs")
	s.stage.Key("ctrl+z")
	s.rowsAre("Noise", "Stairs/A ramp")
}

// TestTheWallByMouse writes two barriers, one of them in private, and drags a way from one to
// the other.
func TestTheWallByMouse(t *testing.T) {
	s := sit(t)
	s.start("barriers")
	s.click(s.say("command.barrier.add"))
	s.write("Stairs\n")
	s.click(s.say("command.way.add"))
	s.write("A ramp\n")
	s.rowsAre("Stairs/A ramp")
	s.stage.Key("ctrl+shift+p")
	s.click(s.say("round.start"))
	s.click(s.say("round.next.begin"))
	s.stage.Type("Doors")
	s.settle()
	s.click(s.say("round.write.on"))
	s.click(s.say("round.next.all"))
	s.click(s.count("round.finish.show", 1))
	s.rowsAre("Stairs/A ramp", "Doors")
	row := func(text string) stage.Thing {
		return s.find("the row "+text, func(t stage.Thing) bool { return t.Kind == "*wall.rowView" && strings.HasPrefix(t.Text, text) })
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

// TestAPartnerByKeys writes a card of Activity 12, what it offers and that it helps most,
// without the mouse.
func TestAPartnerByKeys(t *testing.T) {
	s := sit(t)
	a := s.start("partners")
	s.onBoard()
	s.stage.Key("n")
	s.write("Library\n\n")
	s.onBoard()
	s.pause()
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

// Where a note lies well within one of the rings of Activity 8.
var rings = map[string]model.Point{"important": {X: 707, Y: 810}, "less": {X: 707, Y: 490}, "not": {X: 707, Y: 190}}

// TestGoodFacilitationByKeys puts a quality that is offered and one of the group's own into
// the rings, moves one inwards, colours it and takes that back, without the mouse.
func TestGoodFacilitationByKeys(t *testing.T) {
	s := sit(t)
	a := s.start("facilitation")
	s.onBoard()
	s.tabOnTo(s.say("activity.facilitation.starter.listens"))
	s.stage.Key("space")
	s.starterIn(a, "listens", "")
	s.paneWith("the board", func(t stage.Thing) bool { return t.Kind == "*board.Board" })
	s.stage.Key("2")
	s.starterIn(a, "listens", "less")
	s.stage.Key("1")
	s.starterIn(a, "listens", "important")
	s.stage.Key("n")
	s.write("Keeps promises\n\n")
	s.onBoard()
	begun := ""
	if z := a.ZoneOf(s.noteOnDisk("Keeps promises")); z != nil {
		begun = z.ID
	}
	s.pause()
	s.stage.Key("3")
	s.textIn(a, "Keeps promises", "not")
	coloured := func(want model.NoteColour) {
		t.Helper()
		s.sheet("the colour "+string(want), func(sheet *model.Sheet) bool {
			return noteOf(sheet, "Keeps promises").Colour == want
		})
	}
	was := noteOf(s.group().Sheet(s.running), "Keeps promises").Colour
	s.stage.Key("alt+4")
	coloured(model.ColourD)
	s.stage.Key("ctrl+z")
	coloured(was)
	s.stage.Key("ctrl+z")
	s.textIn(a, "Keeps promises", begun)
}

// TestGoodFacilitationByMouse drags what is offered into a ring, moves it to the next and
// back, and adds a quality that does not matter.
func TestGoodFacilitationByMouse(t *testing.T) {
	s := sit(t)
	a := s.start("facilitation")
	chip := s.find("a quality that is offered", func(t stage.Thing) bool {
		return t.Kind == "*control.Chip" && t.Says(s.say("activity.facilitation.starter.welcomes"))
	})
	s.stage.Drag(s.at(chip), s.spot(a, rings["important"]))
	n := s.starterIn(a, "welcomes", "important")
	s.stage.Drag(s.spot(a, n.Centre()), s.spot(a, rings["less"]))
	s.starterIn(a, "welcomes", "less")
	s.click(s.say("sheet.note"))
	s.write("Owns a car\n\n")
	car := s.noteOnDisk("Owns a car")
	begun := ""
	if z := a.ZoneOf(car); z != nil {
		begun = z.ID
	}
	s.stage.Drag(s.spot(a, car.Centre()), s.spot(a, rings["not"]))
	s.textIn(a, "Owns a car", "not")
	s.click(s.say("command.undo"))
	s.textIn(a, "Owns a car", begun)
}

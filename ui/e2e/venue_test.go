//go:build linux

package e2e

import (
	"image"
	"math"
	"testing"

	"commonground/model"
	"commonground/ui/e2e/stage"
)

// mapSpot is where a place of a venue's map, which fits the screen, is on the stage.
func (s *session) mapSpot(x, y float64) image.Point {
	s.t.Helper()
	const margin = 14
	place := s.find("the map", func(t stage.Thing) bool { return t.Kind == "*venue.Canvas" }).Place
	all := model.PlanBounds()
	zoom := min((float64(place.Dx())-2*margin)/all.W, (float64(place.Dy())-2*margin)/all.H)
	px := float64(place.Min.X) + float64(place.Dx())/2 + (x-all.W/2)*zoom
	py := float64(place.Min.Y) + float64(place.Dy())/2 + (y-all.H/2)*zoom
	return s.window().Inside.Min.Add(image.Pt(int(math.Round(px)), int(math.Round(py))))
}

// venue waits until the checklist and the map on disk are so.
func (s *session) venue(what string, so func(*model.Venue) bool) {
	s.t.Helper()
	s.sheet(what, func(sheet *model.Sheet) bool { return sheet.Venue != nil && so(sheet.Venue) })
}

// shapes are those of a kind on a map.
func shapes(v *model.Venue, kind model.ShapeKind) []*model.Shape {
	var out []*model.Shape
	for _, s := range v.Plan {
		if s.Kind == kind {
			out = append(out, s)
		}
	}
	return out
}

func have(v *model.Venue, feature string) model.Have {
	if f := v.Feature(feature); f != nil {
		return f.Have
	}
	return ""
}

// TestTheVenueByKeys runs Activity 2 without the mouse: an answer, the address, a room with
// a name and a sign that ticks its item.
func TestTheVenueByKeys(t *testing.T) {
	s := sit(t)
	s.start("venue")
	s.onButton(s.say("venue.have.yes"))
	s.stage.Key("space")
	s.venue("parking", func(v *model.Venue) bool { return have(v, "parking") == model.HaveYes })
	s.stage.Key("ctrl+2")
	s.write("Mill Lane Hall")
	s.sheet("the name", func(sheet *model.Sheet) bool { return sheet.Answers["name"] == "Mill Lane Hall" })
	s.stage.Key("ctrl+3")
	s.on("*venue.Canvas")
	s.stage.Key("1", "return")
	s.venue("a room", func(v *model.Venue) bool { return len(shapes(v, model.ShapeRoom)) == 1 })
	s.stage.Key("return")
	s.write("Our room\n")
	s.venue("its name", func(v *model.Venue) bool { return shapes(v, model.ShapeRoom)[0].Name == "Our room" })
	s.on("*venue.Canvas")
	before := shapes(s.group().Sheets[0].Venue, model.ShapeRoom)[0].Rect
	s.stage.Key("left", "alt+right", "alt+right")
	s.venue("the room moved and wider", func(v *model.Venue) bool {
		now := shapes(v, model.ShapeRoom)[0].Rect
		return now.X < before.X && now.W == before.W+2*model.PlanGrid
	})
	s.stage.Key("escape", "f6", "f6", "f6") // out of the map, past the bar and the guide, to what is above
	s.tabOnTo(s.say("icon.fire-exit"))
	s.stage.Key("space")
	s.venue("the sign, and its item ticked", func(v *model.Venue) bool {
		return len(shapes(v, model.ShapeSymbol)) == 1 && have(v, "fire-exits") == model.HaveYes
	})
	s.stage.Key("ctrl+z")
	s.venue("neither", func(v *model.Venue) bool {
		return len(shapes(v, model.ShapeSymbol)) == 0 && have(v, "fire-exits") == ""
	})
}

// TestTheVenueByMouse ticks an item, puts its sign on the map, and draws a room with a door
// that goes into the wall near which it is put.
func TestTheVenueByMouse(t *testing.T) {
	s := sit(t)
	s.start("venue")
	s.clickThing(s.button(s.say("venue.have.yes"), 0)) // the first item's
	s.venue("parking", func(v *model.Venue) bool { return have(v, "parking") == model.HaveYes })
	s.click(s.say("venue.offer"))
	s.venue("its sign", func(v *model.Venue) bool { return len(shapes(v, model.ShapeSymbol)) == 1 })
	s.click(s.say("venue.shape.room"))
	s.stage.Drag(s.mapSpot(200, 200), s.mapSpot(600, 600))
	s.venue("a room", func(v *model.Venue) bool {
		rooms := shapes(v, model.ShapeRoom)
		return len(rooms) == 1 && rooms[0].Rect == model.Rect{X: 200, Y: 200, W: 400, H: 400}
	})
	s.click(s.say("venue.shape.door"))
	s.stage.Click(s.mapSpot(410, 607))
	s.venue("a door in the lower wall", func(v *model.Venue) bool {
		doors := shapes(v, model.ShapeDoor)
		return len(doors) == 1 && doors[0].Y == 600 && doors[0].H == 0
	})
	s.stage.Key("Escape")                                  // ends drawing
	s.stage.Drag(s.mapSpot(250, 250), s.mapSpot(350, 250)) // by its floor
	s.venue("room and door moved together", func(v *model.Venue) bool {
		return shapes(v, model.ShapeRoom)[0].X == 300 && shapes(v, model.ShapeDoor)[0].X >= 400
	})
	s.click(s.say("command.undo"))
	s.venue("the room back", func(v *model.Venue) bool { return shapes(v, model.ShapeRoom)[0].X == 200 })
}

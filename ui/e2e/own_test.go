//go:build linux

package e2e

import (
	"image"
	"math"
	"strings"
	"testing"

	"commonground/model"
)

// making opens a fresh group on its activities and begins a board of its own.
func (s *session) making() {
	s.t.Helper()
	s.open()
	s.press(s.say("home.new"))
	s.write("Tuesday Circle\n")
	s.see(s.say("group.first.activity"))
	s.stage.Key("ctrl+shift+a")
	s.see("1. " + s.say("activity.membership.title"))
	s.stage.Key("ctrl+n")
	s.see(s.say("own.start.board.title"))
	s.stage.Key("return")
	s.see(s.say("own.title"))
	s.write("Our week")
}

// made waits until the group's one own activity is so on disk.
func (s *session) made(what string, so func(*model.Activity) bool) *model.Activity {
	s.t.Helper()
	g := s.saved(what, func(g *model.Group) bool { return len(g.Activities) == 1 && so(g.Activities[0]) })
	return g.Activities[0]
}

// pressOn is press for what may be scrolled out of sight.
func (s *session) pressOn(text string) {
	s.t.Helper()
	s.tabOnTo(text)
	s.stage.Key("space")
}

// TestMakeAnActivityByKeys makes an activity with zones, a step and starters, runs it and
// prints its sheet, without the mouse.
func TestMakeAnActivityByKeys(t *testing.T) {
	s := sit(t)
	s.making()
	s.pressOn(s.say("own.zone.box"))
	s.write("Good days")
	s.made("a zone with its name", func(a *model.Activity) bool { return len(a.Zones) == 1 && a.Zones[0].Title == "Good days" })
	s.pressOn(s.say("own.starters.add"))
	s.write("Tea\nA walk")
	s.made("two starters", func(a *model.Activity) bool { return len(a.Starters) == 2 && a.Starters[1].Text == "A walk" })
	s.pressOn(s.say("own.steps.add"))
	s.write("Look back at the week.")
	a := s.made("a step", func(a *model.Activity) bool {
		return a.Own.Title == "Our week" && len(a.Own.Steps) == 1 && a.Own.Steps[0] == "Look back at the week."
	})
	s.stage.Key("ctrl+return")
	s.onBoard()
	s.see("Look back at the week.")
	s.stage.Key("n")
	s.write("Slept well\n\n")
	s.onBoard()
	s.pause()
	s.stage.Key("1")
	s.saved("a note in the zone", func(g *model.Group) bool {
		n := noteSaying(g, "Slept well")
		return n != nil && a.ZoneOf(n) != nil && a.ZoneOf(n).Title == "Good days"
	})
	s.onBoard()
	s.stage.Key("ctrl+p")
	text := pdfText(t, s.savePDF(s.press))
	for _, want := range []string{"Our week", "Good days", "Slept well"} {
		if !strings.Contains(text, want) {
			t.Errorf("the printed sheet lacks %q: %s", want, text)
		}
	}
}

// TestMakeAnActivityByMouse adds zones, drags one and pulls its corner; the app comes back
// to the activity when it is started again.
func TestMakeAnActivityByMouse(t *testing.T) {
	s := sit(t)
	s.making()
	s.click(s.say("own.zone.box"))
	s.write("Good days")
	was := s.made("a box", func(a *model.Activity) bool { return len(a.Zones) == 1 && a.Zones[0].Title == "Good days" }).Zones[0]
	middle := was.Centre()
	s.stage.Drag(s.zoneSpot(middle), s.zoneSpot(model.Point{X: middle.X + 300, Y: middle.Y + 200}))
	moved := s.made("the box further right", func(a *model.Activity) bool {
		return math.Abs(a.Zones[0].X-was.X-300) < 40 && a.Zones[0].Y > was.Y+100 && a.Zones[0].W == was.W
	}).Zones[0]
	corner := model.Point{X: moved.X + moved.W, Y: moved.Y + moved.H}
	s.stage.Drag(s.zoneSpot(corner), s.zoneSpot(model.Point{X: corner.X + 120, Y: corner.Y + 80}))
	s.made("a larger box", func(a *model.Activity) bool {
		return a.Zones[0].W > moved.W+80 && a.Zones[0].H > moved.H+40 && a.Zones[0].X == moved.X
	})
	s.stage.Key("ctrl+z")
	s.made("the box as it was", func(a *model.Activity) bool { return a.Zones[0].Rect == moved.Rect })
	s.leave()
	s.open()
	s.see(s.say("own.title"))
}

// zoneSpot is where a place of the board that is being made is on the stage.
func (s *session) zoneSpot(p model.Point) image.Point {
	s.t.Helper()
	const edge = 10
	c := s.find("the zones", isZones)
	zoom := float64(c.Place.Dx()-2*edge) / model.BoardWidth
	return s.window().Inside.Min.Add(c.Place.Min).Add(image.Pt(int(edge+p.X*zoom), int(edge+p.Y*zoom)))
}

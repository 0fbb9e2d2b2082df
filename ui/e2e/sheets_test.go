//go:build linux

package e2e

import (
	"image"
	"math"
	"testing"

	"commonground/model"
	"commonground/ui/e2e/stage"
)

// on waits until the keyboard goes to something of that kind.
func (s *session) on(kind string) {
	s.t.Helper()
	s.find("the keyboard on a "+kind, func(t stage.Thing) bool { return t.Focused && t.Kind == kind })
}

// onButton waits until the keyboard goes to the button that says the text.
func (s *session) onButton(text string) {
	s.t.Helper()
	s.find("the keyboard on "+text, func(t stage.Thing) bool { return t.Focused && t.Says(text) })
}

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
	yes := s.say("venue.have.yes")
	s.see(yes)
	for _, thing := range s.things() {
		if thing.Says(yes) {
			s.clickThing(thing) // the first item's
			break
		}
	}
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
	s.stage.Drag(s.mapSpot(250, 250), s.mapSpot(350, 250)) // by its floor
	s.venue("room and door moved together", func(v *model.Venue) bool {
		return shapes(v, model.ShapeRoom)[0].X == 300 && shapes(v, model.ShapeDoor)[0].X >= 400
	})
	s.click(s.say("command.undo"))
	s.venue("the room back", func(v *model.Venue) bool { return shapes(v, model.ShapeRoom)[0].X == 200 })
}

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
	s.write("Be on time\n")
	s.onBoard()
	s.stage.Key("ctrl+2")
	s.on("*agreement.plate")
	s.stage.Key("1")
	s.agreed("the suggestion as a rule", func(a *model.Agreement) bool { return hasRule(a, "Be on time") })
	s.stage.Key("ctrl+3")
	s.see(s.say("command.rule.add"))
	s.stage.Key("n")
	s.write("Phones off\n")
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
	s.clickThing(s.find("the field for a name", func(t stage.Thing) bool { return t.Kind == "*look.Entry" }))
	s.write("Sam\n")
	s.agreed("who was taken through it", func(a *model.Agreement) bool { return len(a.Through) == 1 && a.Through[0].Name == "Sam" })
	s.stage.Wheel(s.at(s.see(s.say("agreement.agree.through"))), -20)
	s.click(s.say("agreement.agree.review-start"))
	s.agreed("the agreement among the earlier ones", func(a *model.Agreement) bool {
		return len(a.Earlier) == 1 && a.Earlier[0].Agreed != "" && a.Agreed == "" && len(a.Rules) == 1
	})
}

// TestHowWeActByKeys has two people fill in Activity 7, and sends a wish to the agreement,
// without the mouse.
func TestHowWeActByKeys(t *testing.T) {
	s := sit(t)
	s.start("act")
	s.onButton(s.say("people.empty.me"))
	s.stage.Key("space")
	s.write("Loud")
	s.sheet("what I wrote", func(sheet *model.Sheet) bool {
		return len(sheet.People) == 1 && sheet.People[0].Box("friends").Text == "Loud"
	})
	s.tabTo(s.say("people.line.add"))
	s.stage.Key("space")
	s.write("GP")
	s.nextArea()
	s.write("How are you?")
	s.sheet("a line of talk", func(sheet *model.Sheet) bool {
		script := sheet.People[0].Box("friends").Script
		return len(script) == 1 && script[0].Speaker == "GP" && script[0].Words == "How are you?"
	})
	s.stage.Key("ctrl+3")
	s.see(s.say("people.together.no-wishes", "box", s.say("activity.act.zone.here")))
	s.stage.Key("ctrl+1")
	for range 4 { // past the line of talk, to the last box
		s.nextArea()
	}
	s.write("Slow")
	s.sheet("my wish", func(sheet *model.Sheet) bool { return sheet.People[0].Box("here").Text == "Slow" })
	s.stage.Key("ctrl+3")
	s.press(s.say("people.pick.agreement"))
	s.saved("the wish on the list", func(g *model.Group) bool {
		return len(g.Todos) == 1 && g.Todos[0].Text == "Slow" && g.Todos[0].For == model.TodoAgreement
	})
}

// nextArea goes on with Tab to the next larger field.
func (s *session) nextArea() {
	s.t.Helper()
	for range 12 {
		now := s.focused()
		s.stage.Key("tab")
		s.wait("the next thing to have the focus", func() bool { return s.focused() != now })
		if s.focused().Kind == "*look.Area" {
			return
		}
	}
	s.t.Fatal("Tab leads to no larger field")
}

// TestInterestsByMouse has two people write the same idea, which the group picks.
func TestInterestsByMouse(t *testing.T) {
	s := sit(t)
	s.start("interests")
	s.click(s.say("people.empty.me"))
	s.write("Long walks")
	s.click(s.say("command.person.add"))
	s.write("Sam")
	area := s.find("the first box", func(t stage.Thing) bool { return t.Kind == "*look.Area" && t.Place.Min.X < 500 })
	s.clickThing(area)
	s.write("a long walk!")
	s.sheet("both ideas", func(sheet *model.Sheet) bool {
		return len(sheet.People) == 2 && sheet.People[1].Name == "Sam" && sheet.People[1].Box("enjoy").Text == "a long walk!"
	})
	s.click(s.say("people.view.together"))
	s.click(s.say("people.pick.meeting"))
	s.saved("the idea on the list", func(g *model.Group) bool { return len(g.Todos) == 1 && g.Todos[0].For == model.TodoMeeting })
	s.click(s.say("people.pick.by"))
	s.see(s.say("people.pick.by-title"))
	s.stage.Key("right", "return")
	s.saved("by when", func(g *model.Group) bool { return g.Todos[0].By != "" })
	s.click(s.say("people.pick.drop"))
	s.saved("nothing on the list", func(g *model.Group) bool { return len(g.Todos) == 0 })
}

// TestTheDecisionByKeys runs Activity 11 without the mouse.
func TestTheDecisionByKeys(t *testing.T) {
	s := sit(t)
	a := s.start("membership-decision")
	s.onButton("1")
	s.stage.Key("tab")
	s.onButton("2")
	s.stage.Key("space")
	s.answered("openness", "2")
	field := a.Fields[1]
	s.press(s.say("activity.membership-decision.side." + field.ID + "." + field.Sides[0]))
	s.answered(field.ID, field.Sides[0])
	s.nextArea()
	s.write("Trust")
	s.answered(field.ID+model.ThoughtsEnd, "Trust")
	s.tabOnTo(s.say("form.draft"))
	s.stage.Key("space")
	s.sheet("a drafted statement", func(sheet *model.Sheet) bool {
		for _, f := range a.Fields {
			if f.Draft != "" && sheet.Answers[f.ID] != "" {
				return true
			}
		}
		return false
	})
	s.stage.Key("ctrl+z", "ctrl+z")
	s.sheet("the statement and the thought taken back", func(sheet *model.Sheet) bool {
		return sheet.Answers[field.ID+model.ThoughtsEnd] == "" && sheet.Answers[field.ID] != ""
	})
}

// answered waits until a question's answer on disk is that.
func (s *session) answered(key, want string) {
	s.t.Helper()
	s.sheet(key+" answered", func(sheet *model.Sheet) bool { return sheet.Answers[key] == want })
}

// TestTheDecisionByMouse answers, takes the answer back, and goes to the board that comes
// before.
func TestTheDecisionByMouse(t *testing.T) {
	s := sit(t)
	a := s.start("membership-decision")
	s.click("4")
	s.answered("openness", "4")
	s.click("4")
	s.answered("openness", "")
	field := a.Fields[1]
	side := s.say("activity.membership-decision.side." + field.ID + "." + field.Sides[1])
	s.clickThing(s.find("the button of a side", func(t stage.Thing) bool { return t.Kind == "*look.Button" && t.Says(side) }))
	s.answered(field.ID, field.Sides[1])
	s.click(s.say("form.beside.start", "activity", s.say("activity.membership.title")))
	s.surface()
}

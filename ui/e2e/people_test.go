//go:build linux

package e2e

import (
	"testing"

	"commonground/model"
	"commonground/ui/e2e/stage"
)

// TestHowWeActByKeys has somebody fill in Activity 7, and sends a wish to the agreement,
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

// TestInterestsByMouse has two people write the same idea, which the group picks.
func TestInterestsByMouse(t *testing.T) {
	s := sit(t)
	s.start("interests")
	s.click(s.say("people.empty.me"))
	s.write("Long walks")
	s.click(s.say("command.person.add"))
	s.write("Sam")
	area := s.find("the first box", func(t stage.Thing) bool { return t.Kind == "*control.Area" && t.Place.Min.X < 500 })
	s.clickThing(area)
	s.write("long walk!")
	s.sheet("both ideas", func(sheet *model.Sheet) bool {
		return len(sheet.People) == 2 && sheet.People[1].Name == "Sam" && sheet.People[1].Box("enjoy").Text == "long walk!"
	})
	s.click(s.say("people.view.together"))
	s.see(s.book.Count("people.together.several", 2))
	s.click(s.say("people.pick.meeting"))
	s.saved("the idea on the list", func(g *model.Group) bool { return len(g.Todos) == 1 && g.Todos[0].For == model.TodoMeeting })
	s.click(s.say("people.pick.by"))
	s.see(s.say("people.pick.by-title"))
	s.stage.Key("right", "return")
	s.saved("by when", func(g *model.Group) bool { return g.Todos[0].By != "" })
	s.click(s.say("people.pick.drop"))
	s.saved("nothing on the list", func(g *model.Group) bool { return len(g.Todos) == 0 })
}

// TestHowWeActByMouse has two people fill in Activity 7: in writing, with a line of talk, in
// a box that the group calls something else. What one of them wishes for goes to the
// agreement, and back.
func TestHowWeActByMouse(t *testing.T) {
	s := sit(t)
	s.start("act")
	s.click(s.say("people.empty.me"))
	s.write("Loud")
	s.clickThing(s.area(1))
	s.write("Quiet")
	s.clickThing(s.button(s.say("people.line.add"), 1))
	s.write("Driver")
	s.clickThing(s.area(2)) // what is said
	s.write("Tickets please")
	s.sheet("what I wrote and the line of talk", func(sheet *model.Sheet) bool {
		me := sheet.People[0]
		bus := me.Box("transport")
		return me.Box("friends").Text == "Loud" && bus.Text == "Quiet" && len(bus.Script) == 1 && bus.Script[0].Line() == "Driver: Tickets please"
	})
	s.clickThing(s.button(s.say("people.rename"), 1))
	s.see(s.say("people.zone.title"))
	s.stage.Key("ctrl+a")
	s.write("On the bus")
	s.click(s.say("people.zone.do"))
	s.sheet("the new name", func(sheet *model.Sheet) bool { return sheet.Titles["transport"] == "On the bus" })
	s.see("On the bus")
	s.click(s.say("command.person.add"))
	s.write("Sam")
	s.clickThing(s.area(3))
	s.write("Heard")
	s.sheet("the second person", func(sheet *model.Sheet) bool {
		return len(sheet.People) == 2 && sheet.People[1].Name == "Sam" && sheet.People[1].Box("here").Text == "Heard"
	})
	s.click(s.say("people.view.beside"))
	s.see("Sam")
	s.click(s.say("people.view.together"))
	s.see("Heard")
	s.click(s.say("people.pick.agreement"))
	s.saved("the wish on the list", func(g *model.Group) bool {
		return len(g.Todos) == 1 && g.Todos[0].Text == "Heard" && g.Todos[0].For == model.TodoAgreement
	})
	s.see(s.say("people.picked.agreement"))
	s.click(s.say("command.undo"))
	s.saved("nothing on the list", func(g *model.Group) bool { return len(g.Todos) == 0 })
}

// TestInterestsByKeys has two people write down what they enjoy. The group puts that
// together, picks what both like for a meeting, says by when and thinks better of it,
// without the mouse.
func TestInterestsByKeys(t *testing.T) {
	s := sit(t)
	s.start("interests")
	s.onButton(s.say("people.empty.me"))
	s.stage.Key("space")
	s.write("Long walks\nChess")
	s.nextArea()
	s.write("Noise")
	s.pressOn(s.say("people.add"))
	s.write("Sam")
	s.nextArea()
	s.write("long walk!")
	s.sheet("what both enjoy", func(sheet *model.Sheet) bool {
		return len(sheet.People) == 2 && sheet.People[0].Box("enjoy").Text == "Long walks\nChess" &&
			sheet.People[0].Box("dislike").Text == "Noise" && sheet.People[1].Name == "Sam" && sheet.People[1].Box("enjoy").Text == "long walk!"
	})
	s.stage.Key("ctrl+3")
	s.see(s.book.Count("people.together.several", 2))
	s.press(s.say("people.pick.meeting"))
	s.saved("the idea on the list", func(g *model.Group) bool {
		return len(g.Todos) == 1 && g.Todos[0].Text == "Long walks" && g.Todos[0].For == model.TodoMeeting
	})
	s.onButton(s.say("people.pick.by"))
	s.stage.Key("space")
	s.see(s.say("people.pick.by-title"))
	s.stage.Key("right", "return")
	s.saved("by when", func(g *model.Group) bool { return g.Todos[0].By != "" })
	s.stage.Key("ctrl+z")
	s.saved("no day", func(g *model.Group) bool { return len(g.Todos) == 1 && g.Todos[0].By == "" })
	s.stage.Key("ctrl+y")
	s.saved("the day again", func(g *model.Group) bool { return g.Todos[0].By != "" })
	s.stage.Key("ctrl+shift+o")
	s.see(s.say("group.todo.meeting"))
	s.see("Long walks")
}

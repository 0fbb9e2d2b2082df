//go:build linux

package e2e

import (
	"image"
	"testing"

	"commonground/model"
	"commonground/ui/e2e/stage"
)

// TestDialogsByMouse: a press on a dialog's blank area leaves the keyboard in its field,
// and Quit over a dialog asks for what was written there, saves the group and ends.
func TestDialogsByMouse(t *testing.T) {
	s := sit(t)
	s.open()
	s.click(s.say("home.new"))
	s.write("Mill")
	title := s.see(s.say("group.private")) // words that nothing happens on when they are pressed
	s.clickThing(title)
	s.stage.Click(image.Pt(s.window().Inside.Min.X+40, s.window().Inside.Max.Y-40)) // beside the dialog
	s.write(" Lane")
	s.stage.Key("ctrl+q")
	s.see(s.say("error.unkept.title"))
	s.click(s.say("error.unkept.stay"))
	s.gone(s.say("error.unkept.title"))
	s.write(" group\n")
	s.saved("the group", func(g *model.Group) bool { return g.Name == "Mill Lane group" })

	s.stage.Key("ctrl+comma")
	s.see(s.say("settings.title"))
	s.stage.Key("ctrl+q")
	if err := s.app.Ended(patience); err != nil {
		t.Fatalf("Quit over the settings: %v", err)
	}
}

// TestTheWheelOverFields: a form scrolls with the pointer on a field.
func TestTheWheelOverFields(t *testing.T) {
	s := sit(t)
	s.start("leadership")
	first := func() (top stage.Thing) {
		for _, thing := range s.things() {
			if thing.Kind == "*control.Area" && (top.Place.Empty() || thing.Place.Min.Y < top.Place.Min.Y) {
				top = thing
			}
		}
		return top
	}
	s.wait("a field", func() bool { return !first().Place.Empty() })
	s.settle()
	field := first()
	s.stage.Wheel(s.at(field), -2)
	s.wait("the form to scroll", func() bool { return first().Place.Min.Y < field.Place.Min.Y })
	s.stage.Wheel(s.at(field), 9)
	s.wait("the form to scroll back", func() bool { return first() == field })
}

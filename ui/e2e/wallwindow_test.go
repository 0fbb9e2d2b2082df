//go:build linux

package e2e

import (
	"image"
	"math"
	"os"
	"testing"

	"commonground/model"
	"commonground/ui/e2e/stage"
)

// sitAtTwo starts a computer with a projector plugged in.
func sitAtTwo(t *testing.T) *session {
	t.Helper()
	stage.Wanted(t)
	if os.Geteuid() != 0 {
		t.Skip("an X server with two screens has to be started by an administrator")
	}
	place, err := stage.NewTwo()
	if err != nil {
		t.Fatal(err)
	}
	return sitAt(t, place)
}

// wall waits until the wall window fills that part of the screens, or where that is empty until
// there is none.
func (s *session) wall(inside image.Rectangle) {
	s.t.Helper()
	s.wait("the wall at "+inside.String(), func() bool {
		var at image.Rectangle
		for _, w := range s.stage.WindowsOf(s.app) {
			if w.Title == s.say("wallwindow.title") {
				at = w.Inside
			}
		}
		return at == inside && (inside.Empty() || s.stage.Colours(inside) > 8)
	})
}

// projected are the pixels of the projector.
func (s *session) projected() string {
	s.t.Helper()
	s.settle()
	picture, err := s.stage.Picture(stage.Projector)
	if err != nil {
		s.t.Fatal(err)
	}
	return string(picture.Pix)
}

// TestTheWallOnTheSecondScreen runs a board with a projector: it fills the projector and leaves
// the keyboard at the desk, what is written and dragged is on it, it freezes, goes blank, and
// shows zone by zone; unplugged it goes away, and comes back as it was.
func TestTheWallOnTheSecondScreen(t *testing.T) {
	s := sitAtTwo(t)
	membership := s.start("membership")
	s.onBoard()
	s.stage.Key("f5")
	s.wall(stage.Projector)
	s.wait("the keyboard at the desk", func() bool { return s.stage.HasKeyboard(s.window()) })
	s.onBoard()
	empty := s.projected()
	s.stage.Type("Nurses\n")
	s.stage.Key("escape")
	s.noteOnDisk("Nurses")
	s.onBoard()
	s.projected()
	s.pause()
	s.stage.Key("1")
	s.textIn(membership, "Nurses", membership.Zones[0].ID)
	written := s.projected()
	if written == empty {
		t.Error("what was written is not on the wall")
	}

	s.stage.Key("f8")
	s.stage.Key("2")
	s.textIn(membership, "Nurses", membership.Zones[1].ID)
	if s.projected() != written {
		t.Error("a frozen wall changed")
	}
	s.stage.Key("f8")
	moved := s.projected()
	if moved == written {
		t.Error("the wall does not go on after it was frozen")
	}
	s.stage.Key("f7")
	if s.settle(); s.stage.Colours(stage.Projector) != 1 {
		t.Errorf("a blank wall has %d colours", s.stage.Colours(stage.Projector))
	}
	s.stage.Key("f7")
	s.stage.Key("alt+pagedown")
	if zone := s.projected(); zone == moved {
		t.Error("a zone alone looks like the whole")
	}
	s.stage.Key("alt+pageup")
	s.stage.Key("pagedown") // as a presenter's remote
	if zone := s.projected(); zone == moved {
		t.Error("a remote does not lead the wall")
	}
	s.stage.Key("pageup")

	s.dragging(membership, moved)
	s.unplugWhileDragging(membership)
	s.covering()
	s.stage.Key("f5")
	s.wall(image.Rectangle{})

	if err := s.stage.Mirror(); err != nil {
		t.Fatal(err)
	}
	s.onBoard()
	s.stage.Key("f5")
	s.see(s.say("wallwindow.mirrored.title"))
	s.wall(image.Rectangle{})
}

// dragging drags the note on the desk and looks at the wall before and after it is let go of.
func (s *session) dragging(a *model.Activity, before string) {
	s.t.Helper()
	from := s.noteOnDisk("Nurses").Rect.Centre()
	s.stage.Hold(s.spot(a, from), s.spot(a, a.Zones[0].Centre()))
	held := s.projected()
	if held == before {
		s.t.Error("the wall does not follow a drag")
	}
	s.stage.Release(stage.Left)
	if dropped := s.projected(); dropped == before || dropped == held {
		s.t.Error("the wall does not show where the note was dropped")
	}
	s.textIn(a, "Nurses", a.Zones[0].ID)
}

// unplugWhileDragging has the cable fall out while the note is held, once with the pointer at rest
// and once before it goes on: the note lies where it is dropped, then the desk says so, and one
// press shows the wall again.
func (s *session) unplugWhileDragging(a *model.Activity) {
	s.t.Helper()
	for i, to := range a.Zones[1:3] {
		want := to.Centre()
		spot := s.spot(a, want)
		s.stage.Hold(s.spot(a, s.noteOnDisk("Nurses").Rect.Centre()), spot)
		if err := s.stage.Unplug(); err != nil {
			s.t.Fatal(err)
		}
		s.wall(image.Rectangle{})
		s.settle()
		if i > 0 {
			s.stage.Move(spot.Add(image.Pt(30, 0)))
			s.stage.Move(spot)
			s.settle()
		}
		s.stage.Release(stage.Left)
		const near = 12 // a few pixels
		if at := s.textIn(a, "Nurses", to.ID).Rect.Centre(); math.Hypot(at.X-want.X, at.Y-want.Y) > near {
			s.t.Errorf("dropped at %v, the note lies at %v", want, at)
		}
		s.see(s.say("wallwindow.unplugged.title"))
		if err := s.stage.Plug(); err != nil {
			s.t.Fatal(err)
		}
		s.click(s.say("wallwindow.again"))
		s.wall(stage.Projector)
	}
}

// covering has another program fill the projector: the wall gives way to it, and comes back once
// it has ended.
func (s *session) covering() {
	s.t.Helper()
	uncover, err := s.stage.Cover(stage.Projector)
	if err != nil {
		s.t.Fatal(err)
	}
	s.wall(image.Rectangle{})
	s.see(s.say("wallwindow.hidden.title"))
	uncover()
	s.click(s.say("wallwindow.again"))
	s.wall(stage.Projector)
}

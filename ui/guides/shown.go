package guides

import (
	"fyne.io/fyne/v2"

	"commonground/model/guide"
	"commonground/printables"
	"commonground/ui/command"
	"commonground/ui/screen"
)

// Shown is a guide that the room may see, too: any but those for hard moments.
type Shown struct{ *Reading }

var (
	_ screen.Roomy  = (*Shown)(nil)
	_ screen.Walled = (*Shown)(nil)
)

// New returns the screen of a guide.
func New(h ReadingHost, g *guide.Guide) screen.Screen {
	r := newReading(h, g)
	if g.Shelf == guide.Hard {
		return r
	}
	return &Shown{r}
}

// OnWall is the guide.
func (s *Shown) OnWall() printables.Showable { return printables.ShownGuide(s.guide.ID) }

// ShowRoom takes away what is the group's own and all that leads elsewhere, or brings it back.
func (s *Shown) ShowRoom(on bool) {
	s.room = on
	for _, o := range s.desk {
		o.Hidden = on
	}
	s.fillBar()
	s.showOwn()
	s.page.ToTop()
	s.whole.Refresh()
}

// roomCommand shows the guide to the room, or closes that.
func (s *Shown) roomCommand() command.Command {
	return command.Command{
		ID: "room", Icon: "screen", Key: fyne.KeyF11, Do: func() { s.host.ShowRoom(!s.room) },
		Label: func() string {
			if s.room {
				return s.host.Words().Text("command.room-close")
			}
			return s.host.Words().Text("command.room")
		},
	}
}

// GrowsInRoom says that the text is larger there.
func (s *Shown) GrowsInRoom() bool { return true }

// Commands are those of the guide, and showing it to the room.
func (s *Shown) Commands() map[screen.Menu][]command.Command {
	c := s.Reading.Commands()
	c[screen.MenuRoom] = append([]command.Command{s.roomCommand()}, c[screen.MenuRoom]...)
	return c
}

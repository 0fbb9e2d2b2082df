package sheet

import (
	"fyne.io/fyne/v2"

	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/surface"
)

// ShowRoom takes away the header and the guide, and what else there is but one slim bar.
func (s *Sheet) ShowRoom(on bool) {
	if on == s.room {
		return
	}
	s.room = on
	s.fitSurface()
	s.Foot = newFoot(s)
	s.Body.setSurface(s.Surface, s.Foot)
	s.whole.Refresh()
	s.Refresh()
	s.host.Rebuilt()
}

func (s *Sheet) inRoom() bool { return s.room }

// fitSurface tells the surface whether it is shown to the room.
func (s *Sheet) fitSurface() {
	if r, ok := s.Surface.(surface.Roomy); ok {
		r.ShowRoom(s.room)
	}
}

// GrowsInRoom says that the surface is words: boards and maps grow by themselves.
func (s *Sheet) GrowsInRoom() bool {
	if g, ok := s.Surface.(surface.Growing); ok {
		return g.GrowsInRoom()
	}
	_, zooms := s.Surface.(surface.Zooming)
	return !zooms
}

// roomCommand shows the sheet to the room, or closes that.
func (s *Sheet) roomCommand() command.Command {
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

// addRoom ends the bar of the room view: undo, since there are no buttons above, a
// spotlight, the time, and the way back. What the sheet is called stands where is said what happened.
func (f *Foot) addRoom() {
	if !f.s.room {
		return
	}
	for _, c := range f.s.host.RoomCommands() {
		f.add(f.zoom, c, control.NewPlain("", c.Icon, nil))
	}
	f.add(f.zoom, f.s.undo(), control.NewPlain("", "undo", nil))
	f.add(f.zoom, f.s.roomCommand(), control.NewPlain("", "close", nil))
	f.Status.Set(f.s.host.Document().Group().Sheet(f.s.ID).Title)
}

// addTray puts the tray on the bar that a board folds away for the room.
func (f *Foot) addTray(commands map[string]command.Command) {
	if c, ok := commands[surface.Tray]; ok {
		f.tray = control.NewButton(c.Name(f.s.host.Words().Text), c.Icon, nil)
		f.tray.Hidden = c.Away()
		f.add(f.zoom, c, f.tray)
	}
}

// showTray says how many notes wait, as long as some do.
func (f *Foot) showTray() {
	if f.tray == nil {
		return
	}
	c := command.ByID(f.s.Surface.Commands(), surface.Tray)
	words, shown := c.Name(f.s.host.Words().Text), !c.Away()
	f.tray.SetDown(c.Is())
	if words == f.tray.Text && shown == f.tray.Visible() {
		return
	}
	f.tray.SetText(words)
	setShown(f.tray, shown)
	if f.Size().Width > 0 {
		f.s.Body.Refresh() // the others have more room now, or less
	}
}

package people

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// ShowRoom shows one person at a time, to be read out; what is put together stays so, as nobody
// is named in it.
func (s *Surface) ShowRoom(on bool) {
	if on == s.room {
		return
	}
	s.room, s.writing = on, false
	if on && s.view != Together {
		s.view = One
	}
	s.build()
	s.page.ToTop()
	if s.focusKey() == "" {
		s.Canvas().Focus(s.First())
	}
	s.Changed()
}

// reading reports whether a person's boxes are shown large, and not to be written in.
func (s *Surface) reading() bool { return s.room && !s.writing && s.view == One && s.Who() != nil }

// turnTo turns to writing in the boxes that are shown large, or back, also from another view.
func (s *Surface) turnTo(writing bool) {
	s.Doc().Break()
	s.view, s.writing = One, writing
	s.build()
	s.page.ToTop()
	s.Canvas().Focus(s.First())
	s.Changed()
}

// roomCommands turn to writing and back where one person is shown large.
func (s *Surface) roomCommands() []command.Command {
	if !s.room {
		return nil
	}
	return []command.Command{
		{ID: "person.write", Icon: "edit", Bar: command.PlainBar, Away: func() bool { return !s.reading() }, Enabled: func() bool { return s.Editable() && s.reading() }, Do: func() { s.turnTo(true) }},
		{ID: "person.read", Icon: "zoom-in", Bar: command.PlainBar, Away: s.reading, Enabled: func() bool { return s.Who() != nil && !s.reading() }, Do: func() { s.turnTo(false) }},
	}
}

// largeParts are what somebody put down, large, or where that is swapped, what they read out.
// Boxes with nothing in them are left out.
func (s *Surface) largeParts(p *model.Person) []fyne.CanvasObject {
	grid := layout.Grid(320, look.Space, s.columns())
	title := s.nameOf(p)
	add := func(zone string, e *model.Entry) {
		if !e.Empty() {
			box := newPanel(look.Gap, look.NewText(look.Strong, s.zoneTitle(zone)))
			s.page.Fitted = append(s.page.Fitted, s.putEntry(box, e)...)
			grid.Add(box)
		}
	}
	if s.Activity().Swap {
		for _, r := range s.Sheet().Readings(s.Activity()) {
			if r.Reader.ID == p.ID {
				title = s.host.Kit().Reads(r)
				add(s.zone, r.Says)
			}
		}
	} else {
		for _, z := range s.Activity().Zones {
			add(z.ID, p.Box(z.ID))
		}
	}
	out := []fyne.CanvasObject{look.NewText(look.Hero, title), grid}
	if len(grid.Objects) == 0 {
		out[1] = look.NewText(look.Big, s.Text("people.large.empty"))
	}
	return out
}

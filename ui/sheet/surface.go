package sheet

import (
	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/screen"
	"commonground/ui/surface"
	"commonground/ui/surfaces/agreement"
	"commonground/ui/surfaces/board"
	"commonground/ui/surfaces/form"
	"commonground/ui/surfaces/outline"
	"commonground/ui/surfaces/people"
	"commonground/ui/surfaces/portraits"
	"commonground/ui/surfaces/venue"
	"commonground/ui/surfaces/wall"
)

// newSurface opens the sheet's surface by the kind of its activity, as a list where it is
// wanted and there is one.
func newSurface(s *Sheet) surface.Surface {
	k := kindOf(s.Activity)
	if s.List && k.list != nil {
		return k.list(s)
	}
	return k.open(s)
}

// hear listens to what a surface tells.
func (s *Sheet) hear(b *surface.Base) {
	b.OnSelection = s.after.Ask
	b.OnStatus = func(words string) { s.Foot.Say(words) }
	b.Besides, b.InRoom = s.besides, s.inRoom
	b.OnCarry = func(notes []*model.Note, by model.Point) { s.host.Carry(s.ID, notes, by) }
	b.OnLeftOut = func(words string) {
		s.host.Notify(screen.Notice{Kind: screen.NoticeLeftOut, Icon: "paste", Words: words})
	}
}

// HasList reports whether the surface that is shown has a list beside its board.
func (s *Sheet) HasList() bool {
	if some, ok := s.Surface.(surface.Listed); ok {
		return some.HasList()
	}
	return kindOf(s.Activity).list != nil
}

func newForm(s *Sheet) surface.Surface {
	f := form.New(s.host, s.Activity, s.ID)
	s.hear(&f.Base)
	f.OnRate = s.rate
	return f
}

// newAgreement opens an agreement at the step that was shown before, where it was.
func newAgreement(s *Sheet) surface.Surface {
	step := agreement.Collect
	if before, ok := s.Surface.(*agreement.Surface); ok {
		step = before.Step()
	}
	a := agreement.New(s.host, s.Activity, s.ID, step, s.List)
	s.hear(&a.Base)
	a.OnStep = s.newStep
	return a
}

// newPeople opens a sheet that everybody fills in for themselves.
func newPeople(s *Sheet) surface.Surface {
	p := people.New(s.host, s.Activity, s.ID)
	s.hear(&p.Base)
	p.OnPass = s.passLaptop
	return p
}

// besides is what right-click menus of every surface offer.
func (s *Sheet) besides() []command.Command { return []command.Command{s.roomCommand()} }

// newStep follows a surface that has other commands now.
func (s *Sheet) newStep() {
	s.Foot = newFoot(s)
	s.Body.setSurface(s.Surface, s.Foot)
	s.Refresh()
	s.whole.Refresh() // another step may have more buttons above, and then a higher header
	s.host.Rebuilt()
}

func newWall(s *Sheet) surface.Surface {
	w := wall.New(s.host, s.Activity, s.ID)
	s.hear(&w.Base)
	return w
}

func newList(s *Sheet) surface.Surface {
	o := outline.New(s.host, s.Activity, s.ID)
	o.OnSelection, o.Besides, o.InRoom = s.after.Ask, s.besides, s.inRoom
	o.Letters, o.NoteMenu = s.dealCommands, s.NoteMenu
	return o
}

func newBoard(s *Sheet) surface.Surface {
	b := board.New(s.host, s.Activity, s.ID)
	b.UseClips(s.host.Clips())
	s.hear(&b.Base)
	b.OnZoom = s.after.Ask
	b.Letters, b.NoteMenu = s.dealCommands, s.NoteMenu
	return b
}

func newVenue(s *Sheet) surface.Surface {
	v := venue.New(s.host, s.Activity, s.ID)
	s.hear(&v.Base)
	v.OnZoom = s.after.Ask
	v.OnPart = s.newStep
	return v
}

func newPortraits(s *Sheet) surface.Surface {
	p := portraits.New(s.host, s.Activity, s.ID)
	s.hear(&p.Base)
	return p
}

// refreshFoot follows the surface without an edit.
func (s *Sheet) refreshFoot() {
	if s.Foot != nil {
		s.Foot.update()
		if s.Card != nil {
			s.Card.refresh(s.host.Document().Group().Sheet(s.ID))
		}
		s.host.MenuChanged()
	}
}

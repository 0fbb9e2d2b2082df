package ui

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/surfaces/agreement"
	"commonground/ui/surfaces/board"
	"commonground/ui/surfaces/form"
	"commonground/ui/surfaces/outline"
	"commonground/ui/surfaces/people"
	"commonground/ui/surfaces/portraits"
	"commonground/ui/surfaces/venue"
	"commonground/ui/surfaces/wall"
)

// surface is what a sheet is worked on: its board or its list.
type surface interface {
	fyne.Widget
	Commands() []command.Command
	Close()
}

// keyboard is what takes the keyboard of a surface: the surface itself, or the part of it
// that it names.
func keyboard(s surface) fyne.Focusable {
	if parts, ok := s.(interface{ First() fyne.Focusable }); ok {
		return parts.First()
	}
	whole, _ := s.(fyne.Focusable)
	return whole
}

// newSurface opens the sheet's surface by the kind of its activity. A kind that is no
// board has one surface, which can be read and written like a list.
func newSurface(s *sheet) surface {
	s.guide.add, s.guide.over, s.guide.drop = nil, nil, nil
	switch {
	case s.activity.Kind == model.KindVenue:
		return newVenue(s)
	case s.activity.Kind == model.KindWall:
		return newWall(s)
	case s.activity.Kind == model.KindAgreement:
		return newAgreement(s)
	case s.activity.Kind == model.KindForm:
		f := form.New(s.host, s.activity, s.id)
		f.OnStatus = func(words string) { s.foot.say(words) }
		return f
	case s.activity.Kind == model.KindPeople:
		return newPeople(s)
	case s.list && hasBoard(s.activity):
		return newList(s)
	case s.activity.Kind == model.KindPortraits:
		return newPortraits(s)
	default:
		return newBoard(s)
	}
}

// hasBoard reports whether sheets of an activity are boards, which have a list beside
// them.
func hasBoard(a *model.Activity) bool { return a.Kind == model.KindBoard }

// hasList reports whether the surface that is shown has a list beside its board.
func (s *sheet) hasList() bool {
	if some, ok := s.surface.(interface{ HasList() bool }); ok {
		return some.HasList()
	}
	return hasBoard(s.activity)
}

// newAgreement opens an agreement at the step that was shown before, where it was.
func newAgreement(s *sheet) surface {
	step := agreement.Collect
	if before, ok := s.surface.(*agreement.Surface); ok {
		step = before.Step()
	}
	a := agreement.New(s.host, s.activity, s.id, step, s.list)
	a.OnSelection = s.after.Ask
	a.OnStatus = func(words string) { s.foot.say(words) }
	a.OnStep = s.newStep
	s.guide.add, s.guide.over = a.AddStarter, a.StarterOver
	s.guide.drop = a.DropStarter
	return a
}

// newPeople opens a sheet that everybody fills in for themselves.
func newPeople(s *sheet) surface {
	p := people.New(s.host, s.activity, s.id)
	p.OnSelection = s.after.Ask
	p.OnStatus = func(words string) { s.foot.say(words) }
	return p
}

// newStep follows a surface that has other commands now.
func (s *sheet) newStep() {
	s.foot = newSheetFoot(s)
	s.body.setSurface(s.surface, s.foot)
	s.refresh()
	s.whole.Refresh() // another step may have more buttons above, and then a higher header
	s.host.rebuilt()
}

func newWall(s *sheet) surface {
	w := wall.New(s.host, s.activity, s.id)
	w.OnSelection = s.after.Ask
	w.OnStatus = func(words string) { s.foot.say(words) }
	s.guide.add = func(starter model.Starter) {
		w.AddStarter(s.said.Starter(starter.ID))
		s.keepKeys()
	}
	s.guide.drop = func(starter model.Starter, at fyne.Position) bool {
		return w.DropStarter(s.said.Starter(starter.ID), at)
	}
	return w
}

func newList(s *sheet) surface {
	o := outline.New(s.host, s.activity, s.id)
	o.OnSelection = s.after.Ask
	o.Letters, o.NoteMenu = s.dealCommands, s.noteMenu
	s.guide.add = func(starter model.Starter) { s.addStarter(o.Colour(), starter) }
	s.guide.drop = func(starter model.Starter, at fyne.Position) bool {
		if !within(o, at) {
			return false
		}
		s.addStarter(o.Colour(), starter)
		return true
	}
	return o
}

// within reports whether a place of the window lies on o.
func within(o fyne.CanvasObject, at fyne.Position) bool {
	corner := fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
	return at.X >= corner.X && at.Y >= corner.Y && at.X < corner.X+o.Size().Width && at.Y < corner.Y+o.Size().Height
}

func newBoard(s *sheet) surface {
	b := board.New(s.host, s.activity, s.id)
	b.UseClips(s.host.Clips())
	b.OnSelection = s.after.Ask
	b.OnZoom = s.after.Ask
	b.OnStatus = func(words string) { s.foot.say(words) }
	b.Letters, b.NoteMenu = s.dealCommands, s.noteMenu
	s.guide.add, s.guide.over, s.guide.drop = b.AddStarter, b.StarterOver, b.DropStarter
	return b
}

func newVenue(s *sheet) surface {
	v := venue.New(s.host, s.activity, s.id)
	v.OnSelection, v.OnZoom = s.after.Ask, s.after.Ask
	v.OnStatus = func(words string) { s.foot.say(words) }
	v.OnPart = s.newStep
	return v
}

func newPortraits(s *sheet) surface {
	p := portraits.New(s.host, s.activity, s.id)
	p.OnSelection = s.after.Ask
	p.OnStatus = func(words string) { s.foot.say(words) }
	return p
}

// refreshFoot follows the surface without an edit.
func (s *sheet) refreshFoot() {
	if s.foot != nil {
		s.foot.refresh()
		if s.card != nil {
			s.card.refresh(s.host.Document().Group().Sheet(s.id))
		}
		s.host.menuChanged()
	}
}

// addStarter puts a starter note on the board beside the zones, since nobody has said yet
// where it belongs.
func (s *sheet) addStarter(colour model.NoteColour, starter model.Starter) {
	n := board.StarterNote(s.said, starter, colour, model.Rect{})
	size := func(n *model.Note, step float64) (w, h float64) { return s.host.Kit().NoteSizeAt(s.activity, n, step) }
	// A starter is never too long; one that is read-only cannot be pressed.
	_, _ = s.host.Document().AddToZone(model.StepAddNote, s.activity, s.id, nil, size, n)
}

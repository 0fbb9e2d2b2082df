package portraits

import (
	"commonground/model"
	"commonground/ui/surfaces/board"
)

// Add makes a card, to be written on at once.
func (s *Surface) Add() {
	p := &model.Portrait{ID: model.NewID()}
	if err := s.Doc().AddPortrait(s.SheetID(), p); err != nil {
		s.failed(err)
		return
	}
	if s.way == Skills || s.way == Wall {
		s.Turn(Alone)
	}
	s.Choose(p.ID)
	s.Write()
}

// Duplicate puts a copy of the current card behind it and goes there.
func (s *Surface) Duplicate() {
	p := s.current()
	if p == nil || s.Doc().ReadOnly() {
		return
	}
	s.Doc().Break()
	made, err := s.Doc().DuplicatePortrait(s.SheetID(), p.ID)
	if err != nil {
		s.failed(err)
		return
	}
	s.Choose(made)
	s.Say("portraits.duplicated", "name", s.name(p))
}

// Write gives the keyboard to the name on the current card.
func (s *Surface) Write() {
	if s.current() == nil || s.Doc().ReadOnly() {
		return
	}
	if s.way == Group {
		if i := s.place(); i < len(s.round.fields) {
			s.Canvas().Focus(s.round.fields[i].Area)
		}
		return
	}
	s.writing = true
	if s.way != Pairs {
		s.Turn(Alone)
	} else {
		s.update()
	}
	s.Canvas().Focus(s.card.name.Entry)
}

// Shift moves the current card up or down the list.
func (s *Surface) Shift(by int) {
	if s.current() != nil {
		s.Doc().Break()
		s.failed(s.Doc().MovePortrait(s.SheetID(), s.at, s.place()+by))
		s.list.reveal()
	}
}

// Delete takes the current card away, which can be undone. Where somebody put more on it than a
// name it asks first.
func (s *Surface) Delete() {
	p := s.current()
	switch {
	case p == nil || s.Doc().ReadOnly():
	case p.Bare():
		s.delete()
	default:
		s.AskDelete(s.Text("portraits.delete.title", "name", s.name(p)), s.Text("portraits.delete.text"), s.delete, func() { s.Canvas().Focus(s) })
	}
}

func (s *Surface) delete() {
	p := s.current()
	if p == nil {
		return
	}
	if err := s.Doc().DeletePortrait(s.SheetID(), p.ID); err != nil {
		s.failed(err)
		return
	}
	s.Canvas().Focus(s)
	s.Say("portraits.deleted", "name", s.name(p))
}

// Draw opens the pad, or closes it.
func (s *Surface) Draw() {
	if s.current() == nil || s.Doc().ReadOnly() {
		return
	}
	if s.way != Pairs {
		s.Turn(Alone)
	}
	s.card.pens = !s.card.pens
	s.writing = true
	s.card.show()
	s.body.reflow()
	if s.card.pens {
		s.Canvas().Focus(s.card.drawing.Pad)
	}
}

// AskForIcon lets people choose a drawn icon as their picture.
func (s *Surface) AskForIcon() {
	p := s.current()
	if p == nil || s.Doc().ReadOnly() {
		return
	}
	board.AskForIcon(s.Words(), s.Canvas(), p.Icon != "", func(icon string) {
		s.card.pens = false
		s.failed(s.Doc().IconPortrait(s.SheetID(), p.ID, icon))
	})
}

// TakePictureAway leaves the current card without a picture.
func (s *Surface) TakePictureAway() {
	if p := s.current(); p != nil && p.Pictured() {
		s.card.pens = false
		s.failed(s.Doc().PicturePortrait(s.SheetID(), p.ID, nil))
	}
}

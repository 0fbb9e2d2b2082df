package portraits

import (
	"commonground/model"
	"commonground/ui/surfaces/board"
)

// Add makes a card, to be written on at once.
func (s *Surface) Add() {
	p := &model.Portrait{ID: model.NewID()}
	if err := s.doc.AddPortrait(s.sheet, p); err != nil {
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
	if p == nil || s.doc.ReadOnly() {
		return
	}
	s.doc.Break()
	made, err := s.doc.DuplicatePortrait(s.sheet, p.ID)
	if err != nil {
		s.failed(err)
		return
	}
	s.Choose(made)
	s.Say("portraits.duplicated", "name", s.name(p))
}

// Write gives the keyboard to the name on the current card.
func (s *Surface) Write() {
	if s.current() == nil || s.doc.ReadOnly() {
		return
	}
	if s.way == Group {
		if i := s.place(); i < len(s.round.fields) {
			s.host.Window().Canvas().Focus(s.round.fields[i].Area)
		}
		return
	}
	if s.way != Pairs {
		s.Turn(Alone)
	}
	s.host.Window().Canvas().Focus(s.card.name.Entry)
}

// Shift moves the current card up or down the list.
func (s *Surface) Shift(by int) {
	if s.current() != nil {
		s.doc.Break()
		s.failed(s.doc.MovePortrait(s.sheet, s.at, s.place()+by))
		s.list.reveal()
	}
}

// Delete takes the current card away, which can be undone.
func (s *Surface) Delete() {
	p := s.current()
	if p == nil {
		return
	}
	if err := s.doc.DeletePortrait(s.sheet, p.ID); err != nil {
		s.failed(err)
		return
	}
	s.host.Window().Canvas().Focus(s)
	s.Say("portraits.deleted", "name", s.name(p))
}

// Draw opens the pad, or closes it.
func (s *Surface) Draw() {
	if s.current() == nil || s.doc.ReadOnly() {
		return
	}
	if s.way != Pairs {
		s.Turn(Alone)
	}
	s.card.pens = !s.card.pens
	s.card.show()
	s.body.reflow()
	if s.card.pens {
		s.host.Window().Canvas().Focus(s.card.drawing.Pad)
	}
}

// AskForIcon lets people choose a drawn icon as their picture.
func (s *Surface) AskForIcon() {
	p := s.current()
	if p == nil || s.doc.ReadOnly() {
		return
	}
	board.AskForIcon(s.host.Words(), s.host.Window().Canvas(), p.Icon != "", func(icon string) {
		s.card.pens = false
		s.failed(s.doc.IconPortrait(s.sheet, p.ID, icon))
	})
}

// TakePictureAway leaves the current card without a picture.
func (s *Surface) TakePictureAway() {
	if p := s.current(); p != nil && p.Pictured() {
		s.card.pens = false
		s.failed(s.doc.PicturePortrait(s.sheet, p.ID, nil))
	}
}

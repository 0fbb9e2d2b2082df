package model

import (
	"errors"
	"slices"
	"time"
)

// MaxPortraits is how many portraits a sheet holds.
const MaxPortraits = 300

// ErrFull: the sheet holds as many records as it can.
var ErrFull = errors.New("the sheet is full")

// The names of the steps with portraits.
const (
	StepAddPortrait     = "edit.portrait.add"
	StepCopyPortrait    = "edit.portrait.duplicate"
	StepWritePortrait   = "edit.portrait.write"
	StepPicturePortrait = "edit.portrait.picture"
	StepMovePortrait    = "edit.portrait.move"
	StepDeletePortrait  = "edit.portrait.delete"
	StepDisposePortrait = "edit.portrait.dispose"
	StepKeepPortrait    = "edit.portrait.keep"
)

// PortraitPart is a written part of a portrait.
type PortraitPart string

// The parts of a portrait, as the activity's words name them.
const (
	PortraitName     PortraitPart = "name"
	PortraitLikes    PortraitPart = "likes"
	PortraitShare    PortraitPart = "share"
	PortraitGestures PortraitPart = "gestures"
)

// PortraitParts lists the written parts from the top of a card down.
var PortraitParts = [...]PortraitPart{PortraitName, PortraitLikes, PortraitShare, PortraitGestures}

// Text returns where a part is written.
func (p *Portrait) Text(part PortraitPart) *string {
	switch part {
	case PortraitLikes:
		return &p.Likes
	case PortraitShare:
		return &p.Share
	case PortraitGestures:
		return &p.Gestures
	}
	return &p.Name
}

// Bare reports whether there is nothing on the portrait but a name.
func (p *Portrait) Bare() bool {
	return !p.Pictured() && p.Likes+p.Share+p.Gestures == ""
}

// Pictured reports whether the portrait has a picture of any kind.
func (p *Portrait) Pictured() bool {
	return len(p.Picture) > 0 || len(p.Doodle) > 0 || p.Icon != ""
}

// Blank reports whether nothing is on the portrait.
func (p *Portrait) Blank() bool {
	return p.Bare() && p.Name == ""
}

// Portrait returns the portrait of that ID, or nil.
func (s *Sheet) Portrait(id ID) *Portrait {
	p, _ := find(s.Portraits, func(p *Portrait) bool { return p.ID == id })
	return p
}

// AddPortrait adds a portrait behind the others; ErrFull where there are MaxPortraits.
func (d *Document) AddPortrait(sheet ID, p *Portrait) error {
	return d.EditPortraits(Step{Name: StepAddPortrait}, sheet, func(all []*Portrait) ([]*Portrait, error) {
		if len(all) >= MaxPortraits {
			return nil, ErrFull
		}
		return append(all, p), nil
	})
}

// DuplicatePortrait puts a copy of a portrait behind it and returns its ID; ErrFull where
// there are MaxPortraits.
func (d *Document) DuplicatePortrait(sheet, id ID) (ID, error) {
	made := NewID()
	return made, d.EditPortraits(Step{Name: StepCopyPortrait}, sheet, func(all []*Portrait) ([]*Portrait, error) {
		if len(all) >= MaxPortraits {
			return nil, ErrFull
		}
		i := slices.IndexFunc(all, func(p *Portrait) bool { return p.ID == id })
		if i < 0 {
			return nil, ErrNotFound
		}
		c := *all[i]
		c.ID = made
		return slices.Insert(all, i+1, &c), nil
	})
}

// WritePortrait replaces a written part. What is typed into one part in a row is one step
// until Break. The error may be a *TextTooLongError.
func (d *Document) WritePortrait(sheet, id ID, part PortraitPart, text string) error {
	if err := checkText(text); err != nil {
		return err
	}
	step := Step{Name: StepWritePortrait, Merge: StepWritePortrait + id.String() + string(part)}
	return d.editPortrait(step, sheet, id, func(p *Portrait) { *p.Text(part) = text })
}

// PicturePortrait gives a portrait a picture, a PNG or JPEG of 800 pixels each way at the
// most, in the place of a drawing or an icon; nil takes all of them away.
func (d *Document) PicturePortrait(sheet, id ID, picture []byte) error {
	return d.editPortrait(Step{Name: StepPicturePortrait}, sheet, id, func(p *Portrait) {
		p.Picture, p.Doodle, p.Icon = picture, nil, ""
	})
}

// DoodlePortrait gives a portrait a drawing in the place of a picture or an icon, as a
// step of that name.
func (d *Document) DoodlePortrait(step string, sheet, id ID, doodle Doodle) error {
	return d.editPortrait(Step{Name: step}, sheet, id, func(p *Portrait) {
		p.Picture, p.Doodle, p.Icon = nil, doodle, ""
	})
}

// IconPortrait gives a portrait an icon in the place of a picture or a drawing; an empty
// name takes all of them away.
func (d *Document) IconPortrait(sheet, id ID, icon string) error {
	return d.editPortrait(Step{Name: StepPicturePortrait}, sheet, id, func(p *Portrait) {
		p.Picture, p.Doodle, p.Icon = nil, nil, icon
	})
}

func (d *Document) editPortrait(step Step, sheet, id ID, change func(*Portrait)) error {
	return d.EditPortraits(step, sheet, func(all []*Portrait) ([]*Portrait, error) {
		p, err := find(all, func(p *Portrait) bool { return p.ID == id })
		if err == nil {
			change(p)
		}
		return all, err
	})
}

// MovePortrait moves a portrait to another place, from 0; places beyond the ends are the
// ends.
func (d *Document) MovePortrait(sheet, id ID, to int) error {
	return d.EditPortraits(Step{Name: StepMovePortrait}, sheet, func(all []*Portrait) ([]*Portrait, error) {
		at := slices.IndexFunc(all, func(p *Portrait) bool { return p.ID == id })
		if at < 0 {
			return nil, ErrNotFound
		}
		return moveTo(all, at, to), nil
	})
}

// DeletePortrait takes a portrait away; it can be undone, so what stood on it is not
// gone. DisposePortraits is for that.
func (d *Document) DeletePortrait(sheet, id ID) error {
	return d.EditPortraits(Step{Name: StepDeletePortrait}, sheet, func(all []*Portrait) ([]*Portrait, error) {
		return slices.DeleteFunc(all, func(p *Portrait) bool { return p.ID == id }), nil
	})
}

// The group's answer to "keep or dispose?", kept with the answers of a sheet.
const (
	answerCards   = "cards"
	answerCardsOn = "cards-on"
	cardsKept     = "keep"
	cardsDisposed = "dispose"
)

// InWords reports whether the answer of that key on sheets of an activity is in people's own
// words, and not one that they picked.
func (a *Activity) InWords(key string) bool {
	if key == answerCards || key == answerCardsOn {
		return false
	}
	return !slices.ContainsFunc(a.Fields, func(f Field) bool {
		return f.ID == key && (f.Kind == FieldDay || f.Kind == FieldChoice || f.Kind == FieldScale || f.Kind == FieldWeigh)
	})
}

// KeepPortraits notes that the group decided to keep its portraits, on that day.
func (d *Document) KeepPortraits(sheet ID, on time.Time) error {
	return d.EditSheet(Step{Name: StepKeepPortrait}, sheet, func(s *Sheet) error {
		s.decide(cardsKept, on)
		return nil
	})
}

func (s *Sheet) decide(what string, on time.Time) {
	if s.Answers == nil {
		s.Answers = map[string]string{}
	}
	s.Answers[answerCards], s.Answers[answerCardsOn] = what, on.Format(DateLayout)
}

// PortraitsKept reports whether the group decided to keep its portraits, and on which
// day.
func (s *Sheet) PortraitsKept() (day string, kept bool) {
	return s.Answers[answerCardsOn], s.Answers[answerCards] == cardsKept
}

// PortraitsDisposed reports whether the group disposed of its portraits, and on which
// day. Portraits made since are a new start.
func (s *Sheet) PortraitsDisposed() (day string, disposed bool) {
	return s.Answers[answerCardsOn], s.Answers[answerCards] == cardsDisposed && len(s.Portraits) == 0
}

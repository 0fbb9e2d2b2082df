package model

import (
	"maps"
	"slices"
	"time"
)

// DisposePortraits takes all portraits of a sheet out of the group for good, with their
// pictures and drawings. Nothing brings them back, and no earlier version of the file may be
// kept (Change.Forgets). Copies of the sheet that are in the group stay: they are another
// decision.
func (d *Document) DisposePortraits(sheet ID, on time.Time) error {
	return d.dispose(sheet, func(s *Sheet) {
		s.Portraits = nil
		s.Answers = maps.Clone(s.Answers)
		s.decide(cardsDisposed, on)
	})
}

// DisposePortrait does that with one portrait.
func (d *Document) DisposePortrait(sheet, id ID) error {
	if s := d.group.Sheet(sheet); s == nil || s.Portrait(id) == nil {
		return ErrNotFound
	}
	return d.dispose(sheet, func(s *Sheet) {
		s.Portraits = slices.DeleteFunc(slices.Clone(s.Portraits), func(p *Portrait) bool { return p.ID == id })
		if len(s.Portraits) == 0 {
			s.Portraits = nil
		}
	})
}

func (d *Document) dispose(sheet ID, clean func(*Sheet)) error {
	if d.group.Sheet(sheet) == nil {
		return ErrNotFound
	}
	return d.Forget(Step{Name: StepDisposePortrait}, func(g *Group) *Group {
		at := slices.IndexFunc(g.Sheets, func(s *Sheet) bool { return s.ID == sheet })
		if at < 0 {
			return g
		}
		out, s := *g, *g.Sheets[at]
		clean(&s)
		out.Sheets = slices.Clone(g.Sheets)
		out.Sheets[at] = &s
		return &out
	})
}

package model

import (
	"encoding/json"
	"maps"
	"slices"
	"time"
)

// DisposePortraits takes all portraits of a sheet out of the group for good, with their
// pictures and drawings: out of the sheet as it is and as it ever was, and out of copies
// of it that are deleted by now. Nothing brings them back, and no earlier version of the
// file may be kept (Change.Forgets). Copies of the sheet that are in the group stay: they
// are another decision.
func (d *Document) DisposePortraits(sheet ID, on time.Time) error {
	if d.group.Sheet(sheet) == nil {
		return ErrNotFound
	}
	c := d.disposal(sheet)
	c.sheet, c.on = sheet, on
	return d.Forget(Step{Name: StepDisposePortrait}, c.group)
}

// DisposePortrait does that with one portrait.
func (d *Document) DisposePortrait(sheet, id ID) error {
	s := d.group.Sheet(sheet)
	if s == nil || s.Portrait(id) == nil {
		return ErrNotFound
	}
	c := d.disposal(sheet)
	maps.DeleteFunc(c.contents, func(_ string, of ID) bool { return of != id })
	c.ids = map[ID]bool{id: true}
	return d.Forget(Step{Name: StepDisposePortrait}, c.group)
}

// disposal takes portraits out of states of a group.
type disposal struct {
	sheet    ID // that is marked as disposed of; none where it is zero
	on       time.Time
	ids      map[ID]bool   // of the portraits
	contents map[string]ID // that ever stood on them, and on which
	stays    map[ID]bool   // the sheets that are in the group
	memo     map[*Sheet]*Sheet
}

// disposal of everything that ever was a portrait of the sheet.
func (d *Document) disposal(sheet ID) *disposal {
	c := &disposal{ids: map[ID]bool{}, contents: map[string]ID{}, stays: map[ID]bool{}, memo: map[*Sheet]*Sheet{}}
	for _, s := range d.group.Sheets {
		c.stays[s.ID] = true
	}
	seen := map[*Portrait]bool{}
	for _, g := range d.Ever() {
		s := g.Sheet(sheet)
		if s == nil {
			continue
		}
		for _, p := range s.Portraits {
			if !seen[p] {
				seen[p] = true
				c.ids[p.ID], c.contents[p.content()] = true, p.ID
			}
		}
	}
	return c
}

// Ever returns all states that can be reached by undo and redo, and the group as it is.
func (d *Document) Ever() []*Group {
	out := []*Group{d.group}
	for _, e := range slices.Concat(d.done, d.undone) {
		out = append(out, e.before, e.after)
	}
	return out
}

// content is what stands on a portrait, whichever it is.
func (p *Portrait) content() string {
	c := *p
	c.ID = ID{}
	b, err := json.Marshal(&c)
	if err != nil {
		return p.ID.String() // strokes and texts can always be written
	}
	return string(b)
}

// group returns a state without the portraits.
func (c *disposal) group(g *Group) *Group {
	out := *g
	out.Sheets = slices.Clone(g.Sheets)
	for i, s := range g.Sheets {
		if c.memo[s] == nil {
			c.memo[s] = c.cleaned(s)
		}
		out.Sheets[i] = c.memo[s]
	}
	if slices.Equal(out.Sheets, g.Sheets) {
		return g
	}
	return &out
}

func (c *disposal) cleaned(s *Sheet) *Sheet {
	marked := c.sheet != ID{} && s.ID == c.sheet
	if !marked && !slices.ContainsFunc(s.Portraits, func(p *Portrait) bool { return c.takes(s, p) }) {
		return s
	}
	out := *s
	out.Portraits = slices.DeleteFunc(slices.Clone(s.Portraits), func(p *Portrait) bool { return c.takes(s, p) })
	if len(out.Portraits) == 0 {
		out.Portraits = nil
	}
	if marked {
		out.Answers = maps.Clone(s.Answers)
		out.decide(cardsDisposed, c.on)
	}
	return &out
}

// takes reports whether a portrait goes: one that is meant, wherever it is, and a copy of
// it on a sheet that is gone.
func (c *disposal) takes(s *Sheet, p *Portrait) bool {
	if c.ids[p.ID] {
		return true
	}
	if c.stays[s.ID] {
		return false
	}
	_, same := c.contents[p.content()]
	return same
}

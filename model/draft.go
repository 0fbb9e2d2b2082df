package model

import (
	"fmt"
	"maps"
	"slices"
	"time"
)

// Draft is a group in the middle of an Edit. It copies a record the first time it is
// asked for, so that what others hold of the group stays as it was. Nothing a Draft
// hands out may be kept after the Edit.
type Draft struct {
	before *Group
	group  *Group // before, until something is asked for
	now    time.Time
	sheets map[ID]*Sheet
	notes  map[*Note]bool // those that are copies of ours
}

func newDraft(g *Group, now time.Time) *Draft {
	return &Draft{before: g, group: g, now: now}
}

// Now is the time that stamps this edit, in UTC and whole seconds.
func (d *Draft) Now() time.Time { return d.now }

// Group returns the group to be changed. Its sheets and other records must be asked
// for by Sheet and Note before they are changed; slices may be replaced, not written to.
func (d *Draft) Group() *Group {
	if d.group == d.before {
		g := *d.before
		g.Sheets = slices.Clone(g.Sheets)
		d.group = &g
	}
	return d.group
}

// Sheet returns the sheet of that ID to be changed, or ErrNotFound. Its Notes may be
// appended to, reordered and removed; a note must be asked for by Note before it is
// changed.
func (d *Draft) Sheet(id ID) (*Sheet, error) {
	if s := d.sheets[id]; s != nil {
		return s, nil
	}
	i := slices.IndexFunc(d.before.Sheets, func(s *Sheet) bool { return s.ID == id })
	if d.group != d.before {
		i = slices.IndexFunc(d.group.Sheets, func(s *Sheet) bool { return s.ID == id })
	}
	if i < 0 {
		return nil, fmt.Errorf("sheet %s: %w", id, ErrNotFound)
	}
	s := *d.Group().Sheets[i]
	s.Notes = slices.Clone(s.Notes)
	s.Answers = maps.Clone(s.Answers)
	s.Titles = maps.Clone(s.Titles)
	s.Changed = d.now
	d.group.Sheets[i] = &s
	if d.sheets == nil {
		d.sheets = map[ID]*Sheet{}
	}
	d.sheets[id] = &s
	return &s, nil
}

// Note returns the note of that ID on that sheet to be changed, or ErrNotFound.
func (d *Draft) Note(sheet, note ID) (*Note, error) {
	s, err := d.Sheet(sheet)
	if err != nil {
		return nil, err
	}
	i := slices.IndexFunc(s.Notes, func(n *Note) bool { return n.ID == note })
	if i < 0 {
		return nil, fmt.Errorf("note %s: %w", note, ErrNotFound)
	}
	if d.notes[s.Notes[i]] {
		return s.Notes[i], nil
	}
	n := *s.Notes[i]
	n.Details = maps.Clone(n.Details)
	n.Flags = slices.Clone(n.Flags)
	s.Notes[i] = &n
	if d.notes == nil {
		d.notes = map[*Note]bool{}
	}
	d.notes[&n] = true
	return &n, nil
}

func (d *Draft) finish() *Group {
	if d.group != d.before {
		d.group.Changed = d.now
	}
	return d.group
}

package model

import (
	"fmt"
	"slices"

	"commonground/model/alike"
)

// Alike returns the barriers of a wall, or the ways past them, that say what looks the same as
// text, by their IDs; none for a text that says nothing.
func (w *Wall) Alike(ways bool, text string) []ID {
	key := alike.Key(text)
	var out []ID
	add := func(id ID, said string) {
		if key != "" && alike.Key(said) == key {
			out = append(out, id)
		}
	}
	if ways {
		for _, v := range w.Ways {
			add(v.ID, v.Text)
		}
		return out
	}
	for _, b := range w.Barriers {
		add(b.ID, b.Text)
	}
	return out
}

// MergeOnWall joins barriers of a sheet's wall into one of them, or ways into one of them, as
// one step. It keeps its place and its words; what the others say in other words stands below,
// a line each from the top down, and what looks the same stands there once. A barrier has the
// ways past all of them then, each once; a way helps with the barriers of all, and is chosen
// where one of them was. What was sent on from any of them comes from the one now.
//
// The error is ErrNotFound where into is not there, or a *TextTooLongError where it does not
// hold it all; nothing has changed then.
func (d *Document) MergeOnWall(sheet, into ID, ids []ID) error {
	now := d.group.Sheet(sheet)
	if now == nil {
		return fmt.Errorf("sheet %s: %w", sheet, ErrNotFound)
	}
	m := wallMerger{now.Wall.clone(), map[ID]ID{}}
	if err := m.merge(into, ids); err != nil || len(m.gone) == 0 {
		return err
	}
	m.wall.drop()
	return d.Edit(Step{Name: StepMergeNotes}, func(draft *Draft) error {
		s, err := draft.Sheet(sheet)
		if err != nil {
			return err
		}
		s.Wall = m.wall
		return redirect(draft, sheet, m.gone)
	})
}

// wallMerger puts together what stands on a wall. gone leads from what is not there any more
// to what took it up.
type wallMerger struct {
	wall *Wall
	gone map[ID]ID
}

func (m *wallMerger) merge(into ID, ids []ID) error {
	switch b, v := m.wall.Barrier(into), m.wall.Way(into); {
	case b != nil:
		return m.barriers(b, ids)
	case v != nil:
		return m.ways(v, ids)
	}
	return fmt.Errorf("note %s: %w", into, ErrNotFound)
}

func (m *wallMerger) barriers(into *Barrier, ids []ID) error {
	for _, o := range m.wall.Barriers {
		if o == into || !slices.Contains(ids, o.ID) {
			continue
		}
		into.Text = bothSay(into.Text, o.Text, "\n")
		m.gone[o.ID] = into.ID
		for _, way := range o.Ways {
			m.wall.Serve(way, into.ID, nil)
		}
	}
	m.wall.Barriers = slices.DeleteFunc(m.wall.Barriers, func(b *Barrier) bool { return m.went(b.ID) })
	if err := m.once(into); err != nil {
		return err
	}
	return checkText(into.Text)
}

// once leaves one of the ways past a barrier that look the same.
func (m *wallMerger) once(b *Barrier) error {
	first := map[string]*Way{}
	for _, id := range slices.Clone(b.Ways) {
		v := m.wall.Way(id)
		if v == nil {
			continue
		}
		key := alike.Key(v.Text)
		if there := first[key]; there != nil && key != "" {
			if err := m.ways(there, []ID{id}); err != nil {
				return err
			}
			continue
		}
		first[key] = v
	}
	return nil
}

func (m *wallMerger) ways(into *Way, ids []ID) error {
	for _, o := range m.wall.Ways {
		if o == into || !slices.Contains(ids, o.ID) {
			continue
		}
		into.Text = bothSay(into.Text, o.Text, "\n")
		into.Chosen = into.Chosen || o.Chosen
		m.gone[o.ID] = into.ID
	}
	for _, b := range m.wall.Barriers {
		b.Ways = m.instead(b.Ways, into.ID)
	}
	return checkText(into.Text)
}

// instead has a way stand once among others, where it or the first of those was that it took up.
func (m *wallMerger) instead(ways []ID, into ID) []ID {
	var out []ID
	for _, id := range ways {
		if m.gone[id] == into {
			id = into
		}
		if id != into || !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	return out
}

func (m *wallMerger) went(id ID) bool { _, went := m.gone[id]; return went }

package board

import (
	"maps"
	"slices"

	"commonground/model"
)

// selection is which notes are chosen, and which of them keys go on from. Selecting is
// no edit: it is not in the file and cannot be undone.
type selection struct {
	ids  map[model.ID]bool
	last model.ID // the one chosen last
}

func (s *selection) has(id model.ID) bool { return s.ids[id] }

func (s *selection) count() int { return len(s.ids) }

func (s *selection) clear() { s.ids = nil }

// only selects these notes and no others.
func (s *selection) only(ids ...model.ID) {
	s.ids = make(map[model.ID]bool, len(ids))
	s.add(ids...)
}

func (s *selection) add(ids ...model.ID) {
	if s.ids == nil {
		s.ids = make(map[model.ID]bool, len(ids))
	}
	for _, id := range ids {
		s.ids[id] = true
		s.last = id
	}
}

func (s *selection) toggle(id model.ID) {
	if s.has(id) {
		delete(s.ids, id)
		return
	}
	s.add(id)
}

// set is a copy of the selection that later changes leave alone.
func (s *selection) set() map[model.ID]bool { return maps.Clone(s.ids) }

// keep forgets the notes that are no longer there.
func (s *selection) keep(notes []*model.Note) {
	if len(s.ids) == 0 {
		return
	}
	there := make(map[model.ID]bool, len(notes))
	for _, n := range notes {
		there[n.ID] = true
	}
	maps.DeleteFunc(s.ids, func(id model.ID, _ bool) bool { return !there[id] })
}

// of returns the selected ones of the notes, in their order.
func (s *selection) of(notes []*model.Note) []*model.Note {
	var out []*model.Note
	for _, n := range notes {
		if s.has(n.ID) {
			out = append(out, n)
		}
	}
	return out
}

// walk selects the note that comes by steps after the one chosen last, in reading order,
// and returns it; nil where the walk leaves the notes at either end.
func (s *selection) walk(notes []*model.Note, by int) *model.Note {
	order := model.ReadingOrder(notes)
	at := -1
	if s.count() > 0 {
		at = slices.IndexFunc(order, func(n *model.Note) bool { return n.ID == s.last })
	}
	if at < 0 && by < 0 {
		at = len(order)
	}
	at += by
	if at < 0 || at >= len(order) {
		return nil
	}
	s.only(order[at].ID)
	return order[at]
}

func idsOf(notes []*model.Note) []model.ID {
	out := make([]model.ID, len(notes))
	for i, n := range notes {
		out[i] = n.ID
	}
	return out
}

package model

import (
	"cmp"
	"slices"
)

// StepPutUnder is the name of the step that puts a card under its pile.
const StepPutUnder = "edit.note.under"

// Pile are the starters of a that are not on the sheet yet, the next one first: in the
// order of the activity, or mixed where that is, and then those that were put under the pile, in the order in
// which they were.
func (a *Activity) Pile(s *Sheet) []Starter {
	var top, under []Starter
	for _, card := range a.Starters {
		switch {
		case slices.ContainsFunc(s.Notes, func(n *Note) bool { return n.Starter == card.ID }):
		case slices.Contains(s.Under, card.ID):
			under = append(under, card)
		default:
			top = append(top, card)
		}
	}
	if a.Mixed {
		slices.SortStableFunc(top, func(a, b Starter) int { return cmp.Compare(s.chance([]byte(a.ID)), s.chance([]byte(b.ID))) })
	}
	slices.SortStableFunc(under, func(a, b Starter) int {
		return slices.Index(s.Under, a.ID) - slices.Index(s.Under, b.ID)
	})
	return append(top, under...)
}

// PutUnder puts a card under the pile of a sheet, for later, as one step.
func (d *Document) PutUnder(sheet ID, starter string) error {
	return d.EditSheet(Step{Name: StepPutUnder}, sheet, func(s *Sheet) error {
		under := slices.DeleteFunc(slices.Clone(s.Under), func(id string) bool { return id == starter })
		s.Under = append(under, starter)
		return nil
	})
}

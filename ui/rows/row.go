// Package rows shows a long list of texts, of which any can be edited in its place: the
// notes of a board as an outline, the prompts of a bingo. Only what is in view costs
// anything, so a list may be thousands of rows long.
//
// A list knows nothing of what its rows stand for: it shows what it is given and calls
// back.
package rows

import (
	"slices"

	"commonground/printables/mark"
)

// Row is one line of a list: a heading or an item. Two equal rows look the same.
type Row struct {
	// ID tells rows apart and stays with what the row stands for.
	ID string
	// Heading sets the row off as the title of those below.
	Heading bool
	// Badge is a letter or a number before the text, on Paper; empty is none.
	Badge string
	Paper mark.Paint
	// Icon is the name of a drawn icon before the text; empty is none.
	Icon string
	// Text is what the row says, in as many lines as that takes; it is what is edited.
	Text string
	// Instead is said, quietly, where Text is empty.
	Instead string
	// Below stands quietly under the text, in as many lines as it takes; empty is none.
	Below string
	// Detail stands quietly at the right end; empty is none.
	Detail string
	// Fixed rows cannot be edited in the list.
	Fixed bool
}

func indexOf(rows []Row, id string) int {
	return slices.IndexFunc(rows, func(r Row) bool { return r.ID == id })
}

// inOrderOf returns rows in the order of old where both hold the same IDs, so that
// nothing jumps about under a person who types; otherwise rows as they are.
func inOrderOf(old, rows []Row) []Row {
	if len(old) != len(rows) {
		return rows
	}
	at := make(map[string]Row, len(rows))
	for _, r := range rows {
		at[r.ID] = r
	}
	out := make([]Row, len(old))
	for i, o := range old {
		r, ok := at[o.ID]
		if !ok {
			return rows
		}
		out[i] = r
	}
	return out
}

// nextCurrent is which row is current after old became rows: the same one, else the one
// that took its place, else the one before, also where a heading took its place.
func nextCurrent(old, rows []Row, current string) string {
	was := indexOf(old, current)
	switch {
	case len(rows) == 0 || was < 0 && indexOf(rows, current) < 0:
		return ""
	case indexOf(rows, current) >= 0:
		return current
	}
	after, before := firstLeft(old[was:], rows), firstLeft(reversed(old[:was]), rows)
	switch {
	case after != nil && (before == nil || !after.Heading):
		return after.ID
	case before != nil:
		return before.ID
	}
	return rows[min(was, len(rows)-1)].ID
}

// firstLeft is the first of old that is in rows too, or nil.
func firstLeft(old, rows []Row) *Row {
	for i := range old {
		if indexOf(rows, old[i].ID) >= 0 {
			return &old[i]
		}
	}
	return nil
}

func reversed(rows []Row) []Row {
	out := slices.Clone(rows)
	slices.Reverse(out)
	return out
}

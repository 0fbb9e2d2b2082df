package model

import "reflect"

// Differences is how the same group differs in two places.
type Differences struct {
	// OnlyHere and OnlyThere are the sheets that one of the two alone has. Changed are those
	// that both have, but not alike, as they are there.
	OnlyHere, OnlyThere, Changed []*Sheet
	// Else says that something beside sheets differs: to-dos, the bingo, the group's name.
	Else bool
}

// None reports whether both are alike.
func (d Differences) None() bool {
	return len(d.OnlyHere)+len(d.OnlyThere)+len(d.Changed) == 0 && !d.Else
}

// DifferencesOf compares a group with what it is elsewhere.
func DifferencesOf(here, there *Group) Differences {
	var out Differences
	for _, s := range here.Sheets {
		if there.Sheet(s.ID) == nil {
			out.OnlyHere = append(out.OnlyHere, s)
		}
	}
	for _, s := range there.Sheets {
		switch mine := here.Sheet(s.ID); {
		case mine == nil:
			out.OnlyThere = append(out.OnlyThere, s)
		case !reflect.DeepEqual(mine, s):
			out.Changed = append(out.Changed, s)
		}
	}
	h, t := *here, *there
	h.Sheets, t.Sheets = nil, nil
	h.Changed = t.Changed
	out.Else = !reflect.DeepEqual(h, t)
	return out
}

package model

import "strings"

// Goal is how far a board is that wants something in each of its boxes.
type Goal struct {
	// Done is how many of the Of zones have something in them.
	Done, Of int
}

// Reached reports whether there is a goal, and all of it is done.
func (g Goal) Reached() bool { return g.Of > 0 && g.Done == g.Of }

// Goal counts those zones of a that are to be filled (see Zone.Goal), and those of them in which
// a note of the sheet says or shows something.
func (a *Activity) Goal(s *Sheet) Goal {
	var out Goal
	filled := a.filled(s)
	for _, z := range a.Zones {
		if z.Goal {
			out.Of++
		}
	}
	out.Done = len(filled)
	return out
}

// NextGoal is the first zone that is to be filled and has nothing in it; nil where there is none.
func (a *Activity) NextGoal(s *Sheet) *Zone {
	filled := a.filled(s)
	for i, z := range a.Zones {
		if z.Goal && !filled[z.ID] {
			return &a.Zones[i]
		}
	}
	return nil
}

// filled are the zones to be filled in which a note says or shows something.
func (a *Activity) filled(s *Sheet) map[string]bool {
	out := map[string]bool{}
	in := a.In(s)
	for _, n := range s.Notes {
		if z := in.ZoneOf(n); z != nil && z.Goal && (strings.TrimSpace(n.Text) != "" || n.Icon != "") {
			out[z.ID] = true
		}
	}
	return out
}

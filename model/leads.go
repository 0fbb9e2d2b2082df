package model

import (
	"slices"
	"strings"
)

// BuildsOn returns the board that a sheet of form a builds on: the one that it was started
// from, otherwise the newest; nil where there is none.
func (g *Group) BuildsOn(a *Activity, s *Sheet) *Sheet {
	if a.Beside == nil {
		return nil
	}
	if s.From != nil {
		if from := g.Sheet(s.From.Sheet); from != nil && g.like(from, a.Beside.Activity) {
			return from
		}
	}
	return g.Newest(a.Beside.Activity)
}

// LeadsOf lists the activities that a sheet of a leads to, by ID: those that a names, and
// the group's own forms that build on such sheets.
func (g *Group) LeadsOf(a *Activity, s *Sheet) []string {
	out := slices.Clone(a.Leads)
	for _, own := range g.Activities {
		if g.TakesOver(own, s) {
			out = append(out, own.ID)
		}
	}
	return out
}

// Carried returns the sheet of lead to go on to from a sheet: where lead builds on boards,
// the newest that builds on this one, otherwise the newest. It is nil where one has to be
// started.
func (g *Group) Carried(lead *Activity, from *Sheet) *Sheet {
	if !g.TakesOver(lead, from) {
		return g.Newest(lead.ID)
	}
	var out *Sheet
	for _, s := range g.SheetsOf(lead.ID) {
		if g.BuildsOn(lead, s) == from && (out == nil || newer(s, out)) {
			out = s
		}
	}
	return out
}

// TakesOver reports whether sheets of a can build on that sheet.
func (g *Group) TakesOver(a *Activity, s *Sheet) bool {
	return a.Beside != nil && g.like(s, a.Beside.Activity)
}

// like reports whether a sheet is of that activity, or of one that the group made from it.
func (g *Group) like(s *Sheet, activity string) bool {
	own := g.Activity(s.Activity)
	return s.Activity == activity || own != nil && own.Like(activity)
}

// Newest returns the sheet that was run last of an activity and of those that the group
// made from it, nil where there is none.
func (g *Group) Newest(activity string) *Sheet {
	var out *Sheet
	for _, s := range g.Sheets {
		if g.like(s, activity) && (out == nil || newer(s, out)) {
			out = s
		}
	}
	return out
}

// newer reports whether a was run after b; of the same day, whether it was changed later.
func newer(a, b *Sheet) bool {
	if by := strings.Compare(a.Date, b.Date); by != 0 {
		return by > 0
	}
	return a.Changed.After(b.Changed)
}

package model

import (
	"slices"
	"strconv"
	"strings"
)

// Rating is how a group said it is doing on a day.
type Rating struct {
	Sheet ID
	// Day is in DateLayout.
	Day string
	// Step is from 1 to ScaleSteps.
	Step int
}

// Ratings returns how the group answered a FieldScale on the sheets of an activity or of one made from it, the
// earliest first; sheets without a date or without an answer are left out.
func (g *Group) Ratings(activity, field string) []Rating {
	var out []Rating
	for _, s := range g.SheetsLike(activity) {
		step, err := strconv.Atoi(s.Answers[field])
		if err == nil && step >= 1 && step <= ScaleSteps && s.Date != "" {
			out = append(out, Rating{s.ID, s.Date, step})
		}
	}
	slices.SortStableFunc(out, func(a, b Rating) int { return strings.Compare(a.Day, b.Day) })
	return out
}

// ScaleField returns the first question of an activity that is answered by a step, or nil.
func (a *Activity) ScaleField() *Field {
	for i := range a.Fields {
		if a.Fields[i].Kind == FieldScale {
			return &a.Fields[i]
		}
	}
	return nil
}

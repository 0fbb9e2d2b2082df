package guide

import (
	"slices"
	"strings"

	"commonground/model"
	"commonground/model/catalogue"
)

// The fields that every form of a decision ends with: what was decided and why, on which day,
// and on which day the group talks about it again.
const (
	FieldDecision = "decision"
	FieldReasons  = "reasons"
	FieldDecided  = "date"
	FieldReview   = "review"
)

// Decided is the newest sheet on which a group made the decision of a guide, by the day on
// which it did; nil where it has not yet.
func (g *Guide) Decided(group *model.Group) *model.Sheet {
	var out *model.Sheet
	for _, s := range group.SheetsLike(g.Form) {
		if strings.TrimSpace(s.Answers[FieldDecision]) == "" {
			continue
		}
		if out == nil || s.Answers[FieldDecided] > out.Answers[FieldDecided] ||
			s.Answers[FieldDecided] == out.Answers[FieldDecided] && s.Changed.After(out.Changed) {
			out = s
		}
	}
	return out
}

// Review is when a group talks about the decision of a guide again; the zero Review where
// none is planned.
func (g *Guide) Review(group *model.Group) model.Review {
	s := g.Decided(group)
	if s == nil || s.Answers[FieldReview] == "" {
		return model.Review{}
	}
	return model.Review{Sheet: s.ID, Day: s.Answers[FieldReview]}
}

// Again is something that a group settled and looks at again on a day.
type Again struct {
	model.Review
	// Decision is the guide of the decision; nil is that it was settled on a sheet of Activity.
	Decision *Guide
	Activity *model.Activity
}

// Reviews are all that a group looks at again, decisions first, and then what other activities ask a
// day for.
func Reviews(group *model.Group) []Again {
	var out []Again
	decisions := map[string]bool{}
	for _, d := range On(Decisions) {
		decisions[d.Form] = true
		if r := d.Review(group); r.Day != "" {
			out = append(out, Again{Review: r, Decision: d})
		}
	}
	for _, a := range slices.Concat(catalogue.All(), catalogue.More()) {
		if r := reviewOf(a, group); r.Day != "" && !decisions[a.ID] {
			out = append(out, Again{Review: r, Activity: a})
		}
	}
	return out
}

// reviewOf is when a group looks at the newest sheet of an activity again; the zero Review where the
// activity asks for no such day, or none is planned.
func reviewOf(a *model.Activity, group *model.Group) model.Review {
	if !slices.ContainsFunc(a.Fields, func(f model.Field) bool { return f.ID == FieldReview && f.Kind == model.FieldDay }) {
		return model.Review{}
	}
	var newest *model.Sheet
	for _, s := range group.SheetsLike(a.ID) {
		if newest == nil || s.Date > newest.Date || s.Date == newest.Date && s.Changed.After(newest.Changed) {
			newest = s
		}
	}
	if newest == nil {
		return model.Review{}
	}
	return model.Review{Sheet: newest.ID, Day: newest.Answers[FieldReview]}
}

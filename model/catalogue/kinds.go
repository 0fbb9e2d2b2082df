package catalogue

import (
	"slices"

	"commonground/model"
)

// kind is what a kind means for the words of a group's own activities.
type kind struct {
	// words is the ID of the toolkit's activity in whose words it is said; empty is the one
	// that it was made from.
	words string
	// parts are those that every sheet has, whatever the group makes of it; nil is none.
	parts func(*model.Activity) []string
}

var kinds = map[model.Kind]kind{
	model.KindVenue:     {words: "venue"},
	model.KindAgreement: {"agreement", parts("flag."+model.VerdictRule, "flag."+model.VerdictTalk, "flag."+model.VerdictLeave)},
	model.KindPortraits: {"portrait", parts(
		"field.picture", "field.name", "interview.name", "field.likes", "interview.likes",
		"field.share", "interview.share", "field.gestures-blank", "interview.gestures",
	)},
	model.KindWall: {"barriers", parts("zone.barrier", "zone.way")},
	model.KindForm: {parts: weighed},
}

func parts(all ...string) func(*model.Activity) []string {
	return func(*model.Activity) []string { return all }
}

// weighed are the parts of forms on which something is weighed.
func weighed(a *model.Activity) []string {
	if slices.ContainsFunc(a.Fields, func(f model.Field) bool { return f.Kind == model.FieldWeigh }) {
		return []string{"field.thoughts", "field.decision"}
	}
	return nil
}

// PartsOf are the parts that every sheet of a has, by the ends of their words' keys in the
// toolkit's activity: what a group can call otherwise in one of its own, but neither add
// nor take away.
func PartsOf(a *model.Activity) []string {
	if of := kinds[a.Kind].parts; of != nil {
		return of(a)
	}
	return nil
}

// WordsFor is the ID of the toolkit's activity in whose words a is said where a group gave
// it none of its own, empty for none. What every sheet of a kind has is always said.
func WordsFor(a *model.Activity) string {
	if a.Own == nil {
		return a.ID
	}
	if words := kinds[a.Kind].words; words != "" {
		return words
	}
	return a.Base
}

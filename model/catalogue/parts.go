package catalogue

import (
	"slices"

	"commonground/model"
)

// PartsOf are the parts that every sheet of a has, by the ends of their words' keys in the
// toolkit's activity: what a group can call otherwise in one of its own, but neither add
// nor take away.
func PartsOf(a *model.Activity) []string {
	switch a.Kind {
	case model.KindPortraits:
		return []string{
			"field.picture", "field.name", "interview.name", "field.likes", "interview.likes",
			"field.share", "interview.share", "field.gestures-blank", "interview.gestures",
		}
	case model.KindWall:
		return []string{"zone.barrier", "zone.way"}
	case model.KindAgreement:
		return []string{"flag." + model.VerdictRule, "flag." + model.VerdictTalk, "flag." + model.VerdictLeave}
	case model.KindForm:
		if slices.ContainsFunc(a.Fields, func(f model.Field) bool { return f.Kind == model.FieldWeigh }) {
			return []string{"field.thoughts", "field.decision"}
		}
	}
	return nil
}

// WordsFor is the ID of the toolkit's activity in whose words a is said where a group gave
// it none of its own, empty for none. What every sheet of a kind has is always said.
func WordsFor(a *model.Activity) string {
	if a.Own == nil {
		return a.ID
	}
	switch a.Kind {
	case model.KindVenue:
		return "venue"
	case model.KindAgreement:
		return "agreement"
	case model.KindPortraits:
		return "portrait"
	case model.KindWall:
		return "barriers"
	}
	return a.Base
}

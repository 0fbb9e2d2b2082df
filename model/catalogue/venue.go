package catalogue

import "commonground/model"

// venue is Activity 2, Mapping your venue: a checklist, what people need to know, a map.
func venue() *model.Activity {
	yesNo := []string{string(model.HaveYes), string(model.HaveNo), string(model.HaveUnsure)}
	return &model.Activity{
		ID: "venue", Number: 2, Minutes: 60, Kind: model.KindVenue,
		Fields: []model.Field{
			{ID: "name", Kind: model.FieldLine},
			{ID: "address", Kind: model.FieldText},
			{ID: "phone", Kind: model.FieldLine},
			{ID: "buses", Kind: model.FieldLine},
			{ID: "trains", Kind: model.FieldLine},
			{ID: "parking", Kind: model.FieldLine},
			{ID: "staffed", Kind: model.FieldChoice, Choices: yesNo},
			{ID: "telephone", Kind: model.FieldChoice, Choices: yesNo},
			{ID: "risk", Kind: model.FieldChoice, Choices: yesNo},
			{ID: "expect", Kind: model.FieldText},
		},
	}
}

// VenueFeatures returns the items of the venue checklist in their order, each with the
// symbol that stands for it on a map. Their words are "activity.venue.feature.<ID>".
func VenueFeatures() []model.Item {
	return []model.Item{
		{ID: "parking", Icon: "parking"},
		{ID: "quiet-space", Icon: "quiet-space"},
		{ID: "accessible-toilets", Icon: "accessible-toilet"},
		{ID: "fire-exits", Icon: "fire-exit"},
		{ID: "natural-light", Icon: "natural-light"},
		{ID: "fire-extinguishers", Icon: "extinguisher"},
		{ID: "ramps", Icon: "ramp"},
		{ID: "first-aid", Icon: "first-aid"},
		{ID: "tea", Icon: "tea"},
	}
}

// FeaturesOf are the items of the checklist of a venue: the toolkit's, or what a group made
// of them in an activity of its own.
func FeaturesOf(a *model.Activity) []model.Item {
	if a.Features == nil {
		return VenueFeatures()
	}
	return a.Features
}

// FeatureOf returns the first item of a that a symbol stands for, "" where it stands for
// none.
func FeatureOf(a *model.Activity, icon string) string {
	for _, f := range FeaturesOf(a) {
		if f.Icon == icon && icon != "" {
			return f.ID
		}
	}
	return ""
}

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

// VenueFeature is one item of the venue checklist. Its words are
// "activity.venue.feature.<ID>".
type VenueFeature struct {
	ID string
	// Icon is the symbol that stands for it on a map.
	Icon string
}

// VenueFeatures returns the items of the venue checklist in their order.
func VenueFeatures() []VenueFeature {
	return []VenueFeature{
		{"parking", "parking"},
		{"quiet-space", "quiet-space"},
		{"accessible-toilets", "accessible-toilet"},
		{"fire-exits", "fire-exit"},
		{"natural-light", "natural-light"},
		{"fire-extinguishers", "extinguisher"},
		{"ramps", "ramp"},
		{"first-aid", "first-aid"},
		{"tea", "tea"},
	}
}

// VenueFeatureOf returns the item that a symbol stands for, "" where it stands for none.
func VenueFeatureOf(icon string) string {
	for _, f := range VenueFeatures() {
		if f.Icon == icon {
			return f.ID
		}
	}
	return ""
}

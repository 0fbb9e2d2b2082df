package catalogue

import "commonground/model"

// barriers is Activity 6, Barriers to being yourself: a wall of barriers, and beside each
// the ways past it.
func barriers() *model.Activity {
	return &model.Activity{
		ID: "barriers", Number: 6, Minutes: 45, Kind: model.KindWall,
		Leads:    []string{"agreement", "venue"},
		Starters: starters("", "crowd", "assumptions", "first-time", "steps"),
	}
}

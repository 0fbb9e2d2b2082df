package catalogue

import "commonground/model"

// barriers is Activity 6, Barriers to being yourself: a wall of barriers, and beside each
// the ways past it. There is a way to start from for each of the barriers.
func barriers() *model.Activity {
	ways := starters("", "quiet", "language", "buddy", "access")
	for i := range ways {
		ways[i].Way = true
	}
	return &model.Activity{
		ID: "barriers", Number: 6, Minutes: 45, Kind: model.KindWall,
		Leads:    []string{"agreement", "venue"},
		Starters: append(starters("", "crowd", "assumptions", "first-time", "steps"), ways...),
	}
}

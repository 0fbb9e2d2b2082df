package catalogue

import "commonground/model"

// membership is Activity 1, Group membership: two circles and a box.
func membership() *model.Activity {
	return &model.Activity{
		ID: "membership", Number: 1, Minutes: 40, Kind: model.KindBoard,
		Zones: []model.Zone{
			{ID: "members", Shape: model.ShapeCircle, Rect: model.Rect{X: 60, Y: 50, W: 640, H: 600}, Tone: model.ToneTeal},
			{ID: "not-for", Shape: model.ShapeCircle, Rect: model.Rect{X: 754, Y: 50, W: 600, H: 600}, Tone: model.ToneRose},
			{ID: "consider", Shape: model.ShapeBox, Rect: model.Rect{X: 60, Y: 710, W: 1294, H: 250}, Tone: model.ToneSand},
		},
		Leads:    []string{"membership-decision", "agreement"},
		Starters: starters(model.ColourB, "age", "gender", "crisis", "carers", "disability", "lgbtq", "language"),
	}
}

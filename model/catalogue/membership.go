package catalogue

import "commonground/model"

// membership is Activity 1, Group membership: two circles and a box.
func membership() *model.Activity {
	return &model.Activity{
		ID: "membership", Number: 1, Minutes: 40, Kind: model.KindBoard,
		Zones: []model.Zone{
			{ID: "members", Shape: model.ShapeCircle, Rect: model.Rect{X: 20, Y: 30, W: 682, H: 634}, Tone: model.ToneTeal},
			{ID: "not-for", Shape: model.ShapeCircle, Rect: model.Rect{X: 712, Y: 30, W: 682, H: 634}, Tone: model.ToneRose},
			{ID: "consider", Shape: model.ShapeBox, Rect: model.Rect{X: 20, Y: 702, W: 1374, H: 282}, Tone: model.ToneSand},
		},
		Leads:    []string{"membership-decision", "agreement"},
		Starters: starters(model.ColourB, "age", "gender", "crisis", "carers", "disability", "lgbtq", "language"),
	}
}

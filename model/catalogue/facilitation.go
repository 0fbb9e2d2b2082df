package catalogue

import "commonground/model"

// facilitation is Activity 8, Good facilitation: what matters most lies within what matters
// less, and that within what does not. All are wide above the next, so that notes find room
// side by side, and the innermost has the most room.
func facilitation() *model.Activity {
	return &model.Activity{
		ID: "facilitation", Number: 8, Minutes: 30, Kind: model.KindBoard,
		Zones: []model.Zone{
			{ID: "important", Shape: model.ShapeCircle, Rect: model.Rect{X: 100, Y: 630, W: 1214, H: 346}, Squared: 0.5, Tone: model.ToneTeal},
			{ID: "less", Shape: model.ShapeCircle, Rect: model.Rect{X: 48, Y: 336, W: 1318, H: 648}, Squared: 0.5, Tone: model.ToneSand},
			{ID: "not", Shape: model.ShapeCircle, Rect: model.Rect{X: 8, Y: 26, W: 1398, H: 966}, Squared: 0.5, Tone: model.ToneRose},
		},
		Leads: []string{"leadership", "agreement"},
		Starters: starters(model.ColourB,
			"listens", "welcomes", "time", "quiet-voices", "calm", "lived", "confidential", "organised",
			"humour", "reliable", "fair", "signpost", "plain", "lets-go", "rules", "warm"),
	}
}

package catalogue

import "commonground/model"

// facilitation is Activity 8, Good facilitation: three rings round what matters most.
func facilitation() *model.Activity {
	return &model.Activity{
		ID: "facilitation", Number: 8, Minutes: 30, Kind: model.KindBoard,
		Zones: []model.Zone{
			{ID: "important", Shape: model.ShapeCircle, Rect: model.Rect{X: 467, Y: 260, W: 480, H: 480}, Tone: model.ToneTeal},
			{ID: "less", Shape: model.ShapeRing, Rect: model.Rect{X: 227, Y: 130, W: 960, H: 740}, Inner: 0.58, Tone: model.ToneSand},
			{ID: "not", Shape: model.ShapeRing, Rect: model.Rect{X: 20, Y: 20, W: 1374, H: 960}, Inner: 0.74, Tone: model.ToneRose},
		},
		Starters: starters(model.ColourB,
			"listens", "welcomes", "time", "quiet-voices", "calm", "lived", "confidential", "organised",
			"humour", "reliable", "fair", "signpost", "plain", "lets-go", "rules", "warm"),
	}
}

package catalogue

import "commonground/model"

// facilitation is Activity 8, Good facilitation: three rings round what matters most.
func facilitation() *model.Activity {
	outer := model.Rect{X: 20, Y: 24, W: 1374, H: 956}
	middle := ringed(outer, 0.72)
	return &model.Activity{
		ID: "facilitation", Number: 8, Minutes: 30, Kind: model.KindBoard,
		Zones: []model.Zone{
			{ID: "important", Shape: model.ShapeCircle, Rect: ringed(middle, 0.6), Tone: model.ToneTeal},
			{ID: "less", Shape: model.ShapeRing, Rect: middle, Inner: 0.6, Tone: model.ToneSand},
			{ID: "not", Shape: model.ShapeRing, Rect: outer, Inner: 0.72, Tone: model.ToneRose},
		},
		Leads: []string{"leadership", "agreement"},
		Starters: starters(model.ColourB,
			"listens", "welcomes", "time", "quiet-voices", "calm", "lived", "confidential", "organised",
			"humour", "reliable", "fair", "signpost", "plain", "lets-go", "rules", "warm"),
	}
}

// ringed returns the hole of a ring that fills outer, its size being that share of it.
func ringed(outer model.Rect, inner float64) model.Rect {
	c, w, h := outer.Centre(), outer.W*inner, outer.H*inner
	return model.Rect{X: c.X - w/2, Y: c.Y - h/2, W: w, H: h}
}

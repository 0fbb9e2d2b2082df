package catalogue

import "commonground/model"

// connect is Activity 5, How we connect: two circles that share a part, a third apart,
// and a pile of cards to talk about. The board leaves room beside the circles for every
// card of the pile.
func connect() *model.Activity {
	return &model.Activity{
		ID: "connect", Number: 5, Minutes: 45, Kind: model.KindBoard, Deal: true,
		Zones: []model.Zone{
			{ID: "peer", Shape: model.ShapeCircle, Rect: model.Rect{X: 24, Y: 44, W: 660, H: 610}, Tone: model.ToneTeal},
			{ID: "both", Shape: model.ShapeOverlap, Of: []string{"peer", "friendship"}},
			{ID: "friendship", Shape: model.ShapeCircle, Rect: model.Rect{X: 364, Y: 44, W: 660, H: 610}, Tone: model.ToneSand},
			{ID: "never", Shape: model.ShapeCircle, Rect: model.Rect{X: 1034, Y: 640, W: 360, H: 350}, Tone: model.ToneRose},
		},
		Leads: []string{"agreement"},
		Starters: starters(
			model.ColourA, "jokes", "email", "lending", "tea", "phone", "too-much", "stories", "hobbies",
			"text", "details", "hug", "kiss", "talking-about", "social-media", "kind",
		),
	}
}

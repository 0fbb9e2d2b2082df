package catalogue

import "commonground/model"

// connect is Activity 5, How we connect: two circles that share as much as each has for
// itself, a box for what is in neither, and a pile of cards to talk about.
func connect() *model.Activity {
	return &model.Activity{
		ID: "connect", Number: 5, Minutes: 45, Kind: model.KindBoard, Deal: true,
		Zones: []model.Zone{
			{ID: "peer", Shape: model.ShapeCircle, Rect: model.Rect{X: 10, Y: 26, W: 941, H: 704}, Squared: 0.65, Tone: model.ToneTeal},
			{ID: "both", Shape: model.ShapeOverlap, Of: []string{"peer", "friendship"}},
			{ID: "friendship", Shape: model.ShapeCircle, Rect: model.Rect{X: 463, Y: 26, W: 941, H: 704}, Squared: 0.65, Tone: model.ToneSand},
			{ID: "never", Shape: model.ShapeBox, Rect: model.Rect{X: 10, Y: 756, W: 1394, H: 234}, Tone: model.ToneRose},
		},
		Leads: []string{"agreement"},
		Starters: starters(
			model.ColourA, "jokes", "email", "lending", "tea", "phone", "too-much", "stories", "hobbies",
			"text", "details", "hug", "kiss", "talking-about", "social-media", "kind",
		),
	}
}

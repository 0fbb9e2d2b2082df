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
		Strips: []model.Strip{
			{Zones: []string{"peer"}, From: 10, To: 463, Least: 290, Full: 620},
			{Zones: []string{"both"}, From: 463, To: 951, Least: 290, Full: 620},
			{Zones: []string{"friendship"}, From: 951, To: 1404, Least: 290, Full: 620},
			{Zones: []string{"peer", "both", "friendship"}, Down: true, From: 26, To: 730, Least: 560, Full: 780},
			{Zones: []string{"never"}, Down: true, From: 756, To: 990, Least: 158, Full: 360},
		},
		Leads: []string{"agreement"},
		Starters: starters(
			model.ColourA, "jokes", "email", "lending", "tea", "phone", "too-much", "stories", "hobbies",
			"text", "details", "hug", "kiss", "talking-about", "social-media", "kind",
		),
	}
}

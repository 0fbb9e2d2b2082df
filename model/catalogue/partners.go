package catalogue

import "commonground/model"

// partners is Activity 12, Mapping your partners and resources: the group in the middle,
// those close to it round it, then partners on the left and funders on the right, those
// of today inside those of tomorrow.
func partners() *model.Activity {
	today := model.Rect{X: 197, Y: 140, W: 1020, H: 720}
	tomorrow := model.Rect{X: 20, Y: 20, W: 1374, H: 960}
	return &model.Activity{
		ID: "partners", Number: 12, Minutes: 45, Kind: model.KindBoard,
		Zones: []model.Zone{
			{ID: "group", Shape: model.ShapeCircle, Rect: model.Rect{X: 587, Y: 415, W: 240, H: 170}, Tone: model.ToneTeal},
			{ID: "close", Shape: model.ShapeRing, Rect: model.Rect{X: 437, Y: 300, W: 540, H: 400}, Inner: 0.43, Tone: model.ToneTeal},
			{ID: "partners", Shape: model.ShapeRing, Rect: today, Inner: 0.54, From: 180, Sweep: 180, Tone: model.ToneSand},
			{ID: "funders", Shape: model.ShapeRing, Rect: today, Inner: 0.54, Sweep: 180, Tone: model.ToneSand},
			{ID: "future-partners", Shape: model.ShapeRing, Rect: tomorrow, Inner: 0.745, From: 180, Sweep: 180, Tone: model.ToneRose},
			{ID: "future-funders", Shape: model.ShapeRing, Rect: tomorrow, Inner: 0.745, Sweep: 180, Tone: model.ToneRose},
		},
		NoteFields: []model.Field{
			{ID: "offer", Kind: model.FieldText},
			{ID: "contact", Kind: model.FieldLine, Private: true},
		},
		NoteFlags: []string{"helpful", "missing", "talk"},
		FlagIcons: map[string]string{"helpful": "star", "missing": "question", "talk": "speech"},
		Leads:     []string{"leadership", "membership"},
		Starters: starters(model.ColourC,
			"friend", "cvs", "library", "council", "cafe", "mind", "other-group", "authority", "community", "national"),
	}
}

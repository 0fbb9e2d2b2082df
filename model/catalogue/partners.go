package catalogue

import "commonground/model"

// partners is Activity 12, Mapping your partners and resources: the group in the middle,
// those close to it round it, then partners on the left and funders on the right, those
// of today inside those of tomorrow.
func partners() *model.Activity {
	const outer, middle, core = 0.745, 0.54, 0.43
	tomorrow := model.Rect{X: 20, Y: 20, W: 1374, H: 960}
	today := ringed(tomorrow, outer)
	near := ringed(today, middle)
	return &model.Activity{
		ID: "partners", Number: 12, Minutes: 45, Kind: model.KindBoard,
		Zones: []model.Zone{
			{ID: "group", Shape: model.ShapeCircle, Rect: ringed(near, core), Tone: model.ToneTeal},
			{ID: "close", Shape: model.ShapeRing, Rect: near, Inner: core, Tone: model.ToneTeal},
			{ID: "partners", Shape: model.ShapeRing, Rect: today, Inner: middle, From: 180, Sweep: 180, Tone: model.ToneSand},
			{ID: "funders", Shape: model.ShapeRing, Rect: today, Inner: middle, Sweep: 180, Tone: model.ToneSand},
			{ID: "future-partners", Shape: model.ShapeRing, Rect: tomorrow, Inner: outer, From: 180, Sweep: 180, Tone: model.ToneRose},
			{ID: "future-funders", Shape: model.ShapeRing, Rect: tomorrow, Inner: outer, Sweep: 180, Tone: model.ToneRose},
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

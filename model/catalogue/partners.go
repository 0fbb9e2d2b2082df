package catalogue

import "commonground/model"

// partners is Activity 12, Mapping your partners and resources: the group in the middle,
// those close to it round it, then partners on the left and funders on the right, those
// of today inside those of tomorrow, each frame giving way to those that hold more. The frames are wide at the sides, where notes lie, and
// narrow above, where their titles stand.
func partners() *model.Activity {
	box := func(id string, x, y, w, h float64, tone model.Tone) model.Zone {
		return model.Zone{ID: id, Shape: model.ShapeBox, Rect: model.Rect{X: x, Y: y, W: w, H: h}, Tone: tone}
	}
	return &model.Activity{
		ID: "partners", Number: 12, Minutes: 45, Kind: model.KindBoard,
		Zones: []model.Zone{
			box("group", 456, 190, 502, 370, model.ToneTeal),
			box("close", 440, 136, 534, 815, model.ToneTeal),
			box("partners", 226, 82, 481, 910, model.ToneSand),
			box("funders", 707, 82, 481, 910, model.ToneSand),
			box("future-partners", 8, 28, 699, 964, model.ToneRose),
			box("future-funders", 707, 28, 699, 964, model.ToneRose),
		},
		Strips: []model.Strip{
			{Zones: []string{"future-partners"}, From: 8, To: 226, Least: 170, Full: 360},
			{Zones: []string{"partners"}, From: 226, To: 440, Least: 170, Full: 360},
			{Zones: []string{"group", "close"}, From: 440, To: 974, Least: 400, Full: 640},
			{Zones: []string{"funders"}, From: 974, To: 1188, Least: 170, Full: 360},
			{Zones: []string{"future-funders"}, From: 1188, To: 1406, Least: 170, Full: 360},
			{Zones: []string{"group"}, Down: true, From: 190, To: 560, Least: 250, Full: 520},
			{Zones: []string{"close"}, Down: true, From: 560, To: 951, Least: 230, Full: 520},
		},
		NoteFields: []model.Field{
			{ID: "offer", Kind: model.FieldText},
			{ID: model.NoteContact, Kind: model.FieldLine, Private: true},
		},
		NoteFlags: []string{"helpful", "missing", "talk"},
		FlagIcons: map[string]string{"helpful": "star", "missing": "question", "talk": "speech"},
		Leads:     []string{"leadership", "membership"},
		Starters: starters(model.ColourC,
			"friend", "cvs", "library", "council", "cafe", "mind", "other-group", "authority", "community", "national"),
	}
}

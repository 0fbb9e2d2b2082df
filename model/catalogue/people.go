package catalogue

import "commonground/model"

// act is Activity 7, How we act: four boxes to write, draw or make up conversations in,
// each person for themselves. The last is what the group gathers.
func act() *model.Activity {
	box := func(id string, x, y float64, tone model.Tone) model.Zone {
		return model.Zone{ID: id, Shape: model.ShapeBox, Tone: tone, Rect: model.Rect{X: x, Y: y, W: 675, H: 468}}
	}
	return &model.Activity{
		ID: "act", Number: 7, Minutes: 45, Kind: model.KindPeople,
		Zones: []model.Zone{
			box("friends", 24, 24, model.ToneSand), box("transport", 715, 24, model.ToneRose),
			box("gp", 24, 508, model.ToneRose), box("here", 715, 508, model.ToneTeal),
		},
		Leads: []string{"agreement"},
	}
}

// interests is Activity 10, Common interests: three columns with one idea a line, each
// person for themselves, which the group then puts together. What somebody does not enjoy
// is nothing to bring into a meeting.
func interests() *model.Activity {
	column := func(i int, id string, tone model.Tone) model.Zone {
		return model.Zone{
			ID: id, Shape: model.ShapeColumn, Tone: tone,
			Rect: model.Rect{X: 24 + float64(i)*460, Y: 24, W: 446, H: 952},
		}
	}
	dislike := column(1, "dislike", model.ToneRose)
	dislike.Stays = true
	return &model.Activity{
		ID: "interests", Number: 10, Minutes: 60, Kind: model.KindPeople,
		Zones: []model.Zone{
			column(0, "enjoy", model.ToneTeal), dislike, column(2, "missing", model.ToneSand),
		},
		Leads: []string{"venue", "partners"},
	}
}

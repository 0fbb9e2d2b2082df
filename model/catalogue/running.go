package catalogue

import "commonground/model"

// running are what helps a group to go on well.
func running() []*model.Activity {
	return []*model.Activity{strengths(), relationships(), impact()}
}

// strengths is What we bring already: a box for each kind of strength that people have, and for
// the things that are there.
func strengths() *model.Activity {
	a := &model.Activity{ID: "run-strengths", Minutes: 30, Kind: model.KindBoard, Leads: []string{"partners"}}
	for i, id := range [...]string{"ideas", "fixing", "detail", "people", "jobs", "useful", "lived", "things"} {
		a.Zones = append(a.Zones, model.Zone{
			ID: id, Shape: model.ShapeBox, Tone: [...]model.Tone{model.ToneTeal, model.ToneSand}[(i+i/4)%2],
			Rect: model.Rect{X: 14 + float64(i%4)*348, Y: 14 + float64(i/4)*490, W: 342, H: 482},
		})
	}
	return a
}

// relationships is How we get on: the questions to talk about before there is trouble.
func relationships() *model.Activity {
	return &model.Activity{
		ID: "run-relationships", Minutes: 45, Kind: model.KindForm,
		Fields: append(asking("relate", "work", "settle", "from-now"), reviewed()),
		Leads:  []string{"agreement"},
	}
}

// impact is What do we change?: the questions of the toolkit's five steps to find out.
func impact() *model.Activity {
	return &model.Activity{
		ID: "run-impact", Minutes: 45, Kind: model.KindForm,
		Fields: asking("change", "do", "tools", "asked", "by", "meaning", "tell"),
		Leads:  []string{"partners"},
	}
}

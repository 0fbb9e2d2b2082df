package catalogue

import "commonground/model"

// endings are for the time when a group closes or pauses.
func endings() []*model.Activity { return []*model.Activity{closing(), movingOn()} }

// closing is whether a group goes on, and what is to be settled where it does not.
func closing() *model.Activity {
	way := model.Field{ID: "way", Kind: model.FieldChoice, Choices: []string{"change", "pause", "close"}}
	return &model.Activity{
		ID: "end-close", Minutes: 60, Kind: model.KindForm,
		Fields: decided(append([]model.Field{way},
			asking("hear", "done", "next", "practical", "keep", "hand-over", "destroy")...)...),
		Leads: []string{"end-positive"},
	}
}

// movingOn is Moving on with positivity: what was best for each, read out by somebody else.
func movingOn() *model.Activity {
	return &model.Activity{
		ID: "end-positive", Minutes: 30, Kind: model.KindPeople, Swap: true,
		Zones: stay([]model.Zone{{
			ID: "best", Shape: model.ShapeBox, Tone: model.ToneTeal, Rect: model.Rect{X: 24, Y: 24, W: 1366, H: 952},
		}}),
	}
}

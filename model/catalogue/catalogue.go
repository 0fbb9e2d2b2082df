// Package catalogue describes the activities of the toolkit as data: each once, by ID,
// with its zones, fields and starter notes. Their words are looked up elsewhere.
package catalogue

import (
	"slices"
	"sync"

	"commonground/model"
)

// All returns the activities in the toolkit's order. Each call returns fresh values.
func All() []*model.Activity {
	return []*model.Activity{
		membership(),
		venue(),
		agreement(),
		portrait(),
		connect(),
		barriers(),
		act(),
		facilitation(),
		leadership(),
		interests(),
		membershipDecision(),
		partners(),
	}
}

// More returns the activities that have no number in the toolkit, by what they are for: its
// values, the decisions of a group, icebreakers, running it, endings. Each call returns fresh values.
func More() []*model.Activity {
	return slices.Concat(values(), decisions(), icebreakers(), running(), endings())
}

// byID has every activity once, made when the first is looked for: whoever walks a group
// with its history asks thousands of times.
var byID = sync.OnceValue(func() map[string]*model.Activity {
	out := map[string]*model.Activity{}
	for _, a := range slices.Concat(All(), More()) {
		out[a.ID] = a
	}
	return out
})

// Find returns the activity of that ID, with a number or without. It is everybody's and
// not to be changed.
func Find(id string) (*model.Activity, bool) {
	a, ok := byID()[id]
	return a, ok
}

// For returns the activity that a sheet of g is of, the group's own ones included.
func For(g *model.Group, id string) (*model.Activity, bool) {
	for _, a := range g.Activities {
		if a.ID == id {
			return a, true
		}
	}
	return Find(id)
}

func starters(colour model.NoteColour, ids ...string) []model.Starter {
	out := make([]model.Starter, len(ids))
	for i, id := range ids {
		out[i] = model.Starter{ID: id, Colour: colour}
	}
	return out
}

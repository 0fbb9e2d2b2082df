package catalogue_test

import (
	"testing"

	"commonground/model"
	"commonground/model/catalogue"
)

// TestSweetsAreMixed: every colour of sweets comes up as often as the others, and none three
// times running.
func TestSweetsAreMixed(t *testing.T) {
	a, _ := catalogue.Find("ice-sweets")
	count := map[model.NoteColour]int{}
	for i, s := range a.Starters {
		count[s.Colour]++
		if i > 1 && s.Colour == a.Starters[i-1].Colour && s.Colour == a.Starters[i-2].Colour {
			t.Errorf("%s comes three times running", s.Colour)
		}
	}
	for _, colour := range model.NoteColours {
		if count[colour]*len(model.NoteColours) != len(a.Starters) {
			t.Errorf("%s comes %d times of %d", colour, count[colour], len(a.Starters))
		}
	}
}

// TestIDsAreGivenOnce: no two activities have the same ID, nor two parts of one.
func TestIDsAreGivenOnce(t *testing.T) {
	seen := map[string]bool{}
	once := func(id string) {
		if seen[id] {
			t.Errorf("%s comes twice", id)
		}
		seen[id] = true
	}
	for _, a := range append(catalogue.All(), catalogue.More()...) {
		once(a.ID)
		for _, z := range a.Zones {
			once(a.ID + " zone " + z.ID)
		}
		for _, s := range a.Starters {
			once(a.ID + " starter " + s.ID)
		}
		for _, f := range a.Fields {
			once(a.ID + " field " + f.ID)
		}
	}
}

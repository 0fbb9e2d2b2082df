package catalogue_test

import (
	"slices"
	"testing"
	"time"

	"commonground/model"
	"commonground/model/catalogue"
)

// TestSweetsAreMixed: there are as many of every colour, and they come in another order on
// every sheet, which stays as it is there.
func TestSweetsAreMixed(t *testing.T) {
	a, _ := catalogue.Find("ice-sweets")
	orders := map[string]bool{}
	for range 20 {
		s := model.NewSheet(a.ID, "Sweets", time.Now())
		pile := a.Pile(s)
		if len(pile) != len(a.Starters) || !slices.Equal(pile, a.Pile(s)) {
			t.Fatalf("the pile is %v", pile)
		}
		count, order := map[model.NoteColour]int{}, ""
		for _, card := range pile {
			count[card.Colour]++
			order += card.ID + " "
		}
		orders[order] = true
		for _, colour := range model.NoteColours {
			if count[colour]*len(model.NoteColours) != len(pile) {
				t.Errorf("%s comes %d times of %d", colour, count[colour], len(pile))
			}
		}
	}
	if len(orders) < 20 {
		t.Errorf("the cards come in %d orders on 20 sheets", len(orders))
	}
}

// TestSweetsDifferInColour: each topic is called by its colour, and no two look alike.
func TestSweetsDifferInColour(t *testing.T) {
	a, _ := catalogue.Find("ice-sweets")
	seen := map[model.Tone]string{}
	for _, z := range a.Zones {
		if other, ok := seen[z.Tone]; ok {
			t.Errorf("%s has the colour of %s", z.ID, other)
		}
		seen[z.Tone] = z.ID
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

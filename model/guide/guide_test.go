package guide_test

import (
	"slices"
	"testing"

	"commonground/model/catalogue"
	"commonground/model/guide"
)

// TestGuidesLeadSomewhere: every guide has an ID of its own, and every guide and activity
// that it leads to is there.
func TestGuidesLeadSomewhere(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range guide.Shelves() { // which are places, too
		seen[string(s)] = true
	}
	for _, g := range guide.All() {
		if seen[g.ID] {
			t.Errorf("two guides are called %s", g.ID)
		}
		seen[g.ID] = true
		if g.Icon == "" {
			t.Errorf("%s has no picture", g.ID)
		}
		activities := g.Activities
		if g.Form != "" {
			activities = append(activities, g.Form)
		}
		for _, id := range activities {
			if _, ok := catalogue.Find(id); !ok {
				t.Errorf("%s leads to activity %q, which is not there", g.ID, id)
			}
		}
		for _, id := range g.Feeds {
			if !slices.Contains(g.Activities, id) {
				t.Errorf("%s is fed by %s, which does not belong to it", g.ID, id)
			}
		}
		for _, id := range g.Links {
			if to, ok := guide.Find(id); !ok || to.ID == g.ID {
				t.Errorf("%s leads to guide %q", g.ID, id)
			}
		}
		if g.People[0] > g.People[1] && g.People[1] != 0 {
			t.Errorf("%s is for %v people", g.ID, g.People)
		}
	}
}

// TestHeadingsOfAgreements: the headings whose rules help in a hard moment are those of
// agreements.
func TestHeadingsOfAgreements(t *testing.T) {
	agreement, _ := catalogue.Find("agreement")
	known := map[string]bool{}
	for _, h := range catalogue.HeadingsOf(agreement) {
		known[h.ID] = true
	}
	for _, g := range guide.All() {
		for _, id := range g.Headings {
			if !known[id] {
				t.Errorf("%s shows rules under %q, which is no heading", g.ID, id)
			}
		}
	}
}

// TestWhereAnActivityBelongs: a numbered one to values and decisions, one without a number to
// the guides that it is done with, and none to a hard moment.
func TestWhereAnActivityBelongs(t *testing.T) {
	found := map[guide.Shelf]bool{}
	for _, a := range slices.Concat(catalogue.All(), catalogue.More()) {
		of := guide.Of(a)
		for _, g := range of {
			found[g.Shelf] = true
			if a.Number > 0 && g.Shelf != guide.Values && g.Shelf != guide.Decisions {
				t.Errorf("activity %d leads to %s, which is no value or decision", a.Number, g.ID)
			}
		}
		if len(of) == 0 {
			t.Errorf("%s belongs nowhere", a.ID)
		}
	}
	if found[guide.Hard] || !found[guide.Values] || !found[guide.Decisions] || !found[guide.Icebreakers] {
		t.Errorf("activities belong on %v", found)
	}
}

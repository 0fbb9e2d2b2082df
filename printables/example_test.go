package printables_test

import (
	"strings"
	"testing"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables/wording"
)

// TestExamplesShowWhatIsMeant: all their words on one page, none on another, none small.
func TestExamplesShowWhatIsMeant(t *testing.T) {
	k := kit(t)
	var with []string
	for _, a := range catalogue.All() {
		job, ok := k.Example(a, onA4(t))
		said := wording.Of(k.Words, a)
		if ok != (said.ExampleTitle() != "") {
			t.Errorf("%s has an example: %v", a.ID, ok)
		}
		if !ok {
			continue
		}
		with = append(with, a.ID)
		pages, words := pagesAndWords(job)
		if len(pages) != 1 {
			t.Errorf("the example of %s takes %d pages", a.ID, len(pages))
		}
		for _, p := range jobProblems(job) {
			t.Errorf("%s: %s", a.ID, p)
		}
		if points, small := smallest(job.Page(0), 14); points < 8.99 {
			t.Errorf("%s: %q is in %.1f points", a.ID, small, points)
		}
		var parts []string
		for i := range a.Zones {
			parts = append(parts, a.Zones[i].ID)
		}
		if a.Zones == nil {
			for _, p := range model.PortraitParts {
				parts = append(parts, string(p))
			}
		}
		for _, part := range parts {
			if len(said.Example(part)) == 0 {
				t.Errorf("the example of %s leaves %s empty", a.ID, part)
			}
			for _, line := range said.Example(part) {
				if !strings.Contains(words, squeezed(line)) {
					t.Errorf("the example of %s does not show %q", a.ID, line)
				}
			}
		}
		mine := &model.Activity{ID: "own", Base: a.ID, Kind: a.Kind, Zones: a.Zones, Own: &model.OwnWords{Title: "Ours"}}
		if _, ok := k.Example(mine, onA4(t)); ok {
			t.Errorf("a group's own activity shows the example of %s, which need not fit it", a.ID)
		}
	}
	if len(with) != 2 {
		t.Errorf("the activities with an example are %q", with)
	}
}

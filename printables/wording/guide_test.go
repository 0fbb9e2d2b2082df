package wording_test

import (
	"slices"
	"strings"
	"testing"

	"commonground/assets/words"
	"commonground/model/guide"
	"commonground/printables/wording"
)

// TestGuidesHaveTheirWords: each guide has a title, a summary and a part at least, and the
// files of the shelves hold nothing that no guide says.
func TestGuidesHaveTheirWords(t *testing.T) {
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	said := map[string]bool{}
	for _, g := range guide.All() {
		key := string(g.Shelf) + "." + g.ID
		w := wording.OfGuide(book, g)
		if w.Title == "" || w.Summary == "" || len(w.Parts) == 0 {
			t.Errorf("%s says %q, %q, %d parts", key, w.Title, w.Summary, len(w.Parts))
		}
		said[key+".title"], said[key+".summary"] = true, true
		for _, p := range w.Parts {
			said[key+"."+p.ID], said[key+".head."+p.ID] = true, true
			for _, line := range p.Lines {
				if strings.TrimSpace(line) == "" {
					t.Errorf("%s has an empty line in %q", key, p.ID)
				}
			}
		}
	}
	for _, key := range book.Keys() {
		area, _, _ := strings.Cut(key, ".")
		if slices.Contains(guide.Shelves(), guide.Shelf(area)) && !said[key] {
			t.Errorf("no guide says %s", key)
		}
	}
}

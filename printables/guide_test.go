package printables_test

import (
	"strings"
	"testing"

	"commonground/model/guide"
	"commonground/printables"
	"commonground/printables/wording"
)

// TestGuidesOnPaper: every line of every guide is on its pages, inside the paper, and most
// guides need one page alone.
func TestGuidesOnPaper(t *testing.T) {
	k := kit(t)
	for _, g := range guide.All() {
		for _, paper := range []string{"a4", "letter", "a5"} {
			p, ok := printables.FindPaper(paper)
			if !ok {
				t.Fatal(paper)
			}
			job := k.Guide(g, p)
			said := squeezed(wordsOf(t, job))
			w := wording.OfGuide(k.Words, g)
			for _, part := range w.Parts {
				for _, line := range part.Lines {
					if !strings.Contains(said, squeezed(line)) {
						t.Errorf("%s on %s leaves out %q", g.ID, paper, line)
					}
				}
			}
			if job.Count > 3 || paper == "a4" && job.Count > 2 {
				t.Errorf("%s needs %d pages of %s", g.ID, job.Count, paper)
			}
			for _, p := range jobProblems(job) {
				t.Errorf("%s on %s: %s", g.ID, paper, p)
			}
		}
	}
}

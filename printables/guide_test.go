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
			job := k.Guide(g, nil, p)
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

// TestGuidesOnTheWall: all of a guide can be read from the back of a room, whole, part by
// part and line by line, and lies within the picture; part by part every line is there.
func TestGuidesOnTheWall(t *testing.T) {
	k := kit(t)
	for _, g := range guide.All() {
		c := k.GuideScene(g)
		for _, wh := range screens[1:4] {
			var said []string
			eachPicture(c, sceneSize(wh), func(what string, p printables.Picture) {
				if p.Least < 0.99/45 {
					t.Errorf("%v, %s, %s: type of 1/%.0f", wh, g.ID, what, 1/p.Least)
				}
				checkInside(t, g.ID+" "+what, p, wh)
				if strings.HasPrefix(what, printables.LevelSections) {
					for _, l := range linesOf(p.Marks) {
						said = append(said, l.Text)
					}
				}
			})
			all := squeezed(said...)
			for _, part := range wording.OfGuide(k.Words, g).Parts {
				for _, line := range part.Lines {
					if len(c.Levels) > 0 && c.Levels[len(c.Levels)-1].ID == printables.LevelSections && !strings.Contains(all, squeezed(line)) {
						t.Errorf("%v, %s leaves out %q", wh, g.ID, line)
					}
				}
			}
		}
	}
}

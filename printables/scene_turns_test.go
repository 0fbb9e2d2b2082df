package printables_test

import (
	"fmt"
	"strings"
	"testing"

	"commonground/model"
	"commonground/printables"
)

// TestATurnCanBeReadFromTheBack, however long the name is, on every screen.
func TestATurnCanBeReadFromTheBack(t *testing.T) {
	for _, name := range []string{"Bo", "Person 13 of 29", "Bartholomew-Alexander Featherstonehaugh the Younger of Ashby", strings.Repeat("W", 60), "أمينة"} {
		for _, share := range []float64{-1, 0, 0.4, 1} {
			turn := printables.Turn{Object: "shell", Says: name, After: "Then " + name, Time: "Less than a minute", Share: share}
			if share < 1 {
				turn.Card = printables.Drawn{Text: "Free time: something to do with your hands", Colour: model.ColourC}
			}
			c := kit(t).TurnScene(turn)
			for _, wh := range screens {
				p := c.Picture(nil, 0, sceneSize(wh))
				what := fmt.Sprintf("%v, %q, %v", wh, name, share)
				checkInside(t, what, p, wh)
				if p.Least < 0.99/45 || p.Pages != 1 {
					t.Errorf("%s: type of 1/%.0f on %d pages", what, 1/p.Least, p.Pages)
				}
				said := ""
				for _, l := range linesOf(p.Marks) {
					said += squeezed(l.Text)
				}
				if !strings.Contains(said, squeezed(name)+squeezed("Less than a minute")) || !strings.Contains(said, squeezed(turn.Card.Text)) {
					t.Errorf("%s: it says %q", what, said)
				}
			}
		}
	}
}

// TestTheTimeOfATurnIsARing that grows shorter, and is not there where no time runs.
func TestTheTimeOfATurnIsARing(t *testing.T) {
	marks := func(share float64) int {
		return len(kit(t).TurnScene(printables.Turn{Object: "cup", Says: "Bo", Share: share}).Picture(nil, 0, sceneSize(screens[1])).Marks)
	}
	if none, over, runs := marks(-1), marks(0), marks(0.5); over != none+1 || runs != over+1 || marks(1) != runs {
		t.Errorf("%d marks without a time, %d at its end, %d before", none, over, runs)
	}
}

// TestAllGroupsAreSeenAndPrinted: thirty pairs of long names go over pages, and none is lost.
func TestAllGroupsAreSeenAndPrinted(t *testing.T) {
	var groups []string
	for i := range 30 {
		groups = append(groups, fmt.Sprintf("<%d> Bartholomew-Alexander Featherstonehaugh and Wilhelmina van Buren-Smythe", i))
	}
	for _, n := range []int{0, 3, 8, 29} {
		c := kit(t).GroupsScene("In pairs", groups[:n+1])
		for _, wh := range screens {
			said := ""
			eachPicture(c, sceneSize(wh), func(what string, p printables.Picture) {
				checkInside(t, what, p, wh)
				if p.Least < 0.99/45 {
					t.Errorf("%v, %d groups, %s: type of 1/%.0f", wh, n+1, what, 1/p.Least)
				}
				for _, l := range linesOf(p.Marks) {
					said += squeezed(l.Text)
				}
			})
			for _, g := range groups[:n+1] {
				if strings.Count(said, squeezed(g)) != 1 {
					t.Fatalf("%v, %d groups: %q is not seen once", wh, n+1, g)
				}
			}
		}
	}
	job := kit(t).GroupsScene("In pairs", groups).Job(printables.Paper{W: 210, H: 297})
	for i := range job.Count {
		page := job.Page(i)
		checkInside(t, "on paper", printables.Picture{Marks: page.Marks}, [2]float64{297, 210})
	}
	if words := wordsOf(t, job); job.Count < 2 || !strings.Contains(words, "<0>") || !strings.Contains(words, "<29>") {
		t.Errorf("%d pages do not say all", job.Count)
	}
}

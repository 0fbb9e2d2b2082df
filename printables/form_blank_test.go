package printables_test

import (
	"fmt"
	"slices"
	"testing"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables"
	"commonground/printables/mark"
)

// TestBlankFormsFitASheetOfPaper: on both sides of one sheet, or two where there is much to
// answer, whole questions on each, with
// all text but the foot in 9 points or more.
func TestBlankFormsFitASheetOfPaper(t *testing.T) {
	k := kit(t)
	for _, a := range forms() {
		for _, paper := range printables.Papers() {
			job := k.BlankForm(a, paper)
			most := map[bool]int{true: 3, false: 2}[paper.ID == "a5"]
			if len(a.Fields) > 12 { // another sheet
				most += 2
			}
			if job.Count > most {
				t.Errorf("%s takes %d pages of %s", a.ID, job.Count, paper.ID)
			}
			for _, p := range jobProblems(job) {
				t.Errorf("%s on %s: %s", a.ID, paper.ID, p)
			}
			for i := range job.Count {
				page := job.Page(i)
				said := saidOn(page)
				if thoughts, decided := count(said, "Our thoughts", "Why"), count(said, "What we decide", "What we choose"); thoughts != decided && !a.DecidesAtEnd() {
					t.Errorf("%s: page %d of %s has %d places for thoughts and %d for the decision", a.ID, i+1, paper.ID, thoughts, decided)
				}
				for _, l := range linesOf(page.Marks) {
					if l.Size < ninePoints-0.001 && l.Y < page.H-18 {
						t.Errorf("%s on %s: %q is in %.1f points", a.ID, paper.ID, l.Text, l.Size/25.4*72)
					}
				}
			}
		}
	}
}

func count(said []string, any ...string) int {
	n := 0
	for _, words := range said {
		for _, w := range any {
			if words == w {
				n++
			}
		}
	}
	return n
}

// penLines are the dotted lines to write on of a page, by how high they are.
func penLines(p mark.Page) map[float64][]mark.Rect {
	out := map[float64][]mark.Rect{}
	for _, m := range p.Marks {
		if s, ok := m.(mark.Shape); ok && s.Stroke.Dash > 0 {
			b := s.Path.Bounds()
			out[b.Y] = append(out[b.Y], b)
		}
	}
	return out
}

// TestLinesLeaveRoomToWrite: no two are closer than 8 mm, no text is closer above one, and
// the pages are made use of.
func TestLinesLeaveRoomToWrite(t *testing.T) {
	const apart = 8 - 0.001
	k := kit(t)
	for _, a := range forms() {
		for _, paper := range printables.Papers() {
			job := k.BlankForm(a, paper)
			var lines int
			for i := range job.Count {
				page := job.Page(i)
				at := penLines(page)
				for y, row := range at {
					if y < 24 {
						continue // the group and the date
					}
					lines++
					for other := range at {
						if other != y && other-y < apart && y-other < apart {
							t.Errorf("%s on %s: lines at %.1f and %.1f mm", a.ID, paper.ID, y, other)
						}
					}
					for _, l := range linesOf(page.Marks) {
						for _, r := range row {
							if y-l.Y > 0.01 && y-l.Y < 6 && l.X < r.X+r.W && l.X+l.Width > r.X {
								t.Errorf("%s on %s: %q stands %.1f mm above a line", a.ID, paper.ID, l.Text, y-l.Y)
							}
						}
					}
				}
			}
			if lines < 16 { // four questions and a day, on a page with much to talk about besides
				t.Errorf("%s on %s has %d lines to write on", a.ID, paper.ID, lines)
			}
		}
	}
}

// TestSidesStandBesideEachOther, unless so much speaks for one that a page could not hold it.
func TestSidesStandBesideEachOther(t *testing.T) {
	k := kit(t)
	for _, much := range []int{1, 120} {
		f := model.Field{
			ID: "q", Kind: model.FieldWeigh, Sides: []string{"a", "b"},
			Words: map[string]string{"a": "Indoors", "b": "Outdoors"},
		}
		f.Argue("a", slices.Repeat([]string{"It is warm"}, much))
		a := &model.Activity{Kind: model.KindForm, Own: &model.OwnWords{Title: "Ours"}, Fields: []model.Field{f}}
		job := k.BlankForm(a, onA4(t))
		at := map[string]mark.Line{}
		warm := 0
		for i := range job.Count {
			for _, l := range linesOf(job.Page(i).Marks) {
				at[l.Text] = l
				if l.Text == "It is warm" {
					warm++
				}
			}
		}
		if warm != much {
			t.Errorf("%d of %d reasons are printed", warm, much)
		}
		if beside := at["Indoors"].X+20 < at["Outdoors"].X; beside != (much == 1) {
			t.Errorf("with %d reasons the sides are beside each other: %v", much, beside)
		}
	}
}

// TestARoomyPageGetsMoreLines: what a question leaves of its page is given to the pen.
func TestARoomyPageGetsMoreLines(t *testing.T) {
	k := kit(t)
	lines := func(fields int) int {
		a := model.NewActivity(model.KindForm, "Ours")
		for i := range fields {
			a.Fields = append(a.Fields, a.NewField(model.FieldText, fmt.Sprintf("Question %d?", i)))
		}
		job := k.BlankForm(a, onA4(t))
		if job.Count != 1 {
			t.Fatalf("%d questions take %d pages", fields, job.Count)
		}
		return len(penLines(job.Page(0)))
	}
	if two, four := lines(2), lines(4); two < 24 || four < 24 {
		t.Errorf("two questions have %d lines, four %d", two, four)
	}
}

// TestRolesAreWrittenBesideWhoTakesThem in two columns.
func TestRolesAreWrittenBesideWhoTakesThem(t *testing.T) {
	k := kit(t)
	a, _ := catalogue.Find("leadership")
	job := k.BlankForm(a, onA4(t))
	pairs := 0
	for _, row := range penLines(job.Page(job.Count - 1)) {
		if len(row) == 2 && row[0].X+row[0].W < row[1].X {
			pairs++
		}
	}
	if pairs < 4 {
		t.Errorf("there is room for %d roles", pairs)
	}
}

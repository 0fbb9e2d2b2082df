package printables_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/printables/wording"
)

func TestCutOutCardsSayEverything(t *testing.T) {
	k := kit(t)
	a, _ := catalogue.Find("connect")
	w := wording.Of(k.Words, a)
	rapid.Check(t, func(t *rapid.T) {
		s := &model.Sheet{}
		for range rapid.IntRange(0, 10).Draw(t, "own") {
			n := model.NewNote(writing(80).Draw(t, "text"), model.ColourB, model.Rect{W: 180, H: 135})
			s.Notes = append(s.Notes, n)
		}
		paper := rapid.SampledFrom(printables.Papers()).Draw(t, "paper")
		job := k.StarterCards(a, s, paper)
		if p := jobProblems(job); len(p) > 0 {
			t.Fatal(p[0])
		}
		var all string
		for i := range job.Count {
			all += said(job.Page(i).Marks)
		}
		for _, st := range a.Starters {
			if !strings.Contains(all, squeezed(w.Starter(st.ID))) {
				t.Fatalf("no card says %q", w.Starter(st.ID))
			}
		}
		for _, n := range s.Notes {
			if !strings.Contains(all, squeezed(n.Text)) {
				t.Fatalf("no card says %q", n.Text)
			}
		}
	})
}

// Nothing on a card lies where the scissors go.
func TestCardsKeepClearOfTheCuts(t *testing.T) {
	k := kit(t)
	a, _ := catalogue.Find("connect")
	for _, paper := range printables.Papers() {
		job := k.StarterCards(a, nil, paper)
		blanks := 0
		for i := range job.Count {
			pg := job.Page(i)
			for _, l := range linesOf(pg.Marks) {
				for _, x := range []float64{0, pg.W / 2, pg.W} {
					if l.X-3 < x && x < l.X+l.Width+3 {
						t.Errorf("%s: %q lies on a cut", paper.ID, l.Text)
					}
				}
			}
			for _, m := range pg.Marks {
				if s, ok := m.(mark.Shape); ok && s.Stroke.Dash > 0 {
					blanks++
				}
			}
		}
		if blanks < 4 {
			t.Errorf("%s: %d blank cards", paper.ID, blanks)
		}
	}
}

// The title of the part that two circles share stands on the board, clear of the other
// titles, and no note that is sent there lies on it.
func TestTheOverlapKeepsItsTitle(t *testing.T) {
	k := kit(t)
	a, _ := catalogue.Find("connect")
	marks := k.BoardBackdrop(a, printables.PaperPalette())
	var title *mark.Line
	for _, l := range linesOf(marks) {
		if l.Text == wording.Of(k.Words, a).Zone("both") {
			title = &l
		}
	}
	if title == nil {
		t.Fatal("the overlap has no title")
	}
	for _, l := range linesOf(marks) {
		if l.Text != title.Text && overlaps(extent(l), extent(*title)) {
			t.Errorf("%q lies on it", l.Text)
		}
	}
	r := extent(*title)
	notes := make([]*model.Note, 4)
	for i := range notes {
		notes[i] = model.NewNote("", model.ColourA, model.Rect{})
	}
	at, _ := a.Room(nil, a.Zone("both"), k.NoteSizer(a), notes...)
	for _, n := range at {
		if overlaps(mark.Rect(n), r) {
			t.Errorf("a note at %v lies on the title", n)
		}
	}
}

package printables_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"commonground/assets/examples"
	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/file"
	"commonground/printables"
	"commonground/printables/mark"
)

// smallest is the smallest type of what a page says above its foot, with the words in it; a
// single sign, such as the letter of a colour, is no word.
func smallest(page mark.Page, foot float64) (points float64, words string) {
	points = 100
	for _, l := range linesOf(page.Marks) {
		if pt := l.Size / 25.4 * 72; pt < points && l.Y < page.H-foot && len(l.Text) > 1 {
			points, words = pt, l.Text
		}
	}
	return points, words
}

// TestCardsAreReadInNinePoints: those to cut out, to fill in and to keep, with all that they
// say but the days at the foot of the smallest.
func TestCardsAreReadInNinePoints(t *testing.T) {
	k := kit(t)
	a, _ := catalogue.Find("agreement")
	s := &model.Sheet{Agreement: &model.Agreement{}}
	for i := range 20 {
		s.Agreement.Rules = append(s.Agreement.Rules, &model.Rule{Text: fmt.Sprint("We listen to the end, number ", i)})
	}
	portrait, _ := catalogue.Find("portrait")
	partners, _ := catalogue.Find("partners")
	for _, paper := range printables.Papers()[:3] {
		four, err := k.BlankPortraits(portrait, 4, paper)
		if err != nil {
			t.Fatal(err)
		}
		set, err := k.Bingo(&model.Bingo{Cards: 15, Grid: model.BingoGrids[2], PerPage: 1, Paper: paper.ID})
		if err != nil {
			t.Fatal(err)
		}
		for what, job := range map[string]printables.Job{
			"tally":    set.Tally,
			"pocket":   k.AgreementPocket(&model.Group{Name: "G", Members: 3}, a, s, paper),
			"starters": k.StarterCards(partners, nil, paper),
			"four":     four,
		} {
			for i := range job.Count {
				if points, words := smallest(job.Page(i), 14); points < 8.99 {
					t.Errorf("%s on %s: %q is in %.1f points", what, paper.ID, words, points)
				}
			}
		}
	}
}

// TestNothingIsSmallOnPaper: on A4, of all that can be printed of the example group and of blanks,
// nothing is under 9 points.
func TestNothingIsSmallOnPaper(t *testing.T) {
	k, paper := kit(t), onA4(t)
	g, err := file.Decode(bytes.NewReader(examples.Group()))
	if err != nil {
		t.Fatal(err)
	}
	offers := k.ResourceOffers(g)
	for _, s := range g.Sheets {
		if a, ok := catalogue.Find(s.Activity); ok {
			offers = append(offers, k.SheetOffers(g, a, s)...)
		}
	}
	for _, a := range slices.Concat(catalogue.All(), catalogue.More()) {
		offers = append(offers, k.BlankOffers(a)...)
	}
	for _, o := range offers {
		job, err := o.Make(paper)
		if err != nil {
			t.Fatal(err)
		}
		for i := range job.Count {
			for _, l := range linesOf(job.Page(i).Marks) {
				if pt := l.Size / 25.4 * 72; pt < 8.99 && len(l.Text) > 1 {
					t.Errorf("%s: %q is in %.1f points", o.ID, l.Text, pt)
				}
			}
		}
	}
}

// TestManyRulesTakeFewPosters: where one is not enough, in two columns and all there.
func TestManyRulesTakeFewPosters(t *testing.T) {
	k := kit(t)
	a, _ := catalogue.Find("agreement")
	s := &model.Sheet{Agreement: &model.Agreement{Broken: "We talk about it."}}
	for i := range 41 {
		s.Agreement.Rules = append(s.Agreement.Rules, &model.Rule{Text: fmt.Sprintf("We listen to the end, %d.", i)})
	}
	job := k.AgreementPoster("G", a, s, 0, onA4(t))
	_, words := pagesAndWords(job)
	for i := range 41 {
		if !strings.Contains(words, squeezed(fmt.Sprintf("end, %d.", i))) {
			t.Errorf("rule %d is missing", i)
		}
	}
	if job.Count > 2 {
		t.Errorf("41 short rules take %d posters", job.Count)
	}
}

// TestARowOfAWallTakesNoPageOfItsOwn while a little smaller type makes room for it, and the
// headings stand above their columns then, too.
func TestARowOfAWallTakesNoPageOfItsOwn(t *testing.T) {
	k := kit(t)
	a, _ := catalogue.Find("barriers")
	sizes := map[float64]bool{}
	for n := 1; n < 30; n++ {
		s := &model.Sheet{Wall: &model.Wall{}}
		for range n {
			way := &model.Way{ID: model.NewID(), Text: "Ring first"}
			s.Wall.Ways = append(s.Wall.Ways, way)
			s.Wall.Barriers = append(s.Wall.Barriers, &model.Barrier{Text: "Steps", Ways: []model.ID{way.ID}})
		}
		job := k.Wall(a, s, "G", onA4(t))
		for i := range job.Count {
			at := map[string]mark.Line{}
			for _, l := range linesOf(job.Page(i).Marks) {
				at[l.Text] = l
			}
			sizes[at["Steps"].Size] = true
			if points, words := smallest(job.Page(i), 14); points < 8.99 {
				t.Errorf("%d barriers: %q is in %.1f points", n, words, points)
			}
			if at["Ring first"].X-at["How to overcome them"].X > 6 {
				t.Errorf("%d barriers: a way begins at %.1f mm, its heading at %.1f", n, at["Ring first"].X, at["How to overcome them"].X)
			}
		}
	}
	if len(sizes) < 2 {
		t.Errorf("every wall is in the same type: %v", sizes)
	}
}

// TestFewWordsAreLarge on what people filled in, and where notes stand in words: there is
// room, and it hangs on a wall.
func TestFewWordsAreLarge(t *testing.T) {
	k := kit(t)
	act, _ := catalogue.Find("act")
	s := &model.Sheet{People: []*model.Person{{Name: "Bo", Boxes: map[string]*model.Entry{act.Zones[0].ID: {Text: "Loud"}}}}}
	board, _ := catalogue.Find("membership")
	tray := model.NewNote("Neighbours", model.ColourA, model.Rect{X: -500, Y: 0, W: 100, H: 60})
	under := model.NewNote("Carers", model.ColourA, model.Rect{X: 200, Y: 300, W: 200, H: 120})
	over := model.NewNote("Nurses", model.ColourA, model.Rect{X: 210, Y: 310, W: 200, H: 120})
	words := k.Board(board, &model.Sheet{Notes: []*model.Note{tray, under, over}}, "G", onA4(t))
	for _, c := range []struct {
		said  string
		page  mark.Page
		least float64
	}{
		{"Loud", k.People(act, s, "G", onA4(t)).Page(0), 8},
		{"Neighbours", words.Page(words.Count - 1), 5.5},
	} {
		size := 0.0
		for _, l := range linesOf(c.page.Marks) {
			if l.Text == c.said {
				size = l.Size
			}
		}
		if size < c.least {
			t.Errorf("%q is in %.1f mm", c.said, size)
		}
	}
}

// TestAPictureGivesWayToWords: on a wall of cards a picture gets smaller before what is
// written beside others' words gets small.
func TestAPictureGivesWayToWords(t *testing.T) {
	k := kit(t)
	a, _ := catalogue.Find("portrait")
	s := &model.Sheet{}
	for i := range 6 {
		p := &model.Portrait{ID: model.NewID(), Name: "Bo", Likes: "Charity shop treasures, jigsaws, singing along in the car", Share: "How to mend a hem, and where the good buttons are", Gestures: "A text the day after a hard meeting. It need not say much, and I may not answer."}
		if i%2 == 0 {
			p.Icon = "plant"
		}
		s.Portraits = append(s.Portraits, p)
	}
	for _, paper := range printables.Papers()[:3] {
		job := k.PortraitWall(a, s, "G", paper)
		least, most := 100.0, 0.0
		for i := range job.Count {
			for _, l := range linesOf(job.Page(i).Marks) {
				if strings.HasPrefix(l.Text, "How to mend") {
					least, most = min(least, l.Size), max(most, l.Size)
				}
			}
		}
		if job.Count != 1 || least < 0.85*most {
			t.Errorf("%s: %d pages, type from %.1f to %.1f mm", paper.ID, job.Count, least, most)
		}
	}
}

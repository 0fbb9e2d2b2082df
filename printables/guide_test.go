package printables_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/guide"
	"commonground/printables"
	"commonground/printables/mark"
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

// decidedGroup is a group that decided something, and said twice how it is doing.
func decidedGroup(t *testing.T) *model.Group {
	t.Helper()
	g := exampleGroup(t)
	at := time.Date(2026, time.March, 3, 12, 0, 0, 0, time.UTC)
	add := func(activity string, answers map[string]string) {
		s := model.NewSheet(activity, "", at)
		s.Date, s.Answers = at.Format(model.DateLayout), answers
		g.Sheets = append(g.Sheets, s)
		at = at.AddDate(0, 1, 0)
	}
	add("decide-focus", map[string]string{"decision": "Walks first, then tea", "reasons": "Talking is easier side by side", "date": "2026-03-03", "review": "2027-03-02"})
	add("decide-focus", map[string]string{"decision": "Tea and walks in turn", "date": "2026-04-07"})
	add("decide-focus", map[string]string{"aims": "not decided yet"})
	add("value-safety", map[string]string{"doing": "2"})
	add("value-safety", map[string]string{"doing": "4"})
	return g
}

// TestHowWeWork: the newest decision is on the page with why and until when, no older one, and
// what belongs to it from the activities; a group that decided nothing is told what to do.
func TestHowWeWork(t *testing.T) {
	k, g := kit(t), decidedGroup(t)
	for _, paper := range printables.Papers() {
		job := k.HowWeWork(g, paper)
		said := squeezed(wordsOf(t, job))
		for _, want := range []string{"Tea and walks in turn", "7 April 2026"} {
			if !strings.Contains(said, squeezed(want)) {
				t.Errorf("%s: nothing says %q", paper.ID, want)
			}
		}
		for _, not := range []string{"Walks first", "side by side", "not decided yet"} {
			if strings.Contains(said, squeezed(not)) {
				t.Errorf("%s: still says %q", paper.ID, not)
			}
		}
		for _, p := range jobProblems(job) {
			t.Errorf("%s: %s", paper.ID, p)
		}
	}
	g.Sheets = slices.DeleteFunc(g.Sheets, func(s *model.Sheet) bool { return len(s.Answers) > 0 && s.Answers["date"] == "2026-04-07" })
	said := squeezed(wordsOf(t, k.HowWeWork(g, printables.Papers()[0])))
	for _, want := range []string{"Walks first, then tea", "Why: Talking is easier side by side", "2 March 2027"} {
		if !strings.Contains(said, squeezed(want)) {
			t.Errorf("nothing says %q", want)
		}
	}
	said = squeezed(wordsOf(t, k.HowWeWork(model.NewGroup("New", time.Now()), printables.Papers()[0])))
	if !strings.Contains(said, squeezed(k.Words.Text("guide.works-none"))) {
		t.Errorf("a new group reads %q", said)
	}
}

// TestWhatToExpect: the page for somebody new has the place, whom the group is for and every
// rule, what happens when one is broken, and that confidence ends at serious harm; nothing
// that is private.
func TestWhatToExpect(t *testing.T) {
	k, g := kit(t), exampleGroup(t)
	agreement := g.AgreementNow()
	for _, paper := range printables.Papers() {
		job := k.Expect(g, paper)
		said := squeezed(wordsOf(t, job))
		for _, r := range agreement.Agreement.Rules {
			if !strings.Contains(said, squeezed(r.Text)) {
				t.Errorf("%s leaves out the rule %q", paper.ID, r.Text)
			}
		}
		for _, want := range []string{"serious harm", agreement.Agreement.Broken, k.Words.Text("guide.expect-where"), k.Words.Text("guide.expect-who")} {
			if !strings.Contains(said, squeezed(want)) {
				t.Errorf("%s: nothing says %q", paper.ID, want)
			}
		}
		for _, p := range jobProblems(job) {
			t.Errorf("%s: %s", paper.ID, p)
		}
		if paper.ID == "a4" && job.Count > 2 {
			t.Errorf("it takes %d pages", job.Count)
		}
	}
}

// TestTrends: every day that a group said how it is doing has its dot, higher for more; the
// last day is named, and nothing reaches out of its place or over another day.
func TestTrends(t *testing.T) {
	k := kit(t)
	rapid.Check(t, func(t *rapid.T) {
		day := time.Date(2024, time.January, 2, 0, 0, 0, 0, time.UTC)
		var all []model.Rating
		for range rapid.IntRange(1, 40).Draw(t, "days") {
			day = day.AddDate(0, 0, rapid.IntRange(0, 90).Draw(t, "later"))
			all = append(all, model.Rating{Day: day.Format(model.DateLayout), Step: rapid.Float64Range(1, model.ScaleSteps).Draw(t, "step")})
		}
		box := mark.Rect{X: 10, Y: 20, W: 180, H: 40}
		var dots []mark.Rect
		var days []mark.Rect
		for _, m := range k.Trend(all, [2]string{"A long way to go", "Well on the way"}, box, 3, printables.PaperPalette()) {
			b := m.Bounds()
			if l, ok := m.(mark.Line); ok {
				b = mark.Rect{X: l.X, Y: l.Y - 0.7*l.Size, W: l.Width, H: 0.9 * l.Size}
				if strings.Contains(l.Text, "20") {
					days = append(days, b)
				}
			} else if s := m.(mark.Shape); s.Stroke.Width == 0 {
				dots = append(dots, b)
			}
			if b.X < box.X-0.01 || b.Y < box.Y-0.01 || b.X+b.W > box.X+box.W+0.01 || b.Y+b.H > box.Y+box.H+0.01 {
				t.Fatalf("%v lies outside of %v", b, box)
			}
		}
		if len(dots) != len(all) || len(days) == 0 {
			t.Fatalf("%d dots and %d days for %d", len(dots), len(days), len(all))
		}
		for i := 1; i < len(dots); i++ {
			if (dots[i].Y < dots[i-1].Y) != (all[i].Step > all[i-1].Step) {
				t.Fatalf("dot %d is not where step %v belongs", i, all[i].Step)
			}
		}
		for i, d := range days {
			for _, e := range days[i+1:] {
				if overlaps(d, e) {
					t.Fatalf("%v covers %v", d, e)
				}
			}
		}
	})
}

// TestThePyramid: all six values are on the page and on the wall, each wholly inside and apart
// from the others.
func TestThePyramid(t *testing.T) {
	k := kit(t)
	for _, paper := range printables.Papers() {
		job := k.Values(paper)
		said := squeezed(wordsOf(t, job))
		for _, g := range guide.On(guide.Values) {
			if w := wording.OfGuide(k.Words, g); g.Form != "" && !strings.Contains(said, squeezed(w.Title+w.Summary)) {
				t.Errorf("%s leaves out %q, %q", paper.ID, w.Title, w.Summary)
			}
		}
		for _, p := range jobProblems(job) {
			t.Errorf("%s: %s", paper.ID, p)
		}
	}
	for _, wh := range screens[1:] {
		eachPicture(k.ValuesScene(), sceneSize(wh), func(what string, p printables.Picture) {
			if p.Least < 0.99/45 {
				t.Errorf("%v, %s: type of 1/%.0f", wh, what, 1/p.Least)
			}
			checkInside(t, what, p, wh)
		})
	}
}

// TestWhatCopiesOfActivitiesComeTo: what a group worked out on an activity of its own counts
// like that on the one which it was made from: on its pages, in its decisions and its trends.
func TestWhatCopiesOfActivitiesComeTo(t *testing.T) {
	k, g := kit(t), decidedGroup(t)
	paper := printables.Papers()[0]
	words := func() []string {
		var doing int
		for _, v := range guide.On(guide.Values) {
			ratings, _ := k.Doing(v, g)
			doing += len(ratings)
		}
		return []string{squeezed(wordsOf(t, k.Expect(g, paper))), squeezed(wordsOf(t, k.HowWeWork(g, paper))), strconv.Itoa(doing)}
	}
	want := words()
	for _, s := range g.Sheets {
		if a, ok := catalogue.Find(s.Activity); ok {
			own := wording.Copy(k.Words, a, "")
			g.Activities = append(g.Activities, own)
			s.Activity = own.ID
		}
	}
	if got := words(); !slices.Equal(got, want) {
		t.Errorf("of copies:\n%q\nof the toolkit's:\n%q", got, want)
	}
}

package printables_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/vote"
	"commonground/printables"
	"commonground/printables/mark"
)

// someVote is a vote of a kind with so many options, on which n+1 of 12 people were for the
// n-th.
func someVote(kind model.VoteKind, options int) *model.Vote {
	v := &model.Vote{ID: model.NewID(), Kind: kind, Question: "What first?", Date: "2026-03-03", People: 12}
	if kind == model.VoteDots {
		v.Each = 3
	}
	for i := range options {
		o := &model.VoteOption{Text: fmt.Sprintf("An idea that takes some room, and its number is %d", i), Counts: make([]int, kind.Counts())}
		for j := range o.Counts {
			o.Counts[j] = 1 + (i+j)%2
		}
		v.Options = append(v.Options, o)
	}
	return v
}

// TestVotesCanBeReadFromTheBack: few options and many, on every screen, and what is seen while
// people vote.
func TestVotesCanBeReadFromTheBack(t *testing.T) {
	k := kit(t)
	scenes := map[string]*printables.Scene{
		"the laptop goes round": k.PollingScene(printables.Polling{Question: "What first?", Voted: 3, People: 12}),
		"many people":           k.PollingScene(printables.Polling{Question: strings.Repeat("What first? ", 25), Voted: 3, People: model.MostVoters}),
		"hands":                 k.PollingScene(printables.Polling{Question: "What first?", Now: strings.Repeat("Walks by the river ", 20), N: 2, Of: 40}),
	}
	for _, kind := range model.VoteKinds() {
		for _, n := range []int{1, 12, 40} {
			v := someVote(kind, n)
			scenes[fmt.Sprintf("%s of %d", kind, n)] = k.VoteScene(v, vote.Ranked(v))
		}
	}
	for name, c := range scenes {
		on := screens
		if strings.HasSuffix(name, "of 40") { // which take their time
			on = screens[1:2]
		}
		for _, wh := range on {
			eachPicture(c, sceneSize(wh), func(what string, p printables.Picture) {
				if p.Least < 0.99/45 {
					t.Errorf("%v, %s, %s: type of 1/%.0f", wh, name, what, 1/p.Least)
				}
				checkInside(t, fmt.Sprintf("%v, %s, %s", wh, name, what), p, wh)
			})
		}
	}
}

// TestTheWallTellsNothingOfAVoteBeforeItsEnd: how many have voted, in words and in places that
// are filled.
func TestTheWallTellsNothingOfAVoteBeforeItsEnd(t *testing.T) {
	k, pal := kit(t), printables.LightPalette()
	p := k.PollingScene(printables.Polling{Question: "What first?", Voted: 3, People: 12}).Picture(nil, 0, sceneSize([2]float64{1280, 720}))
	filled, places := 0, 0
	for _, m := range p.Marks {
		if s, ok := m.(mark.Shape); ok {
			places++
			if s.Fill == pal.Teal {
				filled++
			}
		}
	}
	if says := saying(p.Marks); filled != 3 || places != 12 || !strings.Contains(says, "3 of 12 have voted") {
		t.Errorf("%d of %d places are filled, and it says %q", filled, places, says)
	}
}

// saying is what marks say, line by line.
func saying(all []mark.Mark) string {
	var out []string
	for _, m := range all {
		if l, ok := m.(mark.Line); ok {
			out = append(out, l.Text)
		}
	}
	return strings.Join(out, "\n")
}

// TestBarsAreAsLongAsTheirCounts: twice as many dots make a bar twice as long, and each says
// its number.
func TestBarsAreAsLongAsTheirCounts(t *testing.T) {
	v := someVote(model.VoteDots, 3)
	for i, n := range []int{6, 3, 0} {
		v.Options[i].Counts[0] = n
	}
	drawn, high := kit(t).VoteMarks(v, []int{0, 1, 2}, 20, 400, printables.LightPalette())
	var long []float64
	for _, m := range drawn {
		b := m.Bounds()
		if l, ok := m.(mark.Line); ok {
			b = mark.Rect{X: l.X, Y: l.Y - 0.7*l.Size, W: l.Width, H: 0.9 * l.Size}
		} else {
			long = append(long, b.W)
		}
		if b.X < 0 || b.X+b.W > 400.5 || b.Y < -1 || b.Y+b.H > high+1 {
			t.Errorf("%+v reaches out", b)
		}
	}
	if len(long) != 3 || long[0] < 1.99*long[1] || long[0] > 2.01*long[1] || long[2] > 0.1*long[1] {
		t.Errorf("bars are %v long", long)
	}
	if says := saying(drawn); !strings.Contains(says, "6\n") || !strings.Contains(says, "3\n") || !strings.HasSuffix(says, "0") {
		t.Errorf("it says %q", says)
	}
}

// TestEveryAnswerIsCountedInWords: no colour speaks alone.
func TestEveryAnswerIsCountedInWords(t *testing.T) {
	draw := func(v *model.Vote) string {
		drawn, _ := kit(t).VoteMarks(v, vote.AsAsked(v), 20, 900, printables.LightPalette())
		return saying(drawn)
	}
	answers := someVote(model.VoteAnswers, 2)
	answers.Options[0].Counts = []int{7, 0, 4}
	if got := draw(answers); !strings.Contains(got, "Yes: 7 · Talk more: 0 · No: 4") {
		t.Errorf("it says %q", got)
	}
	fingers := someVote(model.VoteFingers, 2)
	fingers.Options[1].Counts = []int{0, 1, 0, 0, 4, 0}
	fingers.Options[0].Counts = make([]int, 6)
	if got := draw(fingers); !strings.Contains(got, "3.4\n1 finger: 1 · 4 fingers: 4") || !strings.Contains(got, "–\n") {
		t.Errorf("it says %q", got)
	}
	one := someVote(model.VoteAnswers, 1)
	one.Options[0].Counts, one.Question = []int{7, 2, 4}, one.Options[0].Text
	if got := draw(one); got != "Yes\n7\nTalk more\n2\nNo\n4" {
		t.Errorf("it says %q", got)
	}
}

// allOf is what all pages say.
func allOf(job printables.Job) string {
	var says string
	for i := range job.Count {
		says += saying(job.Page(i).Marks) + "\n"
	}
	return says
}

// TestSheetsSayOnPaperWhatWasDecided: behind what they print as, on pages that lie as theirs do,
// whatever kind they are of, the latest first. What hangs where strangers read it says nothing of
// it: there it is a way to print of its own.
func TestSheetsSayOnPaperWhatWasDecided(t *testing.T) {
	k := kit(t)
	older, newer := someVote(model.VoteDots, 40), someVote(model.VoteAnswers, 1)
	older.Question, newer.Question = "The older one", "The newer one"
	g := exampleGroup(t)
	for _, s := range g.Sheets {
		a, _ := catalogue.For(g, s.Activity)
		for _, paper := range printables.Papers() {
			without, err := k.SheetOffers(g, a, s)[0].Make(paper)
			if err != nil {
				t.Fatal(err)
			}
			voted := *s
			voted.Votes = []*model.Vote{older, newer}
			offers, from := k.SheetOffers(g, a, &voted), without.Count
			offer := offers[0]
			if a.Kind == model.KindVenue || a.Kind == model.KindAgreement {
				i := slices.IndexFunc(offers, func(o printables.Offer) bool { return o.ID == printables.OfferDecided })
				for j, o := range offers {
					if job, err := o.Make(paper); j != i && (err != nil || strings.Contains(allOf(job), newer.Question)) {
						t.Errorf("%s as %s says what was decided, or %v", a.ID, o.ID, err)
					}
				}
				offer, from = offers[i], 0
				without = printables.Job{Title: without.Title, Date: without.Date}
			}
			job, err := offer.Make(paper)
			if err != nil {
				t.Fatal(err)
			}
			if from == 0 {
				job.Title = without.Title
			}
			if job.Count <= without.Count || !job.Date.Equal(without.Date) || job.Title != without.Title {
				t.Fatalf("%s on %s: %d pages, %d without, of %s", a.ID, paper.ID, job.Count, without.Count, job.Date.Format(time.DateOnly))
			}
			var says string
			for i := from; i < job.Count; i++ {
				page := job.Page(i)
				if first := job.Page(0); page.W != first.W || page.H != first.H {
					t.Errorf("%s on %s: a page of %.0f x %.0f behind one of %.0f x %.0f", a.ID, paper.ID, page.W, page.H, first.W, first.H)
				}
				says += saying(page.Marks) + "\n"
			}
			later, earlier := strings.Index(says, newer.Question), strings.Index(says, older.Question)
			if later < 0 || earlier < later || !strings.Contains(says, "12 people") || strings.Count(says, "its number is") < 39 {
				t.Errorf("%s on %s: %q", a.ID, paper.ID, says)
			}
		}
	}
}

// TestAResultSaysThatTheBestAreLevel wherever its facts stand.
func TestAResultSaysThatTheBestAreLevel(t *testing.T) {
	k, v := kit(t), someVote(model.VoteDots, 3)
	for i, n := range []int{4, 4, 1} {
		v.Options[i].Counts[0] = n
	}
	if facts := k.VoteFacts(v); !strings.Contains(facts, k.Words.Count("vote.tied", 2)) {
		t.Errorf("it says %q", facts)
	}
	v.Options[0].Counts[0]++
	if facts := k.VoteFacts(v); strings.Contains(facts, k.Words.Count("vote.tied", 2)) {
		t.Errorf("it says %q", facts)
	}
}

// TestWhatWasNotCountedIsSaid on paper and on the wall, and no bar or number stands for it; by hands
// nothing speaks of dots.
func TestWhatWasNotCountedIsSaid(t *testing.T) {
	for _, kind := range model.VoteKinds() {
		v := someVote(kind, 3)
		v.Hands, v.Options[1] = true, &model.VoteOption{Text: "Tea", Counts: make([]int, kind.Counts()), Uncounted: true}
		drawn, _ := kit(t).VoteMarks(v, []int{1}, 20, 400, printables.LightPalette())
		if got := saying(drawn); got != "Tea\nNot counted" {
			t.Errorf("%s: %q", kind, got)
		}
		if facts := kit(t).VoteFacts(v); strings.Contains(facts, "dot") || !strings.Contains(facts, "hands") {
			t.Errorf("%s: %q", kind, facts)
		}
	}
}

// TestADecisionIsPinnedUp on one page where it fits, in large type, with all options in the order that
// was asked for.
func TestADecisionIsPinnedUp(t *testing.T) {
	k, g := kit(t), exampleGroup(t)
	s := g.Sheets[0]
	a, _ := catalogue.For(g, s.Activity)
	for _, kind := range model.VoteKinds() {
		for _, n := range []int{2, 12, model.MostOptions} {
			v := someVote(kind, n)
			order := vote.AsAsked(v)
			slices.Reverse(order)
			for _, paper := range printables.Papers() {
				job := k.Decision(g.Name, a, s, v, order, paper)
				says := strings.Join(strings.Fields(allOf(job)), " ")
				first, last := strings.Index(says, "its number is "+fmt.Sprint(n-1)), strings.Index(says, "its number is 0")
				if !strings.Contains(says, v.Question) || !strings.Contains(says, "12 people") || first < 0 || last < first {
					t.Errorf("%s of %d on %s: %q", kind, n, paper.ID, says)
				}
				if n == 2 && job.Count != 1 || job.Count > 12 {
					t.Errorf("%s of %d on %s: %d pages", kind, n, paper.ID, job.Count)
				}
			}
		}
	}
}

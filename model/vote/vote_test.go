package vote

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"commonground/model"
)

func dots(people, each int, options ...string) *Poll {
	return New(Setup{Kind: model.VoteDots, Question: "Which first?", Options: options, People: people, Each: each})
}

func TestDotsArePutUntilNoneIsLeft(t *testing.T) {
	p := dots(2, 3, "walks", "tea", "films")
	b := p.Ballot()
	if !b.Put(0, 2) || !b.Put(1, 1) || b.Put(2, 1) || b.Put(1, 2) || b.Put(1, -1) {
		t.Error("more or fewer dots than there are can be put")
	}
	if b.Dots(0) != 2 || b.Dots(1) != 1 || b.Dots(2) != 0 || b.Left() != 0 || b.Open() != 0 {
		t.Errorf("%d, %d and %d dots, %d left", b.Dots(0), b.Dots(1), b.Dots(2), b.Left())
	}
	if !b.Put(0, 0) || b.Left() != 2 || b.Empty() {
		t.Errorf("%d left after two were taken back", b.Left())
	}
}

func TestAnAnswerIsChosenAndTakenBack(t *testing.T) {
	p := New(Setup{Kind: model.VoteFingers, Options: []string{"walks", "tea"}, People: 2})
	b := p.Ballot()
	if b.Answer(0) != -1 || !b.Empty() || b.Open() != 2 {
		t.Error("a new ballot is not empty")
	}
	b.Choose(0, 0)
	b.Choose(1, 5)
	b.Choose(1, 4)
	if b.Answer(0) != 0 || b.Answer(1) != 4 || b.Open() != 0 {
		t.Errorf("answers %d and %d", b.Answer(0), b.Answer(1))
	}
	if b.Choose(1, 4); b.Answer(1) != -1 || b.Open() != 1 {
		t.Error("an answer that is chosen again stays")
	}
}

func TestBallotsBecomeSums(t *testing.T) {
	p := dots(3, 2, "walks", "tea")
	for _, on := range []int{0, 1, 1} {
		b := p.Ballot()
		b.Put(on, 2)
		p.Put(b)
		if !b.Empty() {
			t.Error("a ballot that was put in still says something")
		}
	}
	v := p.Result("2026-03-03")
	want := &model.Vote{
		ID: v.ID, Kind: model.VoteDots, Question: "Which first?", Date: "2026-03-03", People: 3, Each: 2,
		Options: []*model.VoteOption{{Text: "walks", Counts: []int{2}}, {Text: "tea", Counts: []int{4}}},
	}
	if !reflect.DeepEqual(v, want) || v.ID == (model.ID{}) {
		t.Errorf("got %+v", v)
	}
}

// TestAnswersBecomeSums: each ballot counts once for the answer that was chosen, and not at all for
// an option that was left open.
func TestAnswersBecomeSums(t *testing.T) {
	p := New(Setup{Kind: model.VoteAnswers, Options: []string{"walks", "tea"}, People: 3})
	for _, answers := range [][]int{{model.AnswerYes, model.AnswerNo}, {model.AnswerYes, model.AnswerTalk}, {model.AnswerYes, -1}} {
		b := p.Ballot()
		for option, a := range answers {
			if a >= 0 {
				b.Choose(option, a)
			}
		}
		p.Put(b)
	}
	v, want := p.Result("2026-03-03"), [2][3]int{}
	want[0][model.AnswerYes], want[1][model.AnswerNo], want[1][model.AnswerTalk] = 3, 1, 1
	for i, o := range v.Options {
		if !slices.Equal(o.Counts, want[i][:]) {
			t.Errorf("%s has %v, want %v", o.Text, o.Counts, want[i])
		}
	}
}

func TestWhoCameLateVotes(t *testing.T) {
	p := dots(1, 1, "walks", "tea")
	put := func(on ...int) {
		b := p.Ballot()
		for _, option := range on {
			b.Put(option, 1)
		}
		p.Put(b)
	}
	if p.CanClose() || p.Everybody() || p.Touched() {
		t.Error("a vote that nobody took part in can be closed")
	}
	put(0)
	if !p.Everybody() || p.CanClose() {
		t.Error("what one person chose is shown")
	}
	if !p.Late() || p.Everybody() || p.People != 2 {
		t.Error("nobody else can vote")
	}
	if put(); !p.Everybody() || p.CanClose() {
		t.Error("what one person chose is shown beside an empty ballot")
	}
	put(1) // without having said so
	if p.People != 3 || p.Cast() != 3 || !p.CanClose() || !p.Touched() {
		t.Errorf("%d of %d have voted", p.Cast(), p.People)
	}
	p.People = model.MostVoters
	if p.Late() {
		t.Error("there is no limit")
	}
}

func TestNobodyRaisesTwoHandsForOneThing(t *testing.T) {
	p := New(Setup{Kind: model.VoteAnswers, Options: []string{"walks", "tea"}, People: 5, Hands: true})
	if !p.CanClose() || p.Touched() {
		t.Error("hands need no ballots")
	}
	if !p.Raise(0, model.AnswerYes, 3) || !p.Raise(0, model.AnswerNo, 2) || p.Raise(0, model.AnswerTalk, 1) || p.Raise(0, model.AnswerYes, -1) {
		t.Error("more or fewer hands are counted than there are people")
	}
	if !p.Raise(0, model.AnswerNo, 0) || p.Count(0, model.AnswerNo) != 0 || !p.Raise(0, model.AnswerNo, 2) {
		t.Error("hands cannot be taken back to none")
	}
	if !p.Raise(1, model.AnswerYes, 5) || !p.Raise(0, model.AnswerYes, 1) || p.MostHands(0, model.AnswerTalk) != 2 {
		t.Error("one option takes hands away from another")
	}
	v := p.Result("2026-03-03")
	if v.People != 5 || v.Each != 0 || !slices.Equal(v.Options[0].Counts, []int{1, 0, 2}) || !p.Touched() {
		t.Errorf("got %+v, %v", v, v.Options[0].Counts)
	}
	d := New(Setup{Kind: model.VoteDots, Options: []string{"walks", "tea"}, People: 2, Each: 2, Hands: true})
	if !d.Raise(0, 0, 3) || d.Raise(1, 0, 2) || !d.Raise(1, 0, 1) {
		t.Error("there are more dots than everybody has")
	}
}

// TestWhatWasNotCountedIsNoZero: it says so, is last, and level with nothing. Where people vote in
// private all is counted.
func TestWhatWasNotCountedIsNoZero(t *testing.T) {
	for _, kind := range model.VoteKinds() {
		p := New(Setup{Kind: kind, Options: []string{"walks", "tea", "films", "songs"}, People: 5, Each: 1, Hands: true})
		p.Pass(1)
		p.Raise(3, 0, 1)
		v := p.Result("2026-03-03")
		var uncounted []bool
		for _, o := range v.Options {
			uncounted = append(uncounted, o.Uncounted)
		}
		if !v.Hands || !slices.Equal(uncounted, []bool{true, false, true, false}) {
			t.Errorf("%s: not counted are %v", kind, uncounted)
		}
		if got := Ranked(v); !slices.Equal(got[2:], []int{0, 2}) {
			t.Errorf("%s: ranked %v", kind, got)
		}
		if n := Tied(v); n != 0 {
			t.Errorf("%s: %d are level at the top", kind, n)
		}
	}
	p := dots(2, 1, "walks", "tea")
	p.Put(p.Ballot())
	if v := p.Result("2026-03-03"); v.Hands || v.Options[0].Uncounted {
		t.Errorf("in private: %+v", v.Options[0])
	}
}

func TestWhatThereIsToVoteOn(t *testing.T) {
	for n, want := range map[int][2]bool{0: {false, false}, 1: {false, true}, 2: {true, true}, model.MostOptions: {true, true}, model.MostOptions + 1: {false, false}} {
		options := make([]string, n)
		dots, answers := Setup{Kind: model.VoteDots, Options: options}.Ready(), Setup{Kind: model.VoteAnswers, Options: options}.Ready()
		if dots != want[0] || answers != want[1] {
			t.Errorf("%d options: dots %v, answers %v", n, dots, answers)
		}
	}
	p := New(Setup{Kind: model.VoteDots, Options: []string{"a", "b"}, People: 9999, Each: 0})
	if p.People != model.MostVoters || p.Each != 1 {
		t.Errorf("%d people with %d dots each", p.People, p.Each)
	}
}

func TestWhatMostWereForIsFirst(t *testing.T) {
	for kind, c := range map[model.VoteKind]struct {
		counts [][]int
		want   []int
	}{
		model.VoteDots:    {[][]int{{1}, {4}, {1}, {7}}, []int{3, 1, 0, 2}},
		model.VoteAnswers: {[][]int{{5, 0, 4}, {3, 4, 0}, {6, 0, 5}, {0, 9, 0}}, []int{1, 2, 0, 3}},
		// On average 2, 5, none, 0 and 2.
		model.VoteFingers: {[][]int{{0, 0, 3, 0, 0, 0}, {0, 0, 0, 0, 0, 1}, {0, 0, 0, 0, 0, 0}, {4, 0, 0, 0, 0, 0}, {0, 1, 0, 1, 0, 0}}, []int{1, 0, 4, 3, 2}},
	} {
		v := &model.Vote{Kind: kind}
		for i, counts := range c.counts {
			v.Options = append(v.Options, &model.VoteOption{Text: fmt.Sprint(i), Counts: counts})
		}
		if got := Ranked(v); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", kind, got, c.want)
		}
		if got := AsAsked(v); !slices.IsSorted(got) || len(got) != len(v.Options) {
			t.Errorf("%s as asked: %v", kind, got)
		}
	}
}

// TestNobodyIsFoundOutByTheOrder: the same ballots in any order leave the same poll, and what is
// kept fits the rules of the file.
func TestNobodyIsFoundOutByTheOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		kind := rapid.SampledFrom(model.VoteKinds()).Draw(t, "kind")
		setup := Setup{Kind: kind, Options: []string{"a", "b", "c"}, People: 4, Each: 3}
		choices := rapid.SliceOfN(rapid.SliceOfN(rapid.IntRange(0, 2), 3, 3), 2, 4).Draw(t, "ballots")
		fill := func() *Poll {
			p := New(setup)
			for _, choice := range choices {
				b := p.Ballot()
				for option, c := range choice {
					if kind == model.VoteDots {
						b.Put(option, c)
					} else {
						b.Choose(option, c)
					}
				}
				p.Put(b)
			}
			return p
		}
		p := fill()
		rand.Shuffle(len(choices), func(i, j int) { choices[i], choices[j] = choices[j], choices[i] })
		if q := fill(); !reflect.DeepEqual(p, q) {
			t.Fatalf("%+v, in another order %+v", p, q)
		}
		v := p.Result("2026-03-03")
		for _, o := range v.Options {
			if len(o.Counts) != kind.Counts() || slices.Max(o.Counts) > v.MostPer() {
				t.Fatalf("%v by %d people", o.Counts, v.People)
			}
		}
	})
}

// TestTheBestMayBeLevel, whichever way was voted; where each is answered for itself that says
// nothing, nor does it where nobody wanted any.
func TestTheBestMayBeLevel(t *testing.T) {
	for _, c := range []struct {
		kind   model.VoteKind
		counts [][]int
		want   int
	}{
		{model.VoteDots, [][]int{{3}, {1}}, 0},
		{model.VoteDots, [][]int{{1}, {3}, {3}}, 2},
		{model.VoteDots, [][]int{{2}, {2}, {2}}, 3},
		{model.VoteDots, [][]int{{0}, {0}}, 0},
		{model.VoteDots, nil, 0},
		{model.VoteAnswers, [][]int{{3, 0, 0}, {3, 0, 0}}, 0},
		{model.VoteFingers, [][]int{{0, 0, 0, 0, 2, 0}, {0, 0, 0, 1, 0, 1}, {2, 0, 0, 0, 0, 0}}, 2},
		{model.VoteFingers, [][]int{{2, 0, 0, 0, 0, 0}, {2, 0, 0, 0, 0, 0}}, 0},
		{model.VoteFingers, [][]int{{0, 0, 0, 0, 0, 0}, {0, 0, 0, 0, 0, 0}}, 0},
	} {
		v := &model.Vote{Kind: c.kind}
		for _, counts := range c.counts {
			v.Options = append(v.Options, &model.VoteOption{Counts: counts})
		}
		if got := Tied(v); got != c.want {
			t.Errorf("%s %v: %d are level, want %d", c.kind, c.counts, got, c.want)
		}
	}
}

// Package vote counts what a group decides together: in private while the laptop goes round, or
// by a show of hands. A poll keeps sums alone, so nobody can find out who was for what, not even
// from the order.
package vote

import (
	"slices"

	"commonground/model"
)

// Setup is what a vote is about, and how people vote.
type Setup struct {
	Kind     model.VoteKind
	Question string
	Options  []string
	// People is how many vote.
	People int
	// Each is how many dots everybody has, or how often everybody raises a hand; it counts in votes
	// with dots alone.
	Each int
	// Hands: hands are raised and counted; otherwise the laptop goes round.
	Hands bool
	// Scale is the question of the sheet whose answer is a step, by its ID, that the vote answers; "" is
	// none. It takes one option and fingers.
	Scale string
}

// Ready reports whether there is something to vote on: for dots two options at the least.
func (s Setup) Ready() bool {
	least := 1
	if s.Kind == model.VoteDots {
		least = 2
	}
	return len(s.Options) >= least && len(s.Options) <= model.MostOptions
}

// Least is the first of the answers that people can give; see model.Vote.Least.
func (s Setup) Least() int { return (&model.Vote{Scale: s.Scale}).Least() }

// Poll is a vote that is under way.
type Poll struct {
	Setup
	sums   [][]int // by option, then as in model.VoteOption
	passed []bool  // by option: hands were counted for it, if there were any
	cast   int     // how many ballots were put in
	filled int     // how many of them said something
}

// New begins a vote. What is out of range is brought into it.
func New(s Setup) *Poll {
	s.People = min(max(s.People, 1), model.MostVoters)
	s.Each = min(max(s.Each, 1), model.MostDots)
	if s.Kind != model.VoteDots {
		s.Each = 0
	}
	p := &Poll{Setup: s, sums: make([][]int, len(s.Options)), passed: make([]bool, len(s.Options))}
	for i := range p.sums {
		p.sums[i] = make([]int, s.Kind.Counts())
	}
	return p
}

// Cast is how many ballots were put in.
func (p *Poll) Cast() int { return p.cast }

// Everybody reports whether all have voted.
func (p *Poll) Everybody() bool { return p.cast >= p.People }

// LeastBallots is how many ballots that say something a result needs, so that it is not what
// one person chose.
const LeastBallots = 2

// CanClose reports whether there is a result to see.
func (p *Poll) CanClose() bool { return p.Hands || p.filled >= LeastBallots }

// Late lets one more person vote, and reports whether there was room.
func (p *Poll) Late() bool {
	if p.People >= model.MostVoters {
		return false
	}
	p.People++
	return true
}

// Ballot returns an empty one.
func (p *Poll) Ballot() *Ballot {
	return &Ballot{poll: p, marks: make([]int, len(p.Options))}
}

// Put adds a ballot to the sums and empties it. One more than there are people makes them more.
func (p *Poll) Put(b *Ballot) {
	if !b.Empty() {
		p.filled++
	}
	for i, m := range b.marks {
		switch {
		case p.Kind == model.VoteDots:
			p.sums[i][0] += m
		case m > 0:
			p.sums[i][m-1]++
		}
	}
	p.cast++
	p.People = max(p.People, p.cast)
	b.Clear()
}

// Count is how many hands were counted for an answer to an option.
func (p *Poll) Count(option, answer int) int { return p.sums[option][answer] }

// MostHands is how many hands can be raised for an answer to an option, after those that were
// counted for the others: nobody answers twice, or puts more dots than there are.
func (p *Poll) MostHands(option, answer int) int {
	left := p.People * max(1, p.Each)
	for i, counts := range p.sums {
		for j, n := range counts {
			same := i == option && j == answer
			if !same && (i == option || p.Kind == model.VoteDots) {
				left -= n
			}
		}
	}
	return max(left, 0)
}

// Raise sets how many hands are raised for an answer to an option, and reports whether so many
// can be; otherwise nothing changes.
func (p *Poll) Raise(option, answer, hands int) bool {
	if hands < 0 || hands > p.MostHands(option, answer) {
		return false
	}
	p.sums[option][answer] = hands
	p.Pass(option)
	return true
}

// Pass says that hands were asked for at an option, also where none were raised.
func (p *Poll) Pass(option int) { p.passed[option] = true }

// Counted reports whether hands were counted for an option.
func (p *Poll) Counted(option int) bool { return p.passed[option] }

// any reports whether anybody was for anything of an option.
func (p *Poll) any(option int) bool {
	return slices.ContainsFunc(p.sums[option], func(n int) bool { return n > 0 })
}

// Touched reports whether anything was counted or put in, which is lost where the vote is
// given up.
func (p *Poll) Touched() bool {
	for option := range p.sums {
		if p.any(option) {
			return true
		}
	}
	return p.cast > 0
}

// Result is what was decided, dated on a day in model.DateLayout.
func (p *Poll) Result(day string) *model.Vote {
	v := &model.Vote{ID: model.NewID(), Kind: p.Kind, Question: p.Question, Date: day, People: p.cast, Each: p.Each, Hands: p.Hands, Scale: p.Scale}
	if p.Hands {
		v.People = p.People
	}
	for i, text := range p.Options {
		v.Options = append(v.Options, &model.VoteOption{Text: text, Counts: append([]int{}, p.sums[i]...), Uncounted: p.Hands && !p.passed[i]})
	}
	return v
}

package vote

import "commonground/model"

// Ballot is what one person chooses, until it is put in.
type Ballot struct {
	poll  *Poll
	marks []int // dots, or 1 more than the answer; 0 is none
}

// Clear takes everything off it.
func (b *Ballot) Clear() { clear(b.marks) }

// Dots is how many dots are on an option.
func (b *Ballot) Dots(option int) int { return b.marks[option] }

// Left is how many dots there are still to put.
func (b *Ballot) Left() int {
	left := b.poll.Each
	for _, n := range b.marks {
		left -= n
	}
	return left
}

// Put puts so many dots on an option, and reports whether there are so many; otherwise nothing
// changes.
func (b *Ballot) Put(option, dots int) bool {
	if dots < 0 || dots-b.marks[option] > b.Left() {
		return false
	}
	b.marks[option] = dots
	return true
}

// Answer is what was chosen for an option; less than 0 is nothing yet.
func (b *Ballot) Answer(option int) int { return b.marks[option] - 1 }

// Choose chooses an answer to an option; the one that is chosen is taken back.
func (b *Ballot) Choose(option, answer int) {
	if b.Answer(option) == answer {
		answer = -1
	}
	b.marks[option] = answer + 1
}

// Open is how much there is still to do: dots to put, or options without an answer.
func (b *Ballot) Open() int {
	if b.poll.Kind == model.VoteDots {
		return b.Left()
	}
	open := 0
	for _, m := range b.marks {
		if m == 0 {
			open++
		}
	}
	return open
}

// Empty reports whether nothing is on it.
func (b *Ballot) Empty() bool {
	for _, m := range b.marks {
		if m != 0 {
			return false
		}
	}
	return true
}

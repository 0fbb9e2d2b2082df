package vote

import (
	"slices"

	"commonground/model"
)

// Ranked are the places of a vote's options, what most were for first and those that were not
// counted last; those that are even stay in their order.
func Ranked(v *model.Vote) []int {
	out := AsAsked(v)
	slices.SortStableFunc(out, func(a, b int) int {
		x, y := v.Options[a], v.Options[b]
		switch {
		case x.Uncounted == y.Uncounted:
			return compare(v.Kind, x.Counts, y.Counts)
		case x.Uncounted:
			return 1
		}
		return -1
	})
	return out
}

// AsAsked are the places of a vote's options in the order in which they stood.
func AsAsked(v *model.Vote) []int {
	out := make([]int, len(v.Options))
	for i := range out {
		out[i] = i
	}
	return out
}

// Tied is how many options are level at the top; 0 where one alone is, or nobody wanted any.
// Where each was answered for itself, several may well be wanted by all.
func Tied(v *model.Vote) int {
	order := Ranked(v)
	if len(order) == 0 || v.Kind == model.VoteAnswers {
		return 0
	}
	best := v.Options[order[0]].Counts
	if sum, hands := model.Fingers(best); hands == 0 || v.Kind == model.VoteFingers && sum == 0 {
		return 0
	}
	n := 0
	for _, o := range v.Options {
		if !o.Uncounted && compare(v.Kind, o.Counts, best) == 0 {
			n++
		}
	}
	if n < 2 {
		return 0
	}
	return n
}

// compare is less than 0 where more were for a.
func compare(kind model.VoteKind, a, b []int) int {
	switch kind {
	case model.VoteAnswers:
		if d := lead(b) - lead(a); d != 0 {
			return d
		}
		return b[model.AnswerYes] - a[model.AnswerYes]
	case model.VoteFingers:
		sumA, handsA := model.Fingers(a)
		sumB, handsB := model.Fingers(b)
		switch {
		case handsA == 0 || handsB == 0: // nobody showed any
			return handsB - handsA
		default:
			return sumB*handsA - sumA*handsB
		}
	}
	return b[0] - a[0]
}

// lead is how many more said yes than no.
func lead(counts []int) int { return counts[model.AnswerYes] - counts[model.AnswerNo] }

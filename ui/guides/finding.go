package guides

import (
	"cmp"
	"slices"

	"commonground/model/sought"
)

// The ranks of cards by how they answer what somebody typed; the least is the best. What says an
// urgent guide's own words comes before all.
const (
	atOnce = iota
	inTitle
	bySaying
	inSummary
	inText
	spelt
	partly
	notAtAll
)

// rank is how a card answers.
type rank struct {
	by     int
	points float64 // of two by the same, that with more comes first
}

// better compares two ranks.
func better(a, b rank) int { return cmp.Or(cmp.Compare(a.by, b.by), cmp.Compare(b.points, a.points)) }

// find ranks the cards for what is typed, and reports whether any answers: as it is typed, or else
// with slips, or else with any of the telling words.
func find(q sought.Query, all []*card) bool {
	for _, c := range all {
		c.rank = c.answers(q)
	}
	if !answered(all) {
		for _, c := range all {
			c.rank = c.nearly(q)
		}
	}
	if !answered(all) {
		for i, points := range q.Partly(len(all), func(i int) []sought.Text { return all[i].said[len(card{}.said)-1:] }) {
			if points > 0 {
				all[i].rank = rank{partly, points}
			}
		}
	}
	return answered(all)
}

// answered reports whether any card is found.
func answered(all []*card) bool { return slices.ContainsFunc(all, (*card).found) }

func (c *card) found() bool { return c.rank.by < notAtAll }

// answers is how the card answers what is typed just so.
func (c *card) answers(q sought.Query) rank {
	out := rank{by: notAtAll}
	for i, by := range [...]int{inTitle, inSummary, inText} {
		if r, ok := q.In(c.said[i]); ok && r < sought.Nearly && by < out.by {
			out = rank{by, -float64(r)}
		}
	}
	if said := c.called(q, false); said > 0 {
		by := bySaying
		if c.urgent {
			by, said = atOnce, 0 // in the order of the shelf
		}
		if by < out.by {
			out = rank{by, said}
		}
	}
	return out
}

// nearly is how the card answers where slips are forgiven.
func (c *card) nearly(q sought.Query) rank {
	if said := c.called(q, true); said > 0 {
		return rank{spelt, said}
	}
	if slices.ContainsFunc(c.said[:], func(said sought.Text) bool { _, ok := q.In(said); return ok }) {
		return rank{spelt, 0}
	}
	return rank{by: notAtAll}
}

// called is how large a part of what is typed is something that the guide is called by.
func (c *card) called(q sought.Query, forgiving bool) (most float64) {
	for _, t := range c.also {
		most = max(most, q.Says(t, forgiving))
	}
	return most
}

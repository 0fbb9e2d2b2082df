package printables

import (
	"commonground/model"
	"commonground/printables/mark"
)

// boardPosterOffers are the empty board as a poster, as large as the paper and larger.
func (k *Kit) boardPosterOffers(a *model.Activity) []Offer {
	var out []Offer
	for doublings, id := range [...]string{OfferPoster, OfferBoardA3, OfferBoardA2, OfferBoardA1, OfferBoardA0} { // each twice as large as the one before
		out = append(out, Offer{id, func(p Paper) (Job, error) { return k.BoardPoster(a, doublings, p), nil }})
	}
	return out
}

// BoardPoster returns the board of an activity without notes, to lie on a table or hang on
// a wall with paper notes on it, and beside it what to do: doublings 1 is as large as A3, 2
// as A2, 3 as A1, 4 as A0; 0 is as large as the paper. Where it is larger than the paper it
// is made of several sheets that are glued together, and a page that says how comes last.
func (k *Kit) BoardPoster(a *model.Activity, doublings int, paper Paper) Job {
	t := newWideTiling(doublings, paper)
	size, bare := t.whole(), *a
	bare.Starters = nil // they are cut out
	// The page around the poster has the edge that every page has.
	p := k.newBoardPage(&bare, Paper{W: size.W + 2*margin, H: size.H + 2*margin})
	p.measure(p.paper.H / 210)
	p.title, p.words.Questions, p.seams = p.words.Title, nil, t.seams(margin)
	poster := mark.Moved(p.page(p.blank(false)).Marks, 1, -margin, -margin)
	job := Job{Title: k.Words.Text("printable.board.poster", "title", p.title), Count: t.count()}
	if t.count() > 1 {
		job.Count++
	}
	job.Page = func(i int) mark.Page {
		if i == t.count() {
			return k.assembly(t, 1)
		}
		return k.tile(t, poster, i)
	}
	return job
}

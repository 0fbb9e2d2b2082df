// Package round is one private pass of the laptop: what everybody puts in is held in memory
// only, in an order that tells nothing, until it is shown together or thrown away.
package round

import (
	crypto "crypto/rand"
	"errors"
	"maps"
	"math/rand/v2"

	"commonground/model"
)

// The errors of Add.
var (
	// ErrEmpty: nothing was put in.
	ErrEmpty = errors.New("nothing was put in")
	// ErrFull: the round gathers no more.
	ErrFull = errors.New("the round is full")
)

// Round is what was put in so far. The zero Round is no round: New begins one.
type Round struct {
	given  []held
	random *rand.Rand
}

type held struct {
	model.Given
	out bool // taken out before it is shown
}

// New begins a round. The order in which it gives back what was put in comes from the
// system's own randomness, each time anew.
func New() *Round {
	var seed [32]byte
	_, _ = crypto.Read(seed[:]) // never fails: it ends the program instead
	return &Round{random: rand.New(rand.NewChaCha8(seed))}
}

// Add puts in what somebody gave, at a place among the others that chance picks, so that not
// even the round knows what came last. The error is ErrEmpty or ErrFull.
func (r *Round) Add(g model.Given) error {
	switch {
	case g.Empty():
		return ErrEmpty
	case len(r.given) >= model.MaxGiven:
		return ErrFull
	}
	at := r.random.IntN(len(r.given) + 1)
	r.given = append(r.given, held{Given: g})
	last := len(r.given) - 1
	r.given[at], r.given[last] = r.given[last], r.given[at]
	return nil
}

// Added is how many were put in, also what was taken out again: what the room is told, so that
// nobody sees that theirs was taken out.
func (r *Round) Added() int { return len(r.given) }

// Count is how many were put in, those that were taken out aside.
func (r *Round) Count() int {
	n := 0
	for _, g := range r.given {
		if !g.out {
			n++
		}
	}
	return n
}

// All are what was put in, to look through, also what was taken out.
func (r *Round) All() []model.Given {
	out := make([]model.Given, len(r.given))
	for i, g := range r.given {
		out[i] = g.Given
	}
	return out
}

// TakeOut takes the i-th of All out, or puts it back.
func (r *Round) TakeOut(i int, out bool) { r.given[i].out = out }

// Out reports whether the i-th of All is taken out.
func (r *Round) Out(i int) bool { return r.given[i].out }

// Shuffled are what is to be shown, in an order that chance makes anew each time.
func (r *Round) Shuffled() []model.Given {
	var out []model.Given
	for _, g := range r.given {
		if !g.out {
			out = append(out, g.Given)
		}
	}
	r.random.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}

// Mix deals out anew, within what each gave, what stands in those parts of it: where it stood says
// nothing of what it is.
func (r *Round) Mix(given []model.Given, parts []string) {
	for i, g := range given {
		boxes := maps.Clone(g.Boxes)
		for from, to := range r.random.Perm(len(parts)) {
			if e := g.Boxes[parts[from]]; e != nil {
				boxes[parts[to]] = e
			} else {
				delete(boxes, parts[to])
			}
		}
		given[i].Boxes = boxes
	}
}

// Forget drops all that was put in.
func (r *Round) Forget() {
	clear(r.given)
	r.given = nil
}

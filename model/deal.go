package model

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"

	"commonground/model/alike"
)

// MaxCards is how many bingo cards one set holds at the most.
const MaxCards = 1000

// FreeBox stands in a Card where the middle is free.
const FreeBox = ""

// Card is one bingo card: the prompt of every box, row by row, or FreeBox.
type Card []string

// TooFewPromptsError: the prompts do not fill a card.
type TooFewPromptsError struct{ Need, Have int }

func (e *TooFewPromptsError) Error() string {
	return fmt.Sprintf("a card needs %d prompts, there are %d", e.Need, e.Have)
}

// TooManyCardsError: so many different cards cannot be made, or more than MaxCards.
type TooManyCardsError struct {
	Asked    int
	Possible *big.Int
}

func (e *TooManyCardsError) Error() string {
	return fmt.Sprintf("%d cards were asked for, %s are possible", e.Asked, e.Possible)
}

// CardCountError: fewer than one card was asked for.
type CardCountError struct{ Asked int }

func (e *CardCountError) Error() string {
	return fmt.Sprintf("%d is not a number of cards", e.Asked)
}

// GridError: the grid has no boxes.
type GridError struct{ Grid BingoGrid }

func (e *GridError) Error() string { return fmt.Sprintf("%s is not a grid", e.Grid) }

// SameCardError: cards of a set that must differ do not, or a card holds a prompt
// twice. ProveCards returns it; cards of DealCards never earn it.
type SameCardError struct{ First, Second int }

func (e *SameCardError) Error() string {
	return fmt.Sprintf("cards %d and %d are not different", e.First+1, e.Second+1)
}

// CheckDeal reports whether that many prompts, of which some stand on every card, make that
// many different cards: nil, or the error that DealCards would return.
func CheckDeal(prompts, always int, g BingoGrid, free bool, cards int) error {
	need := PromptsNeeded(g, free)
	switch {
	case g.Columns < 1 || g.Rows < 1 || need < 1:
		return &GridError{g}
	case cards < 1:
		return &CardCountError{cards}
	case prompts < need:
		return &TooFewPromptsError{need, prompts}
	case cards > MaxCards:
		return &TooManyCardsError{cards, big.NewInt(MaxCards)}
	}
	if possible := CardsPossible(prompts, always, g, free); possible.Cmp(big.NewInt(int64(cards))) < 0 {
		return &TooManyCardsError{cards, possible}
	}
	return nil
}

// DealCards deals cards from prompts, evened out and merged as CheckPrompts does. No
// prompt comes twice on a card, and no two cards are the same: where CardSets allows it
// no two hold the same prompts, otherwise (few prompts, many cards) the same prompts
// stand in different boxes. That is proven for the very cards returned.
//
// Those of always, which are some of the prompts, stand on every card; where they fill it,
// cards are dealt from them alone. The others are dealt as from a pack: all are used about equally often. The same prompts
// in the same order, grid, number of cards and seed give the same cards, for ever and
// on every machine.
//
// Errors are those of CheckPrompts and CheckDeal.
func DealCards(prompts, always []string, g BingoGrid, free bool, cards int, seed uint32) ([]Card, error) {
	list, err := CheckPrompts(prompts)
	if err != nil {
		return nil, err
	}
	first, rest := onEvery(list.Prompts, always)
	if err := CheckDeal(len(list.Prompts), len(first), g, free, cards); err != nil {
		return nil, err
	}
	d := newDealer(first, rest, g, free, cards, seed)
	out := make([]Card, cards)
	for i := range out {
		out[i] = d.card()
	}
	if err := ProveCards(out); err != nil {
		return nil, err
	}
	return out, nil
}

// onEvery parts prompts into those for every card and the others, each in the order in which
// they stand.
func onEvery(prompts, always []string) (first, rest []string) {
	keys := make(map[string]bool, len(always))
	for _, p := range always {
		keys[alike.Key(p)] = true
	}
	for _, p := range prompts {
		if keys[alike.Key(p)] {
			first = append(first, p)
		} else {
			rest = append(rest, p)
		}
	}
	return first, rest
}

// ProveCards compares every card with every other and returns a *SameCardError for two
// that do not differ, or for one (First and Second are the same) that holds a prompt
// twice.
func ProveCards(cards []Card) error {
	seen := make(map[string]int, len(cards))
	for i, c := range cards {
		sorted := slices.Sorted(slices.Values(c))
		if len(slices.Compact(sorted)) < len(c) {
			return &SameCardError{i, i}
		}
		key := strings.Join(c, "\x00")
		if first, ok := seen[key]; ok {
			return &SameCardError{first, i}
		}
		seen[key] = i
	}
	return nil
}

// dealer deals from a pack and remembers what it dealt.
type dealer struct {
	random    *rand.PCG
	need, mid int
	always    int // so many prompts, the first, stand on every card
	prompts   []string
	pack      []int // what is left of the pack; the next prompt is the last
	bySets    bool  // two cards must differ in their prompts, not only in their order
	seen      map[string]bool
}

// dealStream sets our numbers apart from others drawn from the same seed. Changing it,
// or anything else in this file, gives other cards for seeds that are printed on cards.
const dealStream = 0x62696e676f

func newDealer(always, others []string, g BingoGrid, free bool, cards int, seed uint32) *dealer {
	prompts, fixed := slices.Concat(always, others), len(always)
	if fixed >= PromptsNeeded(g, free) {
		prompts, fixed = always, 0
	}
	sets := CardSets(len(prompts), fixed, g, free)
	return &dealer{
		always:  fixed,
		random:  rand.NewPCG(uint64(seed), dealStream),
		need:    PromptsNeeded(g, free),
		mid:     g.Middle(free),
		prompts: prompts,
		bySets:  sets.Cmp(big.NewInt(int64(cards))) >= 0,
		seen:    make(map[string]bool, cards),
	}
}

// card deals until a card comes that was not dealt before. After a repeat it starts a
// fresh pack, so that every card has the same chance and the wait is short even where
// nearly all possible cards are out.
func (d *dealer) card() Card {
	for {
		c := d.draw()
		key := d.key(c)
		if !d.seen[key] {
			d.seen[key] = true
			return d.written(c)
		}
		d.pack = nil
	}
}

// draw takes prompts from the pack; when the pack runs out in the middle of a card,
// those on the card already stay in the next pack.
func (d *dealer) draw() []int {
	c := make([]int, 0, d.need)
	for len(c) < d.need-d.always {
		if len(d.pack) == 0 {
			d.pack = d.shuffled()
		}
		at := len(d.pack) - 1
		for slices.Contains(c, d.pack[at]) {
			at--
		}
		c = append(c, d.pack[at])
		d.pack = slices.Delete(d.pack, at, at+1)
	}
	if d.always == 0 {
		return c
	}
	for i := range d.always {
		c = append(c, i)
	}
	return d.mixed(c)
}

// written puts the prompts onto a card, around the free box.
func (d *dealer) written(drawn []int) Card {
	c := make(Card, 0, d.need+1)
	for _, p := range drawn {
		if len(c) == d.mid {
			c = append(c, FreeBox)
		}
		c = append(c, d.prompts[p])
	}
	return c
}

// shuffled is a pack of all prompts but those that stand on every card.
func (d *dealer) shuffled() []int {
	p := make([]int, len(d.prompts)-d.always)
	for i := range p {
		p[i] = d.always + i
	}
	return d.mixed(p)
}

func (d *dealer) mixed(p []int) []int {
	for i := len(p) - 1; i > 0; i-- {
		j := d.below(uint64(i + 1))
		p[i], p[j] = p[j], p[i]
	}
	return p
}

// below returns a number from 0 to n-1, each equally likely. It is ours because the
// generator's own output is promised to stay the same for ever, its helpers' is not.
func (d *dealer) below(n uint64) int {
	limit := -n % n // as many as must be passed over for an equal chance
	for {
		if v := d.random.Uint64(); v >= limit {
			return int(v % n)
		}
	}
}

// key is the same for cards that must not both be dealt.
func (d *dealer) key(drawn []int) string {
	if d.bySets {
		drawn = slices.Sorted(slices.Values(drawn))
	}
	b := make([]byte, 0, 2*len(drawn))
	for _, p := range drawn {
		b = append(b, byte(p>>8), byte(p)) // MaxPrompts fits two bytes
	}
	return string(b)
}

package model

import (
	"fmt"
	"math/big"
)

// BingoGrids are the grids that are offered, the smallest first.
var BingoGrids = [...]BingoGrid{{2, 5}, {3, 3}, {4, 4}, {5, 5}}

// ParseGrid reads a grid as String writes it, columns first: "4x4". It accepts only
// those of BingoGrids.
func ParseGrid(s string) (BingoGrid, bool) {
	for _, g := range BingoGrids {
		if g.String() == s {
			return g, true
		}
	}
	return BingoGrid{}, false
}

// String writes the grid as columns x rows: "2x5".
func (g BingoGrid) String() string { return fmt.Sprintf("%dx%d", g.Columns, g.Rows) }

// Valid reports whether the grid is one of BingoGrids.
func (g BingoGrid) Valid() bool {
	_, ok := ParseGrid(g.String())
	return ok
}

// Boxes is how many boxes a card has, a free one included.
func (g BingoGrid) Boxes() int { return g.Columns * g.Rows }

// HasMiddle reports whether one box lies in the very middle, so that it can be free.
func (g BingoGrid) HasMiddle() bool { return g.Columns%2 == 1 && g.Rows%2 == 1 }

// Middle returns the index of the free box, row by row from the top left; -1 where
// free is false or the grid has no middle.
func (g BingoGrid) Middle(free bool) int {
	if !free || !g.HasMiddle() {
		return -1
	}
	return g.Boxes() / 2
}

// PromptsNeeded is how many different prompts one card takes.
func PromptsNeeded(g BingoGrid, free bool) int {
	if g.Middle(free) >= 0 {
		return g.Boxes() - 1
	}
	return g.Boxes()
}

// CardSets is how many cards can be made of that many prompts, of which some stand on every
// card, so that no two hold the same prompts, in whatever order. It is 0 where the prompts do
// not fill a card. Where those for every card fill it, they are all that cards are made of.
func CardSets(prompts, always int, g BingoGrid, free bool) *big.Int {
	n := PromptsNeeded(g, free)
	if always >= n {
		prompts, always = always, 0
	}
	if prompts < n {
		return new(big.Int)
	}
	return new(big.Int).Binomial(int64(prompts-always), int64(n-always))
}

// CardsPossible is how many different cards can be made of that many prompts, of which some
// stand on every card: two cards differ when at least one box does.
func CardsPossible(prompts, always int, g BingoGrid, free bool) *big.Int {
	n := int64(PromptsNeeded(g, free))
	orders := new(big.Int).MulRange(1, n)
	return orders.Mul(orders, CardSets(prompts, always, g, free))
}

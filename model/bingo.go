package model

import (
	"slices"

	"commonground/model/alike"
)

// MaxBingoTitle is how many characters (runes) a title of cards holds: two lines on the
// largest card.
const MaxBingoTitle = 80

// Bingo is a group's human bingo: how its cards look and the prompts it plays with.
// (An icebreaker of the toolkit: find somebody for every box.)
type Bingo struct {
	// Title has no line ends, and at most MaxBingoTitle characters where it was written here.
	Title string `json:"title,omitempty"`
	// Cards is how many cards are made, 1 to 1,000.
	Cards int       `json:"cards"`
	Grid  BingoGrid `json:"grid"`
	// Free leaves the middle box free; only where rows and columns are odd.
	Free bool `json:"free,omitempty"`
	// Ours puts the prompts that the group wrote itself on every card, as many as fit.
	Ours    bool   `json:"ours,omitempty"`
	PerPage int    `json:"perPage"`
	Paper   string `json:"paper"`
	// Seed picks the cards: the same seed and prompts give the same cards.
	Seed uint32 `json:"seed"`
	// Prompts are in use now, in the order shown; nil means the starter set.
	Prompts []string `json:"prompts,omitempty"`
	// Sets are prompt lists that the group saved under a name.
	Sets []*PromptSet `json:"sets,omitempty"`
}

// PromptSet is a list of bingo prompts that a group saved.
type PromptSet struct {
	ID      ID       `json:"id"`
	Name    string   `json:"name"`
	Prompts []string `json:"prompts"`
}

// BingoGrid is the boxes of a card.
type BingoGrid struct {
	Columns int `json:"columns"`
	Rows    int `json:"rows"`
}

// Always returns those of prompts that stand on every card: those that are not in the starter
// set, where the group wants it so.
func (b *Bingo) Always(prompts, starter []string) []string {
	if !b.Ours {
		return nil
	}
	theirs := map[string]bool{}
	for _, p := range starter {
		theirs[alike.Key(p)] = true
	}
	return slices.DeleteFunc(slices.Clone(prompts), func(p string) bool { return theirs[alike.Key(p)] })
}

// Won reports whether boxes that are ticked, row by row, fill a line of the grid: a row, a
// column or, where it is a square, a diagonal; and whether they fill all of it.
func (g BingoGrid) Won(ticked []bool) (line, all bool) {
	if len(ticked) != g.Columns*g.Rows || len(ticked) == 0 {
		return false, false
	}
	full := func(n int, box func(i int) int) bool {
		for i := range n {
			if !ticked[box(i)] {
				return false
			}
		}
		return true
	}
	for r := range g.Rows {
		line = line || full(g.Columns, func(i int) int { return r*g.Columns + i })
	}
	for c := range g.Columns {
		line = line || full(g.Rows, func(i int) int { return i*g.Columns + c })
	}
	if n := g.Columns; n == g.Rows {
		line = line || full(n, func(i int) int { return i*n + i }) || full(n, func(i int) int { return i*n + n - 1 - i })
	}
	return line, full(len(ticked), func(i int) int { return i })
}

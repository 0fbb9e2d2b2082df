package model_test

import (
	"errors"
	"fmt"
	"hash/fnv"
	"slices"
	"strings"
	"testing"

	"commonground/model"

	"pgregory.net/rapid"
)

func prompts(n int) []string {
	p := make([]string, n)
	for i := range p {
		p[i] = fmt.Sprintf("Prompt %d", i+1)
	}
	return p
}

// These cards are on people's walls: the code at their foot must bring them back. If
// this test fails, the change that made it fail is wrong.
func TestDealIsTheSameForEver(t *testing.T) {
	cards, err := model.DealCards(prompts(20), nil, model.BingoGrid{Columns: 3, Rows: 3}, true, 2, 4711)
	if err != nil {
		t.Fatal(err)
	}
	want := []model.Card{
		{"Prompt 12", "Prompt 17", "Prompt 7", "Prompt 16", "", "Prompt 9", "Prompt 2", "Prompt 4", "Prompt 3"},
		{"Prompt 14", "Prompt 11", "Prompt 13", "Prompt 19", "", "Prompt 5", "Prompt 8", "Prompt 6", "Prompt 20"},
	}
	if !slices.EqualFunc(cards, want, slices.Equal) {
		t.Errorf("dealt %q, want %q", cards, want)
	}
	for _, c := range []struct {
		prompts, cards int
		grid           string
		free           bool
		seed           uint32
		sum            uint64
	}{
		{68, 1000, "4x4", false, 0, 0x13fd95b3e42b0f3f},
		{68, 1000, "5x5", true, 4294967295, 0x4daba418dc1ef6fb},
		{25, 500, "5x5", false, 1, 0xa112703c851e2a69},
		{11, 11, "2x5", false, 2, 0x3d6b8dc4d45a2b33},
	} {
		g, _ := model.ParseGrid(c.grid)
		cards, err := model.DealCards(prompts(c.prompts), nil, g, c.free, c.cards, c.seed)
		if err != nil {
			t.Fatal(err)
		}
		h := fnv.New64a()
		for _, card := range cards {
			h.Write([]byte(strings.Join(card, "|") + "\n"))
		}
		if h.Sum64() != c.sum {
			t.Errorf("%d cards %s of %d prompts, seed %d: sum %#x, want %#x",
				c.cards, c.grid, c.prompts, c.seed, h.Sum64(), c.sum)
		}
	}
}

func TestDealtCardsDiffer(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := model.BingoGrid{Columns: rapid.IntRange(1, 5).Draw(t, "columns"), Rows: rapid.IntRange(1, 5).Draw(t, "rows")}
		free := rapid.Bool().Draw(t, "free")
		n := rapid.OneOf(rapid.IntRange(0, 30), rapid.IntRange(0, 200)).Draw(t, "prompts")
		asked := rapid.OneOf(rapid.IntRange(-1, 40), rapid.IntRange(1, 1001)).Draw(t, "cards")
		seed := rapid.Uint32().Draw(t, "seed")
		cards, err := model.DealCards(prompts(n), nil, g, free, asked, seed)
		if check := model.CheckDeal(n, 0, g, free, asked); (check == nil) != (err == nil) {
			t.Fatalf("CheckDeal says %v, DealCards %v", check, err)
		}
		if err != nil {
			return
		}
		checkCards(t, cards, n, g, free, asked)
		again, _ := model.DealCards(prompts(n), nil, g, free, asked, seed)
		if !slices.EqualFunc(cards, again, slices.Equal) {
			t.Fatal("the same seed gave other cards")
		}
	})
}

// checkCards looks at a deal by other means than the code that proves it.
func checkCards(t *rapid.T, cards []model.Card, n int, g model.BingoGrid, free bool, asked int) {
	if len(cards) != asked {
		t.Fatalf("%d cards, asked for %d", len(cards), asked)
	}
	known := prompts(n)
	orders, sets := map[string]bool{}, map[string]bool{}
	for _, c := range cards {
		if len(c) != g.Boxes() {
			t.Fatalf("%d boxes on a card of %s", len(c), g)
		}
		for i, p := range c {
			if (p == model.FreeBox) != (i == g.Middle(free)) {
				t.Fatalf("box %d is %q", i, p)
			}
			if p != model.FreeBox && (!slices.Contains(known, p) || slices.Contains(c[:i], p)) {
				t.Fatalf("%q is unknown or twice on %q", p, c)
			}
		}
		orders[strings.Join(c, "|")] = true
		sets[strings.Join(slices.Sorted(slices.Values(c)), "|")] = true
	}
	if len(orders) != asked {
		t.Fatalf("%d different cards of %d", len(orders), asked)
	}
	if possible := model.CardSets(n, 0, g, free); possible.IsInt64() && possible.Int64() < int64(asked) {
		return
	}
	if len(sets) != asked {
		t.Fatalf("%d cards with different prompts of %d, though %s are possible", len(sets), asked, model.CardSets(n, 0, g, free))
	}
}

func TestEveryPossibleCardIsDealt(t *testing.T) {
	for _, c := range []struct{ prompts, columns, rows, cards int }{
		{11, 2, 5, 11}, // every set of ten there is
		{3, 3, 1, 6},   // every order there is
		{1, 1, 1, 1},
		{1000, 1, 1, 1000},
		{14, 2, 2, 1000}, // all but one of 1,001
	} {
		g := model.BingoGrid{Columns: c.columns, Rows: c.rows}
		for seed := range uint32(20) {
			if _, err := model.DealCards(prompts(c.prompts), nil, g, false, c.cards, seed); err != nil {
				t.Errorf("%+v, seed %d: %v", c, seed, err)
			}
		}
	}
}

func TestDealErrors(t *testing.T) {
	four := model.BingoGrid{Columns: 4, Rows: 4}
	_, err := model.DealCards(prompts(15), nil, four, true, 1, 0)
	var few *model.TooFewPromptsError
	if !errors.As(err, &few) || few.Need != 16 || few.Have != 15 {
		t.Errorf("15 prompts for 16 boxes: %v", err)
	}
	var many *model.TooManyCardsError
	if _, err = model.DealCards(prompts(3), nil, model.BingoGrid{Columns: 3, Rows: 1}, false, 7, 0); !errors.As(err, &many) || many.Possible.Int64() != 6 {
		t.Errorf("7 cards of 6: %v", err)
	}
	if _, err = model.DealCards(prompts(99), nil, four, false, 1001, 0); !errors.As(err, &many) {
		t.Errorf("1001 cards: %v", err)
	}
	var count *model.CardCountError
	if _, err = model.DealCards(prompts(99), nil, four, false, 0, 0); !errors.As(err, &count) {
		t.Errorf("no cards: %v", err)
	}
	var grid *model.GridError
	if _, err = model.DealCards(prompts(99), nil, model.BingoGrid{}, false, 1, 0); !errors.As(err, &grid) {
		t.Errorf("no grid: %v", err)
	}
	if _, err = model.DealCards(append(prompts(15), "PROMPT 1 "), nil, four, false, 1, 0); !errors.As(err, &few) {
		t.Errorf("the same prompt twice filled a card: %v", err)
	}
}

func TestProveCardsFindsTheSameCard(t *testing.T) {
	err := model.ProveCards([]model.Card{{"a", "b"}, {"b", "a"}, {"a", "b"}})
	var same *model.SameCardError
	if !errors.As(err, &same) || same.First != 0 || same.Second != 2 {
		t.Errorf("cards 1 and 3 are the same: %v", err)
	}
	if err := model.ProveCards([]model.Card{{"a", "b", "a"}}); !errors.As(err, &same) {
		t.Errorf("a is twice on the card: %v", err)
	}
	if err := model.ProveCards([]model.Card{{"a", "b"}, {"b", "a"}}); err != nil {
		t.Errorf("they differ: %v", err)
	}
}

// A pack is dealt out before any of it comes again.
func TestPromptsAreUsedAlike(t *testing.T) {
	cards, err := model.DealCards(prompts(40), nil, model.BingoGrid{Columns: 4, Rows: 4}, false, 50, 9)
	if err != nil {
		t.Fatal(err)
	}
	used := map[string]int{}
	for _, c := range cards {
		for _, p := range c {
			used[p]++
		}
	}
	for p, n := range used {
		if n < 18 || n > 22 { // 20 on average
			t.Errorf("%q is on %d cards", p, n)
		}
	}
}

func TestGrids(t *testing.T) {
	for _, c := range []struct {
		grid         string
		free         bool
		need, middle int
		prompts      int
		sets         string
	}{
		{"2x5", true, 10, -1, 11, "11"},
		{"3x3", true, 8, 4, 10, "45"},
		{"3x3", false, 9, -1, 9, "1"},
		{"4x4", true, 16, -1, 15, "0"},
		{"5x5", true, 24, 12, 68, "1503671219791486200"},
	} {
		g, ok := model.ParseGrid(c.grid)
		if !ok || g.String() != c.grid || !g.Valid() {
			t.Fatalf("grid %s read as %s, %v", c.grid, g, ok)
		}
		if n, m := model.PromptsNeeded(g, c.free), g.Middle(c.free); n != c.need || m != c.middle {
			t.Errorf("%s: needs %d, middle %d; want %d, %d", c.grid, n, m, c.need, c.middle)
		}
		if s := model.CardSets(c.prompts, 0, g, c.free).String(); s != c.sets {
			t.Errorf("%s of %d: %s sets, want %s", c.grid, c.prompts, s, c.sets)
		}
	}
	if p := model.CardsPossible(10, 0, model.BingoGrid{Columns: 3, Rows: 3}, true).String(); p != "1814400" {
		t.Errorf("10 prompts on 8 boxes make %s cards", p)
	}
	for _, bad := range []string{"", "4", "4x", "6x6", "4X4 ", "5x2"} {
		if g, ok := model.ParseGrid(bad); ok {
			t.Errorf("%q read as %s", bad, g)
		}
	}
}

// TestOurPromptsAreOnEveryCard: as many as fit; cards differ all the same, and every other prompt
// comes about equally often.
func TestOurPromptsAreOnEveryCard(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(17, 60).Draw(t, "prompts")
		all := prompts(n)
		ours := all[:rapid.IntRange(0, 20).Draw(t, "ours")%n]
		g := model.BingoGrids[rapid.IntRange(0, len(model.BingoGrids)-1).Draw(t, "grid")]
		cards, err := model.DealCards(all, ours, g, false, rapid.IntRange(1, 60).Draw(t, "cards"), rapid.Uint32().Draw(t, "seed"))
		if err != nil {
			var few *model.TooFewPromptsError
			var many *model.TooManyCardsError
			if !errors.As(err, &few) && !errors.As(err, &many) {
				t.Fatal(err)
			}
			return
		}
		fit, count := min(len(ours), g.Boxes()), map[string]int{}
		for _, c := range cards {
			on := 0
			for _, p := range c {
				if slices.Contains(ours, p) {
					on++
				} else {
					count[p]++
				}
			}
			if on != fit {
				t.Fatalf("%d of ours on a card, want %d", on, fit)
			}
		}
		if err := model.ProveCards(cards); err != nil {
			t.Fatal(err)
		}
		if len(ours) >= g.Boxes() && len(count) > 0 {
			t.Fatalf("ours fill a card, and others are on it: %v", count)
		}
	})
}

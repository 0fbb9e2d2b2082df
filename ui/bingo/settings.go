package bingo

import (
	"encoding/binary"
	"slices"

	"commonground/model"
	"commonground/printables"
)

// usualCards is how many cards are made while nothing says how many people come.
const usualCards = 12

// settingsOf returns a group's bingo settings, or what they are until somebody changes
// one: a card for each member, on the paper of the house. They may be changed.
func settingsOf(g *model.Group, paper string) *model.Bingo {
	if g.Bingo != nil {
		return usable(copied(g.Bingo), paper)
	}
	cards := usualCards
	if g.Members > 0 {
		cards = min(g.Members, model.MaxCards)
	}
	return &model.Bingo{
		Cards: cards, Grid: model.BingoGrid{Columns: 4, Rows: 4}, PerPage: 1, Paper: paper,
		Seed: firstSeed(g.ID),
	}
}

// usable replaces what a file says that is not offered here.
func usable(b *model.Bingo, paper string) *model.Bingo {
	if _, ok := printables.FindPaper(b.Paper); !ok {
		b.Paper = paper
	}
	if !slices.Contains(perPage[:], b.PerPage) {
		b.PerPage = 1
	}
	if !b.Grid.Valid() {
		b.Grid = model.BingoGrid{Columns: 4, Rows: 4}
	}
	return b
}

// sameCards reports whether two settings make the same pages.
func sameCards(a, b *model.Bingo) bool {
	return a.Title == b.Title && a.Cards == b.Cards && a.Grid == b.Grid && a.Free == b.Free && a.Ours == b.Ours &&
		a.PerPage == b.PerPage && a.Paper == b.Paper && a.Seed == b.Seed &&
		slices.Equal(a.Prompts, b.Prompts) && (a.Prompts == nil) == (b.Prompts == nil)
}

// firstSeed gives a group that never dealt a seed of its own that does not change from
// one look to the next.
func firstSeed(id model.ID) uint32 {
	return uint32(binary.BigEndian.Uint16(id[len(id)-2:])) / 2
}

// copied returns a copy of which every part may be replaced.
func copied(b *model.Bingo) *model.Bingo {
	c := *b
	c.Prompts, c.Sets = slices.Clone(b.Prompts), slices.Clone(b.Sets)
	return &c
}

// promptsOf are the prompts in use: the group's, or the starter set.
func promptsOf(b *model.Bingo, starter []string) []string {
	if b.Prompts == nil {
		return slices.Clone(starter)
	}
	return slices.Clone(b.Prompts)
}

// withPrompts returns b using those prompts; an empty list stays an empty list.
func withPrompts(b *model.Bingo, prompts []string) *model.Bingo {
	c := copied(b)
	c.Prompts = append(make([]string, 0, len(prompts)), prompts...)
	return c
}

// withSet returns b with those prompts saved under a name, in the place of a set of the
// same name.
func withSet(b *model.Bingo, name string, prompts []string) *model.Bingo {
	c := copied(b)
	set := &model.PromptSet{ID: model.NewID(), Name: name, Prompts: slices.Clone(prompts)}
	if i := slices.IndexFunc(c.Sets, func(s *model.PromptSet) bool { return s.Name == name }); i >= 0 {
		set.ID = c.Sets[i].ID
		c.Sets[i] = set
	} else {
		c.Sets = append(c.Sets, set)
	}
	return c
}

// withoutSet returns b without that saved set. The prompts in use stay.
func withoutSet(b *model.Bingo, id model.ID) *model.Bingo {
	c := copied(b)
	c.Sets = slices.DeleteFunc(c.Sets, func(s *model.PromptSet) bool { return s.ID == id })
	return c
}

// setInUse returns the saved set whose prompts are the ones in use, or nil.
func setInUse(b *model.Bingo) *model.PromptSet {
	for _, s := range b.Sets {
		if slices.Equal(s.Prompts, b.Prompts) && b.Prompts != nil {
			return s
		}
	}
	return nil
}

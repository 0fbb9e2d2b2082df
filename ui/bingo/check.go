package bingo

import (
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// check looks through the card of somebody who says that they have won: what stands in its
// boxes, to be ticked as each is read out, and whether a line is full.
type check struct {
	s           *Screen
	dialog      *control.Dialog
	number, set *control.Field
	boxes       *fyne.Container
	said        *look.Text
	grid        model.BingoGrid
	card        model.Card
	ticked      []bool
	first       *control.Button
}

// checkCard asks for the number of a card, and the code of its set where that is another.
func (s *Screen) checkCard() {
	w, b := s.host.Words(), s.settings()
	c := &check{s: s, boxes: layout.Column(0), said: look.NewText(look.Strong, "")}
	c.number = control.NewField(w.Text("bingo.check.number")).Whole()
	c.set = control.NewField(w.Text("bingo.set"))
	c.set.Entry.SetText(model.SeedCode(b.Seed))
	for _, f := range []*control.Field{c.number, c.set} {
		f.Entry.OnChanged = func(string) { c.show() }
	}
	done := control.NewPrimary(w.Text("frame.close"), "", func() { c.dialog.Close() })
	c.dialog = control.NewDialog(w.Text("bingo.check.title"), layout.Column(look.Space,
		look.NewText(look.Body, w.Text("bingo.check.text")),
		layout.Grid(160, look.Space, 2, c.number.Box, c.set.Box), c.said, c.boxes), done)
	c.dialog.Wide = true
	c.dialog.Loses = func() bool { return false }
	c.number.Entry.OnSubmitted = func(string) { c.toBoxes() }
	c.dialog.Open(s.host.Window().Canvas(), c.number.Entry)
}

// show brings the card of that number and set.
func (c *check) show() {
	c.card, c.ticked, c.boxes.Objects = nil, nil, nil
	c.said.Set("")
	if card, ok := c.find(); ok {
		c.card, c.ticked = card, make([]bool, len(card))
		grid := layout.Grid(150, look.Space, c.grid.Columns)
		for i := range card {
			grid.Add(c.box(i))
		}
		c.boxes.Add(grid)
		c.count()
	}
	c.dialog.Reflow()
}

// find deals the set again, with as many cards as the number asks for: more may have been
// printed than are wanted now. What will not do is said at its field.
func (c *check) find() (model.Card, bool) {
	w, b := c.s.host.Words(), *c.s.settings()
	c.number.SetProblem("")
	c.set.SetProblem("")
	seed, err := model.ParseSeed(strings.TrimSpace(c.set.Entry.Text))
	if err != nil {
		c.set.SetProblem(w.Text("bingo.set-wrong"))
		return nil, false
	}
	text := strings.TrimSpace(c.number.Entry.Text)
	if text == "" {
		return nil, false
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 || n > model.MaxCards {
		c.number.SetProblem(w.Text("bingo.people-wrong", "most", model.MaxCards))
		return nil, false
	}
	b.Seed, b.Cards = seed, max(b.Cards, n)
	deal, err := c.s.host.Kit().BingoDeal(&b)
	if err != nil {
		c.number.SetProblem(w.Text("bingo.check.none"))
		return nil, false
	}
	c.grid = b.Grid
	return deal[n-1], true
}

// box is one of the card's boxes with its tick; the free one is ticked already.
func (c *check) box(i int) fyne.CanvasObject {
	said := c.card[i]
	if said == model.FreeBox {
		said, c.ticked[i] = c.s.host.Words().Text("bingo.middle-free"), true
	}
	var tick *control.Button
	tick = control.NewBox(c.ticked[i], func() {
		c.ticked[i] = !c.ticked[i]
		tick.SetTicked(c.ticked[i])
		c.count()
		c.dialog.Reflow()
	})
	tick.Hint = said
	if i == 0 {
		c.first = tick
	}
	return layout.Row(look.Gap, 1, tick, look.NewText(look.Body, said))
}

// count says how far the card is.
func (c *check) count() {
	n := 0
	for _, on := range c.ticked {
		if on {
			n++
		}
	}
	key := "bingo.check.open"
	switch line, all := c.grid.Won(c.ticked); {
	case all:
		key = "bingo.check.all"
	case line:
		key = "bingo.check.line"
	}
	c.said.Set(c.s.host.Words().Text(key, "n", n, "of", len(c.ticked)))
}

// toBoxes brings the keyboard to the first box.
func (c *check) toBoxes() {
	if len(c.boxes.Objects) > 0 {
		c.s.host.Window().Canvas().Focus(c.first)
	}
}

package printables

import (
	"strings"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// CutCard is a card to cut out; one that says nothing has lines to write on. More stands
// smaller below its text. From says at its foot what it is; empty leaves that to the set.
// Asks are what is to be written below, each on a line of its own.
type CutCard struct {
	Text, More, From string
	Asks             []string
}

// Cards are cut out in two columns of four.
const (
	cutAcross = 2
	cutDown   = 4
)

// Cut marks lie inside what printers reach and outside every card.
const (
	cutFrom = 2
	cutTo   = 5.5
	cutLine = 0.2
)

// fewestBlanks is how many blank cards a set has at least.
const fewestBlanks = 4

// CardPages returns pages of cards to cut out, eight a page, with the activity's title
// small on each.
func (k *Kit) CardPages(title, from string, cards []CutCard, paper Paper) Job {
	const per = cutAcross * cutDown
	cells := gridCells(paper, cutAcross, cutDown)
	cuts := gridCuts(paper, cutAcross, cutDown)
	return Job{Title: title, Count: (len(cards) + per - 1) / per, Page: func(i int) mark.Page {
		pg := mark.Page{W: paper.W, H: paper.H, Marks: append([]mark.Mark{}, cuts...)}
		for j, cell := range cells {
			if n := i*per + j; n < len(cards) {
				pg.Marks = append(pg.Marks, k.cutCard(cards[n], from, cell)...)
			}
		}
		return pg
	}}
}

// cutCard is one card: its words as large as there is room for, and at its foot where it
// is from.
func (k *Kit) cutCard(c CutCard, from string, cell mark.Rect) []mark.Mark {
	pal := PaperPalette()
	if c.From != "" {
		from = c.From
	}
	in := inset(cell, within(cell.W*0.09, 7.5, 12), within(cell.H*0.1, 6.5, 10))
	small := text.Style{Size: within(cell.H*0.04, legible, 3.4), Paint: pal.Quiet}
	foot := mark.Rect{X: in.X, Y: in.Y + in.H - small.Size*1.3, W: in.W, H: small.Size * 1.3}
	_, lines, _ := k.fit(from, small, foot, 1, text.Centre, text.Bottom)
	out := marks(lines)
	in.H -= foot.H + small.Size
	if len(c.Asks) > 0 {
		lower := in
		lower.H = in.H * 0.45
		lower.Y += in.H - lower.H
		out = append(out, k.asks(c.Asks, lower)...)
		in.H -= lower.H + in.H*0.05
	}
	said, more := strings.TrimSpace(c.Text), strings.TrimSpace(c.More)
	switch {
	case said == "" && more == "" && len(c.Asks) > 0:
		return append(out, ruled(in, 2, pal)...)
	case said == "" && more == "":
		return append(out, ruled(in, 3, pal)...)
	case said == "":
		said, more = more, ""
	}
	st := text.Style{Size: within(cell.H*0.13, 5, 14), Bold: true, Paint: pal.Ink}
	if more == "" {
		_, lines, _ = k.fit(said, st, in, 0.4, text.Centre, text.Middle)
		return append(out, marks(lines)...)
	}
	upper, lower := in, in
	upper.H = in.H * 0.55
	lower.Y, lower.H = in.Y+in.H*0.58, in.H*0.42
	_, lines, _ = k.fit(said, st, upper, 0.4, text.Centre, text.Bottom)
	out = append(out, marks(lines)...)
	st.Size, st.Bold = st.Size*0.62, false
	_, lines, _ = k.fit(more, st, lower, 0.4, text.Centre, text.Top)
	return append(out, marks(lines)...)
}

// asks are labels with lines to write on below them.
func (k *Kit) asks(asks []string, box mark.Rect) []mark.Mark {
	pal := PaperPalette()
	var out []mark.Mark
	each := box.H / float64(len(asks))
	for i, ask := range asks {
		part := mark.Rect{X: box.X, Y: box.Y + float64(i)*each, W: box.W, H: each}
		label := mark.Rect{X: part.X, Y: part.Y, W: part.W, H: min(part.H*0.4, 1.3*legible)}
		_, lines, _ := k.fit(ask, text.Style{Size: min(legible, label.H/1.25), Paint: pal.Ink}, label, 1, text.Start, text.Top)
		out = append(out, marks(lines)...)
		part.Y += label.H
		part.H -= label.H
		out = append(out, ruled(part, max(1, int(part.H/8)), pal)...)
	}
	return out
}

// ruled is so many dotted lines to write on.
func ruled(box mark.Rect, n int, pal Palette) []mark.Mark {
	var p mark.Path
	for i := range n {
		y := box.Y + box.H*(float64(i)+0.85)/float64(n)
		p = append(p, mark.Polyline(false, box.X, y, box.X+box.W, y)...)
	}
	return []mark.Mark{mark.Shape{Path: p, Stroke: mark.Stroke{Width: 0.28, Paint: pal.Quiet, Dash: 0.7}}}
}

// gridCells divides a paper into equal cells, row by row.
func gridCells(paper Paper, across, down int) []mark.Rect {
	w, h := paper.W/float64(across), paper.H/float64(down)
	var cells []mark.Rect
	for y := range down {
		for x := range across {
			cells = append(cells, mark.Rect{X: float64(x) * w, Y: float64(y) * h, W: w, H: h})
		}
	}
	return cells
}

// gridCuts are short lines along the edges where the scissors go in and out, and crosses
// where cuts meet.
func gridCuts(paper Paper, across, down int) []mark.Mark {
	var p mark.Path
	line := func(x0, y0, x1, y1 float64) { p = append(p, mark.Polyline(false, x0, y0, x1, y1)...) }
	const half = (cutTo - cutFrom) / 2
	for i := 1; i < across; i++ {
		x := paper.W * float64(i) / float64(across)
		line(x, cutFrom, x, cutTo)
		line(x, paper.H-cutTo, x, paper.H-cutFrom)
	}
	for j := 1; j < down; j++ {
		y := paper.H * float64(j) / float64(down)
		line(cutFrom, y, cutTo, y)
		line(paper.W-cutTo, y, paper.W-cutFrom, y)
		for i := 1; i < across; i++ {
			x := paper.W * float64(i) / float64(across)
			line(x-half, y, x+half, y)
			line(x, y-half, x, y+half)
		}
	}
	if p == nil {
		return nil
	}
	return []mark.Mark{mark.Shape{Path: p, Stroke: mark.Stroke{Width: cutLine, Paint: PaperPalette().Quiet}}}
}

// StarterCards returns an activity's starters to cut out, those that the group wrote on a
// sheet with a pile, which may be nil, and blank ones to write on. What notes carry besides
// is asked for on each, unless it is private.
func (k *Kit) StarterCards(a *model.Activity, s *model.Sheet, paper Paper) Job {
	w := k.wordingOf(a)
	var cards []CutCard
	for _, st := range a.Starters {
		card := CutCard{Text: w.Starter(st.ID)}
		if could := w.Could(st.ID); could != "" {
			card.More = k.Words.Text("printable.cards.could", "could", could)
		}
		cards = append(cards, card)
	}
	if s != nil && a.Deal {
		for _, n := range model.ReadingOrder(s.Notes) {
			if n.Starter == "" && strings.TrimSpace(n.Text) != "" {
				cards = append(cards, CutCard{Text: n.Text})
			}
		}
	}
	title := k.Words.Text("printable.cards.title", "title", w.Title)
	cards = withBlanks(cards)
	for _, f := range a.NoteFields {
		for i := range cards {
			if !f.Private {
				cards[i].Asks = append(cards[i].Asks, w.Field(f.ID))
			}
		}
	}
	return k.CardPages(title, w.Title, cards, paper)
}

// withBlanks adds blank cards until the last page is full.
func withBlanks(cards []CutCard) []CutCard {
	for n := 0; n < fewestBlanks || len(cards)%(cutAcross*cutDown) != 0; n++ {
		cards = append(cards, CutCard{})
	}
	return cards
}

package printables

import (
	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// pocketAcross and pocketDown are how many pocket versions go on an upright page.
const (
	pocketAcross = 2
	pocketDown   = 4
)

// mostPocket is how many members get a card at the most: no group is larger, but a file may
// say so.
const mostPocket = 1000

// AgreementPocket returns an agreement eight times to a page, to cut out and keep. A long
// one goes over several cards; each then has a page of its own.
func (k *Kit) AgreementPocket(g *model.Group, a *model.Activity, s *model.Sheet, paper Paper) Job {
	f := k.newAgreementFace(g.Name, a, s)
	const onPage = pocketAcross * pocketDown
	sets := (min(max(g.Members, 1), mostPocket) + onPage - 1) / onPage // as many as the group has members
	cell := mark.Rect{W: paper.W / pocketAcross, H: paper.H / pocketDown}
	cards := f.pocket(cell)
	cuts := pocketCuts(paper)
	return Job{
		Title: joined(", ", f.title, k.Words.Text("printable.agreement.pocket")), Count: len(cards) * sets,
		Page: func(i int) mark.Page {
			pg := mark.Page{W: paper.W, H: paper.H, Marks: []mark.Mark{cuts}}
			for n := range pocketAcross * pocketDown {
				x, y := float64(n%pocketAcross)*cell.W, float64(n/pocketAcross)*cell.H
				pg.Marks = append(pg.Marks, mark.Moved(cards[i%len(cards)], 1, x, y)...)
			}
			return pg
		},
	}
}

// pocket lays out the cards of one agreement, each beginning at the origin.
func (f *agreementFace) pocket(cell mark.Rect) [][]mark.Mark {
	area := inset(cell, 8, 7)
	u := within(cell.W/105, 0.72, 1.4)
	head := mark.Rect{X: area.X, Y: area.Y, W: area.W * 0.6, H: 5.2 * u}
	last := f.kit.Set.Block(f.pocketDays(9, 9), f.pocketStyle(), mark.Rect{W: area.W}, text.Start, text.Top)
	foot := mark.Rect{X: area.X, W: area.W, H: 1.3 * legible * float64(max(1, len(last)))}
	foot.Y = area.Y + area.H - foot.H
	body := mark.Rect{X: area.X, Y: head.Y + head.H + 1.6*u, W: area.W}
	body.H = foot.Y - 1.2*u - body.Y
	least := []setting{{1, legible}, {2, legible}}
	middles := f.best(body, append([]setting{{1, max(3.4*u, legible)}}, least...), least)
	var out [][]mark.Mark
	for i, middle := range middles {
		card := append(f.kit.pocketHead(f.title, f.group, head, area, u, f.pal), f.pocketFoot(foot, i, len(middles))...)
		out = append(out, append(card, middle...))
	}
	return out
}

// pocketHead is the title of a card to keep, whose it is, and a line below.
func (k *Kit) pocketHead(title, whose string, head, area mark.Rect, u float64, pal Palette) []mark.Mark {
	st := text.Style{Size: 4.2 * u, Bold: true, Paint: pal.Teal}
	_, lines, _ := k.fit(title, st, head, 0.3, text.Start, text.Middle)
	out := marks(lines)
	side := mark.Rect{X: head.X + head.W + 2*u, Y: head.Y, W: area.W - head.W - 2*u, H: head.H}
	_, lines, _ = k.fit(whose, text.Style{Size: max(2.7*u, legible), Paint: pal.Quiet}, side, 0.3, text.Start, text.Middle)
	out = append(out, marks(flushed(lines, side))...)
	y := head.Y + head.H + 0.5*u
	return append(out, mark.Shape{
		Path:   mark.Polyline(false, area.X, y, area.X+area.W, y),
		Stroke: mark.Stroke{Width: 0.4 * u, Paint: pal.Zone(model.ToneTeal).Line},
	})
}

func (f *agreementFace) pocketFoot(foot mark.Rect, i, of int) []mark.Mark {
	_, lines, _ := f.kit.fit(f.pocketDays(i, of), f.pocketStyle(), foot, 0.3, text.Start, text.Bottom)
	return marks(lines)
}

func (f *agreementFace) pocketStyle() text.Style {
	return text.Style{Size: legible, Paint: f.pal.Quiet}
}

// pocketDays is what stands at the foot of card i of so many: which it is, and when it was agreed.
func (f *agreementFace) pocketDays(i, of int) string {
	if of < 2 {
		return f.days()
	}
	return joined(" · ", f.kit.Words.Text("printable.agreement.card", "n", i+1, "of", of), f.days())
}

// pocketCuts are short lines at the edges of the page and crosses within it, where the
// scissors go.
func pocketCuts(paper Paper) mark.Mark {
	var p mark.Path
	line := func(x0, y0, x1, y1 float64) { p = append(p, mark.Polyline(false, x0, y0, x1, y1)...) }
	const half = (cutTo - cutFrom) / 2
	x := paper.W / pocketAcross
	line(x, cutFrom, x, cutTo)
	line(x, paper.H-cutTo, x, paper.H-cutFrom)
	for i := 1; i < pocketDown; i++ {
		y := float64(i) * paper.H / pocketDown
		line(cutFrom, y, cutTo, y)
		line(paper.W-cutTo, y, paper.W-cutFrom, y)
		line(x-half, y, x+half, y)
		line(x, y-half, x, y+half)
	}
	return mark.Shape{Path: p, Stroke: mark.Stroke{Width: cutLine, Paint: PaperPalette().Quiet}}
}

package printables

import (
	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
	"commonground/printables/wording"
)

// BlankPortraits returns a page of cards to write and draw on, 2 or 4 of them, and pages
// that say how it goes. The error is a *PerPageError.
func (k *Kit) BlankPortraits(a *model.Activity, perPage int, paper Paper) (Job, error) {
	if perPage != 2 && perPage != 4 {
		return Job{}, &PerPageError{perPage}
	}
	sheet, cells := cutSheet(paper, perPage)
	said := k.wordingOf(a)
	card := k.blankPortrait(said, inset(mark.Rect{W: cells[0].W, H: cells[0].H}, cardEdge, cardEdge))
	title := k.Words.Text("printable.board.blank", "title", said.Title)
	cards := cutJob(title, sheet, cells, perPage, func(_ int, x, y float64) []mark.Mark { return mark.Moved(card, 1, x, y) })
	return Joined(title, cards, k.guidePages(a, paper)), nil
}

// blankPortrait is one card: a box for a picture, a line for the name, and for each of
// the other parts lines to write on.
func (k *Kit) blankPortrait(said wording.Activity, box mark.Rect) []mark.Mark {
	c := portraitCard{kit: k, said: said, p: &model.Portrait{}, pal: PaperPalette(), box: box}
	pad := within(box.W*0.05, 1.5, 7)
	c.body = inset(box, pad, pad)
	size := within(box.W*0.037, legible, 4.2)
	out := append([]mark.Mark{c.frame()}, c.blankHead(size)...)
	parts := model.PortraitParts[1:]
	gap := size * 1.2
	each := (c.body.H - gap*float64(len(parts)-1)) / float64(len(parts))
	for i, part := range parts {
		area := mark.Rect{X: c.body.X, Y: c.body.Y + float64(i)*(each+gap), W: c.body.W, H: each}
		out = append(out, c.blankPart(part, area, size)...)
	}
	return out
}

// blankHead is the box for a picture and the line for a name.
func (c *portraitCard) blankHead(size float64) []mark.Mark {
	side := min(c.body.W*0.42, c.body.H*0.32)
	shows := mark.Rect{X: c.body.X, Y: c.body.Y, W: side, H: side}
	out := []mark.Mark{mark.Shape{Path: mark.Box(shows, side*0.06), Stroke: mark.Stroke{Width: 0.35, Paint: c.pal.Quiet}}}
	quiet := text.Style{Size: max(size*0.85, legible), Paint: c.pal.Quiet}
	note := inset(shows, side*0.06, side*0.05)
	_, lines, _ := c.kit.fit(c.said.Part("field.picture"), quiet, note, 1.2, text.Centre, text.Bottom)
	out = append(out, marks(lines)...)
	head := mark.Rect{X: c.body.X + side*1.12, Y: c.body.Y, W: c.body.W - side*1.12, H: side}
	bold := text.Style{Size: size, Bold: true, Paint: c.pal.Teal}
	lines = c.kit.Set.Block(c.kit.PortraitHeading(c.said, c.p, model.PortraitName), bold, head, text.Start, text.Top)
	used := c.kit.Set.Height(len(lines), bold)
	out = append(append(out, marks(lines)...), c.writeOn(mark.Rect{X: head.X, Y: head.Y + used, W: head.W, H: side - used}, side*0.3))
	c.body.Y += side + size*1.5
	c.body.H -= side + size*1.5
	return out
}

func (c *portraitCard) blankPart(part model.PortraitPart, area mark.Rect, size float64) []mark.Mark {
	bold := text.Style{Size: size, Bold: true, Paint: c.pal.Teal}
	lines := c.kit.Set.Block(c.kit.PortraitHeading(c.said, c.p, part), bold, area, text.Start, text.Top)
	used := c.kit.Set.Height(len(lines), bold)
	area.Y += used
	area.H -= used
	return append(marks(lines), c.writeOn(area, within(size*2.1, 6, 9)))
}

// writeOn draws dotted lines to write on, so far apart.
func (c *portraitCard) writeOn(area mark.Rect, pitch float64) mark.Mark {
	var path mark.Path
	for y := area.Y + pitch; y <= area.Y+area.H+0.01; y += pitch {
		path = append(path, mark.Polyline(false, area.X, y, area.X+area.W, y)...)
	}
	return mark.Shape{Path: path, Stroke: mark.Stroke{Width: 0.28, Paint: c.pal.Quiet, Dash: 0.7}}
}

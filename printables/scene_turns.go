package printables

import (
	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// Turn is somebody's turn as the room sees it.
type Turn struct {
	// Object is what goes from hand to hand, a name of the icon set.
	Object string
	// Says is whose turn it is, After who comes then, Time how much time there is, all in
	// words; the last two may be empty.
	Says, After, Time string
	// Share is which part of the time is left, from 0 to 1; less than 0 shows no time.
	Share float64
	// Card is what they drew for their turn; without a text there is none.
	Card Drawn
}

// Drawn is a card of a pile.
type Drawn struct {
	Text   string
	Colour model.NoteColour
}

// TurnScene shows whose turn it is: what goes from hand to hand in a ring that grows shorter
// with the time, and the name as large as there is room for. Nothing on it moves by itself or
// changes its colour.
func (k *Kit) TurnScene(t Turn) *Scene {
	return &Scene{Title: k.Words.Text("turns.title"), kit: k, whole: func(p *scenePage) [][]mark.Mark {
		p.fixed = true
		band, card := p.body, p.body
		if t.Card.Text != "" {
			band.H *= 0.4
			card.Y, card.H = band.Y+band.H+0.04*p.h, card.H-band.H-0.04*p.h
		}
		side := min(band.H*0.8, band.W*0.36)
		disc := mark.Rect{X: band.X + 0.02*p.h, Y: band.Y + (band.H-side)/2, W: side, H: side}
		words := band
		words.X = disc.X + side + 0.07*p.h
		words.W = band.X + band.W - words.X
		out := append(p.held(t, disc), p.turnWords(t, words)...)
		return [][]mark.Mark{append(out, p.drawn(t.Card, card)...)}
	}}
}

// drawn is a card as large as there is room for, wider than notes are: it is read from afar.
func (p *scenePage) drawn(card Drawn, box mark.Rect) []mark.Mark {
	if card.Text == "" {
		return nil
	}
	a, n := &model.Activity{}, &model.Note{Text: card.Text, Colour: card.Colour}
	n.W, n.H = p.kit.NoteSize(a, n, 1.6*model.NoteWidth, 0.6*model.NoteHeight)
	scale := min(box.W/n.W, box.H/n.H) * 0.96
	return mark.Moved(p.kit.NoteMarks(a, n, p.pal), scale, box.X+(box.W-scale*n.W)/2, box.Y+(box.H-scale*n.H)/2)
}

// held draws what somebody holds, with the time around it.
func (p *scenePage) held(t Turn, disc mark.Rect) []mark.Mark {
	edge := 0.055 * disc.W
	out := []mark.Mark{mark.Shape{Path: mark.Ellipse(disc), Fill: p.pal.Board, Stroke: mark.Stroke{Width: 0.1 * edge, Paint: p.pal.Line}}}
	if t.Share >= 0 {
		// An outline tells what is over from what is left in high contrast, too.
		out = append(out, mark.Shape{Path: ring(disc, 1-2*edge/disc.W), Fill: p.pal.Side, Stroke: mark.Stroke{Width: 0.1 * edge, Paint: p.pal.Line}})
	}
	switch {
	case t.Share > 0.999:
		out = append(out, mark.Shape{Path: ring(disc, 1-2*edge/disc.W), Fill: p.pal.Teal})
	case t.Share > 0:
		out = append(out, mark.Shape{Path: sector(disc, 1-2*edge/disc.W, 360*(1-t.Share), 360*t.Share), Fill: p.pal.Teal})
	}
	return append(out, iconMarks(t.Object, inset(disc, 0.2*disc.W, 0.2*disc.H), p.pal.Ink)...)
}

// turnWords sets whose turn it is, the time below and who comes then.
func (p *scenePage) turnWords(t Turn, box mark.Rect) []mark.Mark {
	name, time, after := box, box, box
	name.H = 0.56 * box.H
	at := text.Bottom
	if t.Time == "" && t.After == "" {
		name, at = box, text.Middle
	}
	time.Y, time.H = box.Y+0.6*box.H, 0.14*box.H
	after.Y, after.H = box.Y+0.78*box.H, 0.2*box.H
	quiet := p.style(0.06*p.h, false)
	quiet.Paint = p.pal.Quiet
	var out []mark.Mark
	for _, part := range [...]struct {
		words string
		style text.Style
		box   mark.Rect
		at    text.Valign
	}{
		{t.Says, p.style(0.16*p.h, true), name, at},
		{t.Time, p.style(0.075*p.h, false), time, text.Middle},
		{t.After, quiet, after, text.Top},
	} {
		if part.words != "" {
			part.style.Size *= max(0.6, min(1, p.larger))
			_, lines, _ := p.kit.fit(part.words, part.style, part.box, SceneLeast*p.h, text.Start, part.at)
			out = append(out, marks(lines)...)
		}
	}
	return out
}

// GroupsScene shows who is together in pairs or threes, each in words.
func (k *Kit) GroupsScene(title string, groups []string) *Scene {
	return &Scene{Title: title, kit: k, whole: func(p *scenePage) [][]mark.Mark {
		return p.filled(1.0/11, 3, p.paras(func(size float64) []para {
			out := make([]para, len(groups))
			for i, g := range groups {
				out[i] = para{text: g, style: p.style(size, false), lead: "•", room: 0.8 * size, before: 0.7 * size, block: i + 1}
			}
			return out
		}))
	}}
}

// Job prints all of a scene as it is seen, on the long side of a paper.
func (c *Scene) Job(paper Paper) Job {
	wide, high := max(paper.W, paper.H), min(paper.W, paper.H)
	size := SceneSize{W: wide, H: high, Larger: 1, Palette: PaperPalette()}
	return Job{Title: c.Title, Count: c.Picture(nil, 0, size).Pages, Page: func(i int) mark.Page {
		return mark.Page{W: wide, H: high, Marks: c.Picture(nil, i, size).Marks}
	}}
}

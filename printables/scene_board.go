package printables

import (
	"strings"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
	"commonground/printables/wording"
)

// boardScene is the board itself, its zones, and its notes one by one. Notes that wait beside
// the board come last.
func (k *Kit) boardScene(_ *model.Group, a *model.Activity, s *model.Sheet, _ string) *Scene {
	a = a.In(s)
	c := &Scene{Board: a}
	zones, notes := Level{ID: LevelZones}, Level{ID: LevelNotes}
	for _, part := range a.Outline(s.Notes) {
		if part.Zone != nil {
			zones.Parts = append(zones.Parts, Part{ID: part.Zone.ID, draw: k.largeZone(a, s, part)})
		}
		for _, n := range part.Notes {
			if strings.TrimSpace(n.Text) != "" || n.Icon != "" {
				notes.Parts = append(notes.Parts, Part{ID: n.ID.String(), draw: k.largeNote(a, s, n, part.Zone)})
			}
		}
	}
	c.Levels = withParts(zones, notes)
	return c
}

// largeZone is the notes of a zone side by side, in type as large as they fit the page; those
// with more words than a note can show come after them.
func (k *Kit) largeZone(a *model.Activity, s *model.Sheet, part model.ZoneNotes) scenePart {
	return func(p *scenePage) [][]mark.Mark {
		head, body := p.zoneHead(a, s, part.Zone, text.Start)
		var cards []*model.Note
		var long [][]mark.Mark
		for _, n := range part.Notes {
			if p.cardScale(a, []*model.Note{n}, body, p.leastScale()) > 0 {
				cards = append(cards, n)
			} else {
				long = append(long, p.longNote(a, n)...)
			}
		}
		if len(cards) == 0 && len(long) > 0 {
			return long
		}
		out := p.withHead(head, func(p *scenePage) [][]mark.Mark {
			var out [][]mark.Mark
			for pages := 1; out == nil; pages++ {
				out = p.cards(a, cards, body, max(1, (len(cards)+pages-1)/pages))
			}
			return out
		})
		return append(out, long...)
	}
}

// zoneHead is the title of a zone, and the room below it; there is none where z is nil.
func (p *scenePage) zoneHead(a *model.Activity, s *model.Sheet, z *model.Zone, align text.Align) ([]mark.Mark, mark.Rect) {
	if z == nil {
		return nil, p.body
	}
	return p.headed(ZoneTitle(wording.Of(p.kit.Words, a), s, z.ID), align)
}

// headed is what a part is called, and the room below it.
func (p *scenePage) headed(title string, align text.Align) ([]mark.Mark, mark.Rect) {
	body := p.body
	band := mark.Rect{X: body.X, Y: body.Y, W: body.W, H: 0.08 * p.h}
	_, lines, _ := p.kit.fit(title, p.style(0.05*p.h, true), band, SceneLeast*p.h, align, text.Middle)
	body.Y, body.H = body.Y+1.1*band.H, body.H-1.1*band.H
	return marks(lines), body
}

// cards sets notes as cards of one size, so many to a page, whose type is as large as the
// longest of them allows; nil where that could not be read, unless each has a page of its own.
func (p *scenePage) cards(a *model.Activity, notes []*model.Note, body mark.Rect, per int) [][]mark.Mark {
	if len(notes) == 0 {
		return [][]mark.Mark{nil}
	}
	least := p.leastScale()
	cells, scale := []mark.Rect{body}, 0.0
	for _, fill := range p.fillings(body, per) {
		if s := p.cardScale(a, notes, fill[0], max(scale, least)); s > scale {
			cells, scale = fill, s
		}
	}
	if scale == 0 {
		if per > 1 {
			return nil
		}
		scale = least
	}
	out := make([][]mark.Mark, (len(notes)+per-1)/per)
	for i, n := range notes {
		cell, card := cells[i%per], *n
		card.Rect = model.Rect{W: cell.W / scale, H: cell.H / scale}
		out[i/per] = append(out[i/per], mark.Moved(p.kit.NoteMarks(a, &card, p.pal), scale, cell.X, cell.Y)...)
	}
	return out
}

// leastScale is how many pixels a board unit is at the least on cards: then type that is usual
// on boards can just be read.
func (p *scenePage) leastScale() float64 { return SceneLeast * p.h / NoteTextLeast }

// longNote is a note with more words than a note can show in type that can be read, as plain text on as many pages as it
// takes.
func (p *scenePage) longNote(a *model.Activity, n *model.Note) [][]mark.Mark {
	return p.filled(sceneMany, 2, p.paras(func(size float64) []para {
		st := p.style(size, false)
		st.Named = NoteNamed(a, n)
		return []para{{text: strings.TrimSpace(NoteWords(a, n)), style: st}}
	}))
}

// fillings are the ways to fill a body with at least n cells of one size, row by row, that are
// neither much higher than wide nor strips.
func (p *scenePage) fillings(body mark.Rect, n int) [][]mark.Rect {
	gap := 0.03 * p.h
	var out [][]mark.Rect
	for columns := 1; columns <= n; columns++ {
		rows := (n + columns - 1) / columns
		w, h := (body.W-gap*float64(columns-1))/float64(columns), (body.H-gap*float64(rows-1))/float64(rows)
		h = min(h, 0.8*w)
		w = min(w, 2.6*h)
		cells := make([]mark.Rect, n)
		for i := range cells {
			cells[i] = mark.Rect{X: body.X + float64(i%columns)*(w+gap), Y: body.Y + float64(i/columns)*(h+gap), W: w, H: h}
		}
		out = append(out, cells)
	}
	return out
}

// cardScale is how many pixels a board unit can have on cards of that size so that every note
// holds its words in type that is usual on boards; 0 where that is less than least.
func (p *scenePage) cardScale(a *model.Activity, notes []*model.Note, card mark.Rect, least float64) float64 {
	scale := p.h / 9 / NoteTextLeast
	for _, n := range notes {
		written := noteSaid(a, n)
		m := p.kit.Set.Measure(written.words, written.style)
		long := p.kit.Set.Width(written.words, written.sized(NoteTextLeast, mark.Paint{}))
		for {
			w, h := card.W/scale, card.H/scale
			_, _, whole := m.Lines((w - 2*notePad(w)) / NoteTextLeast)
			if written.words == "" || whole && p.kit.noteHolds(written, n, w, h, long, NoteTextLeast) {
				break
			}
			if scale *= 0.94; scale < 0.999*least {
				return 0
			}
		}
	}
	return scale
}

// withParts are the levels that have any parts.
func withParts(levels ...Level) []Level {
	var out []Level
	for _, l := range levels {
		if len(l.Parts) > 0 {
			out = append(out, l)
		}
	}
	return out
}

// largeNote is a note as large as the page, with what it carries that is not private beneath
// its words as on the board, and above it the zone that it is in.
func (k *Kit) largeNote(a *model.Activity, s *model.Sheet, n *model.Note, z *model.Zone) scenePart {
	return func(p *scenePage) [][]mark.Mark {
		out, box := p.zoneHead(a, s, z, text.Centre)
		large := *n
		large.X, large.Y = 0, 0
		large.W, large.H = k.NoteSize(a, n, model.NoteWidth, model.NoteHeight)
		scale := min(box.W/large.W, box.H/large.H) * 0.96
		if least := scale * k.LeastOnNotes(a, []*model.Note{&large}); least > 0 && least < SceneLeast*p.h {
			return p.longNote(a, n)
		}
		x, y := box.X+(box.W-scale*large.W)/2, box.Y+(box.H-scale*large.H)/2
		return [][]mark.Mark{append(out, mark.Moved(k.NoteMarks(a, &large, p.pal), scale, x, y)...)}
	}
}

// agreementScene is the board of suggestions while they are collected and read back, and then
// what was agreed.
func (k *Kit) agreementScene(g *model.Group, a *model.Activity, s *model.Sheet, at string) *Scene {
	if at == "collect" || at == "read" || s.Agreement == nil || len(s.Agreement.Rules) == 0 {
		return k.boardScene(g, a, s, at)
	}
	f := k.newAgreementFace("", a, s)
	faced := func(p *scenePage) *agreementFace {
		face := *f
		face.pal = p.pal
		return &face
	}
	c := &Scene{whole: func(p *scenePage) [][]mark.Mark {
		return p.filled(sceneMany, 3, func(size, width float64) []row { return faced(p).all(size, width, p.body.H) })
	}}
	rules := Level{ID: LevelRules}
	for _, g := range model.ByHeading(f.a.Rules, f.heads) {
		for _, r := range g.Rules {
			said, number := f.ruleWords(r), len(rules.Parts)+1
			if said == "" {
				continue
			}
			heading := g.Heading
			rules.Parts = append(rules.Parts, Part{ID: r.ID.String(), draw: func(p *scenePage) [][]mark.Mark {
				face := faced(p)
				return p.filled(sceneOne, 1, func(size, width float64) []row {
					var out []row
					if title := oneLine(face.said.Heading(heading)); title != "" {
						out = face.heading(title, size*0.6, width)
					}
					return append(out, face.rule(said, r.Icon, number, size, width, p.body.H)...)
				})
			}})
		}
	}
	c.Levels = withParts(rules)
	return c
}

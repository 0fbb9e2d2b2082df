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
			zones.Parts = append(zones.Parts, Part{ID: part.Zone.ID, Zone: part.Zone})
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
		var out []mark.Mark
		box := p.body
		if z != nil {
			band := mark.Rect{X: box.X, Y: box.Y, W: box.W, H: 0.08 * p.h}
			title := ZoneTitle(wording.Of(k.Words, a), s, z.ID)
			_, lines, _ := k.fit(title, p.style(0.045*p.h, true), band, sceneLeast*p.h, text.Centre, text.Middle)
			out = marks(lines)
			box.Y, box.H = box.Y+band.H, box.H-band.H
		}
		large := *n
		large.X, large.Y = 0, 0
		large.W, large.H = k.NoteSize(a, n, model.NoteWidth, model.NoteHeight)
		scale := min(box.W/large.W, box.H/large.H) * 0.96
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

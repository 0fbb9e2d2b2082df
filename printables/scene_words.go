package printables

import (
	"slices"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
	"commonground/printables/wording"
)

// formScene is all that was answered, and its questions one by one, with what there is to
// think about.
func (k *Kit) formScene(_ *model.Group, a *model.Activity, s *model.Sheet, _ string) *Scene {
	questions := Level{ID: LevelQuestions}
	for _, f := range a.Fields {
		if f.Private {
			continue
		}
		questions.Parts = append(questions.Parts, Part{ID: f.ID, draw: func(p *scenePage) [][]mark.Mark {
			return p.filled(sceneMany*1.2, 2, p.paras(func(size float64) []para {
				face := p.form(a, size)
				face.blank = true // with what to talk about
				return append(face.question(f), face.discussed(f, s)...)
			}))
		}})
	}
	return &Scene{Levels: withParts(questions), whole: func(p *scenePage) [][]mark.Mark {
		return p.filled(sceneMany, 3, p.paras(func(size float64) []para {
			face := p.form(a, size)
			var out []para
			for i, f := range a.Fields {
				if !f.Private {
					out = append(out, inBlock(i+1, face.briefly(f, s))...)
				}
			}
			return out
		}))
	}}
}

// form is a page of questions in type of a size.
func (p *scenePage) form(a *model.Activity, size float64) *formPage {
	f := p.kit.newFormPage(a, Paper{W: 210, H: 297})
	f.unit, f.pal, f.width = size/formSize, p.pal, p.body.W/3 // the narrowest column
	return f
}

// briefly is a question with its answer, without what the question asks besides; one that has
// no answer yet stands alone.
func (p *formPage) briefly(f model.Field, s *model.Sheet) []para {
	head := p.question(f)
	if said := p.answered(f, s); len(said) > 0 {
		return append(head[:1:1], said[len(head):]...)
	}
	return head[:1]
}

// discussed is what was answered to a question, or else what there is to weigh or to choose.
func (p *formPage) discussed(f model.Field, s *model.Sheet) []para {
	if said := p.answered(f, s); len(said) > 0 {
		return said[len(p.question(f)):]
	}
	var out []para
	option := func(words string, bold bool) {
		out = append(out, para{text: words, style: p.style(bold), before: 1.6 * p.unit, heading: bold})
	}
	switch f.Kind {
	case model.FieldWeigh:
		for _, side := range f.Sides {
			option(p.words.Side(f.ID, side), true)
			for _, line := range p.words.Consider(f.ID, side) {
				out = append(out, para{text: line, style: p.style(false), lead: "•", room: 4.5 * p.unit, before: 0.4 * p.unit})
			}
		}
	case model.FieldScale:
		for _, side := range f.Sides {
			option(p.words.Side(f.ID, side), false)
		}
	case model.FieldChoice:
		for _, c := range f.Choices {
			option(p.words.Choice(f.ID, c), false)
		}
	}
	return out
}

// wallScene is the barriers wall, and its barriers one by one.
func (k *Kit) wallScene(_ *model.Group, _ *model.Activity, s *model.Sheet, _ string) *Scene {
	rows := WallRows(s.Wall)
	drawn := func(rows []WallRow, largest float64) scenePart {
		return func(p *scenePage) [][]mark.Mark { return p.wall(rows, largest) }
	}
	barriers := Level{ID: LevelBarriers}
	for i, r := range rows {
		barriers.Parts = append(barriers.Parts, Part{ID: r.ID.String(), draw: drawn(rows[i:i+1], 1.0/12)})
	}
	return &Scene{Levels: withParts(barriers), whole: drawn(rows, 1.0/20)}
}

// wall sets rows of a barriers wall on as few pages as can be, in type as large as lets them, or
// so many times as large as is wanted.
func (p *scenePage) wall(rows []WallRow, largest float64) [][]mark.Mark {
	best, fits := p.fittingWall(rows, largest*p.h)
	switch {
	case p.larger < 1:
		best = p.wallIn(rows, max(SceneLeast*p.h, p.larger*fits), false)
	case p.larger > 1:
		wanted := p.larger * fits
		for size := wanted; size > fits; size *= 0.97 {
			if pages := p.wallIn(rows, size, true); !slices.ContainsFunc(pages, func(page []mark.Mark) bool { return !p.inside(page) }) {
				p.most = size < wanted
				return pages
			}
		}
		p.most = true
	}
	return best
}

// fittingWall is the wall in type as large as lets it have the fewest pages, and that size.
func (p *scenePage) fittingWall(rows []WallRow, largest float64) (best [][]mark.Mark, fits float64) {
	size := largest
	for ; size >= 0.999*SceneLeast*p.h && len(best) != 1; size *= 0.94 {
		if pages := p.wallIn(rows, size, false); pages != nil && (best == nil || len(pages) < len(best)) {
			best, fits = pages, size
		}
	}
	if best == nil {
		best, fits = p.wallIn(rows, size, true), size
	}
	return best, fits
}

// wallIn sets rows in one column or two, in type of which the smallest has a size; nil where notes
// have no room side by side, unless they may be stacked.
func (p *scenePage) wallIn(rows []WallRow, size float64, stacks bool) [][]mark.Mark {
	var best [][]mark.Mark
	unit := size / wallSmall
	for n := 1; n <= min(2, len(rows)); n++ {
		columns := inColumns(p.body, n, unit*wallColumns)
		if (WallSpace{Width: columns[0].W, Unit: unit}).stacked() && !(stacks && n == 1) {
			continue
		}
		if pages, _ := p.kit.wallPages(rows, columns, unit, p.pal); best == nil || len(pages) < len(best) {
			best = pages
		}
	}
	return best
}

// peopleScene is what everybody put down, put together without names, and each person's own
// part one by one, or where those are swapped, what each reads out of somebody else's.
func (k *Kit) peopleScene(g *model.Group, a *model.Activity, s *model.Sheet, _ string) *Scene {
	people := Level{ID: LevelPeople}
	for _, r := range s.Readings(a) {
		people.Parts = append(people.Parts, Part{ID: r.Reader.ID.String(), draw: func(p *scenePage) [][]mark.Mark {
			return p.filled(sceneMany*1.2, 3, func(size, width float64) []row {
				return p.people(a, s, size).readingRow(r, width, contactSize)
			})
		}})
	}
	for i, who := range s.People {
		if a.Swap { // nobody sees who wrote what
			break
		}
		people.Parts = append(people.Parts, Part{ID: who.ID.String(), draw: func(p *scenePage) [][]mark.Mark {
			return p.filled(sceneMany*1.2, 3, func(size, width float64) []row {
				face := p.people(a, s, size)
				out := k.rows([]para{{text: k.PersonName(who, i), style: p.named(size), heading: true}}, width)
				for _, z := range a.Zones {
					if e := who.Box(z.ID); !e.Empty() {
						out = append(out, face.entryRows(ZoneTitle(face.words, s, z.ID), e, contactSize, width)...)
					}
				}
				return out
			})
		}})
	}
	return &Scene{Levels: withParts(people, k.placesLevel(a, s)), whole: func(p *scenePage) [][]mark.Mark {
		return p.filled(sceneMany, 3, func(size, width float64) []row {
			face := p.people(a, s, size)
			if !a.GathersLines() {
				return face.wishRows(g, width, contactSize)
			}
			var out []para
			for i := range a.Zones {
				out = append(out, face.ideaParas(g, a.Zones[i].ID, contactSize)...)
			}
			return k.rows(out, width)
		})
	}}
}

// placesLevel is situation by situation what everybody put down for it, to be compared. There is
// none where people gather lines, which stand together already, or read each other's out.
func (k *Kit) placesLevel(a *model.Activity, s *model.Sheet) Level {
	places := Level{ID: LevelPlaces}
	if a.Swap || a.GathersLines() {
		return places
	}
	for _, z := range a.Zones {
		if !slices.ContainsFunc(s.People, func(who *model.Person) bool { return !who.Box(z.ID).Empty() }) {
			continue
		}
		places.Parts = append(places.Parts, Part{ID: z.ID, draw: func(p *scenePage) [][]mark.Mark {
			return p.filled(sceneMany*1.2, 3, func(size, width float64) []row {
				face := p.people(a, s, size)
				out := k.rows([]para{{text: ZoneTitle(face.words, s, z.ID), style: p.named(size), heading: true}}, width)
				for i, who := range s.People {
					if e := who.Box(z.ID); !e.Empty() {
						out = append(out, face.entryRows(k.PersonName(who, i), e, contactSize, width)...)
					}
				}
				return out
			})
		}})
	}
	return places
}

// people is a page of what people put down, in type of a size.
func (p *scenePage) people(a *model.Activity, s *model.Sheet, size float64) *peoplePage {
	f := p.kit.newPeoplePage(a, s, "", Paper{W: 210, H: 297})
	f.unit, f.pal, f.area = size/contactSize, p.pal, p.body
	return f
}

func (p *scenePage) named(size float64) text.Style {
	return text.Style{Size: size * 1.1, Bold: true, Paint: p.pal.Teal}
}

// sceneEntry is something that has a title and something that was said about it.
type sceneEntry struct{ id, title, says string }

// entryScene lists entries, and shows them one by one.
func (k *Kit) entryScene(entries []sceneEntry) *Scene {
	set := func(p *scenePage, e sceneEntry, size float64) []para {
		out := []para{{text: e.title, style: p.style(size, true), before: 0.8 * size, heading: e.says != ""}}
		if e.says != "" {
			out = append(out, para{text: e.says, style: p.style(size, false), before: 0.1 * size})
		}
		return out
	}
	items := Level{ID: LevelItems}
	for _, e := range entries {
		items.Parts = append(items.Parts, Part{ID: e.id, draw: func(p *scenePage) [][]mark.Mark {
			return p.filled(sceneOne, 1, p.paras(func(size float64) []para { return set(p, e, size) }))
		}})
	}
	return &Scene{Levels: withParts(items), whole: func(p *scenePage) [][]mark.Mark {
		return p.filled(sceneMany, 3, p.paras(func(size float64) []para {
			var out []para
			for i, e := range entries {
				out = append(out, inBlock(i+1, set(p, e, size))...)
			}
			return out
		}))
	}}
}

// portraitScene is the wall of portraits, and each large.
func (k *Kit) portraitScene(_ *model.Group, a *model.Activity, s *model.Sheet, _ string) *Scene {
	var all []*model.Portrait
	people := Level{ID: LevelPeople}
	for _, one := range s.Portraits {
		if one.Blank() {
			continue
		}
		all = append(all, one)
		people.Parts = append(people.Parts, Part{ID: one.ID.String(), draw: func(p *scenePage) [][]mark.Mark {
			return p.portrait(a, one)
		}})
	}
	return &Scene{Levels: withParts(people), whole: func(p *scenePage) [][]mark.Mark { return p.portraits(a, all) }}
}

// mostPortraits is how many portraits a page holds at the most.
const mostPortraits = 12

// The largest type of portraits, and what lies between two of them, as shares of the page's height.
const (
	portraitLargest = 1.0 / 14
	portraitGap     = 0.02
)

// portraits are cards side by side, as many to a page as can be known across a room, fewer where
// they are wanted larger. Where one says more than its place holds, all show their picture and
// their name: what they say is seen person by person.
func (p *scenePage) portraits(a *model.Activity, all []*model.Portrait) [][]mark.Mark {
	if len(all) == 0 {
		return nil
	}
	pages := (len(all) + mostPortraits - 1) / mostPortraits
	per := (len(all) + pages - 1) / pages
	w := p.portraitsBy(a, all, per, cardType{portraitLargest * p.h, SceneLeast * p.h})
	switch {
	case len(w.long) > 0 && len(all) > 1:
		return p.faces(all, per)
	case p.larger < 1:
		w = p.portraitsBy(a, all, per, cardType{max(SceneLeast*p.h, p.larger*w.largest()), SceneLeast * p.h})
	case p.larger > 1:
		size := p.larger * w.largest()
		for w = p.portraitsBy(a, all, per, cardType{size, size}); len(w.long) > 0 && w.per > 1; {
			w = p.portraitsBy(a, all, w.per-1, cardType{size, size})
		}
		p.most = len(w.long) > 0
		if p.most { // as large as a page has room for
			w = p.portraitsBy(a, all, 1, cardType{size, SceneLeast * p.h})
		}
	}
	out := make([][]mark.Mark, (len(all)+w.per-1)/w.per)
	for i, c := range w.cards {
		out[i/w.per] = append(out[i/w.per], c.drawn(0, 0)...)
	}
	return out
}

// portraitsBy lays cards out, so many to a page.
func (p *scenePage) portraitsBy(a *model.Activity, all []*model.Portrait, per int, size cardType) wall {
	return p.cardPage(a).cards(all, p.portraitCells(per), per, size)
}

func (p *scenePage) portraitCells(per int) []mark.Rect {
	return wallCells(p.body, per, portraitGap*p.h)
}

// largest is the largest type on the cards.
func (w wall) largest() float64 {
	out := 0.0
	for _, c := range w.cards {
		out = max(out, c.size)
	}
	return out
}

// faces are the pictures of portraits with their names, so many to a page, fewer where they are
// wanted larger.
func (p *scenePage) faces(all []*model.Portrait, per int) [][]mark.Mark {
	if p.larger > 1 {
		per = max(1, int(float64(per)/(p.larger*p.larger)))
		p.most = per == 1
	}
	cells := p.portraitCells(per)
	out := make([][]mark.Mark, (len(all)+per-1)/per)
	for i, one := range all {
		out[i/per] = append(out[i/per], p.face(one, cells[i%per])...)
	}
	return out
}

// portrait is a card as large as the page, which goes on on others where it has no room for all
// in type that is wanted so large.
func (p *scenePage) portrait(a *model.Activity, one *model.Portrait) [][]mark.Mark {
	board, cell := p.cardPage(a), p.portraitCells(1)[0]
	c := p.kit.newPortraitCard(board.words, one, cell, cardType{portraitLargest * p.h, SceneLeast * p.h}, p.pal)
	if p.larger != 1 {
		size := max(SceneLeast*p.h, c.size*p.larger)
		least := size
		if p.larger < 1 {
			least = SceneLeast * p.h
		}
		c = p.kit.newPortraitCard(board.words, one, cell, cardType{size, least}, p.pal)
	}
	out := [][]mark.Mark{c.drawn(0, 0)}
	for len(c.rest) > 0 {
		c = c.goOn()
		out = append(out, c.drawn(0, 0))
	}
	return out
}

// cardPage is a page of cards of portraits.
func (p *scenePage) cardPage(a *model.Activity) *boardPage {
	return &boardPage{kit: p.kit, a: a, words: wording.Of(p.kit.Words, a), pal: p.pal, unit: p.h / 210, area: p.body}
}

// face is the picture of a portrait with its name below.
func (p *scenePage) face(one *model.Portrait, cell mark.Rect) []mark.Mark {
	cell = inset(cell, cell.W*(1-min(1, p.larger))/2, cell.H*(1-min(1, p.larger))/2)
	band := mark.Rect{X: cell.X, W: cell.W, H: 0.08 * p.h * p.larger}
	side := min(cell.W, cell.H-band.H)
	picture := mark.Rect{X: cell.X + (cell.W-side)/2, Y: cell.Y, W: side, H: side}
	band.Y = picture.Y + side
	_, lines, _ := p.kit.fit(oneLine(one.Name), p.style(0.05*p.h*p.larger, true), band, SceneLeast*p.h, text.Centre, text.Middle)
	return append(p.kit.PortraitPicture(one, picture, p.pal), marks(lines)...)
}

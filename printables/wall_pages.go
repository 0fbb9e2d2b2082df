package printables

import (
	"strings"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// wallUnit is the size of a wall's unit on A4, in millimetres.
const wallUnit = 0.235

func (k *Kit) wallOffers(g *model.Group, a *model.Activity, s *model.Sheet) []Offer {
	return []Offer{{OfferFilled, func(p Paper) (Job, error) { return k.Wall(a, s, g.Name, p), nil }}}
}

func (k *Kit) blankWallOffers(a *model.Activity, s *model.Sheet) []Offer {
	return []Offer{
		{OfferBlank, func(p Paper) (Job, error) { return k.BlankWall(a, p), nil }},
		{OfferCards, func(p Paper) (Job, error) { return k.WallCards(a, s, p), nil }},
	}
}

// Wall returns the pages of a barriers wall: every barrier with its ways beside it, on as
// few landscape pages as that takes and as large as they let, in two columns where many
// barriers with few ways would leave the right of each page white. A row goes over a page's end only where it is higher
// than a page; its barrier is then repeated. No text is cut.
func (k *Kit) Wall(a *model.Activity, s *model.Sheet, group string, paper Paper) Job {
	p := k.newBoardPage(a, paper)
	p.title = titleOf(s, p.words)
	if p.title == "" {
		p.title = p.words.Title
	}
	p.about = joined(" · ", uncopied(group), k.date(s.Date))
	rows := WallRows(s.Wall)
	if len(rows) == 0 { // what people write on is of more use than headings
		return Job{Title: p.title, Count: 1, Page: func(int) mark.Page { return p.page(p.blankWall()) }}
	}
	pages := p.fullestWall(rows)
	return Job{Title: p.title, Count: len(pages), Page: func(i int) mark.Page { return p.page(pages[i]) }}
}

// fullestWall sets rows on the fewest pages that they can have, in the largest type that lets
// them, below headings.
func (p *boardPage) fullestWall(rows []WallRow) [][]mark.Mark {
	var best [][]mark.Mark
	for _, part := range wallParts {
		unit := wallUnit * p.unit * part
		for _, columns := range [...]int{1, 2} {
			bodies := inColumns(p.wallBody(), columns, unit*wallColumns)
			if columns > 1 && (WallSpace{Width: bodies[0].W, Unit: unit}).stacked() {
				continue
			}
			pages, used := p.kit.wallPages(rows, bodies, unit, p.pal)
			if best != nil && len(pages) >= len(best) {
				continue
			}
			best = pages
			for i := range best {
				for _, column := range inColumns(p.area, columns, unit*wallColumns)[:used[i]] {
					best[i] = append(best[i], p.wallHead(column, unit)...)
				}
			}
		}
	}
	return best
}

// wallParts are how large a wall may be, of its usual size, the largest first: what hangs on a
// wall is read from afar. The least is for a page less: on A4 it is still read in 9 points.
var wallParts = [...]float64{1.6, 1.45, 1.3, 1.15, 1.07, 1, 0.95, 0.9, 0.85}

// wallBody is the page below the headings of the columns.
func (p *boardPage) wallBody() mark.Rect {
	body := p.area
	body.Y += 8 * p.unit
	body.H -= 8 * p.unit
	return body
}

// wallHead says above the columns of a wall with that unit what stands in them.
func (p *boardPage) wallHead(area mark.Rect, unit float64) []mark.Mark {
	s := WallSpace{Width: area.W, Unit: unit}
	st := text.Style{Size: 4.2 * p.unit, Bold: true, Paint: p.pal.Ink}
	x, w := s.ways()
	put := func(part string, x, w float64) []mark.Mark {
		box := mark.Rect{X: area.X + x, Y: area.Y, W: w, H: 6 * p.unit}
		_, lines, _ := p.kit.fit(p.words.Part(part), st, box, 1, text.Start, text.Top)
		return marks(lines)
	}
	return append(put("zone.barrier", s.of(wallNumber), s.barrierWidth()), put("zone.way", x, w)...)
}

// wallPages sets rows below each other into pages of those columns, all alike, and says how
// many columns of each are used.
func (k *Kit) wallPages(rows []WallRow, columns []mark.Rect, unit float64, pal Palette) (pages [][]mark.Mark, used []int) {
	s := WallSpace{Width: columns[0].W, Unit: unit, Most: columns[0].H, Least: legible}
	pages, used = [][]mark.Mark{nil}, []int{1}
	y, at := 0.0, 0
	for _, r := range rows {
		for _, part := range k.partedRow(r, s) {
			f := k.LayWall(part, s)
			high := f.Height - s.of(wallBelow)
			if y > 0 && y+high > s.Most {
				if y, at = 0, at+1; at == len(columns) {
					pages, used, at = append(pages, nil), append(used, 0), 0
				}
			}
			last, column := len(pages)-1, columns[at]
			used[last] = at + 1
			pages[last] = append(pages[last], mark.Moved(k.WallMarks(part, f, pal), 1, column.X, column.Y+y)...)
			y += f.Height
		}
	}
	return pages, used
}

// partedRow divides a row that is higher than a page, between lines of its ways.
func (k *Kit) partedRow(r WallRow, s WallSpace) []WallRow {
	f := k.LayWall(r, s)
	if f.Height-s.of(wallBelow) <= s.Most+1e-6 || len(f.Lines) < 2 {
		return []WallRow{r}
	}
	n := len(f.Lines) - 1
	for n > 1 {
		first := r
		first.Ways = r.Ways[:f.Lines[n]]
		if k.LayWall(first, s).Height-s.of(wallBelow) <= s.Most {
			break
		}
		n--
	}
	first, rest := r, r
	first.Ways, rest.Ways = r.Ways[:f.Lines[n]], r.Ways[f.Lines[n]:]
	return append([]WallRow{first}, k.partedRow(rest, s)...)
}

// BlankWall returns a page to write barriers and ways on, with steps, questions and
// ideas beside them.
func (k *Kit) BlankWall(a *model.Activity, paper Paper) Job {
	p := k.newBoardPage(a, paper)
	p.title = p.words.Title
	return Job{Title: k.Words.Text("printable.board.blank", "title", p.title), Count: 1, Page: func(int) mark.Page {
		return p.page(p.blankWall())
	}}
}

// Boxes on a blank wall are about so high, and so many ways stand beside a barrier.
const (
	blankBox  = 29.0
	blankWays = 3
)

func (p *boardPage) blankWall() []mark.Mark {
	helps, area := p.helps(p.area)
	out := append(p.wallHead(area, wallUnit*p.unit), helps...)
	body := p.wallBody()
	body.W = area.W
	n := max(1, int(body.H/(blankBox*p.unit)))
	s := WallSpace{Width: body.W, Unit: wallUnit * p.unit}
	x, w := s.ways()
	gap := s.of(wallGap)
	each, high := (w-(blankWays-1)*gap)/blankWays, (body.H-float64(n-1)*gap)/float64(n)
	for i := range n {
		y := body.Y + float64(i)*(high+gap)
		f := WallForm{Barrier: mark.Rect{X: body.X + s.of(wallNumber), Y: y, W: s.barrierWidth(), H: high}, space: s}
		out = append(out, p.blankNote(f.Barrier, model.ColourD))
		out = append(out, mark.Moved(arrowMarks(WallForm{Barrier: mark.Rect{X: s.of(wallNumber), W: s.barrierWidth(), H: high}, space: s}, p.pal), 1, body.X, y)...)
		for j := range blankWays {
			out = append(out, p.blankNote(mark.Rect{X: body.X + x + float64(j)*(each+gap), Y: y, W: each, H: high}, model.ColourC))
		}
	}
	return out
}

// blankNote is an empty note: white, since pens and copiers want that.
func (p *boardPage) blankNote(r mark.Rect, c model.NoteColour) mark.Mark {
	tone := model.ToneTeal
	if c == model.ColourD {
		tone = model.ToneRose
	}
	return mark.Shape{Path: mark.Box(r, 1.5*p.unit), Fill: p.pal.Board, Stroke: mark.Stroke{Width: 0.45 * p.unit, Paint: p.pal.Zone(tone).Line}}
}

// WallCards returns the barriers and ways of a wall as cards to cut out; where there is
// none, the ideas to start from. Blank ones fill the last page.
func (k *Kit) WallCards(a *model.Activity, s *model.Sheet, paper Paper) Job {
	p := k.newBoardPage(a, paper)
	called := func(part, usual string) string {
		if p.words.PartReworded(part) {
			return p.words.Part(part)
		}
		return k.Words.Text(usual)
	}
	barrier, way := called("zone.barrier", "printable.wall.barrier"), called("zone.way", "printable.wall.way")
	var cards []CutCard
	add := func(written, from string) {
		if written = strings.TrimSpace(written); written != "" {
			cards = append(cards, CutCard{Text: written, From: from})
		}
	}
	if s == nil || s.Wall == nil {
		for _, st := range a.Starters {
			if st.Way {
				add(p.words.Starter(st.ID), way)
				continue
			}
			add(p.words.Starter(st.ID), barrier)
		}
	} else {
		for _, b := range s.Wall.Barriers {
			add(b.Text, barrier)
		}
		for _, v := range s.Wall.Ways {
			add(v.Text, way)
		}
	}
	title := k.Words.Text("printable.cards.title", "title", p.words.Title)
	return k.CardPages(title, p.words.Title, withBlanks(cards), paper)
}

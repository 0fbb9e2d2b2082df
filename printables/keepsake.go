package printables

import (
	"slices"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// OfferKeepsake is what everybody wrote, without names, as a page to take home.
const OfferKeepsake = "keepsake"

// Measures of a keepsake on A4, in millimetres.
const (
	keepGap   = 5.0  // between cards
	keepPad   = 5.5  // between a card's edge and its words
	keepWords = 13.0 // the line above the cards
	keepSign  = 36.0 // room at the foot to write in, at the least
	keepPitch = 12.0 // between two lines to write on
	keepGrown = 55.0 // how much higher than its words a card gets at the most
)

// keepsake is the page, or pages, of what people put into the last box of a sheet.
type keepsake struct {
	*peoplePage
	size mark.Rect // of a page inside its margins, from the origin
	head []mark.Mark
	body mark.Rect // below the head
}

// keepSetting is in how many columns the cards stand, and how large their type is.
type keepSetting struct {
	columns int
	size    float64
}

// keepSettings are tried in turn, the largest type first, until all stands on one page.
var keepSettings = [...]keepSetting{
	{1, 12}, {1, 10.5}, {1, 9}, {1, 8}, {1, 7.2}, {2, 6.6}, {2, 6}, {2, 5.4}, {2, 4.9}, {2, 4.5}, {3, 4.3}, {3, 4},
}

// keepMany are how cards are set that need several pages, the first that is legible.
var keepMany = [...]keepSetting{{3, 4.3}, {2, 4.9}}

// Keepsake returns what people put into the last box of a sheet, each on a card of its own,
// without names and mixed, below whose it is and when; the last page has lines for names and a
// few words. Nothing of it is cut.
func (k *Kit) Keepsake(g *model.Group, a *model.Activity, s *model.Sheet, paper Paper) Job {
	p := k.newKeepsake(g, a, s, paper)
	pages := p.pages()
	return Job{Title: p.title, Count: len(pages), Page: func(i int) mark.Page {
		return mark.Page{W: paper.W, H: paper.H, Marks: mark.Moved(pages[i], 1, margin, margin)}
	}}
}

func (k *Kit) newKeepsake(g *model.Group, a *model.Activity, s *model.Sheet, paper Paper) *keepsake {
	p := &keepsake{peoplePage: k.newPeoplePage(a, s, g.Name, paper)}
	p.size = mark.Rect{W: paper.W - 2*margin, H: paper.H - 2*margin}
	p.unit = min(p.size.W/192, p.size.H/255)
	p.body, p.head = k.posterHead(p.size, p.unit, "sun", p.title, p.about, p.pal)
	p.head = append(p.head, k.posterCredit(p.size, p.unit, p.pal)...)
	p.body.H -= 3 * p.unit
	p.area = p.body
	return p
}

// pages lays out cards and lines to write on, each page beginning at the origin.
func (p *keepsake) pages() [][]mark.Mark {
	body := p.body
	body.Y += keepWords * p.unit
	body.H -= keepWords * p.unit
	signed := body.Y + body.H - keepSign*p.unit
	for _, set := range keepSettings {
		if !p.legible(set) {
			break
		}
		if cards, rest := p.cards(set.columns, p.parts(set, body), body); len(rest) == 0 && lowest(cards) <= signed {
			return [][]mark.Mark{p.laid(cards, body, true)}
		}
	}
	many := keepMany[0]
	if !p.legible(many) {
		many = keepMany[1]
	}
	var out [][]mark.Mark
	rest, signs := p.parts(many, body), false
	for len(rest) > 0 || !signs {
		var cards []keepCard
		cards, rest = p.cards(many.columns, rest, body)
		signs = len(rest) == 0 && lowest(cards) <= signed
		out = append(out, p.laid(cards, body, signs))
	}
	return out
}

// legible reports whether people can read type of that setting on this paper.
func (p *keepsake) legible(set keepSetting) bool { return set.size*p.unit >= legible }

// keepPart is what stands on one card.
type keepPart struct {
	rows []row
	tone model.Tone
}

// parts are what stands on the cards. What is longer than a column goes on in another card.
func (p *keepsake) parts(set keepSetting, body mark.Rect) []keepPart {
	if len(p.a.Zones) == 0 {
		return nil
	}
	width, most := inColumns(body, set.columns, keepGap*p.unit)[0].W-2*keepPad*p.unit, body.H-2*keepPad*p.unit
	var out []keepPart
	for i, e := range model.Wishes(p.sheet.People, p.a.Zones[len(p.a.Zones)-1].ID) {
		rows, tone := p.entryRows("", e, set.size, width), model.Tones[i%len(model.Tones)]
		for len(rows) > 0 {
			n := len(rows)
			for n > 1 && height(rows[:n]) > most {
				n--
			}
			out = append(out, keepPart{rows[:n], tone})
			rows = rows[n:]
		}
	}
	return out
}

// keepCard is a card where it stands.
type keepCard struct {
	keepPart
	at     mark.Rect
	column int
}

// lowest is where the lowest card ends.
func lowest(cards []keepCard) float64 {
	var y float64
	for _, c := range cards {
		y = max(y, c.at.Y+c.at.H)
	}
	return y
}

// cards puts as many as have room into columns, each where there is most room left, and returns
// the rest.
func (p *keepsake) cards(n int, parts []keepPart, body mark.Rect) (out []keepCard, rest []keepPart) {
	columns := inColumns(body, n, keepGap*p.unit)
	ends := slices.Repeat([]float64{body.Y}, n)
	for i, part := range parts {
		at := slices.Index(ends, slices.Min(ends))
		card := keepCard{part, mark.Rect{X: columns[at].X, Y: ends[at], W: columns[at].W, H: height(part.rows) + 2*keepPad*p.unit}, at}
		if card.at.Y+card.at.H > body.Y+body.H+0.01 {
			return out, parts[i:]
		}
		out = append(out, card)
		ends[at] += card.at.H + keepGap*p.unit
	}
	return out, nil
}

// laid is a page of cards, and below them lines to write on where it is the last.
func (p *keepsake) laid(cards []keepCard, body mark.Rect, signs bool) []mark.Mark {
	out := slices.Clone(p.head)
	if len(cards) > 0 {
		out = append(out, p.heading()...)
	}
	limit := body.Y + body.H
	if signs {
		limit -= keepSign * p.unit
	}
	p.grow(cards, limit)
	for _, c := range cards {
		out = append(out, p.card(c)...)
	}
	if signs {
		top := max(body.Y, lowest(cards)) + keepGap*p.unit
		out = append(out, p.signing(mark.Rect{X: body.X, Y: top, W: body.W, H: body.Y + body.H - top})...)
	}
	return out
}

// heading is what the cards are about.
func (p *keepsake) heading() []mark.Mark {
	band := mark.Rect{X: p.body.X, Y: p.body.Y, W: p.body.W, H: (keepWords - 4) * p.unit}
	st := text.Style{Size: 7 * p.unit, Bold: true, Paint: p.pal.Teal}
	about := ZoneTitle(p.words, p.sheet, p.a.Zones[len(p.a.Zones)-1].ID)
	_, lines, _ := p.kit.fit(about, st, band, 0.5*p.unit, text.Centre, text.Middle)
	return marks(lines)
}

// grow gives the cards of each column what room is left above a limit.
func (p *keepsake) grow(cards []keepCard, limit float64) {
	ends, many := map[int]float64{}, map[int]int{}
	for _, c := range cards {
		ends[c.column] = c.at.Y + c.at.H
		many[c.column]++
	}
	below := map[int]float64{}
	for i := range cards {
		c := &cards[i]
		more := within((limit-ends[c.column])/float64(many[c.column]), 0, keepGrown*p.unit)
		c.at.Y += below[c.column]
		c.at.H += more
		below[c.column] += more
	}
}

// card draws one, its words in the middle.
func (p *keepsake) card(c keepCard) []mark.Mark {
	u, zone := p.unit, p.pal.Zone(c.tone)
	out := []mark.Mark{mark.Shape{Path: mark.Box(c.at, 4*u), Fill: zone.Fill, Stroke: mark.Stroke{Width: 0.5 * u, Paint: zone.Line}}}
	x, w := c.at.X+keepPad*u, c.at.W-2*keepPad*u
	y := c.at.Y + (c.at.H-height(c.rows))/2
	for i, r := range c.rows {
		if i > 0 {
			y += r.before
		}
		out = append(out, mark.Moved(r.art, 1, x+(w-r.high)/2, y)...)
		for _, l := range r.lines {
			l.X = (w - l.Width) / 2
			out = append(out, l.Moved(1, x, y))
		}
		y += r.high
	}
	return out
}

// signing is room for names and a few words by hand.
func (p *keepsake) signing(area mark.Rect) []mark.Mark {
	u := p.unit
	band := mark.Rect{X: area.X, Y: area.Y, W: area.W, H: 6 * u}
	st := text.Style{Size: 4.6 * u, Paint: p.pal.Quiet}
	_, lines, _ := p.kit.fit(p.kit.Words.Text("printable.people.sign"), st, band, 0.5*u, text.Start, text.Middle)
	out := marks(lines)
	for _, column := range inColumns(area, 2, 8*u) {
		for y := band.Y + band.H + keepPitch*u; y <= area.Y+area.H+0.01; y += keepPitch * u {
			out = append(out, p.dotted(column.X, y, column.X+column.W))
		}
	}
	return out
}

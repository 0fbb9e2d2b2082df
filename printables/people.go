package printables

import (
	"slices"
	"strconv"
	"strings"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
	"commonground/printables/wording"
)

// OfferGathered is what everybody put down, put together without names.
const OfferGathered = "gathered"

// OfferReadings is who reads out what of somebody else's.
const OfferReadings = "readings"

// ZoneTitle is what a sheet calls a zone: as the group named it there, else as the
// activity does. The sheet may be nil.
func ZoneTitle(said wording.Activity, s *model.Sheet, zone string) string {
	if s != nil && strings.TrimSpace(s.Titles[zone]) != "" {
		return oneLine(s.Titles[zone])
	}
	return said.Zone(zone)
}

// peopleOffers are the ways to print a sheet that everybody fills in for themselves.
func (k *Kit) peopleOffers(g *model.Group, a *model.Activity, s *model.Sheet) []Offer {
	filled := Offer{OfferFilled, func(p Paper) (Job, error) { return k.People(a, s, g.Name, p), nil }}
	gathered := Offer{OfferGathered, func(p Paper) (Job, error) { return k.Gathered(g, a, s, p), nil }}
	if !a.Swap {
		return []Offer{filled, gathered}
	}
	keepsake := Offer{OfferKeepsake, func(p Paper) (Job, error) { return k.Keepsake(g, a, s, p), nil }}
	return []Offer{keepsake, {OfferReadings, func(p Paper) (Job, error) { return k.Readings(a, s, g.Name, p), nil }}, filled}
}

func (k *Kit) blankPeopleOffers(a *model.Activity, s *model.Sheet) []Offer {
	return []Offer{{OfferBlank, func(p Paper) (Job, error) { return k.BlankPerson(a, s, p), nil }}}
}

// BlankPerson returns a page to write on for one person: the boxes of activity a, named
// as the sheet names them; s may be nil.
func (k *Kit) BlankPerson(a *model.Activity, s *model.Sheet, paper Paper) Job {
	p := k.newPeoplePage(a, s, "", paper)
	p.title, p.about = p.words.Title, ""
	inner := *p.boardPage
	helps, rest := p.helps(p.area)
	inner.area = rest
	face := peoplePage{&inner, s}
	return Job{Title: k.Words.Text("printable.board.blank", "title", p.title), Count: 1, Page: func(int) mark.Page {
		return p.page(slices.Concat(helps, face.nameLine(), face.emptyBoxes()))
	}}
}

// People returns the personal sheets of everybody on a sheet, at least a page for each.
// Nothing that was written is cut: the type gets smaller, then pages follow.
func (k *Kit) People(a *model.Activity, s *model.Sheet, group string, paper Paper) Job {
	p := k.newPeoplePage(a, s, group, paper)
	var pages [][]mark.Mark
	for i, person := range s.People {
		pages = append(pages, p.person(person, i)...)
	}
	if len(pages) == 0 {
		pages = [][]mark.Mark{append(p.nameLine(), p.emptyBoxes()...)}
	}
	return Job{Title: p.title, Count: len(pages), Page: func(i int) mark.Page { return p.page(pages[i]) }}
}

// Gathered returns what everybody put down, put together without names: line by line
// with how many wrote it, or everybody's wishes; and what the group picked of it.
func (k *Kit) Gathered(g *model.Group, a *model.Activity, s *model.Sheet, paper Paper) Job {
	p := k.newPeoplePage(a, s, g.Name, paper)
	pages := p.gatheredPages(g)
	title := k.Words.Text("printable.people.gathered", "sheet", p.title)
	p.title = title
	return Job{Title: title, Count: len(pages), Page: func(i int) mark.Page { return p.page(pages[i]) }}
}

// Readings returns what people put into the last box of a sheet, dealt so that each reads out
// somebody else's: under the name of who reads it, and without that of who wrote it.
func (k *Kit) Readings(a *model.Activity, s *model.Sheet, group string, paper Paper) Job {
	p := k.newPeoplePage(a, s, group, paper)
	columns := inColumns(p.area, 2, 8*p.unit)
	pages := grown(columns, func(times float64) []row { return p.readingRows(columns[0].W, times*contactSize) })
	title := k.Words.Text("printable.people.readings", "sheet", p.title)
	p.title = title
	return Job{Title: title, Count: len(pages), Page: func(i int) mark.Page { return p.page(pages[i]) }}
}

// peoplePage is what the pages of such a sheet have in common.
type peoplePage struct {
	*boardPage
	sheet *model.Sheet
}

// nameRoom is how high the line with a person's name is, in millimetres on A4.
const nameRoom = 9.0

func (k *Kit) newPeoplePage(a *model.Activity, s *model.Sheet, group string, paper Paper) *peoplePage {
	p := &peoplePage{k.newBoardPage(a, paper), s}
	p.title = p.words.Title
	if s != nil {
		if title := titleOf(s, p.words); title != "" {
			p.title = title
		}
		p.about = joined(" · ", uncopied(group), k.date(s.Date))
	}
	return p
}

func (p *peoplePage) body(size float64) text.Style {
	return text.Style{Size: size * p.unit, Paint: p.pal.Ink}
}

// nameLine is where a person writes a name, or not.
func (p *peoplePage) nameLine() []mark.Mark {
	st := text.Style{Size: 3.8 * p.unit, Paint: p.pal.Quiet}
	band := mark.Rect{X: p.area.X, Y: p.area.Y, W: p.area.W, H: 6 * p.unit}
	lines := p.kit.Set.Block(p.kit.Words.Text("printable.people.name"), st, band, text.Start, text.Middle)
	from := band.X + widest(lines) + 1.5*p.unit
	return append(marks(lines), p.dotted(from, band.Y+band.H*0.7, max(from, band.X+p.area.W*0.55)))
}

// boxes are the places of the zones on the page below the name.
func (p *peoplePage) boxes() []mark.Rect {
	area := p.area
	area.Y += nameRoom * p.unit
	area.H -= nameRoom * p.unit
	columns, gap := len(p.a.Zones), 4*p.unit
	if !p.a.GathersLines() {
		columns = min(columns, 2)
	}
	if columns == 0 {
		return nil
	}
	rows := (len(p.a.Zones) + columns - 1) / columns
	h := (area.H - gap*float64(rows-1)) / float64(rows)
	var out []mark.Rect
	for i := range p.a.Zones {
		cell := inColumns(area, columns, gap)[i%columns]
		cell.Y, cell.H = area.Y+float64(i/columns)*(h+gap), h
		out = append(out, cell)
	}
	return out
}

// frame draws a zone's box with its title and returns the room that is left in it.
func (p *peoplePage) frame(z *model.Zone, box mark.Rect) ([]mark.Mark, mark.Rect) {
	zone := p.pal.Zone(z.Tone)
	out := []mark.Mark{mark.Shape{Path: mark.Box(box, 3*p.unit), Stroke: mark.Stroke{Width: 0.5 * p.unit, Paint: zone.Line}}}
	inner := inset(box, 4*p.unit, 3*p.unit)
	title := inner
	title.H = min(11*p.unit, inner.H/3)
	st := text.Style{Size: 4.6 * p.unit, Bold: true, Paint: p.pal.Ink}
	_, lines, _ := p.kit.fit(ZoneTitle(p.words, p.sheet, z.ID), st, title, 1.2, text.Start, text.Top)
	for _, l := range lines {
		out = append(out, l)
	}
	used := float64(max(1, len(lines))) * p.kit.Set.Height(1, lineStyle(lines, st))
	inner.Y += used + 2*p.unit
	inner.H -= used + 2*p.unit
	return out, inner
}

func lineStyle(lines []mark.Line, st text.Style) text.Style {
	if len(lines) > 0 {
		st.Size = lines[0].Size
	}
	return st
}

func (p *peoplePage) emptyBoxes() []mark.Mark {
	var out []mark.Mark
	for i, box := range p.boxes() {
		frame, inner := p.frame(&p.a.Zones[i], box)
		out = append(out, frame...)
		if !p.a.GathersLines() { // the lower part is to draw in
			inner.H *= writeShare
		}
		for y := inner.Y + 8*p.unit; y < inner.Y+inner.H; y += 9 * p.unit {
			out = append(out, p.dotted(inner.X, y, inner.X+inner.W))
		}
	}
	return out
}

// writeShare is how much of a box has lines to write on, where people may draw in it, too.
const writeShare = 0.42

// PersonName is what somebody on a sheet is called: their name, or "Person 3".
func (k *Kit) PersonName(p *model.Person, i int) string {
	if name := oneLine(p.Name); name != "" {
		return name
	}
	return k.Words.Text("printable.people.unnamed", "n", strconv.Itoa(i+1))
}

// Reads says who reads what somebody else wrote: by name, where that is known. Else, as after a
// round in private, nobody but the writers know whose it is.
func (k *Kit) Reads(r model.Reading) string {
	if oneLine(r.Reader.Name) == "" {
		return k.Words.Text("people.together.reads-other")
	}
	return k.Words.Text("people.together.reads", "name", k.PersonName(r.Reader, r.At))
}

// boxSizes are of the writing in the boxes, the largest first, in millimetres on A4.
var boxSizes = [...]float64{8.4, 7.6, 6.8, 6, 5.2, 4.6, 4.1, 3.7, 3.3, 2.9, 2.6}

// boxesApart is how many times as large the writing in one box may be as in another.
const boxesApart = 1.5

// person sets one person's sheet: in the boxes where all fits in type that can be read,
// else in columns on as many pages as it takes.
func (p *peoplePage) person(who *model.Person, i int) [][]mark.Mark {
	name := p.kit.PersonName(who, i)
	if page := p.inBoxes(who, name); page != nil {
		return [][]mark.Mark{page}
	}
	area := p.area
	area.Y += nameRoom * p.unit
	area.H -= nameRoom * p.unit
	columns := inColumns(area, 2, 8*p.unit)
	var rows []row
	for _, z := range p.a.Zones {
		if e := who.Box(z.ID); !e.Empty() {
			rows = append(rows, p.entryRows(ZoneTitle(p.words, p.sheet, z.ID), e, 3.4, columns[0].W)...)
		}
	}
	pages := pour(rows, columns)
	for j := range pages {
		pages[j] = append(p.nameMarks(name), pages[j]...)
	}
	return pages
}

func (p *peoplePage) nameMarks(name string) []mark.Mark {
	band := mark.Rect{X: p.area.X, Y: p.area.Y, W: p.area.W, H: 7 * p.unit}
	st := text.Style{Size: 6.2 * p.unit, Bold: true, Paint: p.pal.Teal}
	_, lines, _ := p.kit.fit(name, st, band, 0.5, text.Start, text.Middle)
	return marks(lines)
}

// inBoxes sets a person's sheet in the boxes; nil is that not all of it fits. What is in one of
// them makes the writing in the others only so much smaller.
func (p *peoplePage) inBoxes(who *model.Person, name string) []mark.Mark {
	boxes := p.boxes()
	fits, least := make([]float64, len(boxes)), boxSizes[0]
	for i, box := range boxes {
		e := who.Box(p.a.Zones[i].ID)
		at := slices.IndexFunc(boxSizes[:], func(size float64) bool { return p.inBox(e, p.writable(i, box), size) != nil })
		if at < 0 {
			return nil
		}
		fits[i] = boxSizes[at]
		least = min(least, fits[i])
	}
	out := p.nameMarks(name)
	for i, box := range boxes {
		frame, _ := p.frame(&p.a.Zones[i], box)
		out = append(out, frame...)
		for _, size := range boxSizes {
			if size <= min(fits[i], least*boxesApart) {
				out = append(out, p.inBox(who.Box(p.a.Zones[i].ID), p.writable(i, box), size)...)
				break
			}
		}
	}
	return out
}

// writable is the room below the title of a box.
func (p *peoplePage) writable(i int, box mark.Rect) mark.Rect {
	_, inner := p.frame(&p.a.Zones[i], box)
	return inner
}

// drawnLeast is the share of a box that a drawing below what is written has at the least.
const drawnLeast = 0.4

// inBox sets what somebody put into a box, in type of that size, and a drawing in what is left
// of it; nil is that not all of it fits.
func (p *peoplePage) inBox(e *model.Entry, inner mark.Rect, size float64) []mark.Mark {
	if p.surelyMore(e, inner, size) {
		return nil
	}
	out := []mark.Mark{}
	rows := p.kit.rows(p.saidParas(e, size), inner.W)
	left := inner.H - height(rows)
	if len(rows) > 0 {
		out = append(out, pour(rows, []mark.Rect{inner})[0]...)
	}
	if len(e.Doodle) > 0 {
		if len(rows) > 0 {
			left -= 2 * p.unit
		}
		if left < drawnLeast*min(inner.H, inner.W) {
			return nil
		}
		at := mark.Rect{X: inner.X, Y: inner.Y + inner.H - left, W: inner.W, H: left}
		out = append(out, DoodleMarks(e.Doodle, at, p.pal.Ink)...)
	}
	if left < 0 {
		return nil
	}
	return out
}

// surelyMore spares setting a long text in sizes in which it cannot fit.
func (p *peoplePage) surelyMore(e *model.Entry, box mark.Rect, size float64) bool {
	const narrow = 0.2 // ems that a letter takes at least, most scripts together
	s := size * p.unit
	return float64(len([]rune(e.Words())))*narrow*s*s*1.25 > box.W*box.H
}

// saidParas are the writing and the conversation in a box.
func (p *peoplePage) saidParas(e *model.Entry, size float64) []para {
	var out []para
	st := p.body(size)
	if said := strings.TrimSpace(e.Text); said != "" {
		out = append(out, para{text: said, style: st})
	}
	for _, line := range e.Script {
		if said := line.Line(); said != "" {
			out = append(out, para{text: said, style: st, before: st.Size * 0.4})
		}
	}
	return out
}

// entryRows are all that is in a box, below a title: what is written, then the drawing.
func (p *peoplePage) entryRows(title string, e *model.Entry, size, width float64) []row {
	var paras []para
	if title != "" {
		paras = append(paras, p.bold(title, size*p.unit, 1.6))
	}
	out := p.kit.rows(append(paras, p.saidParas(e, size)...), width)
	if len(e.Doodle) > 0 {
		side := min(width*0.6, p.area.H*0.4)
		box := mark.Rect{W: side, H: side}
		out = append(out, row{high: side, before: 2 * p.unit, art: DoodleMarks(e.Doodle, box, p.pal.Ink)})
	}
	return out
}

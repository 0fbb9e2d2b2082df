package printables

import (
	"slices"
	"unicode/utf8"

	"commonground/assets/icons"
	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// VenueChecklist returns what a group found out about its venue: the checklist, its
// answers, what there is still to do, and the map.
func (k *Kit) VenueChecklist(g *model.Group, a *model.Activity, s *model.Sheet, paper Paper) Job {
	p := k.newVenuePage(a, s, paper)
	title := p.sheetTitle()
	head, used := p.title(title, joined(" · ", uncopied(g.Name), k.date(s.Date)))
	pages := p.poured(head, used, slices.Concat(p.checklist(), p.details(), p.todos(g)))
	if len(p.venue().Plan) > 0 {
		below := *p
		below.area.Y, below.area.H = p.area.Y+used, p.area.H-used
		pages = append(pages, append(slices.Clone(head), below.mapPage()...))
	}
	return p.job(title, pages)
}

// BlankVenue returns a checklist to fill in by hand, a page to draw the map on, and where
// there is no room for that on it one that says how it goes.
func (k *Kit) BlankVenue(a *model.Activity, paper Paper) Job {
	p := k.newVenuePage(a, nil, paper)
	head, used := p.title(p.words.Title, "")
	pages := p.poured(head, used, append(p.checklist(), p.details()...))
	plan, guided := p.blankMap()
	title := k.Words.Text("printable.board.blank", "title", p.words.Title)
	job := p.job(title, append(pages, plan))
	if guided {
		return job
	}
	return Joined(title, job, k.guidePages(a, paper))
}

func (p *venuePage) job(title string, pages [][]mark.Mark) Job {
	return Job{Title: title, Count: len(pages), Page: func(i int) mark.Page { return p.inner(pages[i]) }}
}

// band is a piece of a page that is not parted, its marks placed from its top left.
type band struct {
	high  float64
	marks []mark.Mark
	again *band // what stands above it where a page begins with it; nil is nothing
}

// poured sets bands below each other, on as many pages as they need.
func (p *venuePage) poured(head []mark.Mark, used float64, bands []band) [][]mark.Mark {
	pages, y := [][]mark.Mark{head}, p.area.Y+used
	for _, b := range bands {
		if y+b.high > p.area.Y+p.area.H && y > p.area.Y {
			pages, y = append(pages, nil), p.area.Y
			if b.again != nil {
				pages[len(pages)-1] = mark.Moved(b.again.marks, 1, p.area.X, y)
				y += b.again.high
			}
		}
		last := len(pages) - 1
		pages[last] = append(pages[last], mark.Moved(b.marks, 1, p.area.X, y)...)
		y += b.high
	}
	return pages
}

// otherLines are for what else a group finds, on a blank checklist.
const otherLines = 4

// checklist is the table of what there is: each item with three boxes and a remark.
func (p *venuePage) checklist() []band {
	out := []band{p.tableHead("")}
	for _, f := range p.features() {
		out = append(out, p.item(f)...)
	}
	for range otherLines {
		if p.s == nil {
			out = append(out, p.tableRow(venueFeature{}))
		}
	}
	again := p.tableHead(p.sheetTitle())
	for i := range out[1:] {
		out[i+1].again = &again
	}
	return append(out, band{high: 3 * p.unit})
}

// haves are the answers of the checklist in the order of its boxes.
var haves = [...]model.Have{model.HaveYes, model.HaveNo, model.HaveUnsure}

// boxAt is where the box of an answer begins, and how wide the boxes' columns are.
func (p *venuePage) boxAt(i int) (x, w float64) {
	w = 17 * p.unit
	return 62*p.unit + float64(i)*w, w
}

// item is an item's row. What is too long for its column stands in lines of its own,
// which may go over to the next page.
func (p *venuePage) item(f venueFeature) []band {
	const long = 160
	var before, after []band
	if utf8.RuneCountInString(f.title) > long {
		before = p.lines(f.title)
		f.title = p.said("printable.venue.above")
	}
	if utf8.RuneCountInString(f.remark) > 2*long {
		after = p.lines(f.remark)
		f.remark = p.said("printable.venue.below")
	}
	return slices.Concat(before, []band{p.tableRow(f)}, after)
}

// lines are text in lines as wide as the page, each a band.
func (p *venuePage) lines(words string) []band {
	st := text.Style{Size: 3.5 * p.unit, Paint: p.pal.Ink}
	pitch := p.kit.Set.Height(1, st)
	var out []band
	for i, l := range p.kit.Set.Lines(words, st, p.area.W) {
		l.Y -= float64(i) * pitch
		out = append(out, band{high: pitch, marks: []mark.Mark{l}})
	}
	return out
}

// tableHead says what stands in the columns, and on a page that goes on with them of what.
func (p *venuePage) tableHead(of string) band {
	st := text.Style{Size: max(3.2*p.unit, legible), Bold: true, Paint: p.pal.Quiet}
	b := band{high: 8 * p.unit}
	put := func(words string, x, w float64, align text.Align) {
		_, lines, _ := p.kit.fit(words, st, mark.Rect{X: x, W: w, H: b.high}, 1.5, align, text.Middle)
		b.marks = append(b.marks, marks(lines)...)
	}
	for i, h := range haves {
		x, w := p.boxAt(i)
		put(p.said("venue.have."+string(h)), x, w, text.Centre)
	}
	x, _ := p.boxAt(len(haves))
	put(p.said("printable.venue.remark"), x+2*p.unit, p.area.W-x-2*p.unit, text.Start)
	first, _ := p.boxAt(0)
	put(of, 0, first, text.Start)
	return b
}

func (p *venuePage) tableRow(f venueFeature) band {
	u := p.unit
	st := text.Style{Size: 3.9 * u, Paint: p.pal.Ink}
	remark, _ := p.boxAt(len(haves))
	remark += 2 * u
	title := p.kit.Set.Lines(f.title, st, 51*u)
	st.Size = 3.5 * u
	said := p.kit.Set.Lines(f.remark, st, p.area.W-remark)
	b := band{high: max(9*u, 3*u+4.9*u*float64(len(title)), 3*u+4.4*u*float64(len(said)))}
	b.marks = append(b.marks, iconMarks(f.icon, mark.Rect{Y: (b.high - 6*u) / 2, W: 6 * u, H: 6 * u}, p.pal.Teal)...)
	b.marks = moved(b.marks, title, 9*u, (b.high-4.9*u*float64(len(title)))/2)
	b.marks = moved(b.marks, said, remark, (b.high-4.4*u*float64(len(said)))/2)
	for i, h := range haves {
		x, w := p.boxAt(i)
		b.marks = append(b.marks, p.box(mark.Rect{X: x + w/2 - 2.4*u, Y: b.high/2 - 2.4*u, W: 4.8 * u, H: 4.8 * u}, f.have == h)...)
	}
	if f.title == "" {
		b.marks = append(b.marks, p.dotted(9*u, b.high-2*u, 60*u))
	}
	if p.s == nil {
		b.marks = append(b.marks, p.dotted(remark, b.high-2*u, p.area.W))
	}
	line := mark.Shape{
		Path:   mark.Polyline(false, 0, b.high, p.area.W, b.high),
		Stroke: mark.Stroke{Width: 0.2 * u, Paint: p.pal.Line},
	}
	b.marks = append(b.marks, line)
	return b
}

// box is to be ticked, or is.
func (p *venuePage) box(r mark.Rect, ticked bool) []mark.Mark {
	out := []mark.Mark{mark.Shape{
		Path: mark.Box(r, 0.8*p.unit), Stroke: mark.Stroke{Width: 0.35 * p.unit, Paint: p.pal.Quiet},
	}}
	if ticked {
		out = append(out, iconMarks("tick", inset(r, 0.2*p.unit, 0.2*p.unit), p.pal.Ink)...)
	}
	return out
}

func (p *venuePage) dotted(x0, y, x1 float64) mark.Mark {
	return mark.Shape{
		Path:   mark.Polyline(false, x0, y, x1, y),
		Stroke: mark.Stroke{Width: 0.28 * p.unit, Paint: p.pal.Quiet, Dash: 0.7 * p.unit},
	}
}

// details are the questions with their answers; on a filled sheet only those answered.
func (p *venuePage) details() []band {
	var out []band
	for _, f := range p.a.Fields {
		switch {
		case p.s != nil && p.answer(f.ID) == "":
		case f.Kind == model.FieldChoice:
			out = append(out, p.choice(f))
		default:
			out = append(out, p.written(f)...)
		}
	}
	return out
}

func (p *venuePage) question(f model.Field) (band, float64) {
	st := text.Style{Size: 3.5 * p.unit, Bold: true, Paint: p.pal.Ink}
	w := p.area.W * 0.36
	lines := p.kit.Set.Lines(p.words.Field(f.ID), st, w-3*p.unit)
	return band{marks: moved(nil, lines, 0, 1.5*p.unit), high: 3*p.unit + p.kit.Set.Height(len(lines), st)}, w
}

// choice has a box before each answer.
func (p *venuePage) choice(f model.Field) band {
	b, x := p.question(f)
	u := p.unit
	b.high = max(b.high, 8*u)
	st := text.Style{Size: 3.5 * u, Paint: p.pal.Ink}
	for _, c := range f.Choices {
		b.marks = append(b.marks, p.box(mark.Rect{X: x, Y: 1.4 * u, W: 4.8 * u, H: 4.8 * u}, p.answer(f.ID) == c)...)
		said := p.said("venue.have." + c)
		b.marks = moved(b.marks, p.kit.Set.Lines(said, st, 0), x+6.5*u, 1.6*u)
		x += 11*u + p.kit.Set.Width(said, st)
	}
	return b
}

// written is a question with its answer beside it, or with lines to write one on.
func (p *venuePage) written(f model.Field) []band {
	b, x := p.question(f)
	u := p.unit
	if p.s == nil {
		lines := 1
		if f.Kind == model.FieldText {
			lines = 3
		}
		b.high = max(b.high, float64(lines)*7.5*u)
		for i := range lines {
			b.marks = append(b.marks, p.dotted(x, float64(i+1)*7.5*u-1.5*u, p.area.W))
		}
		return []band{b}
	}
	st := text.Style{Size: 3.5 * u, Paint: p.pal.Ink}
	lines := p.kit.Set.Lines(p.answer(f.ID), st, p.area.W-x)
	pitch := p.kit.Set.Height(1, st)
	const together = 12 // lines of an answer that stay with the question
	out := []band{b}
	for i, l := range lines {
		l.Y -= float64(i) * pitch
		if i < together {
			out[0].marks = moved(out[0].marks, []mark.Line{l}, x, 1.5*u+float64(i)*pitch)
			out[0].high = max(b.high, 3*u+float64(i+1)*pitch)
			continue
		}
		out = append(out, band{high: pitch, marks: moved(nil, []mark.Line{l}, x, 0)})
	}
	return out
}

// todos are what the group wants to do about its venue, each with a box that is ticked
// where it is done.
func (p *venuePage) todos(g *model.Group) []band {
	u := p.unit
	st := text.Style{Size: 3.5 * u, Paint: p.pal.Ink}
	pitch := p.kit.Set.Height(1, st)
	var out []band
	for _, t := range g.Todos {
		if t.For != model.TodoVenue {
			continue
		}
		for i, l := range p.kit.Set.Lines(t.Text, st, p.area.W-9*u) {
			l.Y -= float64(i) * pitch
			b := band{high: pitch, marks: moved(nil, []mark.Line{l}, 9*u, 0)}
			if i == 0 {
				b = band{high: 3*u + pitch, marks: moved(p.box(mark.Rect{Y: 2.2 * u, W: 4.8 * u, H: 4.8 * u}, t.Done), []mark.Line{l}, 9*u, 2.5*u)}
			}
			out = append(out, b)
		}
	}
	if out == nil {
		return nil
	}
	st.Bold = true
	head := band{high: 12 * u, marks: moved(nil, p.kit.Set.Lines(p.said("printable.venue.todo"), st, p.area.W), 0, 6*u)}
	return append([]band{head}, out...)
}

// plan draws the part of the map on which something is, as wide as area, and returns how
// high it is: never higher than the whole map would be.
func (p *venuePage) plan(view PlanView, area mark.Rect) ([]mark.Mark, float64) {
	const edge, least = 40, 0.6 // what is added around, and the least share of the map that is shown
	whole := model.Around(p.venue().Plan).Inset(-edge)
	grow := func(from, length *float64, to float64) {
		if *length < to {
			*from, *length = *from-(to-*length)/2, to
		}
	}
	grow(&whole.X, &whole.W, least*model.BoardWidth)
	grow(&whole.Y, &whole.H, least*model.BoardHeight*0.7)
	area.H = min(area.W*whole.H/whole.W, area.W*model.BoardHeight/model.BoardWidth)
	grow(&whole.X, &whole.W, whole.H*area.W/area.H)
	ground := mark.Shape{
		Path: mark.Box(mark.Rect(whole), boardCorner), Fill: p.pal.Board, Stroke: mark.Stroke{Width: 1.5, Paint: p.pal.Line},
	}
	out, _ := onPaper(append([]mark.Mark{ground}, p.kit.PlanMarks(p.venue().Plan, view, p.pal)...), whole, area)
	return out, area.H
}

// mapPage is the map with its signs, as large as the page has it.
func (p *venuePage) mapPage() []mark.Mark {
	out, high := p.plan(PlanView{Users: true}, p.area)
	signs, _ := p.legend(p.signs(), p.area.W, 3.8*p.unit, 3)
	return append(out, mark.Moved(signs, 1, p.area.X, p.area.Y+high+5*p.unit)...)
}

// blankMap is a grid to draw on, the signs to draw with, and where there is room for all of
// it how the activity goes; it reports whether there is.
func (p *venuePage) blankMap() (page []mark.Mark, guided bool) {
	u := p.unit
	st := text.Style{Size: 4.6 * u, Bold: true, Paint: p.pal.Ink}
	head := p.kit.Set.Block(p.said("printable.venue.draw"), st, mark.Rect{X: p.area.X, Y: p.area.Y, W: p.area.W}, text.Start, text.Top)
	used := p.kit.Set.Height(len(head), st) + 3*u
	var all []sign
	for _, name := range icons.VenueNames() {
		feature := catalogue.FeatureOf(p.a, name)
		all = append(all, sign{name, SignName(p.kit.Words, p.words, name, feature), feature})
	}
	signs, high := p.legend(all, p.area.W, 3.4*u, 4)
	grid := mark.Rect{X: p.area.X, Y: p.area.Y + used, W: p.area.W, H: p.area.H - used - high - 6*u}
	guide, guides := p.guide()
	if lower := grid.H - guides - 4*u; lower >= grid.W*leastGrid {
		grid.H, guided = lower, true
	} else {
		guide = nil
	}
	below := grid.Y + grid.H + 4*u
	page = append(marks(head), p.squares(grid)...)
	page = append(page, mark.Moved(signs, 1, p.area.X, below)...)
	return append(page, mark.Moved(guide, 1, p.area.X, below+high+2*u)...), guided
}

// leastGrid is how high the grid stays to be drawn on, as a share of its width.
const leastGrid = 0.55

// guide sets the activity's steps and questions in two columns of like height; it returns
// their marks, from the top left, and how high they are: more than a page where they do not
// fit one.
func (p *venuePage) guide() ([]mark.Mark, float64) {
	paras := p.kit.newFormPage(p.a, p.paper).guidance(max(3.3*p.unit, legible))
	columns := inColumns(mark.Rect{W: p.area.W}, 2, 6*p.unit)
	rows := p.kit.rows(paras, columns[0].W)
	if len(rows) == 0 {
		return nil, 0
	}
	for high := evenly(rows, 2, p.area.H); high < p.area.H; high++ {
		for i := range columns {
			columns[i].H = high
		}
		if pages := pour(rows, columns); len(pages) == 1 {
			return pages[0], high
		}
	}
	return nil, p.area.H
}

// squares are faint enough to draw over: half a centimetre, as in an exercise book.
func (p *venuePage) squares(r mark.Rect) []mark.Mark {
	const square = 5.0
	var path mark.Path
	for x := square; x < r.W; x += square {
		path = append(path, mark.Polyline(false, r.X+x, r.Y, r.X+x, r.Y+r.H)...)
	}
	for y := square; y < r.H; y += square {
		path = append(path, mark.Polyline(false, r.X, r.Y+y, r.X+r.W, r.Y+y)...)
	}
	return []mark.Mark{
		mark.Shape{Path: path, Stroke: mark.Stroke{Width: 0.15, Paint: p.pal.Line}},
		mark.Shape{Path: mark.Box(r, 0), Stroke: mark.Stroke{Width: 0.4, Paint: p.pal.Quiet}},
	}
}

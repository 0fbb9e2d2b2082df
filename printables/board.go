package printables

import (
	"regexp"
	"slices"
	"strings"
	"time"

	"commonground/model"
	"commonground/model/guide"
	"commonground/printables/mark"
	"commonground/printables/text"
	"commonground/printables/wording"
)

// Board returns the pages of a sheet of activity a: the board as the screen shows it,
// on a landscape page. Where notes lie over each other's text, or the paper is so small
// that they can hardly be read, pages with all notes in words follow.
//
// group is the name of the group, written beside the date.
func (k *Kit) Board(a *model.Activity, s *model.Sheet, group string, paper Paper) Job {
	p := k.newBoardPage(a.In(s), paper)
	p.title = titleOf(s, p.words)
	if p.title == "" {
		p.title = p.words.Title
	}
	p.about = joined(" · ", uncopied(group), k.date(s.Date))
	var list [][]mark.Mark
	if p.needsWords(s.Notes) {
		list = p.notesInWords(s.Notes)
	}
	return Job{Title: p.title, Count: 1 + len(list), Page: func(i int) mark.Page {
		if i == 0 {
			return p.page(p.filled(s.Notes))
		}
		return p.page(list[i-1])
	}}
}

// BlankBoard returns a page of activity a to write on: its zones, empty, and beside them
// its steps and questions as far as there is room.
func (k *Kit) BlankBoard(a *model.Activity, paper Paper) Job {
	p := k.newBoardPage(a, paper)
	p.title = p.words.Title
	return Job{Title: k.Words.Text("printable.board.blank", "title", p.title), Count: 1, Page: func(int) mark.Page {
		return p.page(p.blank(true))
	}}
}

// boardPage is what the pages of a board have in common. Lengths are millimetres.
type boardPage struct {
	kit   *Kit
	a     *model.Activity
	words wording.Activity
	pal   Palette
	paper Paper
	unit  float64 // 1 on A4: what type and spaces are measured by
	area  mark.Rect
	title string
	about string // the group and the date; empty: lines to write them on
	made  string // what the foot says of where it comes from; empty: that of the activity
	seams seams  // of a poster of several sheets
}

func (k *Kit) newBoardPage(a *model.Activity, paper Paper) *boardPage {
	paper = paper.Landscape()
	p := &boardPage{
		kit: k, a: a, words: k.wordingOf(a), pal: PaperPalette(), paper: paper,
	}
	p.measure(within(paper.H/210, 0.75, 1.35))
	return p
}

// measure sets the unit, and leaves room for the head and the foot that it makes.
func (p *boardPage) measure(unit float64) {
	p.unit = unit
	p.area = inset(mark.Rect{W: p.paper.W, H: p.paper.H}, margin, margin)
	p.area.Y += 10.5 * unit
	p.area.H -= (10.5 + 5) * unit
}

// page puts head and foot around what is in the middle.
func (p *boardPage) page(middle []mark.Mark) mark.Page {
	out := append(p.head(), p.foot()...)
	return mark.Page{W: p.paper.W, H: p.paper.H, Marks: append(out, middle...)}
}

func (p *boardPage) head() []mark.Mark {
	band := mark.Rect{X: p.area.X, Y: margin, W: p.area.W * 0.6, H: 8 * p.unit}
	st := text.Style{Size: 6.2 * p.unit, Bold: true, Paint: p.pal.Ink}
	_, lines, _ := p.kit.fit(p.title, st, band, 1, text.Start, text.Middle)
	out := marks(lines)
	if p.about == "" {
		return append(out, p.headLines()...)
	}
	band.X, band.W = p.area.X+p.area.W*0.63, p.area.W*0.37
	st = text.Style{Size: 3.8 * p.unit, Paint: p.pal.Quiet}
	_, lines, _ = p.kit.fit(p.about, st, band, 1, text.Start, text.Middle)
	return append(out, marks(flushed(lines, band))...)
}

// headLines are where the group and the date are written by hand.
func (p *boardPage) headLines() []mark.Mark {
	st := text.Style{Size: max(3.4*p.unit, legible), Paint: p.pal.Quiet}
	var out []mark.Mark
	write := func(key string, x, w float64) {
		band := mark.Rect{X: x, Y: margin, W: w, H: 8 * p.unit}
		lines := p.kit.Set.Block(p.kit.Words.Text(key), st, band, text.Start, text.Middle)
		from := x + widest(lines) + 1.5*p.unit
		y := band.Y + band.H*0.68
		out = append(out, marks(lines)...)
		out = append(out, p.dotted(from, y, x+w))
	}
	write("printable.board.group", p.area.X+p.area.W*0.63, p.area.W*0.21)
	write("printable.board.date", p.area.X+p.area.W*0.86, p.area.W*0.14)
	return out
}

func (p *boardPage) dotted(x0, y, x1 float64) mark.Mark {
	return mark.Shape{
		Path:   mark.Polyline(false, x0, y, x1, y),
		Stroke: mark.Stroke{Width: 0.28 * p.unit, Paint: p.pal.Quiet, Dash: 0.7 * p.unit},
	}
}

func (p *boardPage) foot() []mark.Mark {
	return p.kit.foot(p.madeAs(), p.paper, p.area, p.unit)
}

// madeAs says which of the toolkit's activities this is, or was made from; "" is none.
func (p *boardPage) madeAs() string {
	if p.made != "" {
		return p.made
	}
	return p.kit.madeAs(p.a, p.words)
}

// foot sets what madeAs says at the left below area, and at its right whom it is owed to, in 9
// points where there is room for both; what comes from nowhere has no foot.
func (k *Kit) foot(madeAs string, paper Paper, area mark.Rect, unit float64) []mark.Mark {
	if madeAs == "" {
		return nil
	}
	st := text.Style{Size: max(2.5*unit, legible), Paint: PaperPalette().Quiet}
	high := max(3.4*unit, 1.3*legible)
	left := mark.Rect{X: area.X, Y: paper.H - margin - high, W: min(area.W/2, k.Set.Width(madeAs, st)+0.1), H: high}
	_, lines, _ := k.fit(madeAs, st, left, 1, text.Start, text.Bottom)
	right := mark.Rect{X: left.X + left.W + 4*unit, Y: left.Y, W: area.W - left.W - 4*unit, H: high}
	_, credit, _ := k.fit(k.Words.Text("printable.board.credit"), st, right, 1, text.Start, text.Bottom)
	return append(marks(lines), marks(flushed(credit, right))...)
}

// madeAs says which of the toolkit's activities a is, or was made from, or where the toolkit
// speaks of what it is for; "" is none of these.
func (k *Kit) madeAs(a *model.Activity, said wording.Activity) string {
	switch {
	case a.Number > 0:
		return k.Words.Text("printable.board.activity", "number", a.Number, "name", said.Name)
	case said.Based != "":
		return k.Words.Text("printable.board.based", "title", said.Based)
	}
	for _, g := range guide.Of(a) {
		if pages := k.GuidePages(g); pages != "" {
			return pages
		}
	}
	return ""
}

// flushed moves lines to the right edge of a box.
func flushed(lines []mark.Line, box mark.Rect) []mark.Line {
	for i := range lines {
		lines[i].X = box.X + box.W - lines[i].Width
	}
	return lines
}

// onPaper brings marks in board units into area, as large as they fit there. What lies
// outside of the board is brought in, too.
func onPaper(board []mark.Mark, whole model.Rect, area mark.Rect) ([]mark.Mark, float64) {
	scale := min(area.W/whole.W, area.H/whole.H)
	x := area.X + (area.W-whole.W*scale)/2 - whole.X*scale
	y := area.Y + (area.H-whole.H*scale)/2 - whole.Y*scale
	return mark.Moved(board, scale, x, y), scale
}

// onBoard are the notes that lie on the board; those in its tray stand in words alone.
func (p *boardPage) onBoard(notes []*model.Note) []*model.Note {
	return slices.DeleteFunc(slices.Clone(notes), p.a.InTray)
}

// whole is the board with everything on it.
func (p *boardPage) whole(notes []*model.Note) model.Rect {
	r := p.a.Bounds()
	for _, n := range p.onBoard(notes) {
		r = r.Union(n.Rect)
	}
	return r
}

func (p *boardPage) filled(notes []*model.Note) []mark.Mark {
	board := p.kit.BoardBackdrop(p.a, p.pal)
	for _, n := range p.onBoard(notes) {
		board = append(board, p.kit.NoteMarks(p.a, n, p.pal)...)
	}
	board = append(board, p.kit.ZoneTitles(p.a, p.pal)...)
	out, _ := onPaper(board, p.whole(notes), p.area)
	return append(out, p.flagKey(notes)...)
}

// flagKey says at the foot of the page what the flags that notes have mean.
func (p *boardPage) flagKey(notes []*model.Note) []mark.Mark {
	var used []string
	for _, flag := range p.a.NoteFlags {
		if slices.ContainsFunc(notes, func(n *model.Note) bool { return n.Flagged(flag) }) {
			used = append(used, flag)
		}
	}
	st := text.Style{Size: max(3*p.unit, legible), Paint: p.pal.Ink}
	icon, gap, apart := max(4*p.unit, 1.3*legible), 1.2*p.unit, 6*p.unit
	var w float64
	for _, flag := range used {
		w += icon + gap + p.kit.Set.Width(p.words.Flag(flag), st) + apart
	}
	var out []mark.Mark
	x, y := p.area.X+(p.area.W-w+apart)/2, p.paper.H-margin-icon
	for _, flag := range used {
		out = append(out, iconMarks(p.a.FlagIcon(flag), mark.Rect{X: x, Y: y, W: icon, H: icon}, p.pal.Ink)...)
		x += icon + gap
		wide := p.kit.Set.Width(p.words.Flag(flag), st)
		out = append(out, marks(p.kit.Set.Block(p.words.Flag(flag), st, mark.Rect{X: x, Y: y, W: wide + 1, H: icon}, text.Start, text.Middle))...)
		x += wide + apart
	}
	return out
}

// date writes a sheet's date with its year, as paper is kept.
func (k *Kit) date(day string) string {
	t, err := time.Parse(model.DateLayout, day)
	if err != nil {
		return day
	}
	return k.Words.Day(t, time.Time{})
}

func joined(between string, parts ...string) string {
	var out string
	for _, p := range slices.DeleteFunc(parts, func(s string) bool { return s == "" }) {
		if out != "" {
			out += between
		}
		out += p
	}
	return out
}

// oneLine evens out the space in a title.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// copied and counted are what tells activities and sheets of one name apart on the screen.
var (
	copied  = regexp.MustCompile(`\s+\(copy( \d{1,3})?\)$`)
	counted = regexp.MustCompile(`\s+\(\d{1,3}\)$`)
)

// uncopied is what a group or an activity is called on paper.
func uncopied(name string) string { return copied.ReplaceAllString(oneLine(name), "") }

// wordingOf is what an activity says on paper.
func (k *Kit) wordingOf(a *model.Activity) wording.Activity {
	said := wording.Of(k.Words, a)
	said.Title = uncopied(said.Title)
	return said
}

// onItsOwn is a sheet as it is called on paper, where nothing has to be told apart: without the
// number that a copy got behind the name of another sheet of its group.
func onItsOwn(g *model.Group, s *model.Sheet) *model.Sheet {
	title := oneLine(s.Title)
	for bare := counted.ReplaceAllString(title, ""); bare != title; bare = counted.ReplaceAllString(title, "") {
		if !slices.ContainsFunc(g.SheetsOf(s.Activity), func(o *model.Sheet) bool { return oneLine(o.Title) == bare }) {
			break
		}
		title = bare
	}
	if title == oneLine(s.Title) {
		return s
	}
	named := *s
	named.Title = title
	return &named
}

// titleOf is what a sheet is called on paper, where nothing has to be told apart. A number
// goes only where the name before it is the activity's: any other was typed by someone.
func titleOf(s *model.Sheet, said wording.Activity) string {
	title := oneLine(s.Title)
	if bare := uncopied(counted.ReplaceAllString(title, "")); bare == uncopied(said.Title) {
		return bare
	}
	return uncopied(title)
}

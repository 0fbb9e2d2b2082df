package printables

import (
	"strconv"
	"strings"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// legible is the least size of what has to be read on paper, in millimetres: 9 points.
const legible = 9 * 25.4 / 72

// sideShares are how much of a blank page's width the steps and questions may take; the
// first that holds the steps is taken.
var sideShares = [...]float64{0.2, 0.26, 0.34, 0.42}

// blank is the middle of a page to write on, or of one to put notes on, which has no lines.
func (p *boardPage) blank(lines bool) []mark.Mark {
	helps, area := p.helps(p.area)
	// Pens and copiers want white, and the board begins as high as the words beside it.
	pal := p.pal
	for i := range pal.Zones {
		pal.Zones[i].Fill = pal.Board
	}
	whole := p.a.Bounds()
	area.H = min(area.H, area.W*whole.H/whole.W)
	board, scale := onPaper(p.kit.BoardBackdrop(p.a, pal), whole, area)
	if lines {
		rules, _ := onPaper(p.writingLines(9*p.unit/scale), whole, area)
		board = append(board, rules...)
	}
	return append(board, helps...)
}

// writingLines are dotted lines in boxes and columns, in board units. Circles stay
// empty: people write and draw there as they like, or put paper notes in.
func (p *boardPage) writingLines(pitch float64) []mark.Mark {
	var path mark.Path
	for i := range p.a.Zones {
		z := &p.a.Zones[i]
		if z.Shape != model.ShapeBox && z.Shape != model.ShapeColumn {
			continue
		}
		for y := z.Y + titleSize + pitch; y < z.Y+z.H-pitch/2; y += pitch {
			for _, r := range p.openRuns(z, y) {
				path = append(path, mark.Polyline(false, r[0], y, r[1], y)...)
			}
		}
	}
	if path == nil {
		return nil
	}
	return []mark.Mark{mark.Shape{Path: path, Stroke: mark.Stroke{Width: 1.2, Paint: p.pal.Zone(model.ToneSand).Line, Dash: 4}}}
}

// The room that a writing line leaves at the edges of its zone, and how long it is at least.
const (
	lineSide  = 24.0
	lineLeast = 90.0
)

// openRuns are the pieces of a level line, from left to right, on which a note would count
// for a zone, and that run through no title.
func (p *boardPage) openRuns(z *model.Zone, y float64) [][2]float64 {
	const step = 4.0
	open := func(x float64) bool {
		for i := range p.a.Zones {
			if p.a.TitleRoom(&p.a.Zones[i]).Inset(-lineSide / 2).Contains(model.Point{X: x, Y: y}) {
				return false
			}
		}
		return p.a.ZoneAt(model.Point{X: x - lineSide, Y: y}) == z && p.a.ZoneAt(model.Point{X: x + lineSide, Y: y}) == z
	}
	var out [][2]float64
	for x := z.X + lineSide; x <= z.X+z.W-lineSide; x += step {
		if !open(x) {
			continue
		}
		from := x
		for x+step <= z.X+z.W-lineSide && open(x+step) {
			x += step
		}
		if x-from >= lineLeast {
			out = append(out, [2]float64{from, x})
		}
	}
	return out
}

// helps sets steps, questions and ideas into a column at the right of area, and returns
// what it leaves of that: all of them where they fit in type that can be read, otherwise
// without ideas, then only the first questions. What to do is always there, in a wider
// column if need be.
func (p *boardPage) helps(area mark.Rect) ([]mark.Mark, mark.Rect) {
	for _, least := range [...]int{min(1, len(p.words.Questions)), 0} {
		for _, share := range sideShares {
			side, rest := area, area
			side.W = area.W * share
			side.X = area.X + area.W - side.W
			rest.W -= side.W + 5*p.unit
			if set := p.helpsIn(side, least); set != nil {
				return set, rest
			}
		}
	}
	return nil, area
}

// helpsIn sets as much of the helps as fits a column, at least all steps and so many
// questions; nil is less.
func (p *boardPage) helpsIn(side mark.Rect, least int) []mark.Mark {
	steps := p.points("printable.board.steps", p.words.Steps, true)
	questions := p.words.Questions
	choices := [][]help{{steps, p.points("printable.board.questions", questions, false), p.ideas()}}
	for n := len(questions); n >= least; n-- {
		choices = append(choices, []help{steps, p.points("printable.board.questions", questions[:n], false)})
	}
	for _, choice := range choices {
		for size := max(3.5*p.unit, legible); size >= legible; size -= 0.1 * p.unit {
			var paras []para
			for _, h := range choice {
				paras = append(paras, h(size)...)
			}
			rows := p.kit.rows(paras, side.W)
			if len(rows) == 0 || height(rows) > side.H {
				continue
			}
			if pages := pourPast(p.seams, rows, []mark.Rect{side}); len(pages) == 1 {
				return pages[0]
			}
		}
	}
	return nil
}

// guidePages are the steps and the questions of an activity, for blanks on which there is
// no room for them.
func (k *Kit) guidePages(a *model.Activity, paper Paper) Job {
	p := k.newFormPage(a, paper)
	if len(p.words.Steps)+len(p.words.Questions) == 0 {
		return Job{}
	}
	p.title = p.words.Title
	return p.pages(p.title, grown([]mark.Rect{p.area}, func(times float64) []row {
		return k.rows(p.guidance(times*max(formSize*0.9*p.unit, legible)), p.width)
	}))
}

// guidance are the steps and the questions of the activity in type of that size; none of
// them goes over to another page.
func (p *boardPage) guidance(size float64) []para {
	out := append(p.points("printable.board.steps", p.words.Steps, true)(size),
		p.points("printable.board.questions", p.words.Questions, false)(size)...)
	for i := range out {
		out[i].block = i + 1
	}
	return out
}

// howItGoes are the steps of the activity, to begin with. They stay at least as large as
// has to be read, whatever the rest gives way to.
func (p *formPage) howItGoes() []para {
	return p.points("printable.board.steps", p.words.Steps, true)(max(formSize*0.9*p.unit, legible))
}

// help makes the paragraphs of a part in type of that size.
type help func(size float64) []para

func (p *boardPage) heading(key string, size float64) para {
	st := text.Style{Size: size * 1.1, Bold: true, Paint: p.pal.Ink}
	return para{text: p.kit.Words.Text(key), style: st, before: size * 1.6, heading: true}
}

func (p *boardPage) points(key string, texts []string, numbered bool) help {
	return func(size float64) []para {
		if len(texts) == 0 {
			return nil
		}
		out := []para{p.heading(key, size)}
		for i, t := range texts {
			lead := "•"
			if numbered {
				lead = strconv.Itoa(i+1) + "."
			}
			out = append(out, para{text: t, style: text.Style{Size: size, Paint: p.pal.Ink}, lead: lead, room: size * 1.3, before: size * 0.5})
		}
		return out
	}
}

func (p *boardPage) ideas() help {
	var all []string
	for _, s := range p.a.Starters {
		all = append(all, p.words.Starter(s.ID))
	}
	return func(size float64) []para {
		if len(all) == 0 {
			return nil
		}
		st := text.Style{Size: size, Paint: p.pal.Quiet}
		return []para{p.heading("printable.board.starters", size), {text: strings.Join(all, ", "), style: st, before: size * 0.5}}
	}
}

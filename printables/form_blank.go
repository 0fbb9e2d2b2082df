package printables

import (
	"slices"
	"strconv"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// blankForm is a form to be answered with a pen.
type blankForm struct {
	formPage
	more []int // how many lines each field has beyond those it takes at the least
}

// BlankForm returns the questions with lines to write the answers on: on as few pages as
// type that can be read allows, none of them parted, and with as many lines as those pages
// have room for.
func (k *Kit) BlankForm(a *model.Activity, paper Paper) Job {
	title := k.wordingOf(a).Title
	job := k.toWriteOn(a, paper, title, "")
	job.Title = k.Words.Text("printable.board.blank", "title", title)
	return job
}

// toWriteOn are such pages under a title and what stands beside it; empty is room for it.
func (k *Kit) toWriteOn(a *model.Activity, paper Paper, title, about string) Job {
	p := &blankForm{formPage: *k.newFormPage(a, paper), more: make([]int, len(a.Fields))}
	p.title, p.about, p.blank = title, about, true
	usual, unit := p.unit, p.unit
	var pages [][]mark.Mark
	for _, part := range formParts {
		p.unit = usual * part
		if tried := p.poured(p.parts()); pages == nil || len(tried) < len(pages) {
			pages, unit = tried, p.unit
		}
	}
	p.unit = unit
	return p.pages(title, p.filledUp(pages))
}

// mostMore is how many lines more than the least a field gets where pages have room.
const mostMore = 12

// filledUp gives one field after the other a line more, as long as that takes no page more.
func (p *blankForm) filledUp(pages [][]mark.Mark) [][]mark.Mark {
	parts := p.parts()
	var growing []int
	for i, f := range p.a.Fields {
		if p.leastLines(f) > 1 {
			growing = append(growing, i)
		}
	}
	for len(growing) > 0 {
		growing = slices.DeleteFunc(growing, func(i int) bool {
			before := parts[i+1]
			p.more[i]++
			parts[i+1] = p.part(i)
			tried := p.poured(parts)
			if len(tried) > len(pages) {
				parts[i+1] = before
				return true
			}
			pages = tried
			return p.more[i] == mostMore
		})
	}
	return pages
}

// parts are the rows of what the form consists of: how it goes, the questions, and what
// else there is to talk about.
func (p *blankForm) parts() [][]row {
	out := [][]row{p.kit.rows(p.howItGoes(), p.width)}
	for i := range p.a.Fields {
		out = append(out, p.part(i))
	}
	last := p.points("printable.board.questions", p.words.Questions, false)(max(formSize*0.9*p.unit, legible))
	return append(out, p.kit.rows(inBlock(len(p.a.Fields)+1, last), p.width))
}

func (p *blankForm) part(i int) []row {
	return p.kit.rows(inBlock(i+1, p.asked(i)), p.width)
}

func (p *blankForm) poured(parts [][]row) [][]mark.Mark {
	return pour(slices.Concat(parts...), []mark.Rect{p.area})
}

// manyQuestions is how many questions to be answered in words leave each two lines only.
const manyQuestions = 8

// leastLines is how many lines to write on a field has at the least; those with one get no
// more.
func (p *blankForm) leastLines(f model.Field) int {
	switch f.Kind {
	case model.FieldWeigh:
		return 2
	case model.FieldScale, model.FieldChoice:
		return 0
	case model.FieldLine, model.FieldDay:
		return 1
	case model.FieldStatement, model.FieldRoles:
		return 3
	}
	texts := 0
	for _, f := range p.a.Fields {
		if f.Kind == model.FieldText {
			texts++
		}
	}
	if texts >= manyQuestions {
		return 2
	}
	return 4
}

// asked is a field to be answered with a pen.
func (p *blankForm) asked(i int) []para {
	f := p.a.Fields[i]
	out, n := p.question(f), p.leastLines(f)+p.more[i]
	switch f.Kind {
	case model.FieldWeigh:
		out = append(append(out, p.sides(f)...), p.lines(p.thoughts(), n)...)
		if p.a.DecidesAtEnd() {
			return out
		}
		return append(out, p.lines(p.decision(), 1)...)
	case model.FieldScale:
		return append(out, p.scaled(f)...)
	case model.FieldChoice:
		for _, c := range f.Choices {
			out = append(out, p.box(p.words.Choice(f.ID, c), false))
		}
		return out
	case model.FieldRoles:
		return append(out, p.roleLines(n)...)
	}
	return append(out, p.lines("", n)...)
}

// sides are the answers that are weighed, with what speaks for each: side by side, or where
// they are too long for that one below the other.
func (p *blankForm) sides(f model.Field) []para {
	gap := 6 * p.unit
	wide := (p.width - gap*float64(len(f.Sides)-1)) / float64(len(f.Sides))
	beside := para{before: 1.6 * p.unit, heading: true}
	var below []para
	for i, side := range f.Sides {
		paras := p.side(f, side)
		rows := p.kit.rows(paras, wide)
		column := mark.Rect{X: float64(i) * (wide + gap), W: wide, H: height(rows) + 1}
		beside.art = append(beside.art, pour(rows, []mark.Rect{column})[0]...)
		beside.high = max(beside.high, height(rows))
		below = append(below, paras...)
	}
	if beside.high > p.area.H/3 {
		return below
	}
	return []para{beside}
}

func (p *blankForm) side(f model.Field, side string) []para {
	out := []para{p.box(p.words.Side(f.ID, side), true)}
	for _, line := range p.words.Consider(f.ID, side) {
		out = append(out, para{text: line, style: p.quiet(), lead: "   •", room: 9 * p.unit, before: 0.4 * p.unit, heading: true})
	}
	return out
}

// box is an answer with a box to tick before it.
func (p *blankForm) box(words string, bold bool) para {
	st := p.style(bold)
	side := 0.82 * st.Size
	top := p.kit.Set.Lines("X", st, 0)[0].Y - 0.78*st.Size
	box := mark.Shape{
		Path:   mark.Box(mark.Rect{Y: top, W: side, H: side}, side/6),
		Stroke: mark.Stroke{Width: 0.3 * p.unit, Paint: p.pal.Ink},
	}
	return para{text: words, style: st, drawn: []mark.Mark{box}, room: 6 * p.unit, before: 1.6 * p.unit, heading: true}
}

// scaled is a scale to mark a step on: a row of rings between what its ends mean, or where
// those are too long, under the one and above the other.
func (p *blankForm) scaled(f model.Field) []para {
	rings, wide, high := p.rings()
	ring := para{art: rings, high: high, before: 2.5 * p.unit, heading: true}
	if len(f.Sides) != 2 {
		return []para{ring}
	}
	st, gap := p.style(false), 3*p.unit
	from, to := p.words.Side(f.ID, f.Sides[0]), p.words.Side(f.ID, f.Sides[1])
	left, right := widest(p.kit.Set.Lines(from, st, 0)), widest(p.kit.Set.Lines(to, st, 0))
	if left+right+wide+2*gap > p.width {
		return []para{{text: from, style: st, before: 2.5 * p.unit, heading: true}, ring, {text: to, style: st, before: gap / 2}}
	}
	box := mark.Rect{W: left + gap, H: high}
	ring.art = append(marks(p.kit.Set.Block(from, st, box, text.Start, text.Middle)), mark.Moved(rings, 1, left+gap, 0)...)
	box = mark.Rect{X: left + wide + 2*gap, W: right + gap, H: high}
	ring.art = append(ring.art, marks(p.kit.Set.Block(to, st, box, text.Start, text.Middle))...)
	return []para{ring}
}

// rings are the steps of a scale in a row, and its width and height in mm.
func (p *blankForm) rings() (row []mark.Mark, wide, high float64) {
	d := 7 * p.unit
	for i := range model.ScaleSteps {
		box := mark.Rect{X: float64(i) * d * 1.5, W: d, H: d}
		row = append(row, mark.Shape{Path: mark.Ellipse(box), Stroke: mark.Stroke{Width: 0.3 * p.unit, Paint: p.pal.Ink}})
		row = append(row, marks(p.kit.Set.Block(strconv.Itoa(i+1), p.style(false), box, text.Centre, text.Middle))...)
		wide = box.X + d
	}
	return row, wide, d
}

// pitch is how far the lines to write on are apart.
func (p *blankForm) pitch() float64 { return formLine * max(1, p.unit) }

// lines are so many lines to write on, the first beside its label, or below it where that is
// long.
func (p *blankForm) lines(label string, n int) []para {
	var out []para
	var words []mark.Line
	st, from := p.quiet(), 0.0
	if label != "" {
		words = p.kit.Set.Lines(label, st, 0)
		if from = widest(words) + 1.5*p.unit; from > p.width/3 {
			out = append(out, para{text: label, style: st, before: 2 * p.unit, heading: true})
			words, from = nil, 0
		}
	}
	for i := range n {
		art := []mark.Mark{p.dotted(from, p.pitch(), p.width)}
		for _, l := range words {
			l.Y = p.pitch()
			art = append(art, l)
		}
		out = append(out, para{art: art, high: p.pitch(), heading: i+1 < n})
		words, from = nil, 0
	}
	return out
}

// roleLines are lines for roles, and beside each one for who takes it.
func (p *blankForm) roleLines(n int) []para {
	who, gap := p.width*0.5, 6*p.unit
	st := p.quiet()
	head := marks(p.kit.Set.Lines(p.kit.Words.Text("form.role.role"), st, 0))
	head = append(head, mark.Moved(marks(p.kit.Set.Lines(p.kit.Words.Text("form.role.who"), st, 0)), 1, who, 0)...)
	out := []para{{art: head, high: p.kit.Set.Height(1, st), before: 2 * p.unit, heading: true}}
	for i := range n {
		art := []mark.Mark{p.dotted(0, p.pitch(), who-gap), p.dotted(who, p.pitch(), p.width)}
		out = append(out, para{art: art, high: p.pitch(), heading: i+1 < n})
	}
	return out
}

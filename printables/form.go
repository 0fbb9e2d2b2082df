package printables

import (
	"strconv"
	"strings"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
	"commonground/printables/wording"
)

// The type of forms, in millimetres on A4.
const (
	formSize = 3.9
	formHead = 5
	formLine = 7.8 // between the lines to write on
)

// formPage is what the pages of a form have in common: a board page standing upright.
type formPage struct {
	boardPage
	width float64
	blank bool // it is to be written on: no question goes over to another page
	room  int  // how many lines there are for thoughts
}

func (k *Kit) newFormPage(a *model.Activity, paper Paper) *formPage {
	p := &formPage{boardPage: boardPage{
		kit: k, a: a, words: wording.Of(k.Words, a), pal: PaperPalette(), paper: paper,
		unit: within(paper.W/210, 0.75, 1.35),
	}}
	p.area = inset(mark.Rect{W: paper.W, H: paper.H}, margin+4, margin)
	p.area.Y += 14 * p.unit
	p.area.H -= 21 * p.unit
	p.width = p.area.W
	return p
}

// Form returns the pages of a sheet of questions and answers.
func (k *Kit) Form(a *model.Activity, s *model.Sheet, group string, paper Paper) Job {
	p := k.newFormPage(a, paper)
	p.title = titleOf(s)
	if p.title == "" {
		p.title = p.words.Title
	}
	p.about = joined(" · ", oneLine(group), k.date(s.Date))
	return p.job(p.title, func() []para {
		var paras []para
		for i, f := range a.Fields {
			paras = append(paras, inBlock(i+1, p.answered(f, s))...)
		}
		return paras
	})
}

// BlankForm returns the questions with lines to write the answers on.
func (k *Kit) BlankForm(a *model.Activity, paper Paper) Job {
	p := k.newFormPage(a, paper)
	p.title, p.blank = p.words.Title, true
	set := func(room int) Job {
		p := *p // each keeps its own unit
		p.room = room
		return p.job(k.Words.Text("printable.board.blank", "title", p.title), func() []para {
			paras := p.howItGoes()
			for i, f := range a.Fields {
				paras = append(paras, inBlock(i+1, p.asked(f))...)
			}
			questions := p.points("printable.board.questions", p.words.Questions, false)(max(formSize*0.9*p.unit, legible))
			return append(paras, inBlock(len(a.Fields)+1, questions)...)
		})
	}
	best := set(fewestThoughts)
	for room := fewestThoughts + 1; room <= mostThoughts; room++ {
		roomy := set(room)
		if roomy.Count > best.Count {
			break
		}
		best = roomy
	}
	return best
}

// Lines to write thoughts on: as many as the pages have room for, which a form takes at the
// least.
const (
	fewestThoughts = 2
	mostThoughts   = 10
)

// howItGoes are the steps of the activity, to begin with. They stay at least as large as
// has to be read, whatever the rest gives way to.
func (p *formPage) howItGoes() []para {
	return p.points("printable.board.steps", p.words.Steps, true)(max(formSize*0.9*p.unit, legible))
}

// inBlock keeps a question and all that belongs to it, but not the next one, on one page
// where it fits one; block 0 lets it go over.
func inBlock(n int, paras []para) []para {
	for i := range paras {
		paras[i].block = n
	}
	if len(paras) > 0 {
		paras[len(paras)-1].heading = false
	}
	return paras
}

// job sets the paragraphs on as few pages as they can do with: a page more, for a line or
// two, is worse than type a tenth smaller or a question that goes over. paras makes them in
// the page's unit.
func (p *formPage) job(title string, paras func() []para) Job {
	var pages [][]mark.Mark
	usual, unit := p.unit, p.unit
	for _, block := range [...]func([]para) []para{asTheyAre, parted} {
		for _, part := range [...]float64{1, 0.95, 0.9} {
			if pages != nil && p.blank {
				break
			}
			p.unit = usual * part
			tried := pour(p.kit.rows(block(paras()), p.width), []mark.Rect{p.area})
			if pages == nil || len(tried) < len(pages) {
				pages, unit = tried, p.unit
			}
		}
	}
	p.unit = unit
	return Job{Title: title, Count: len(pages), Page: func(i int) mark.Page { return p.page(p.ruled(pages[i])) }}
}

func asTheyAre(paras []para) []para { return paras }

func parted(paras []para) []para { return inBlock(0, paras) }

// Words that stand in a text for what a pen is put to: a line to write on, a box to tick.
const (
	rule = "_"
	tick = "[ ]"
)

// ruled draws the lines to write on and the boxes to tick.
func (p *formPage) ruled(page []mark.Mark) []mark.Mark {
	out := make([]mark.Mark, len(page))
	for i, m := range page {
		out[i] = m
		l, ok := m.(mark.Line)
		switch {
		case ok && l.Text == rule:
			out[i] = p.dotted(p.area.X, l.Y, p.area.X+p.area.W)
		case ok && l.Text == tick:
			side := 0.82 * l.Size
			box := mark.Rect{X: l.X, Y: l.Y - 0.78*l.Size, W: side, H: side}
			out[i] = mark.Shape{Path: mark.Box(box, side/6), Stroke: mark.Stroke{Width: 0.3 * p.unit, Paint: p.pal.Ink}}
		}
	}
	return out
}

func (p *formPage) style(bold bool) text.Style {
	return text.Style{Size: formSize * p.unit, Bold: bold, Paint: p.pal.Ink}
}

func (p *formPage) quiet() text.Style {
	return text.Style{Size: formSize * 0.9 * p.unit, Paint: p.pal.Quiet}
}

// question is a field's title, and what it asks beside it.
func (p *formPage) question(f model.Field) []para {
	st := text.Style{Size: formHead * p.unit, Bold: true, Paint: p.pal.Ink}
	out := []para{{text: p.words.Field(f.ID), style: st, before: 6 * p.unit, heading: true}}
	if ask := p.words.Ask(f.ID); ask != "" {
		out = append(out, para{text: ask, style: p.quiet(), before: 0.6 * p.unit, heading: true})
	}
	for _, talk := range p.words.Talk(f.ID) {
		if p.blank {
			out = append(out, para{text: talk, style: p.quiet(), lead: "•", room: 4.5 * p.unit, before: 0.5 * p.unit, heading: true})
		}
	}
	return out
}

// answered is a field with what was answered; what was not is left out.
func (p *formPage) answered(f model.Field, s *model.Sheet) []para {
	var out []para
	if f.Kind == model.FieldRoles {
		out = p.rolesTaken(s.Roles)
	} else {
		chosen := s.Answers[f.ID]
		switch f.Kind {
		case model.FieldWeigh, model.FieldChoice:
			chosen = p.words.Chosen(f, chosen, p.kit.Words.Text("form.both"))
		case model.FieldScale:
			chosen = p.step(f, chosen)
		}
		out = p.said(out, "", chosen, f.Kind == model.FieldWeigh || f.Kind == model.FieldScale)
		if f.Kind == model.FieldWeigh {
			out = p.said(out, p.thoughts(), s.Answers[f.ID+model.ThoughtsEnd], false)
			out = p.said(out, p.decision(), s.Answers[f.ID+model.DecisionEnd], false)
		}
	}
	if len(out) == 0 {
		return nil
	}
	return append(p.question(f), out...)
}

// said adds an answer under its label.
func (p *formPage) said(out []para, label, answer string, bold bool) []para {
	answer = strings.TrimSpace(answer)
	if answer == "" {
		return out
	}
	if label != "" {
		out = append(out, para{text: label, style: p.quiet(), before: 1.8 * p.unit, heading: true})
	}
	return append(out, para{text: answer, style: p.style(bold), before: 0.8 * p.unit})
}

func (p *formPage) thoughts() string {
	return first(p.words.Thoughts(), p.kit.Words.Text("form.thoughts"))
}

func (p *formPage) decision() string {
	return first(p.words.Decision(), p.kit.Words.Text("form.decision"))
}

// step says where on a scale an answer lies.
func (p *formPage) step(f model.Field, answer string) string {
	if answer == "" || len(f.Sides) != 2 {
		return answer
	}
	return p.kit.Words.Text("printable.form.step", "step", answer, "steps", strconv.Itoa(model.ScaleSteps),
		"from", p.words.Side(f.ID, f.Sides[0]), "to", p.words.Side(f.ID, f.Sides[1]))
}

func (p *formPage) rolesTaken(roles []*model.Role) []para {
	var out []para
	for _, r := range roles {
		who := first(oneLine(r.Who), p.kit.Words.Text("printable.form.open"))
		line := p.kit.Words.Text("printable.detail", "field", oneLine(r.Role), "says", who)
		out = append(out, para{text: line, style: p.style(false), lead: "–", room: 4.5 * p.unit, before: 1.2 * p.unit})
	}
	return out
}

// asked is a field to be answered with a pen.
func (p *formPage) asked(f model.Field) []para {
	out := p.question(f)
	switch f.Kind {
	case model.FieldWeigh:
		for _, side := range f.Sides {
			out = append(out, p.box(p.words.Side(f.ID, side), true))
			for _, line := range p.words.Consider(f.ID, side) {
				out = append(out, para{text: line, style: p.quiet(), lead: "   •", room: 9 * p.unit, before: 0.4 * p.unit})
			}
		}
		out = append(out, p.lines(p.thoughts(), p.room)...)
		return append(out, p.lines(p.decision(), 1)...)
	case model.FieldScale:
		return append(out, p.scaled(f)...)
	case model.FieldChoice:
		for _, c := range f.Choices {
			out = append(out, p.box(p.words.Choice(f.ID, c), false))
		}
		return out
	case model.FieldLine:
		return append(out, p.lines("", 1)...)
	case model.FieldStatement:
		return append(out, p.lines("", 4)...)
	}
	return append(out, p.lines("", 5)...)
}

// box is an answer with a box to tick before it.
func (p *formPage) box(words string, bold bool) para {
	return para{text: words, style: p.style(bold), lead: tick, room: 6 * p.unit, before: 1.6 * p.unit, heading: true}
}

// scaled is a scale to mark a step on: a row of rings between what its ends mean, or where
// those are too long, under the one and above the other.
func (p *formPage) scaled(f model.Field) []para {
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
func (p *formPage) rings() (row []mark.Mark, wide, high float64) {
	d := 7 * p.unit
	for i := range model.ScaleSteps {
		box := mark.Rect{X: float64(i) * d * 1.5, W: d, H: d}
		row = append(row, mark.Shape{Path: mark.Ellipse(box), Stroke: mark.Stroke{Width: 0.3 * p.unit, Paint: p.pal.Ink}})
		row = append(row, marks(p.kit.Set.Block(strconv.Itoa(i+1), p.style(false), box, text.Centre, text.Middle))...)
		wide = box.X + d
	}
	return row, wide, d
}

// lines are so many lines to write on, under a label.
func (p *formPage) lines(label string, n int) []para {
	var out []para
	if label != "" {
		out = append(out, para{text: label, style: p.quiet(), before: 2 * p.unit, heading: true})
	}
	for i := range n {
		out = append(out, para{text: rule, style: p.style(false), before: (formLine - formSize) * p.unit, heading: i+1 < n})
	}
	return out
}

// Statement returns one text of a form as a page to hand out or pin up, framed like the
// agreement's poster and as large as it fits; one that is too long for that as plain pages.
func (k *Kit) Statement(a *model.Activity, f model.Field, s *model.Sheet, group string, paper Paper) Job {
	p := k.newFormPage(a, paper)
	p.title, p.about = first(oneLine(group), p.words.Title), k.date(s.Date)
	size := inset(mark.Rect{W: paper.W, H: paper.H}, margin, margin)
	u := min(size.W/192, size.H/255)
	body, out := k.posterHead(size, u, p.title, "", p.pal)
	st := text.Style{Size: 11 * u, Paint: p.pal.Ink, Leading: 1.4}
	_, lines, ok := k.fit(strings.TrimSpace(s.Answers[f.ID]), st, body, formSize*u, text.Start, text.Middle)
	title := k.Words.Text("printable.form.statement", "group", p.title, "field", p.words.Field(f.ID))
	if !ok {
		return p.job(title, func() []para {
			return []para{{text: strings.TrimSpace(s.Answers[f.ID]), style: p.style(false)}}
		})
	}
	out = append(out, marks(lines)...)
	if p.madeAs() != "" {
		out = append(out, k.posterCredit(size, u, p.pal)...)
	}
	return Job{Title: title, Count: 1, Page: func(int) mark.Page { return mark.Page{W: paper.W, H: paper.H, Marks: out} }}
}

// first is a, or where it is empty b.
func first(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

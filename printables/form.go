package printables

import (
	"strconv"
	"strings"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// The type of forms, in millimetres on A4.
const (
	formSize = 3.9
	formHead = 5
	formLine = 8 // between the lines to write on, on small paper, too: hands stay the same
)

// formPage is what the pages of a form have in common: a board page standing upright.
type formPage struct {
	boardPage
	width float64
	blank bool // it is to be written on
}

func (k *Kit) newFormPage(a *model.Activity, paper Paper) *formPage {
	p := &formPage{boardPage: boardPage{
		kit: k, a: a, words: k.wordingOf(a), pal: PaperPalette(), paper: paper,
		unit: within(paper.W/210, 0.75, 1.35),
	}}
	p.area = inset(mark.Rect{W: paper.W, H: paper.H}, margin+4, margin)
	p.area.Y += 14 * p.unit
	p.area.H -= 21 * p.unit
	p.width = p.area.W
	return p
}

// Form returns the pages of a sheet of questions and answers; while there is no answer, those
// to write them on.
func (k *Kit) Form(a *model.Activity, s *model.Sheet, group string, paper Paper) Job {
	p := k.newFormPage(a, paper)
	p.title = titleOf(s, p.words)
	if p.title == "" {
		p.title = p.words.Title
	}
	p.about = joined(" · ", uncopied(group), k.date(s.Date))
	answers := func() []para {
		var paras []para
		for i, f := range a.Fields {
			paras = append(paras, inBlock(i+1, p.answered(f, s))...)
		}
		return paras
	}
	if len(answers()) == 0 {
		return k.toWriteOn(a, paper, p.title, p.about)
	}
	return p.job(p.title, answers)
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
		for _, part := range formParts {
			p.unit = usual * part
			tried := pour(p.kit.rows(block(paras()), p.width), []mark.Rect{p.area})
			if pages == nil || len(tried) < len(pages) {
				pages, unit = tried, p.unit
			}
		}
	}
	p.unit = unit
	return p.pages(title, pages)
}

// formParts are how much of its usual size a form's type may have, the largest first.
var formParts = [...]float64{1, 0.95, 0.9}

func (p *formPage) pages(title string, pages [][]mark.Mark) Job {
	return Job{Title: title, Count: len(pages), Page: func(i int) mark.Page { return p.page(pages[i]) }}
}

func asTheyAre(paras []para) []para { return paras }

func parted(paras []para) []para { return inBlock(0, paras) }

func (p *formPage) style(bold bool) text.Style {
	return text.Style{Size: max(formSize*p.unit, legible), Bold: bold, Paint: p.pal.Ink}
}

func (p *formPage) quiet() text.Style {
	return text.Style{Size: max(formSize*0.9*p.unit, legible), Paint: p.pal.Quiet}
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
		case model.FieldDay:
			chosen = p.kit.date(chosen)
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

// said adds an answer beside its label, or below it where that is long.
func (p *formPage) said(out []para, label, answer string, bold bool) []para {
	answer = strings.TrimSpace(answer)
	if answer == "" {
		return out
	}
	said := para{text: answer, style: p.style(bold), before: 0.8 * p.unit}
	if label == "" {
		return append(out, said)
	}
	room := max(p.labelRoom(p.thoughts()), p.labelRoom(p.decision()))
	if room > p.width/4 {
		return append(out, para{text: label, style: p.quiet(), before: 1.8 * p.unit, heading: true}, said)
	}
	said.before, said.room = 1.8*p.unit, room
	said.drawn = marks(p.kit.Set.Lines(label, p.label(), 0))
	return append(out, said)
}

// label is the type of what stands before an answer, on one line with it.
func (p *formPage) label() text.Style {
	st := p.style(false)
	st.Paint = p.pal.Quiet
	return st
}

// labelRoom is how far a label moves what stands beside it to the right.
func (p *formPage) labelRoom(label string) float64 {
	return widest(p.kit.Set.Lines(label, p.label(), 0)) + 3*p.unit
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

// Statement returns one text of a form as a page to hand out or pin up, framed like the
// agreement's poster and as large as it fits; one that is too long for that as plain pages.
func (k *Kit) Statement(a *model.Activity, f model.Field, s *model.Sheet, group string, paper Paper) Job {
	p := k.newFormPage(a, paper)
	p.title, p.about = first(uncopied(group), p.words.Title), k.date(s.Date)
	size := inset(mark.Rect{W: paper.W, H: paper.H}, margin, margin)
	u := min(size.W/192, size.H/255)
	body, out := k.posterHead(size, u, "hug", p.title, "", p.pal)
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

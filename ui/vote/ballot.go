package vote

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// paper is the ballot that somebody fills in, on the screen.
type paper struct {
	v     *voting
	list  *rows
	state *look.Text
	hand  *control.Button
	said  []*counter          // how many dots are on each option
	marks [][]*control.Button // the answers to each option, from the least on
	sure  bool                // handing on was asked for though there is more to do
}

// vote shows the ballot.
func (v *voting) vote() {
	p := &paper{v: v, state: look.NewText(look.Strong, "")}
	p.hand = control.NewPrimary(v.text("vote.ballot.hand"), "check", p.handOn)
	p.list = &rows{after: p.hand, onRune: p.typed, canvas: v.host.Window().Canvas()}
	how := string(v.poll.Kind)
	if v.poll.Scale != "" {
		how = "scale"
	}
	body := headed(v.text("vote.ballot.how." + how))
	for i, option := range v.poll.Options {
		r := p.row(i, option)
		p.list.add(r)
		body.Add(r)
	}
	p.hand.OnKey = func(key fyne.KeyName) bool {
		if key == fyne.KeyUp {
			p.list.focus(len(p.list.all)-1, 0)
		}
		return key == fyne.KeyUp
	}
	p.update()
	stop := control.NewPlain(v.text("vote.stop.button"), "close", v.stop)
	v.show(control.NewDialog(v.question(), body, p.state, stop, p.hand), p.list.all[0].buttons[p.first()], v.stop)
}

// first is which button of the first row has the keyboard first: more dots, or the first
// answer.
func (p *paper) first() int {
	if p.v.poll.Kind == model.VoteDots {
		return 1
	}
	return 0
}

// row is an option with its dots, or with the answers to it below.
func (p *paper) row(i int, option string) *row {
	words := look.NewText(look.Heading, option)
	if p.v.poll.Kind == model.VoteDots {
		c := newCounter(func() { p.dots(i, -1) }, func() { p.dots(i, 1) })
		p.said = append(p.said, c)
		return c.beside(words)
	}
	var answers []*control.Button
	for j := p.v.poll.Least(); j < p.v.poll.Kind.Counts(); j++ {
		b := control.NewButton(p.v.host.Kit().AnswerWords(p.v.poll.Kind, j), "", func() { p.choose(i, j) })
		answers = append(answers, b)
	}
	p.marks = append(p.marks, answers)
	if len(p.v.poll.Options) == 1 && option == p.v.poll.Question {
		return newRow(buttons(answers), answers...) // it stands above as the title
	}
	return newRow(layout.Column(6, words, buttons(answers)), answers...)
}

// typed puts dots or chooses an answer by a letter, and after an answer goes on with the next
// option.
func (p *paper) typed(at int, r rune) {
	n, number := digit(r)
	switch {
	case p.v.poll.Kind == model.VoteDots && number:
		if p.v.poll.Each > 9 { // a number of two digits can be meant
			n = p.list.number(at, n, p.v.ballot.Dots(at))
		}
		if p.put(at, n) {
			p.list.typed = at + 1
		}
	case p.v.poll.Kind == model.VoteDots:
		p.dots(at, step(r))
	case number:
		if p.v.poll.Kind == model.VoteAnswers {
			n--
		}
		least := p.v.poll.Least()
		if n < least || n >= p.v.poll.Kind.Counts() {
			return
		}
		if p.v.ballot.Answer(at) != n {
			p.choose(at, n)
		}
		p.list.focus(at+1, n-least)
	}
}

// dots adds dots to an option.
func (p *paper) dots(option, by int) {
	if by != 0 {
		p.put(option, max(0, p.v.ballot.Dots(option)+by))
	}
}

// put puts so many dots on an option, or says that there are not so many.
func (p *paper) put(option, dots int) bool {
	p.sure, p.list.typed = false, 0
	if !p.v.ballot.Put(option, dots) {
		p.state.Set(p.v.host.Words().Count("vote.ballot.no-more", p.v.poll.Each))
		p.v.dialog.Reflow()
		return false
	}
	p.update()
	return true
}

func (p *paper) choose(option, answer int) {
	p.sure = false
	p.v.ballot.Choose(option, answer)
	p.update()
}

// update shows what is on the ballot.
func (p *paper) update() {
	for i, said := range p.said {
		said.show(p.v.ballot.Dots(i))
	}
	for i, answers := range p.marks {
		for j, b := range answers {
			b.SetDown(p.v.ballot.Answer(i) == p.v.poll.Least()+j)
		}
	}
	p.state.Set(p.open("left"))
	if p.v.dialog != nil {
		p.v.dialog.Reflow()
	}
}

// open says how much there is still to do.
func (p *paper) open(what string) string {
	kind := "answers"
	if p.v.poll.Kind == model.VoteDots {
		kind = "dots"
	}
	open := p.v.ballot.Open()
	if open == 0 {
		return p.v.text("vote.ballot.done")
	}
	return p.v.host.Words().Count("vote.ballot."+what+"."+kind, open)
}

// handOn puts the ballot in and clears the screen. Where there is more to do it says so once.
func (p *paper) handOn() {
	if p.v.ballot.Open() > 0 && !p.sure {
		p.sure = true
		p.state.Set(p.open("sure"))
		p.v.dialog.Reflow()
		return
	}
	p.v.poll.Put(p.v.ballot)
	p.v.askNext()
}

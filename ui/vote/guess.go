package vote

import (
	"slices"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/model/vote"
	"commonground/printables/wording"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// guess is a round of guessing which of the things that one person put down is made up: hands
// are counted for all of them at once, shown, and then the person says which it was. Nothing of
// it is kept.
type guess struct {
	*voting
	titles, texts []string
	list          *rows
	counts        []*counter
	bars          *bars
	picks         []*control.Button
	myth          int // less than 0 while it is not told
}

// CanGuess reports whether somebody put down enough to guess among.
func CanGuess(a *model.Activity, p *model.Person) bool {
	return a.Guess && p != nil && len(guesses(a, p)) > 1
}

// guesses are the zones in which somebody wrote something.
func guesses(a *model.Activity, p *model.Person) []model.Zone {
	return slices.DeleteFunc(slices.Clone(a.Zones), func(z model.Zone) bool { return option(p.Box(z.ID).Words()) == "" })
}

// Guess has the room guess about what somebody put down.
func Guess(h Host, ask Asking, p *model.Person) {
	if !CanGuess(ask.Activity, p) {
		return
	}
	g := &guess{voting: &voting{host: h, ask: ask}, myth: -1}
	said := wording.Of(h.Words(), ask.Activity)
	for _, z := range guesses(ask.Activity, p) {
		g.titles = append(g.titles, said.Zone(z.ID))
		g.texts = append(g.texts, option(p.Box(z.ID).Words()))
	}
	g.poll = vote.New(vote.Setup{
		Kind: model.VoteDots, Hands: true, Question: g.text("vote.guess.question"), Options: g.options(),
		People: model.MostVoters, Each: 1,
	})
	g.count()
}

// options are the things as they are read: with their numbers, or once it is told, which is true.
func (g *guess) options() []string {
	out := make([]string, len(g.texts))
	for i, text := range g.texts {
		key := "vote.guess.true"
		switch {
		case g.myth < 0:
			out[i] = g.text("vote.guess.option", "title", g.titles[i], "text", text)
			continue
		case g.myth == i:
			key = "vote.guess.myth"
		}
		out[i] = g.text(key, "text", text)
	}
	return out
}

// count counts hands for all of them.
func (g *guess) count() {
	g.list = &rows{onRune: g.typed, canvas: g.host.Window().Canvas()}
	body := headed(g.text("vote.guess.how"))
	for i, words := range g.poll.Options {
		c := newCounter(func() { g.add(i, -1) }, func() { g.add(i, 1) })
		g.counts = append(g.counts, c)
		r := c.beside(look.NewText(look.Heading, words))
		g.list.add(r)
		body.Add(r)
	}
	g.update()
	done := control.NewPrimary(g.text("vote.guess.show"), "eye", g.tell)
	g.list.after = done
	stop := control.NewPlain(g.text("frame.close"), "close", g.finish)
	g.host.HoldWall(holder, g.host.Kit().GuessScene(g.poll.Question, g.poll.Options, nil))
	g.show(control.NewDialog(g.question(), body, stop, done), g.list.all[0].buttons[1], g.finish)
}

func (g *guess) typed(at int, r rune) {
	if n, ok := digit(r); ok {
		if g.poll.Raise(at, 0, g.list.number(at, n, g.poll.Count(at, 0))) {
			g.list.typed = at + 1
		}
		g.update()
		return
	}
	g.add(at, step(r))
}

func (g *guess) add(at, by int) {
	g.list.typed = 0
	g.poll.Raise(at, 0, max(0, g.poll.Count(at, 0)+by))
	g.update()
}

func (g *guess) update() {
	for i, c := range g.counts {
		c.show(g.poll.Count(i, 0))
	}
}

// tell shows what the room guessed, and asks which it was.
func (g *guess) tell() {
	g.bars = newBars(g.host, g.result())
	g.bars.order = vote.AsAsked(g.bars.vote)
	picks := layout.Wrap(look.Gap)
	for i, title := range g.titles {
		b := control.NewButton(title, "", func() { g.reveal(i) })
		g.picks = append(g.picks, b)
		picks.Add(b)
	}
	body := layout.Column(look.Space, g.bars, look.NewText(look.Strong, g.text("vote.guess.which")), picks)
	closing := control.NewButton(g.text("frame.close"), "", g.finish)
	g.onWall()
	d := control.NewDialog(g.question(), body, closing)
	d.Wide = true
	var first fyne.Focusable = g.picks[0]
	g.show(d, first, g.finish)
}

// reveal says which it was; pressed again, it is not told any more.
func (g *guess) reveal(i int) {
	if g.myth == i {
		i = -1
	}
	g.myth = i
	for j, b := range g.picks {
		b.SetDown(j == i)
	}
	g.bars.vote = g.result()
	g.bars.Refresh()
	g.dialog.Reflow()
	g.onWall()
}

// result is what was guessed, in the words of now.
func (g *guess) result() *model.Vote {
	for i := range g.texts {
		g.poll.Pass(i)
	}
	v := g.poll.Result(g.host.Now().Format(model.DateLayout))
	for i, words := range g.options() {
		v.Options[i].Text = words
	}
	return v
}

func (g *guess) onWall() {
	g.host.HoldWall(holder, g.host.Kit().GuessScene(g.poll.Question, nil, g.result()))
}

// finish ends the guessing, of which nothing stays.
func (g *guess) finish() {
	g.poll = vote.New(g.poll.Setup) // so that nothing is lost by it
	g.over("")
}

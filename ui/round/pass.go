package round

import (
	"errors"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// askNext waits for the next person. Nothing of what was written is on the screen.
func (p *Pass) askNext() {
	p.clear()
	next := control.NewPrimary(p.text("round.next.begin"), "edit", p.write)
	next.OnRune = func(r rune) { p.write(); p.box.letter(r) }
	all := control.NewButton(p.text("round.next.all"), "people", p.finish)
	all.SetEnabled(p.round.Added() > 0)
	stop := control.NewPlain(p.text("round.stop"), "close", p.stop)
	body := layout.Column(look.Space, look.NewText(look.Body, p.text("round.next.text")), p.countText(), layout.Wrap(look.Gap, next))
	p.show(control.NewDialog(p.text("round.next.title"), body, stop, all), next, p.stop)
}

// countText is how many were added so far.
func (p *Pass) countText() fyne.CanvasObject {
	return look.NewText(look.Strong, p.host.Words().Count("round.count", p.round.Added()))
}

// finish asks whether all is to be shown, before which the facilitator can look through it,
// unless the room sees that, too.
func (p *Pass) finish() { p.finishSaying("") }

func (p *Pass) finishSaying(problem string) {
	count := p.round.Count()
	show := control.NewPrimary(p.host.Words().Count("round.finish.show", count), "board", p.reveal)
	show.SetEnabled(count > 0)
	through := control.NewButton(p.text("round.finish.look"), "eye", p.lookThrough)
	back := control.NewButton(p.text("round.finish.back"), "back", p.askNext)
	body := layout.Column(look.Space, look.NewText(look.Body, p.host.Words().Count(p.key("finish.text"), count)), p.countText(), layout.Wrap(look.Gap, through))
	if p.host.Room() {
		through.SetEnabled(false)
		body.Add(look.NewText(look.Body, p.text("round.finish.seen")))
		body.Add(layout.Wrap(look.Gap, control.NewButton(p.text("command.room-close"), "screen", func() {
			p.host.ShowRoom(false)
			p.finishSaying(problem)
		})))
	}
	if problem != "" {
		body.Add(look.NewText(look.Warning, problem))
	}
	stop := control.NewPlain(p.text("round.stop"), "close", p.stop)
	var first fyne.Focusable = show
	if count == 0 {
		first = back
	}
	p.show(control.NewDialog(p.text("round.finish.title"), body, stop, back, show), first, p.askNext)
}

// reveal puts all of it on the sheet, as one step.
func (p *Pass) reveal() {
	doc := p.host.Document()
	doc.Break()
	given := p.round.Shuffled()
	if p.activity.Guess { // many write what is made up last
		p.round.Mix(given, p.activity.RoundParts())
	}
	full, err := doc.Reveal(p.activity, p.sheet, p.about, p.host.Kit().NoteSizer(p.activity), given...)
	if err != nil {
		p.finishSaying(p.problem(err))
		return
	}
	key := p.key("done")
	if full {
		key = "round.done-full"
	}
	p.over(p.host.Words().Count(key, len(given)))
}

// problem says why nothing came on the sheet.
func (p *Pass) problem(err error) string {
	switch {
	case errors.Is(err, model.ErrReadOnly):
		return p.text("round.failed.read-only")
	case errors.Is(err, model.ErrFull):
		return p.text("round.failed.full", "most", model.MaxPortraits)
	}
	return p.text("round.failed.gone")
}

// stop ends the round without showing anything. Where there is something it asks first.
func (p *Pass) stop() {
	n := p.round.Count()
	if n == 0 {
		p.over(p.text("round.stopped"))
		return
	}
	var d *control.Dialog
	stay := control.NewPrimary(p.text("round.stop-ask.stay"), "back", func() { d.Cancel() })
	d = control.NewDialog(p.text("round.stop-ask.title"), look.NewText(look.Body, p.host.Words().Count("round.stop-ask.text", n)),
		control.NewDanger(p.text("round.stop-ask.do"), "delete", func() { d.Close(); p.over(p.text("round.stopped")) }), stay)
	typeOn(p.host.Window().Canvas(), stay)
	d.Open(p.host.Window().Canvas(), stay)
}

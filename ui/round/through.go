package round

import (
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// lookThrough shows the facilitator what was written before the others see it, in an order
// that tells nothing. What names somebody can be taken out.
func (p *Pass) lookThrough() {
	list := layout.Column(look.Gap)
	show := control.NewPrimary("", "board", p.reveal)
	follow := func() {
		show.SetText(p.host.Words().Count("round.finish.show", p.round.Count()))
		show.SetEnabled(p.round.Count() > 0)
	}
	var d *control.Dialog
	var first fyne.Focusable
	for i, g := range p.round.All() {
		words := look.NewText(look.Body, "")
		b := p.takeOut(i, func(out bool) {
			words.Set(p.brief(g))
			if out {
				words.Set(p.text("round.look.taken", "words", p.brief(g)))
			}
			if d != nil {
				follow()
				d.Reflow()
			}
		})
		list.Add(layout.Row(look.Space, 0, words, b))
		if first == nil {
			first = b
		}
	}
	follow()
	body := layout.Column(look.Space, look.NewText(look.Body, p.text("round.look.how")), look.NewText(look.Small, p.text("round.look.harm")), list)
	d = control.NewDialog(p.text("round.look.title"), body, control.NewButton(p.text("round.finish.back"), "back", p.finish), show)
	p.show(d, first, p.finish)
}

// takeOut is the button that takes the i-th out, and then puts it back.
func (p *Pass) takeOut(i int, then func(out bool)) *control.Button {
	b := control.NewButton("", "", nil)
	show := func() {
		key, icon := "round.look.out", "delete"
		if p.round.Out(i) {
			key, icon = "round.look.back", "undo"
		}
		b.Icon = icon
		b.SetText(p.text(key))
		then(p.round.Out(i))
	}
	b.OnTapped = func() {
		p.round.TakeOut(i, !p.round.Out(i))
		show()
	}
	show()
	return b
}

// brief is all that somebody put in, in words.
func (p *Pass) brief(g model.Given) string {
	var out []string
	if text := g.Text(p.activity.RoundParts()); text != "" {
		out = append(out, text)
	}
	if g.Icon != "" {
		out = append(out, p.text("round.look.icon", "icon", p.text("icon."+g.Icon)))
	}
	for _, e := range g.Boxes {
		if len(e.Doodle) > 0 {
			out = append(out, p.text("round.look.drawing"))
			break
		}
	}
	return strings.Join(out, "\n")
}

package round

import (
	"image"
	"image/draw"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/mark"
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
		list.Add(layout.Row(look.Space, 0, layout.Column(look.Gap, append([]fyne.CanvasObject{words}, p.drawings(g)...)...), b))
		if first == nil {
			first = b
		}
	}
	follow()
	body := layout.Column(look.Space, look.NewText(look.Body, p.text(p.key("look.how"))), look.NewText(look.Small, p.text(p.key("look.harm"))), list)
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

// drawingSide is how large the drawings are that are looked through, at 100 % text.
const drawingSide float32 = 180

// drawingDots is how many pixels they have each way.
const drawingDots = 400

// drawings shows what somebody drew: that, too, can tell who is meant.
func (p *Pass) drawings(g model.Given) (out []fyne.CanvasObject) {
	for _, part := range append(p.activity.RoundParts(), model.RoundPicture) {
		e := g.Boxes[part]
		if e == nil || len(e.Doodle) == 0 {
			continue
		}
		now, paper := look.Current(), image.NewRGBA(image.Rect(0, 0, drawingDots, drawingDots))
		draw.Draw(paper, paper.Rect, image.NewUniform(now.Board), image.Point{}, draw.Src)
		p.host.Painter().Paint(paper, printables.DoodleMarks(e.Doodle, mark.Rect{W: drawingDots, H: drawingDots}, now.Ink), 1, 0, 0)
		picture := control.NewPicture(1, drawingSide)
		picture.Most = 1
		picture.Set(paper)
		out = append(out, picture)
	}
	return out
}

// brief is all that somebody put in, in words.
func (p *Pass) brief(g model.Given) string {
	var out []string
	if g.Name != "" {
		out = append(out, g.Name)
	}
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

package printables

import (
	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// The offers of a suggestion box: a label for one of wood or card, and slips for it.
const (
	OfferBoxLabel = "box-label"
	OfferBoxSlips = "box-slips"
)

// BoxOffers lists what to print for a group's suggestion box on paper.
func (k *Kit) BoxOffers(g *model.Group) []Offer {
	return []Offer{
		{OfferBoxSlips, func(p Paper) (Job, error) { return k.boxSlips(g, p), nil }},
		{OfferBoxLabel, func(p Paper) (Job, error) { return k.boxLabel(g, p), nil }},
	}
}

// boxSlips are a page of slips to cut out and write on.
func (k *Kit) boxSlips(g *model.Group, paper Paper) Job {
	pal, whose := PaperPalette(), joined(" · ", uncopied(g.Name), k.Words.Text("frame.go.box"))
	return Job{Title: joined(", ", uncopied(g.Name), k.OfferTitle(nil, OfferBoxSlips)), Count: 1, Page: func(int) mark.Page {
		out := append([]mark.Mark{}, gridCuts(paper, cutAcross, cutDown)...)
		for _, cell := range gridCells(paper, cutAcross, cutDown) {
			in := inset(cell, within(cell.W*0.09, 7.5, 12), within(cell.H*0.1, 6.5, 10))
			head := mark.Rect{X: in.X, Y: in.Y, W: in.W, H: within(in.H*0.16, 1.3*legible, 9)}
			foot := mark.Rect{X: in.X, Y: in.Y + in.H - 1.3*legible, W: in.W, H: 1.3 * legible}
			_, title, _ := k.fit(k.Words.Text("box.slip"), text.Style{Size: head.H / 1.4, Bold: true, Paint: pal.Ink}, head, 1, text.Start, text.Middle)
			_, from, _ := k.fit(whose, text.Style{Size: legible, Paint: pal.Quiet}, foot, 1, text.Centre, text.Bottom)
			lines := mark.Rect{X: in.X, Y: head.Y + head.H, W: in.W, H: foot.Y - head.Y - head.H}
			out = append(append(append(out, marks(title)...), marks(from)...), ruled(lines, max(2, int(lines.H/8.5)), pal)...)
		}
		return mark.Page{W: paper.W, H: paper.H, Marks: out}
	}}
}

// boxLabel says what the box is for and who reads what is in it, as large as the paper.
func (k *Kit) boxLabel(g *model.Group, paper Paper) Job {
	title := k.Words.Text("frame.go.box")
	return Job{Title: joined(", ", uncopied(g.Name), title), Count: 1, Page: func(int) mark.Page {
		pal := PaperPalette()
		size := inset(mark.Rect{W: paper.W, H: paper.H}, margin, margin)
		u := min(size.W/192, size.H/255)
		body, out := k.posterHead(size, u, "file-in", title, uncopied(g.Name), pal)
		parts := body.H / 3
		for i, key := range []string{"box.label.ask", "box.label.how", "box.label.harm"} {
			st := text.Style{Size: 15 * u, Bold: i == 0, Paint: pal.Ink, Leading: 1.2}
			if i > 0 {
				st.Size = 9 * u
			}
			at := mark.Rect{X: body.X, Y: body.Y + float64(i)*parts, W: body.W, H: parts - 4*u}
			_, lines, _ := k.fit(k.Words.Text(key), st, at, legible, text.Start, text.Middle)
			out = append(out, marks(lines)...)
		}
		return mark.Page{W: paper.W, H: paper.H, Marks: out}
	}}
}

// SuggestionScene shows the room one suggestion, and what was done about it.
func (k *Kit) SuggestionScene(s *model.Suggestion) *Scene {
	return &Scene{Title: k.Words.Text("frame.go.box"), kit: k, whole: func(p *scenePage) [][]mark.Mark {
		return p.filled(sceneOne, 1, p.paras(func(size float64) []para {
			out := paragraphs(p.style(size, false), s.Text)
			if s.Answer != "" {
				out = append(out, para{text: k.Words.Text("box.answer"), style: p.named(size * 0.6), before: size, heading: true})
				out = append(out, paragraphs(p.style(size*0.8, false), s.Answer)...)
			}
			return out
		}))
	}}
}

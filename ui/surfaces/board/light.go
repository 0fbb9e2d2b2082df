package board

import (
	"image"
	"image/draw"
	"math"

	"commonground/ui/look"

	"commonground/model"
	"commonground/printables/mark"
)

// light paints a zone as it is while something is over it.
func (p *picture) light(f *frame, z *model.Zone) lifted {
	const edge = 6.0
	path := p.style.Zone(f.activity, z)
	area := pixels(model.Rect(path.Bounds()).Inset(-edge), f.scale)
	out := lifted{picture: image.NewRGBA(image.Rect(0, 0, area.Dx(), area.Dy())), offset: area.Min}
	p.style.Paint(out.picture, []mark.Mark{mark.Shape{
		Path: path, Fill: look.Thinned(f.palette.Zone(z.Tone).Line, 0x28),
		Stroke: mark.Stroke{Width: max(edge, 3/f.scale), Paint: f.palette.Teal},
	}}, f.scale, float64(-area.Min.X), float64(-area.Min.Y))
	spareNotes(out, f)
	p.spareTitles(out, f)
	return out
}

// spareNotes keeps the colours of the resting notes: the light falls on the board.
func spareNotes(lit lifted, f *frame) {
	for _, n := range f.notes {
		if !f.without[n.ID] {
			at := f.at(model.Point{X: n.X, Y: n.Y}).Sub(f.origin).Sub(lit.offset)
			size := image.Pt(int(math.Round(n.W*f.scale)), int(math.Round(n.H*f.scale)))
			draw.Draw(lit.picture, image.Rectangle{Max: size}.Add(at), image.Transparent, image.Point{}, draw.Src)
		}
	}
}

// spareTitles keeps the titles of zones legible.
func (p *picture) spareTitles(lit lifted, f *frame) {
	for _, m := range p.style.Titles(f.activity, f.target, f.palette) {
		if l, ok := m.(mark.Line); ok {
			words := model.Rect{X: l.X - l.Size/2, Y: l.Y - 1.1*l.Size, W: l.Width + l.Size, H: 1.55 * l.Size}
			r := pixels(words, f.scale).Sub(lit.offset)
			draw.Draw(lit.picture, r, image.Transparent, image.Point{}, draw.Src)
		}
	}
}

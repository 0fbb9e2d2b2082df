package painting

import (
	"image"
	"image/draw"
	"math"

	"commonground/ui/look"

	"commonground/model"
	"commonground/printables/mark"
)

// light paints a zone as it is while something is over it.
func (p *picture) light(f *Frame, z *model.Zone) Lifted {
	const edge = 6.0
	path := p.style.Zone(f.Activity, z)
	area := pixels(model.Rect(path.Bounds()).Inset(-edge), f.Scale)
	out := Lifted{Picture: image.NewRGBA(image.Rect(0, 0, area.Dx(), area.Dy())), Offset: area.Min}
	p.style.Paint(out.Picture, []mark.Mark{mark.Shape{
		Path: path, Fill: look.Thinned(f.Palette.Zone(z.Tone).Line, 0x28),
		Stroke: mark.Stroke{Width: max(edge, 3/f.Scale), Paint: f.Palette.Teal},
	}}, f.Scale, float64(-area.Min.X), float64(-area.Min.Y))
	spareNotes(out, f)
	p.spareTitles(out, f)
	return out
}

// spareNotes keeps the colours of the resting notes: the light falls on the board.
func spareNotes(lit Lifted, f *Frame) {
	for _, n := range f.Notes {
		if !f.Without[n.ID] {
			at := f.At(model.Point{X: n.X, Y: n.Y}).Sub(f.Origin).Sub(lit.Offset)
			size := image.Pt(int(math.Round(n.W*f.Scale)), int(math.Round(n.H*f.Scale)))
			draw.Draw(lit.Picture, image.Rectangle{Max: size}.Add(at), image.Transparent, image.Point{}, draw.Src)
		}
	}
}

// spareTitles keeps the titles of zones legible.
func (p *picture) spareTitles(lit Lifted, f *Frame) {
	for _, m := range p.style.Titles(f.Activity, f.titles(), f.Palette) {
		if l, ok := m.(mark.Line); ok {
			words := model.Rect{X: l.X - l.Size/2, Y: l.Y - 1.1*l.Size, W: l.Width + l.Size, H: 1.55 * l.Size}
			r := pixels(words, f.Scale).Sub(lit.Offset)
			draw.Draw(lit.Picture, r, image.Transparent, image.Point{}, draw.Src)
		}
	}
}

package painting

import (
	"image"

	"commonground/model"
	"commonground/printables/mark"
)

// Lifted is a picture of the notes that are being dragged, however many, so that moving
// them is moving one object.
type Lifted struct {
	Picture *image.RGBA
	Scale   float64
	Offset  image.Point     // of its top left from where the board's corner lies
	Area    image.Rectangle // what it would cover if it showed them all
	Whole   bool            // shows all of them; else those near the view
}

// liftShadow is how far the shadow of lifted notes reaches, in board units.
const liftShadow = 14.0

// lift paints the notes as f sees them, raised. Notes far outside the view are left out,
// so that the picture cannot grow without bounds.
func (p *picture) lift(f *Frame, notes []*model.Note) Lifted {
	p.sprites.use(f.Scale, f.Palette)
	area := pixels(model.AroundNotes(notes).Inset(-2*liftShadow), f.Scale)
	near := image.Rect(-f.W/2, -f.H/2, f.W+f.W/2, f.H+f.H/2).Sub(f.Origin)
	kept := area.Intersect(near)
	out := Lifted{image.NewRGBA(image.Rect(0, 0, kept.Dx(), kept.Dy())), f.Scale, kept.Min, area, kept == area}
	for _, n := range notes {
		if pixels(n.Inset(-liftShadow), f.Scale).Overlaps(kept) {
			p.raise(out, f, n)
		}
	}
	return out
}

func (p *picture) raise(dst Lifted, f *Frame, n *model.Note) {
	at := f.At(model.Point{X: n.X, Y: n.Y}).Sub(f.Origin).Sub(dst.Offset)
	var marks []mark.Mark
	for i := 1.0; i <= 3; i++ {
		d := i * liftShadow / 4 * f.Scale
		r := mark.Rect{X: float64(at.X) - d/2, Y: float64(at.Y) + d/2, W: n.W*f.Scale + d, H: n.H*f.Scale + d}
		marks = append(marks, mark.Shape{Path: mark.Box(r, 8*f.Scale+d/2), Fill: f.Palette.Shadow})
	}
	p.style.Paint(dst.Picture, marks, 1, 0, 0)
	p.put(dst.Picture, n, at)
	ringAt(p.style, dst.Picture, at, n, f.Scale, f.Palette.Teal, 0)
	if f.Sent.Has(n.ID) {
		p.marked(dst.Picture, f, n, at)
	}
}

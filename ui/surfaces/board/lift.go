package board

import (
	"image"

	"commonground/model"
	"commonground/printables/mark"
)

// lifted is a picture of the notes that are being dragged, however many, so that moving
// them is moving one object.
type lifted struct {
	picture *image.RGBA
	scale   float64
	offset  image.Point     // of its top left from where the board's corner lies
	area    image.Rectangle // what it would cover if it showed them all
	whole   bool            // shows all of them; else those near the view
}

// liftShadow is how far the shadow of lifted notes reaches, in board units.
const liftShadow = 14.0

// lift paints the notes as f sees them, raised. Notes far outside the view are left out,
// so that the picture cannot grow without bounds.
func (p *picture) lift(f *frame, notes []*model.Note) lifted {
	p.sprites.use(f.scale, f.palette)
	area := pixels(model.AroundNotes(notes).Inset(-2*liftShadow), f.scale)
	near := image.Rect(-f.w/2, -f.h/2, f.w+f.w/2, f.h+f.h/2).Sub(f.origin)
	kept := area.Intersect(near)
	out := lifted{image.NewRGBA(image.Rect(0, 0, kept.Dx(), kept.Dy())), f.scale, kept.Min, area, kept == area}
	for _, n := range notes {
		if pixels(n.Inset(-liftShadow), f.scale).Overlaps(kept) {
			p.raise(out, f, n)
		}
	}
	return out
}

func (p *picture) raise(dst lifted, f *frame, n *model.Note) {
	at := f.at(model.Point{X: n.X, Y: n.Y}).Sub(f.origin).Sub(dst.offset)
	var marks []mark.Mark
	for i := 1.0; i <= 3; i++ {
		d := i * liftShadow / 4 * f.scale
		r := mark.Rect{X: float64(at.X) - d/2, Y: float64(at.Y) + d/2, W: n.W*f.scale + d, H: n.H*f.scale + d}
		marks = append(marks, mark.Shape{Path: mark.Box(r, 8*f.scale+d/2), Fill: f.palette.Shadow})
	}
	p.style.Paint(dst.picture, marks, 1, 0, 0)
	p.put(dst.picture, n, at)
	ringAt(p.style, dst.picture, at, n, f.scale, f.palette.Teal, 0)
	if f.sent.Has(n.ID) {
		p.marked(dst.picture, f, n, at)
	}
}

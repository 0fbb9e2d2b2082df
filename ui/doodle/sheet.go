package doodle

import (
	"image"
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// sheet is the picture of what is drawn on a pad. A line that is being drawn is painted
// over it piece by piece.
type sheet struct {
	pad   *Pad
	image *canvas.Image
	paper *image.RGBA
}

func newSheet(p *Pad) *sheet {
	return &sheet{pad: p, image: &canvas.Image{ScaleMode: canvas.ImageScaleFastest}}
}

// fit gives the picture as many pixels as the screen has for a pad that large.
func (s *sheet) fit(side float32) {
	scale := float32(1)
	if c := fyne.CurrentApp().Driver().CanvasForObject(s.pad); c != nil {
		scale = c.Scale()
	}
	if n := int(side * scale); n > 0 && (s.paper == nil || s.paper.Rect.Dx() != n) {
		s.paper = image.NewRGBA(image.Rect(0, 0, n, n))
		s.repaint()
	}
}

// repaint shows the doodle, and what is being drawn, anew.
func (s *sheet) repaint() {
	if s.paper == nil {
		return
	}
	clear(s.paper.Pix)
	d := s.pad.doodle
	if s.pad.pen != nil {
		d = d.With(s.pad.pen)
	}
	s.paint(printables.DoodleMarks(d, square(), look.Current().Ink))
}

// line adds a piece of a line.
func (s *sheet) line(from, to model.DoodlePoint) {
	if s.paper != nil {
		s.paint(printables.DoodleMarks(model.Doodle{{from, to}}, square(), look.Current().Ink))
	}
}

func (s *sheet) paint(marks []mark.Mark) {
	s.pad.painter.Paint(s.paper, marks, float64(s.paper.Rect.Dx())/model.DoodleSize, 0, 0)
	s.image.Image = s.paper
	s.image.Refresh()
}

func square() mark.Rect { return mark.Rect{W: model.DoodleSize, H: model.DoodleSize} }

// renderer lays the picture over the pad's ground, and over it the pen of the keyboard.
type renderer struct {
	p            *Pad
	ring, ground *canvas.Rectangle
	pen          [2]*canvas.Line
	ink          color.NRGBA // of the picture
}

func newRenderer(p *Pad) *renderer {
	r := &renderer{p: p, ring: &canvas.Rectangle{FillColor: color.Transparent}, ground: &canvas.Rectangle{}}
	r.pen = [2]*canvas.Line{canvas.NewLine(nil), canvas.NewLine(nil)}
	r.update()
	return r
}

// The ring of the keyboard lies this far out.
const ringWidth float32 = 3

func (r *renderer) update() {
	k := look.Current()
	r.ground.FillColor, r.ground.StrokeColor, r.ground.StrokeWidth, r.ground.CornerRadius = k.Board, k.Line, max(1, k.Edge), look.Radius
	r.ring.StrokeColor, r.ring.StrokeWidth, r.ring.CornerRadius = k.Focus, ringWidth, look.Radius+ringWidth
	r.ring.Hidden = !r.p.focused
	for _, l := range r.pen {
		l.StrokeColor, l.StrokeWidth, l.Hidden = k.Focus, 2, !r.p.focused || r.p.locked
		if r.p.byKeys {
			l.StrokeWidth = 4
		}
	}
	if r.ink != k.Ink {
		r.ink = k.Ink
		r.p.sheet.repaint()
	}
}

func (r *renderer) Layout(fyne.Size) {
	side := r.p.side()
	layout.Place(r.ground, 0, 0, side, side)
	layout.Place(r.p.sheet.image, 0, 0, side, side)
	layout.Place(r.ring, -ringWidth, -ringWidth, side+2*ringWidth, side+2*ringWidth)
	r.p.sheet.fit(side)
	const arm = 9
	x, y := float32(r.p.at.X)/model.DoodleSize*side, float32(r.p.at.Y)/model.DoodleSize*side
	r.pen[0].Position1, r.pen[0].Position2 = fyne.NewPos(x-arm, y), fyne.NewPos(x+arm, y)
	r.pen[1].Position1, r.pen[1].Position2 = fyne.NewPos(x, y-arm), fyne.NewPos(x, y+arm)
}

func (r *renderer) MinSize() fyne.Size { return r.p.MinSize() }

func (r *renderer) Refresh() {
	r.update()
	r.Layout(r.p.Size())
	r.ring.Refresh()
	r.ground.Refresh()
	r.pen[0].Refresh()
	r.pen[1].Refresh()
}

func (r *renderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ring, r.ground, r.p.sheet.image, r.pen[0], r.pen[1]}
}

func (r *renderer) Destroy() {}

package wall

import (
	"image"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"commonground/printables"
	"commonground/printables/mark"
	"commonground/printables/raster"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// pieceHeight is how high one picture of a row is at the most: graphics cards take no
// picture of any height.
const pieceHeight = 1500

// rowView is the picture of a row, in as many pieces as it takes.
type rowView struct {
	widget.BaseWidget
	row     printables.WallRow
	space   printables.WallSpace
	painted bool
	pieces  []*canvas.Raster
	paint   func(dst *image.RGBA, scale, dy float64)
	width   float64
}

func newRowView() *rowView {
	s := &rowView{}
	s.ExtendBaseWidget(s)
	return s
}

// Says returns what the row says, for what cannot read the picture.
func (s *rowView) Says() string {
	out := s.row.Text
	for _, v := range s.row.Ways {
		out += "\n" + v.Text
	}
	return out
}

// Forget makes the next show paint anew.
func (s *rowView) Forget() { s.painted = false }

// show makes the view that of a row, and paints it if it changed.
func (s *rowView) show(w *Wall, r printables.WallRow, f printables.WallForm) {
	if s.painted && s.space == w.laidFor && s.row.Equal(r) {
		return
	}
	s.row, s.space, s.painted = r, w.laidFor, true
	k := look.Current()
	s.set(w.host.Painter(), w.host.Kit().WallMarks(r, f, k.Palette), k.Board, w.laidFor.Width, f.Height)
}

// set paints marks, width by high, on an opaque ground.
func (s *rowView) set(p *raster.Painter, marks []mark.Mark, ground mark.Paint, width, high float64) {
	s.width = width
	s.paint = func(dst *image.RGBA, scale, dy float64) {
		for i := 0; i < len(dst.Pix); i += 4 {
			dst.Pix[i], dst.Pix[i+1], dst.Pix[i+2], dst.Pix[i+3] = ground.R, ground.G, ground.B, 0xff
		}
		p.Paint(dst, marks, scale, 0, dy)
	}
	n := max(1, int(math.Ceil(high/pieceHeight)))
	for len(s.pieces) < n {
		s.pieces = append(s.pieces, s.piece(len(s.pieces)))
	}
	s.pieces = s.pieces[:n]
	for _, piece := range s.pieces {
		piece.Refresh()
	}
	s.Refresh()
}

func (s *rowView) piece(i int) *canvas.Raster {
	return canvas.NewRaster(func(w, h int) image.Image {
		dst := image.NewRGBA(image.Rect(0, 0, w, h))
		scale := float64(w) / s.width
		s.paint(dst, scale, -float64(i)*pieceHeight*scale)
		return dst
	})
}

func (s *rowView) CreateRenderer() fyne.WidgetRenderer { return &rowViewRenderer{s} }

type rowViewRenderer struct{ s *rowView }

func (r *rowViewRenderer) Layout(size fyne.Size) {
	for i, piece := range r.s.pieces {
		y := float32(i) * pieceHeight
		layout.Place(piece, 0, y, size.Width, max(0, min(pieceHeight, size.Height-y)))
	}
}

func (r *rowViewRenderer) MinSize() fyne.Size { return fyne.Size{} }
func (r *rowViewRenderer) Refresh()           { r.Layout(r.s.Size()) }
func (r *rowViewRenderer) Destroy()           {}

func (r *rowViewRenderer) Objects() []fyne.CanvasObject {
	out := make([]fyne.CanvasObject, len(r.s.pieces))
	for i, piece := range r.s.pieces {
		out[i] = piece
	}
	return out
}

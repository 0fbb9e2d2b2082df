package rows

import (
	"image"
	"image/color"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"commonground/printables/mark"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// rowView shows one row: its picture, its icon, and the ring that says it is current.
type rowView struct {
	widget.BaseWidget
	row     Row
	form    form
	at      sheet
	chosen  bool
	paint   func(w, h int) image.Image
	picture *canvas.Raster
	icon    *canvas.Image
	ring    *canvas.Rectangle
	hair    *canvas.Rectangle
}

func newRowView() *rowView {
	s := &rowView{
		icon: &canvas.Image{FillMode: canvas.ImageFillContain},
		ring: &canvas.Rectangle{FillColor: color.Transparent, CornerRadius: look.Radius - 2},
		hair: &canvas.Rectangle{},
	}
	s.picture = canvas.NewRaster(func(w, h int) image.Image { return s.paint(w, h) })
	s.ExtendBaseWidget(s)
	return s
}

// Says returns what the row says, for what cannot read the picture.
func (s *rowView) Says() string {
	said := s.row.Text
	if said == "" {
		said = s.row.Instead
	}
	return strings.TrimSpace(said + "\n" + s.row.Below)
}

// Forget makes the next show paint anew.
func (s *rowView) Forget() { s.row = Row{} }

// show makes the view that of a row, and paints it if it changed.
func (s *rowView) show(l *List, r Row) {
	chosen := r.ID == l.current
	if s.row == r && s.at == l.setFor && s.chosen == chosen {
		return
	}
	s.row, s.form, s.at, s.chosen = r, l.formOf(r), l.setFor, chosen
	at, marks, ground := s.at, l.setter.marks(s.at, r, s.form), tint{ground(chosen), ground(false), s.ringTop()}
	s.paint = func(w, h int) image.Image { return l.setter.paint(at, marks, ground, w, h) }
	look.Redraw(s.icon, r.Icon, look.ColourIcon)
	s.picture.Refresh()
	s.Refresh()
}

// ringTop is how far below the row's top its ring begins: close above a heading's words,
// not at the room that sets it off from the rows before.
func (s *rowView) ringTop() float64 { return max(0, s.form.top-4) }

// ground is the paper of a row: that of cards, tinted where the row is current.
func ground(chosen bool) mark.Paint {
	k := look.Current()
	if !chosen {
		return k.Board
	}
	calm := k.Calm
	calm.A = 0xff
	return calm
}

// mark shows whether the row is current and has the keyboard.
func (s *rowView) mark(l *List) {
	k := look.Current()
	s.hair.FillColor = k.Hair
	s.ring.StrokeColor, s.ring.StrokeWidth = k.Focus, 3
	if !l.focused {
		s.ring.StrokeColor, s.ring.StrokeWidth = k.Line, max(1, k.Edge)
	}
	s.ring.Hidden = !s.chosen || l.editing == s.row.ID
	s.icon.Hidden = s.icon.Resource == nil
	canvas.Refresh(s.ring)
}

func (s *rowView) CreateRenderer() fyne.WidgetRenderer { return &rowViewRenderer{s} }

type rowViewRenderer struct{ s *rowView }

func (r *rowViewRenderer) Layout(size fyne.Size) {
	s := r.s
	layout.Place(s.picture, 0, 0, size.Width, size.Height)
	layout.Place(s.icon, float32(s.form.icon.X), float32(s.form.icon.Y), float32(s.form.icon.W), float32(s.form.icon.H))
	layout.Place(s.hair, rowSide, size.Height-1, size.Width-2*rowSide, 1)
	top := float32(s.ringTop())
	layout.Place(s.ring, 2, top+1, size.Width-4, size.Height-top-3)
}

func (r *rowViewRenderer) MinSize() fyne.Size { return fyne.Size{} }
func (r *rowViewRenderer) Refresh()           { r.Layout(r.s.Size()) }
func (r *rowViewRenderer) Destroy()           {}

func (r *rowViewRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.s.picture, r.s.hair, r.s.icon, r.s.ring}
}

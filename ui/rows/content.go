package rows

import (
	"image"
	"image/color"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"commonground/printables/mark"
	"commonground/ui/look"
)

// content is what a list scrolls: as high as all rows, but holding only those in view.
type content struct {
	widget.BaseWidget
	list  *List
	shown map[string]*strip // by ID of the row
	spare []*strip
}

func newContent(l *List) *content {
	c := &content{list: l, shown: map[string]*strip{}}
	c.ExtendBaseWidget(c)
	return c
}

// strip shows one row: its picture, its icon and the ring that says it is current.
type strip struct {
	row     Row
	at      sheet
	chosen  bool
	picture *canvas.Raster
	icon    *canvas.Image
	ring    *canvas.Rectangle
	hair    *canvas.Rectangle
	paint   func(w, h int) image.Image
}

func newStrip() *strip {
	s := &strip{
		icon: &canvas.Image{FillMode: canvas.ImageFillContain},
		ring: &canvas.Rectangle{FillColor: color.Transparent, CornerRadius: look.Radius - 2},
		hair: &canvas.Rectangle{},
	}
	s.picture = canvas.NewRaster(func(w, h int) image.Image { return s.paint(w, h) })
	return s
}

// MinSize is the height of all rows.
func (c *content) MinSize() fyne.Size {
	return fyne.NewSize(40, c.list.tops[len(c.list.tops)-1])
}

// update shows the rows that are in view now.
func (c *content) update() {
	l := c.list
	top, bottom := l.view()
	keep := map[string]*strip{}
	for i := max(0, l.at(top)); i < len(l.rows) && len(l.tops) > i+1 && l.tops[i] < bottom; i++ {
		r := l.rows[i]
		keep[r.ID] = c.shown[r.ID]
		delete(c.shown, r.ID)
	}
	for _, s := range c.shown {
		c.spare = append(c.spare, s)
	}
	for id, s := range keep {
		if s == nil {
			s = c.takeSpare()
			keep[id] = s
		}
		c.place(s, indexOf(l.rows, id))
	}
	c.shown = keep
	c.placeEditor()
	canvas.Refresh(c)
}

func (c *content) takeSpare() *strip {
	if n := len(c.spare); n > 0 {
		s := c.spare[n-1]
		c.spare = c.spare[:n-1]
		return s
	}
	return newStrip()
}

// repaint forgets every picture, after the theme changed.
func (c *content) repaint() {
	for _, s := range c.shown {
		s.row = Row{}
	}
	c.spare = nil
	c.update()
}

func (c *content) place(s *strip, i int) {
	l := c.list
	r := l.rows[i]
	chosen := r.ID == l.current
	y, h := l.tops[i], l.tops[i+1]-l.tops[i]
	size := fyne.NewSize(l.Size().Width, h)
	if s.row != r || s.at != l.setFor || s.chosen != chosen || s.picture.Size() != size {
		c.fill(s, r, chosen)
		s.picture.Resize(size)
		s.picture.Refresh()
	}
	s.picture.Move(fyne.NewPos(0, y))
	c.mark(s, l.formOf(r), y, h)
}

func (c *content) fill(s *strip, r Row, chosen bool) {
	l := c.list
	s.row, s.at, s.chosen = r, l.setFor, chosen
	at, marks, ground := l.setFor, l.press.marks(l.setFor, r, l.formOf(r)), ground(chosen)
	s.paint = func(w, h int) image.Image { return l.press.paint(at, marks, ground, w, h) }
	s.icon.Resource = nil
	if r.Icon != "" {
		s.icon.Resource = look.Icon(r.Icon)
		s.icon.Refresh()
	}
}

// ground is the paper of a row: that of cards, tinted where the row is current.
func ground(chosen bool) mark.Paint {
	k := look.Current()
	if !chosen {
		return k.Board
	}
	return over(k.Board, k.Calm)
}

// over keeps high contrast, where calm is the ground itself, as it is.
func over(card, calm mark.Paint) mark.Paint {
	calm.A = 0xff
	if calm == card {
		return card
	}
	return calm
}

// mark places what lies over a row's picture.
func (c *content) mark(s *strip, f form, y, h float32) {
	k, l := look.Current(), c.list
	s.icon.Move(fyne.NewPos(float32(f.icon.X), y+float32(f.icon.Y)))
	s.icon.Resize(fyne.NewSize(float32(f.icon.W), float32(f.icon.H)))
	s.hair.FillColor = k.Hair
	s.hair.Move(fyne.NewPos(rowSide, y+h-1))
	s.hair.Resize(fyne.NewSize(l.Size().Width-2*rowSide, 1))
	s.ring.StrokeColor, s.ring.StrokeWidth = k.Focus, 3
	if !l.focused {
		s.ring.StrokeColor, s.ring.StrokeWidth = k.Line, max(1, k.Edge)
	}
	top := float32(math.Max(0, f.top-4))
	s.ring.Move(fyne.NewPos(2, y+top+1))
	s.ring.Resize(fyne.NewSize(l.Size().Width-4, h-top-3))
	s.ring.Hidden = !s.chosen || l.editing == s.row.ID
	s.icon.Hidden = s.icon.Resource == nil
}

// rowAt finds the row under the pointer.
func (c *content) rowAt(at fyne.Position) (Row, bool) {
	i := c.list.at(at.Y)
	if i < 0 {
		return Row{}, false
	}
	return c.list.rows[i], true
}

// MouseDown makes a row current at once; waiting for a click to be complete would feel
// slow.
func (c *content) MouseDown(e *desktop.MouseEvent) {
	r, ok := c.rowAt(e.Position)
	if ok && r.ID == c.list.editing {
		return
	}
	c.list.finish(Left)
	c.list.Focus()
	if r, ok = c.rowAt(e.Position); ok { // finishing may have moved rows
		c.list.Select(r.ID)
	}
}

// MouseUp is called by Fyne.
func (c *content) MouseUp(*desktop.MouseEvent) {}

// DoubleTapped edits the row under the pointer.
func (c *content) DoubleTapped(e *fyne.PointEvent) {
	if r, ok := c.rowAt(e.Position); ok {
		c.list.Edit(r.ID)
	}
}

// TappedSecondary opens the menu of the row under the pointer.
func (c *content) TappedSecondary(e *fyne.PointEvent) {
	if r, ok := c.rowAt(e.Position); ok && c.list.OnMenu != nil {
		c.list.Select(r.ID)
		c.list.OnMenu(r.ID, e.AbsolutePosition)
	}
}

// CreateRenderer is called by Fyne.
func (c *content) CreateRenderer() fyne.WidgetRenderer { return &contentRenderer{c} }

type contentRenderer struct{ c *content }

func (r *contentRenderer) Layout(fyne.Size)   {}
func (r *contentRenderer) MinSize() fyne.Size { return r.c.MinSize() }
func (r *contentRenderer) Refresh()           {}
func (r *contentRenderer) Destroy()           {}

func (r *contentRenderer) Objects() []fyne.CanvasObject {
	l := r.c.list
	out := make([]fyne.CanvasObject, 0, 4*len(r.c.shown)+1)
	for _, row := range l.rows { // in order, for what walks the tree
		if s := r.c.shown[row.ID]; s != nil {
			out = append(out, s.picture, s.hair, s.icon, s.ring)
		}
	}
	return append(out, l.editor)
}

package wall

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"commonground/printables/mark"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/rows"
)

// content is what scrolls: as high as all rows, but holding only those in view.
type content struct {
	widget.BaseWidget
	w      *Wall
	ring   *canvas.Rectangle   // round the current note
	rings  []fyne.CanvasObject // round others that are selected with it
	target *canvas.Rectangle   // where what is dragged would go
	ghost  *rowView            // what is dragged
	editor *rows.Editor
	drag   drag
}

func newContent(w *Wall) *content {
	c := &content{w: w, ghost: newRowView()}
	c.ring = &canvas.Rectangle{FillColor: color.Transparent, CornerRadius: look.Radius - 2}
	c.target = &canvas.Rectangle{CornerRadius: 6}
	c.target.Hide()
	c.ghost.Hide()
	c.editor = newEditor(w)
	c.ExtendBaseWidget(c)
	return c
}

// MinSize is the height of all rows, and room below to press and drop.
func (c *content) MinSize() fyne.Size {
	return fyne.NewSize(40, c.w.column.Height()+look.Target)
}

// update shows the rows that are in view now.
func (c *content) update() {
	w := c.w
	w.empty.Hidden = len(w.rows) > 0
	if len(w.forms) != len(w.rows) {
		return
	}
	top := w.scroll.Offset.Y
	w.column.Update(top, top+w.scroll.Size().Height, func(s *rowView, i int) {
		s.show(w, w.rows[i], w.forms[i])
		layout.Place(s, 0, w.column.Top(i), float32(w.laidFor.Width), float32(w.forms[i].Height))
	})
	c.markCurrent()
	c.placeEditor()
	canvas.Refresh(c)
}

// repaint forgets every picture, after the theme changed.
func (c *content) repaint() {
	c.w.column.Forget()
	c.update()
}

// markCurrent draws the ring round the current note, strong while keys act on it.
func (c *content) markCurrent() {
	k := look.Current()
	r, ok := c.w.place(c.w.current)
	c.ring.Hidden = !ok || c.editor.Visible()
	c.ring.StrokeColor, c.ring.StrokeWidth = k.Focus, 3
	if !c.w.focused {
		c.ring.StrokeColor, c.ring.StrokeWidth = k.Quiet, 2
	}
	around(c.ring, r)
	c.rings = nil
	for _, s := range c.w.chosen {
		if r, ok := c.w.place(s); ok && s != c.w.current {
			ring := &canvas.Rectangle{FillColor: color.Transparent, StrokeColor: c.ring.StrokeColor, StrokeWidth: c.ring.StrokeWidth, CornerRadius: c.ring.CornerRadius}
			around(ring, r)
			c.rings = append(c.rings, ring)
		}
	}
}

// around lays a ring round a note.
func around(ring *canvas.Rectangle, r mark.Rect) {
	layout.Place(ring, float32(r.X)-4, float32(r.Y)-4, float32(r.W)+8, float32(r.H)+8)
}

func (c *content) CreateRenderer() fyne.WidgetRenderer { return &contentRenderer{c} }

type contentRenderer struct{ c *content }

func (r *contentRenderer) Layout(fyne.Size)   {}
func (r *contentRenderer) MinSize() fyne.Size { return r.c.MinSize() }
func (r *contentRenderer) Refresh()           {}
func (r *contentRenderer) Destroy()           {}

func (r *contentRenderer) Objects() []fyne.CanvasObject {
	c := r.c
	return append(append(c.w.column.Shown(), c.rings...), c.ring, c.editor, c.target, c.ghost)
}

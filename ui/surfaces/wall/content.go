package wall

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// content is what scrolls: as high as all rows, but holding only those in view.
type content struct {
	widget.BaseWidget
	w      *Wall
	shown  map[model.ID]*strip
	spare  []*strip
	ring   *canvas.Rectangle // round the current note
	target *canvas.Rectangle // where what is dragged would go
	ghost  *strip            // what is dragged
	editor *editor
	drag   drag
}

func newContent(w *Wall) *content {
	c := &content{w: w, shown: map[model.ID]*strip{}, ghost: newStrip()}
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
	return fyne.NewSize(40, float32(c.w.tops[len(c.w.tops)-1])+look.Target)
}

// update shows the rows that are in view now.
func (c *content) update() {
	w := c.w
	w.empty.Hidden = len(w.rows) > 0
	if len(w.forms) != len(w.rows) {
		return
	}
	top := w.scroll.Offset.Y
	bottom := float64(top + w.scroll.Size().Height)
	keep := map[model.ID]*strip{}
	for i := max(0, w.at(top)); i < len(w.rows) && w.tops[i] < bottom; i++ {
		keep[w.rows[i].ID] = c.shown[w.rows[i].ID]
		delete(c.shown, w.rows[i].ID)
	}
	for _, s := range c.shown {
		c.spare = append(c.spare, s)
	}
	for id, s := range keep {
		if s == nil {
			s = c.takeSpare()
			keep[id] = s
		}
		i := rowOf(w.rows, id)
		s.show(w, w.rows[i], w.forms[i])
		layout.Place(s, 0, float32(w.tops[i]), float32(w.laidFor.Width), float32(w.forms[i].Height))
	}
	c.shown = keep
	c.markCurrent()
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
		s.painted = false
	}
	c.spare = nil
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
	layout.Place(c.ring, float32(r.X)-4, float32(r.Y)-4, float32(r.W)+8, float32(r.H)+8)
}

// CreateRenderer is called by Fyne.
func (c *content) CreateRenderer() fyne.WidgetRenderer { return &contentRenderer{c} }

type contentRenderer struct{ c *content }

func (r *contentRenderer) Layout(fyne.Size)   {}
func (r *contentRenderer) MinSize() fyne.Size { return r.c.MinSize() }
func (r *contentRenderer) Refresh()           {}
func (r *contentRenderer) Destroy()           {}

func (r *contentRenderer) Objects() []fyne.CanvasObject {
	c := r.c
	out := make([]fyne.CanvasObject, 0, len(c.shown)+4)
	for _, row := range c.w.rows { // in order, for what walks the tree
		if s := c.shown[row.ID]; s != nil {
			out = append(out, s)
		}
	}
	return append(out, c.ring, c.editor, c.target, c.ghost)
}

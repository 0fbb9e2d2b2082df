package rows

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
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

// MinSize is the height of all rows.
func (c *content) MinSize() fyne.Size {
	return fyne.NewSize(40, c.list.tops[len(c.list.tops)-1])
}

// update shows the rows that are in view now.
func (c *content) update() {
	l := c.list
	if l.body == nil || l.rowWidth() < 1 {
		return
	}
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
		s.forget()
	}
	c.spare = nil
	c.update()
}

func (c *content) place(s *strip, i int) {
	l := c.list
	s.show(l, l.rows[i])
	s.Move(fyne.NewPos(0, l.tops[i]))
	s.Resize(fyne.NewSize(l.rowWidth(), l.tops[i+1]-l.tops[i]))
	s.mark(l)
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
	out := make([]fyne.CanvasObject, 0, len(r.c.shown)+1)
	for _, row := range l.rows { // in order, for what walks the tree
		if s := r.c.shown[row.ID]; s != nil {
			out = append(out, s)
		}
	}
	return append(out, l.editor)
}

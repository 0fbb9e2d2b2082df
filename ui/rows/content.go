package rows

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/layout"
)

// content is what a list scrolls: as high as all rows, but holding only those in view.
type content struct {
	widget.BaseWidget
	list *List
	drag drag
	line *canvas.Rectangle // where the row that is dragged would go
}

func newContent(l *List) *content {
	c := &content{list: l, drag: drag{to: -1}, line: &canvas.Rectangle{}}
	c.ExtendBaseWidget(c)
	return c
}

// MinSize is the height of all rows.
func (c *content) MinSize() fyne.Size {
	return fyne.NewSize(40, c.list.column.Height())
}

// update shows the rows that are in view now.
func (c *content) update() {
	l := c.list
	if l.body == nil || l.rowWidth() < 1 {
		return
	}
	top := l.scroll.Offset.Y
	l.column.Update(top, top+l.scroll.Size().Height, c.place)
	c.placeEditor()
	c.placeLine()
	canvas.Refresh(c)
}

// repaint forgets every picture, after the theme changed.
func (c *content) repaint() {
	c.list.column.Forget()
	c.update()
}

func (c *content) place(s *rowView, i int) {
	l := c.list
	s.show(l, l.rows[i])
	layout.Place(s, 0, l.column.Top(i), l.rowWidth(), l.column.Bottom(i)-l.column.Top(i))
	s.mark(l)
}

// rowAt finds the row under the pointer.
func (c *content) rowAt(at fyne.Position) (Row, bool) {
	i := c.list.column.At(at.Y)
	if i < 0 || i >= len(c.list.rows) {
		return Row{}, false
	}
	return c.list.rows[i], true
}

// MouseDown makes a row current at once; waiting for a click to be complete would feel
// slow.
func (c *content) MouseDown(e *desktop.MouseEvent) {
	if b := c.list.Burst; b != nil {
		b.Act()
	}
	r, ok := c.rowAt(e.Position)
	if ok && r.ID == c.list.editing {
		return
	}
	c.list.finish(Left)
	c.list.Focus()
	c.drag = drag{to: -1}
	if r, ok = c.rowAt(e.Position); ok { // finishing may have moved rows
		c.list.pick(r.ID, e.Modifier)
		if !r.Heading && e.Button == desktop.MouseButtonPrimary {
			c.drag.row = r.ID
		}
	}
}

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

func (c *content) CreateRenderer() fyne.WidgetRenderer { return &contentRenderer{c} }

type contentRenderer struct{ c *content }

func (r *contentRenderer) Layout(fyne.Size)   {}
func (r *contentRenderer) MinSize() fyne.Size { return r.c.MinSize() }
func (r *contentRenderer) Refresh()           {}
func (r *contentRenderer) Destroy()           {}

func (r *contentRenderer) Objects() []fyne.CanvasObject {
	return append(r.c.list.column.Shown(), r.c.line, r.c.list.editor)
}

package rows

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// edge is how near to the upper or lower edge a drag scrolls.
const edge = 30

// drag is a row that the pointer takes to another place.
type drag struct {
	row string // that was pressed; empty is none
	to  int    // the row before which it would go; -1 while it is not dragged
}

var _ fyne.Draggable = (*content)(nil)

// Dragged shows where the row would go.
func (c *content) Dragged(e *fyne.DragEvent) {
	l := c.list
	if c.drag.row == "" || l.OnDrop == nil || l.Locked || l.editing != "" {
		return
	}
	y := control.Under(c, e).Y
	Reveal(l.scroll, max(0, y-edge), min(l.column.Height(), y+edge), 0)
	c.drag.to = c.gapAt(y)
	c.update()
}

// gapAt is the row before which something at that height goes: below a heading to its beginning.
func (c *content) gapAt(y float32) int {
	l := c.list
	i := max(0, l.column.At(y))
	if i < len(l.rows) && (l.rows[i].Heading || y > (l.column.Top(i)+l.column.Bottom(i))/2) {
		i++
	}
	return min(i, len(l.rows))
}

// DragEnd lets the row go.
func (c *content) DragEnd() {
	row, to := c.drag.row, c.drag.to
	if !c.giveUp() {
		return
	}
	before := ""
	if to < len(c.list.rows) {
		before = c.list.rows[to].ID
	}
	c.list.OnDrop(row, before)
}

// giveUp leaves a row that is dragged where it was, and reports whether there was one.
func (c *content) giveUp() bool {
	was := c.drag.row != "" && c.drag.to >= 0
	c.drag = drag{to: -1}
	c.update()
	return was
}

// placeLine shows the place where the row that is dragged would go.
func (c *content) placeLine() {
	c.line.Hidden = c.drag.to < 0
	if c.line.Hidden {
		return
	}
	c.line.FillColor = look.Current().Teal
	layout.Place(c.line, rowSide, c.list.column.Top(c.drag.to)-2, c.list.rowWidth()-2*rowSide, 4)
	canvas.Refresh(c.line)
}

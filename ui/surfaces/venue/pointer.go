package venue

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"commonground/model"
	"commonground/ui/canvas"
	"commonground/ui/control"
)

var (
	_ desktop.Mouseable      = (*Canvas)(nil)
	_ desktop.Cursorable     = (*Canvas)(nil)
	_ fyne.Draggable         = (*Canvas)(nil)
	_ fyne.Scrollable        = (*Canvas)(nil)
	_ fyne.DoubleTappable    = (*Canvas)(nil)
	_ fyne.SecondaryTappable = (*Canvas)(nil)
)

// Cursor is a cross while something is to be drawn.
func (c *Canvas) Cursor() desktop.Cursor {
	if c.tool != "" {
		return desktop.CrosshairCursor
	}
	return desktop.DefaultCursor
}

// MouseDown selects a shape or begins to draw at once; waiting for a whole click would feel
// slow.
func (c *Canvas) MouseDown(e *desktop.MouseEvent) {
	c.burst.Act()
	c.takeFocus()
	if c.gesture.Phase != canvas.Idle || e.Button == desktop.MouseButtonSecondary {
		return
	}
	c.press(canvas.PressOf(e, c.hand))
}

func (c *Canvas) takeFocus() {
	c.click = true
	c.s.Canvas().Focus(c)
	c.click = false
	c.focus.Hide()
}

// MouseUp lets go of what the same button took.
func (c *Canvas) MouseUp(e *desktop.MouseEvent) {
	if c.gesture.Holds(e.Button) {
		c.release()
	}
}

// Dragged moves what was taken, or draws.
func (c *Canvas) Dragged(e *fyne.DragEvent) { c.move(canvas.PositionOf(control.Under(c, e))) }

// DragEnd lets go of what was taken, where MouseUp did not.
func (c *Canvas) DragEnd() {
	if c.gesture.Phase != canvas.Idle {
		c.release()
	}
}

// DoubleTapped lets the name of what is there be written.
func (c *Canvas) DoubleTapped(e *fyne.PointEvent) {
	if s := model.ShapeAt(c.plan, c.view.ToBoard(canvas.PositionOf(e.Position))); s != nil && c.sel.Has(s.ID) && c.gesture.Twice() {
		c.Name()
	}
}

// TappedSecondary opens the menu of the shape below the pointer.
func (c *Canvas) TappedSecondary(e *fyne.PointEvent) {
	s := model.ShapeAt(c.plan, c.view.ToBoard(canvas.PositionOf(e.Position)))
	if s != nil && !c.sel.Has(s.ID) {
		c.choose(s.ID)
	}
	c.showMenu(e.AbsolutePosition)
}

// Scrolled zooms with the wheel where the pointer is.
func (c *Canvas) Scrolled(e *fyne.ScrollEvent) {
	across := c.held.Shift()
	c.view.Wheel(float64(e.Scrolled.DX), float64(e.Scrolled.DY), across, canvas.PositionOf(e.Position))
	if c.gesture.Phase != canvas.Idle {
		c.move(c.gesture.Now)
	}
	c.viewChanged()
}

// dropped is where on the map a place in the window lies; false is beside it.
func (c *Canvas) dropped(at fyne.Position) (model.Point, bool) {
	local := at.Subtract(fyne.CurrentApp().Driver().AbsolutePositionForObject(c))
	size := c.Size()
	if local.X < 0 || local.Y < 0 || local.X > size.Width || local.Y > size.Height {
		return model.Point{}, false
	}
	return onPlan(c.view.ToBoard(canvas.PositionOf(local))), true
}

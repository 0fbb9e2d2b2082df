package venue

import (
	"commonground/model"
	"commonground/ui/canvas"
)

// reaches is how near to a handle a press means it, in the widget's units.
const reaches = 13.0

// gesture is one press, movement and release of the pointer on shapes.
type gesture struct {
	canvas.Gesture[model.ID]
	on      *model.Shape   // what it began on
	handle  *handle        // that is pulled; nil: a shape is drawn, or moved
	carried []*model.Shape // what is moved, as it lay before
}

// press begins a gesture.
func (c *Canvas) press(p canvas.Press) {
	g := &c.gesture
	g.on, g.handle, g.carried = nil, nil, nil
	switch h, ok := c.handleAt(p.At); {
	case p.Hand:
		g.Begin(&c.view, p, canvas.Panning)
	case c.tool != "" && c.s.Editable():
		g.Begin(&c.view, p, canvas.Working)
		c.draw()
	case ok && !p.Extend:
		g.Begin(&c.view, p, canvas.Working)
		g.handle, g.on = &h, c.chosen()[0]
	default:
		c.pressOn(p)
	}
}

func (c *Canvas) pressOn(p canvas.Press) {
	g := &c.gesture
	var on *model.ID
	if g.on = model.ShapeAt(c.plan, c.view.ToBoard(p.At)); g.on != nil {
		on = &g.on.ID
	}
	g.Press(&c.view, &c.sel, p, on)
	c.selected()
}

// handleAt finds the handle of the selected shape at a position.
func (c *Canvas) handleAt(at canvas.Position) (handle, bool) {
	one := c.chosen()
	if len(one) != 1 || !c.s.Editable() {
		return handle{}, false
	}
	for _, h := range handlesOf(one[0]) {
		if c.view.ToPosition(h.at).Far(at) <= reaches {
			return h, true
		}
	}
	return handle{}, false
}

// move takes the pointer to a position.
func (c *Canvas) move(at canvas.Position) {
	g := &c.gesture
	if g.Move(&c.view, at, !c.s.Editable()) && g.Phase == canvas.Moving {
		g.carried = model.Carried(c.plan, c.chosen())
	}
	if g.Scrolls() {
		c.scroller.Hold(&c.view, func() canvas.Position { return g.Now }, c.scrolled)
	}
	switch {
	case g.Phase == canvas.Moving:
		by := g.By(&c.view)
		c.showLive(movedBy(c.plan, g.carried, g.on, by.X, by.Y))
	case g.Phase == canvas.Enclosing:
		g.Enclose(&c.sel, idsOf(model.ShapesIn(c.plan, g.Enclosed(&c.view)))...)
		c.selected()
	case g.Phase == canvas.Working && g.handle != nil:
		c.showLive(pulled(c.plan, g.on, *g.handle, c.view.ToBoard(at)))
	case g.Phase == canvas.Working:
		c.draw()
	case g.Phase == canvas.Panning:
		c.viewChanged()
	}
}

// scrolled follows a step of the view while something is held at its edge.
func (c *Canvas) scrolled() {
	c.move(c.gesture.Now)
	c.viewChanged()
}

// movedBy moves shapes by about dx, dy: a door or window alone along and onto walls,
// others so that the shape that is held lies on the grid.
func movedBy(plan, carried []*model.Shape, held *model.Shape, dx, dy float64) []*model.Shape {
	if len(carried) == 1 && (held.Kind == model.ShapeDoor || held.Kind == model.ShapeWindow) {
		e := held.Ends()
		t := *held
		middle := evened(model.Point{X: (e.A.X+e.B.X)/2 + dx, Y: (e.A.Y+e.B.Y)/2 + dy})
		t.Rect = held.Snapped(plan, middle, e.Length())
		return []*model.Shape{&t}
	}
	to := model.SnapToGrid(model.Point{X: held.X + dx, Y: held.Y + dy})
	return model.MovedShapes(carried, to.X-held.X, to.Y-held.Y)
}

// draw shows the new shape as it would be.
func (c *Canvas) draw() {
	g := &c.gesture
	c.showLive([]*model.Shape{drawn(c.plan, c.tool, c.fresh, g.From, c.view.ToBoard(g.Now), g.Moved)})
}

// release ends the gesture.
func (c *Canvas) release() {
	c.scroller.Stop()
	was, h, live := c.gesture.Release(&c.sel), c.gesture.handle, c.takeLive()
	switch {
	case was == canvas.Moving:
		c.keep(model.Step{Name: model.StepMoveShapes}, "venue.status.moved", live)
	case was == canvas.Working && h == nil:
		c.finishDrawing(live, true)
	case was == canvas.Working:
		step := model.StepResizeShape
		if h.kind == turn {
			step = model.StepTurnShapes
		}
		c.keep(model.Step{Name: step}, "venue.status.changed", live)
	case was == canvas.Pressing:
		c.selected()
	}
	c.repaint()
}

// giveUp ends a gesture without an effect, and reports whether there was one.
func (c *Canvas) giveUp() bool {
	if !c.gesture.Escape(&c.sel) {
		return false
	}
	c.scroller.Stop()
	c.takeLive()
	c.selected()
	c.repaint()
	return true
}

package venue

import (
	"math"

	"commonground/model"
	"commonground/ui/canvas"
)

// phase is how far a gesture of the pointer has come.
type phase int

const (
	idle      phase = iota
	pressing        // held down on a shape or on nothing, not yet moved
	moving          // moving shapes
	enclosing       // drawing a rectangle round shapes
	pulling         // a handle
	drawing         // a new shape
	panning         // the view
	spent           // escaped: nothing happens until the button is let go
)

// slack is how far the pointer may stray in a click, in the widget's units.
const slack = 4.0

// gesture is one press, movement and release of the pointer.
type gesture struct {
	phase      phase
	start, now canvas.Position
	from       model.Point // where it began, on the map
	on         *model.Shape
	joined     bool // it was selected before
	extend     bool
	handle     handle
	carried    []*model.Shape
	base       map[model.ID]bool
	moved      bool
}

// reaches is how near to a handle a press means it, in the widget's units.
const reaches = 13.0

// press begins a gesture.
func (c *Canvas) press(at canvas.Position, extend, hand bool) {
	c.gesture = gesture{phase: pressing, start: at, now: at, from: c.view.ToBoard(at), extend: extend}
	g := &c.gesture
	switch h, ok := c.handleAt(at); {
	case hand:
		g.phase = panning
	case c.tool != "" && c.s.Editable():
		g.phase = drawing
		c.draw(false)
	case ok && !extend:
		g.phase, g.handle, g.on = pulling, h, c.chosen()[0]
	default:
		c.pressOn(model.ShapeAt(c.plan, g.from))
	}
}

func (c *Canvas) pressOn(s *model.Shape) {
	g := &c.gesture
	g.on = s
	switch {
	case s == nil:
		g.base = map[model.ID]bool{}
		if g.extend {
			g.base = c.sel
		}
		c.choose(c.idsOf(g.base)...)
	case c.sel[s.ID]:
		g.joined = true
	case g.extend:
		c.choose(append(c.idsOf(c.sel), s.ID)...)
	default:
		c.choose(s.ID)
	}
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
	last := g.now
	g.now = at
	if at.Far(g.start) > slack {
		g.moved = true
	}
	if g.phase == pressing && g.moved {
		c.begin()
	}
	switch g.phase {
	case moving, enclosing, pulling, drawing:
		c.scrollAtEdge()
	}
	switch g.phase {
	case moving:
		c.carry()
	case enclosing:
		c.marquee()
	case pulling:
		c.showLive(pulled(c.plan, g.on, g.handle, c.view.ToBoard(at)))
	case drawing:
		c.draw(g.moved)
	case panning:
		d := at.Minus(last)
		c.view.Pan(d.X, d.Y)
		c.viewChanged()
	}
}

func (c *Canvas) begin() {
	g := &c.gesture
	switch {
	case g.on == nil:
		g.phase = enclosing
	case !c.s.Editable():
		g.phase = panning
	default:
		g.phase = moving
		g.carried = model.Carried(c.plan, c.chosen())
	}
}

// carry shows the shapes where the pointer has taken them.
func (c *Canvas) carry() {
	g := &c.gesture
	p := c.view.ToBoard(g.now)
	c.showLive(movedBy(c.plan, g.carried, g.on, p.X-g.from.X, p.Y-g.from.Y))
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

func (c *Canvas) marquee() {
	sel := c.idsOf(c.gesture.base)
	for _, s := range model.ShapesIn(c.plan, c.enclosed()) {
		sel = append(sel, s.ID)
	}
	c.choose(sel...)
	c.paintOver()
}

// enclosed is the rectangle drawn so far, on the map.
func (c *Canvas) enclosed() model.Rect { return spanned(c.gesture.from, c.view.ToBoard(c.gesture.now)) }

func spanned(p, q model.Point) model.Rect {
	return model.Rect{X: math.Min(p.X, q.X), Y: math.Min(p.Y, q.Y), W: math.Abs(p.X - q.X), H: math.Abs(p.Y - q.Y)}
}

// draw shows the new shape as it would be.
func (c *Canvas) draw(dragged bool) {
	c.showLive([]*model.Shape{drawn(c.plan, c.tool, c.fresh, c.gesture.from, c.view.ToBoard(c.gesture.now), dragged)})
}

// release ends the gesture.
func (c *Canvas) release() {
	g := c.gesture
	c.scroller.Stop()
	c.gesture.phase = idle
	live := c.takeLive()
	switch g.phase {
	case moving:
		c.keep(model.Step{Name: model.StepMoveShapes}, "venue.status.moved", live)
	case pulling:
		step := model.StepResizeShape
		if g.handle.kind == turn {
			step = model.StepTurnShapes
		}
		c.keep(model.Step{Name: step}, "venue.status.changed", live)
	case drawing:
		c.finishDrawing(live)
	case pressing:
		if g.on != nil && g.joined {
			c.settleClick(g)
		}
	}
	c.repaint()
}

// settleClick selects on letting go, so that a press on one of several can begin to move
// them all.
func (c *Canvas) settleClick(g gesture) {
	if !g.extend {
		c.choose(g.on.ID)
		return
	}
	delete(c.sel, g.on.ID)
	c.choose(c.idsOf(c.sel)...)
}

// giveUp ends a gesture without an effect, and reports whether there was one.
func (c *Canvas) giveUp() bool {
	switch c.gesture.phase {
	case idle, spent, pressing:
		return false
	case enclosing:
		c.choose(c.idsOf(c.gesture.base)...)
	}
	c.scroller.Stop()
	c.gesture.phase = spent
	c.takeLive()
	c.repaint()
	return true
}

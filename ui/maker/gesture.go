package maker

import (
	"commonground/model"
	"commonground/ui/canvas"
)

// reaches is how near to a handle a press means it, in the widget's units.
const reaches = 13.0

// gesture is one press of the pointer on the zones of a board.
type gesture struct {
	canvas.Gesture[string]
	zone   model.Zone // as it was
	handle *handle    // that is pulled; nil moves the zone
}

// press begins a gesture on what is there. A zone that is selected already goes before those
// that lie on it, so that it can be taken from anywhere.
func (c *Canvas) press(p canvas.Press) {
	g, at := &c.gesture, c.view.ToBoard(p.At)
	g.handle = c.handleAt(p.At)
	switch z := c.zoneFor(at); {
	case p.Hand:
		g.Begin(&c.view, p, canvas.Panning)
	case g.handle != nil:
		g.zone = *c.zone()
		g.Begin(&c.view, p, canvas.Working)
	case z == nil:
		g.Begin(&c.view, p, canvas.Panning)
		c.choose("")
	default:
		var sel canvas.Selection[string] // one zone at a time
		g.zone = *z
		g.Press(&c.view, &sel, p, &z.ID)
		c.choose(z.ID)
	}
}

// zoneFor is the zone that a press at p takes hold of.
func (c *Canvas) zoneFor(p model.Point) *model.Zone {
	if z := c.zone(); z != nil && z.Shape != model.ShapeOverlap && z.Contains(c.m.now(), p) {
		return z
	}
	return solidAt(c.m.now(), p)
}

// solidAt is the smallest zone at p that has a place of its own; an overlap has not.
func solidAt(a *model.Activity, p model.Point) *model.Zone {
	var best *model.Zone
	for _, z := range a.ZonesAt(p) {
		if z.Shape != model.ShapeOverlap && (best == nil || z.W*z.H < best.W*best.H) {
			best = z
		}
	}
	return best
}

func (c *Canvas) handleAt(at canvas.Position) *handle {
	z := c.zone()
	if z == nil || z.Shape == model.ShapeOverlap || c.m.locked() {
		return nil
	}
	for _, h := range handlesOf(z) {
		if c.view.ToPosition(h.at(z)).Far(at) <= reaches {
			return &h
		}
	}
	return nil
}

// pull shows the zone where the pointer has taken it.
func (c *Canvas) pull(at canvas.Position) {
	g, a := &c.gesture, c.m.now()
	if a == nil {
		return
	}
	g.Move(&c.view, at, c.m.locked())
	if g.Scrolls() {
		c.scroller.Hold(&c.view, func() canvas.Position { return g.Now }, func() { c.pull(g.Now) })
	}
	if g.Scrolls() && g.Moved {
		c.show(a)
	}
	c.picture.Refresh()
}

// show puts up the board with the zone as the gesture has it.
func (c *Canvas) show(a *model.Activity) {
	g := &c.gesture
	p, by := c.view.ToBoard(g.Now), g.By(&c.view)
	live := a.Clone()
	z := live.Zone(g.zone.ID)
	switch {
	case g.handle == nil:
		z.Rect = movedTo(a, z.ID, g.zone.Rect, model.Point{X: g.zone.X + by.X, Y: g.zone.Y + by.Y})
	case g.handle.hole:
		z.Inner = holeTo(g.zone, p)
	default:
		z.Rect = pulledTo(a, z.ID, g.zone.Rect, *g.handle, p)
	}
	c.live = live
}

// letGo keeps where the zone was taken, as one step. After a click the smallest zone there
// is selected, be it an overlap.
func (c *Canvas) letGo() {
	var sel canvas.Selection[string]
	was, g, live := c.gesture.Release(&sel), c.gesture, c.live
	c.scroller.Stop()
	c.live = nil
	switch {
	case was == canvas.Pressing:
		if z := c.m.now().ZoneAt(g.From); z != nil {
			c.choose(z.ID)
		}
	case live != nil:
		step := model.StepMoveZone
		if g.handle != nil {
			step = model.StepResizeZone
		}
		now := *live.Zone(g.zone.ID)
		c.m.change(step, now.ID, func(z *model.Zone) { z.Rect, z.Inner = now.Rect, now.Inner })
		c.picture.Refresh()
	}
}

// giveUp puts the zone back that is being dragged, and reports whether one was.
func (c *Canvas) giveUp() bool {
	var sel canvas.Selection[string]
	if !c.gesture.Escape(&sel) {
		return false
	}
	c.scroller.Stop()
	c.live = nil
	c.picture.Refresh()
	return true
}

package maker

import (
	"math"

	"fyne.io/fyne/v2"

	"commonground/model"
)

// How far the pointer may stray in a click, and how near to a handle a press means it, in
// pixels.
const (
	slack   = 4.0
	reaches = 13.0
)

// drag is one press of the pointer and what it moves.
type drag struct {
	spot   fyne.Position // where it began
	from   model.Point   // that, on the board
	zone   model.Zone    // as it was
	handle *handle       // that is pulled; nil moves the zone
	moved  bool
}

// press begins a drag on what is there. A zone that is selected already goes before those
// that lie on it, so that it can be taken from anywhere.
func (c *Canvas) press(at fyne.Position) {
	p := c.toBoard(at)
	c.drag = nil
	if h := c.handleAt(p); h != nil {
		c.drag = &drag{spot: at, from: p, zone: *c.zone(), handle: h}
		return
	}
	z := c.zone()
	if z == nil || z.Shape == model.ShapeOverlap || !z.Contains(c.m.now(), p) {
		z = solidAt(c.m.now(), p)
	}
	if z == nil {
		c.choose("")
		return
	}
	c.choose(z.ID)
	c.drag = &drag{spot: at, from: p, zone: *z}
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

func (c *Canvas) handleAt(p model.Point) *handle {
	z := c.zone()
	if z == nil || z.Shape == model.ShapeOverlap || c.m.locked() {
		return nil
	}
	zoom, _, _ := c.view()
	for _, h := range handlesOf(z) {
		if at := h.at(z); math.Hypot(at.X-p.X, at.Y-p.Y)*zoom <= reaches {
			return &h
		}
	}
	return nil
}

// pull shows the zone where the pointer has taken it.
func (c *Canvas) pull(at fyne.Position) {
	d, a := c.drag, c.m.now()
	if d == nil || a == nil || c.m.locked() {
		return
	}
	off := at.Subtract(d.spot)
	if !d.moved && math.Hypot(float64(off.X), float64(off.Y)) <= slack {
		return
	}
	p := c.toBoard(at)
	d.moved = true
	live := a.Clone()
	z := live.Zone(d.zone.ID)
	switch {
	case d.handle == nil:
		z.Rect = movedTo(a, z.ID, d.zone.Rect, model.Point{X: d.zone.X + p.X - d.from.X, Y: d.zone.Y + p.Y - d.from.Y})
	case d.handle.hole:
		z.Inner = holeTo(d.zone, p)
	default:
		z.Rect = pulledTo(a, z.ID, d.zone.Rect, *d.handle, p)
	}
	c.live = live
	c.picture.Refresh()
}

// letGo keeps where the zone was taken, as one step. After a click the smallest zone there
// is selected, be it an overlap.
func (c *Canvas) letGo() {
	d, live := c.drag, c.live
	c.drag, c.live = nil, nil
	switch {
	case d == nil:
		return
	case live == nil && d.handle == nil:
		if z := c.m.now().ZoneAt(d.from); z != nil {
			c.choose(z.ID)
		}
		return
	case live == nil:
		return
	}
	step := model.StepMoveZone
	if d.handle != nil {
		step = model.StepResizeZone
	}
	now := *live.Zone(d.zone.ID)
	c.m.change(step, now.ID, func(z *model.Zone) { z.Rect, z.Inner = now.Rect, now.Inner })
	c.picture.Refresh()
}

// giveUp puts the zone back that is being dragged, and reports whether one was.
func (c *Canvas) giveUp() bool {
	if c.live == nil {
		return false
	}
	c.drag, c.live = nil, nil
	c.picture.Refresh()
	return true
}

package venue

import (
	"math"

	"commonground/model"
)

// handle is a place of a selected shape to pull it by.
type handle struct {
	at   model.Point
	kind handleKind
	// h and v say which sides move with it: -1 the left or upper one, 1 the other, 0 none.
	// Of a line, h is -1 at its beginning and 1 at its end.
	h, v float64
}

type handleKind int

const (
	pull handleKind = iota
	endOf
	turn
)

// turnArm is how far above a shape the handle that turns it stands, in board units.
const turnArm = 46.0

// leastLine is the shortest that a line can be pulled to.
const leastLine = model.PlanGrid

// handlesOf are the handles of a shape: the ends of lines, the corners and sides of rooms;
// symbols and labels, being small, have one for their size and one to turn them.
func handlesOf(s *model.Shape) []handle {
	if s.Kind.IsLine() {
		e := s.Ends()
		return []handle{{e.A, endOf, -1, 0}, {e.B, endOf, 1, 0}}
	}
	var out []handle
	for _, h := range []float64{-1, 0, 1} {
		for _, v := range []float64{-1, 0, 1} {
			corner := h == 1 && v == 1
			if h == 0 && v == 0 || s.Kind != model.ShapeRoom && !corner {
				continue
			}
			p := model.Point{X: s.X + s.W*(h+1)/2, Y: s.Y + s.H*(v+1)/2}
			out = append(out, handle{rotated(p, s.Centre(), s.Turn), pull, h, v})
		}
	}
	if s.Kind != model.ShapeRoom {
		top := model.Point{X: s.X + s.W/2, Y: s.Y - turnArm}
		out = append(out, handle{at: rotated(top, s.Centre(), s.Turn), kind: turn})
	}
	return out
}

// rotated turns a point clockwise about another, in degrees.
func rotated(p, about model.Point, degrees float64) model.Point {
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	dx, dy := p.X-about.X, p.Y-about.Y
	return model.Point{X: about.X + dx*cos - dy*sin, Y: about.Y + dx*sin + dy*cos}
}

// pulled returns the shape, and what moves with it, once its handle is pulled to p.
func pulled(plan []*model.Shape, s *model.Shape, h handle, p model.Point) []*model.Shape {
	switch {
	case h.kind == turn:
		t := *s
		c := s.Centre()
		angle := math.Atan2(p.X-c.X, c.Y-p.Y) * 180 / math.Pi
		t.Turn = math.Mod(math.Round(angle/15)*15+360, 360)
		return []*model.Shape{&t}
	case h.kind == endOf:
		return model.Resized(plan, s, lineTo(others(plan, s), s, h, p))
	case s.Kind == model.ShapeRoom:
		return model.Resized(plan, s, roomTo(others(plan, s), s, h, p))
	}
	return []*model.Shape{scaledTo(s, p)}
}

// others are the shapes that a shape can snap to.
func others(plan []*model.Shape, s *model.Shape) []*model.Shape {
	var out []*model.Shape
	for _, o := range plan {
		if o.ID != s.ID {
			out = append(out, o)
		}
	}
	return out
}

// lineTo moves one end of a line.
func lineTo(plan []*model.Shape, s *model.Shape, h handle, p model.Point) model.Rect {
	e := s.Ends()
	still := e.B
	if h.h > 0 {
		still = e.A
	}
	if s.Kind == model.ShapeDoor || s.Kind == model.ShapeWindow {
		width := math.Max(2*leastLine, math.Round(math.Hypot(p.X-still.X, p.Y-still.Y)/10)*10)
		return s.Snapped(plan, model.Point{X: (p.X + still.X) / 2, Y: (p.Y + still.Y) / 2}, width)
	}
	p = snapped(plan, p)
	if math.Hypot(p.X-still.X, p.Y-still.Y) < leastLine {
		return s.Rect
	}
	if h.h > 0 {
		return model.Rect{X: still.X, Y: still.Y, W: p.X - still.X, H: p.Y - still.Y}
	}
	return model.Rect{X: p.X, Y: p.Y, W: still.X - p.X, H: still.Y - p.Y}
}

// onPlan is the point of the map nearest to p.
func onPlan(p model.Point) model.Point {
	r := model.Rect{X: p.X, Y: p.Y}.Within(model.PlanBounds())
	return model.Point{X: r.X, Y: r.Y}
}

// snapped is SnapPoint, never off the map.
func snapped(plan []*model.Shape, p model.Point) model.Point {
	return onPlan(model.SnapPoint(plan, onPlan(p)))
}

// evened is a place for the middle of a door or window: on a finer grid than that of
// rooms, so that it can be set beside what is there.
func evened(p model.Point) model.Point {
	const even = model.PlanGrid / 2
	return onPlan(model.Point{X: math.Round(p.X/even) * even, Y: math.Round(p.Y/even) * even})
}

// roomTo moves the sides of a room that a handle holds.
func roomTo(plan []*model.Shape, s *model.Shape, h handle, p model.Point) model.Rect {
	p = snapped(plan, p)
	r := s.Rect
	r.X, r.W = stretched(r.X, r.W, h.h, p.X)
	r.Y, r.H = stretched(r.Y, r.H, h.v, p.Y)
	return r
}

func stretched(from, length, side, to float64) (float64, float64) {
	switch {
	case side < 0:
		to = math.Min(to, from+length-model.PlanSmallest)
		return to, from + length - to
	case side > 0:
		return from, math.Max(model.PlanSmallest, to-from)
	}
	return from, length
}

// scaledTo makes a symbol or label so large that its corner lies at p; it keeps its
// middle and its proportions.
func scaledTo(s *model.Shape, p model.Point) *model.Shape {
	q := rotated(p, s.Centre(), -s.Turn)
	c := s.Centre()
	by := math.Max(math.Abs(q.X-c.X)/(s.W/2), math.Abs(q.Y-c.Y)/(s.H/2))
	return grown(s, by*s.W)
}

// grown returns a symbol or label of about that width about its middle.
func grown(s *model.Shape, width float64) *model.Shape {
	t := *s
	w := math.Max(model.PlanSmallest, math.Min(500, math.Round(width/10)*10))
	h := s.H * w / s.W
	c := s.Centre()
	t.Rect = model.Rect{X: c.X - w/2, Y: c.Y - h/2, W: w, H: h}.Within(model.PlanBounds())
	return &t
}

package mark

import (
	"math"

	"commonground/assets/outline"
)

// Path is a list of figures made of straight and curved lines.
type Path []Segment

// Segment is a piece of a path, and Op what it does.
type (
	Segment = outline.Segment
	Op      = outline.Op
)

// The segments: start a figure, a straight line, a cubic curve, close the figure.
const (
	Move   = outline.Move
	LineTo = outline.LineTo
	Cubic  = outline.Cubic
	Close  = outline.Close
)

// kappa is how far the control points of a quarter circle lie, as a share of the radius.
const kappa = 0.5522847498

// Polyline returns a path through the points x0, y0, x1, y1, …
func Polyline(closed bool, xy ...float64) Path {
	var p Path
	for i := 0; i+1 < len(xy); i += 2 {
		op := LineTo
		if i == 0 {
			op = Move
		}
		p = append(p, Segment{Op: op, X: xy[i], Y: xy[i+1]})
	}
	if closed {
		p = append(p, Segment{Op: Close})
	}
	return p
}

// Box returns the outline of r, its corners rounded by radius.
func Box(r Rect, radius float64) Path {
	radius = math.Max(0, math.Min(radius, math.Min(r.W, r.H)/2))
	if radius == 0 {
		return Polyline(true, r.X, r.Y, r.X+r.W, r.Y, r.X+r.W, r.Y+r.H, r.X, r.Y+r.H)
	}
	l, t, rt, b := r.X, r.Y, r.X+r.W, r.Y+r.H
	k := radius * (1 - kappa)
	return Path{
		{Op: Move, X: l + radius, Y: t},
		{Op: LineTo, X: rt - radius, Y: t},
		{Op: Cubic, AX: rt - k, AY: t, BX: rt, BY: t + k, X: rt, Y: t + radius},
		{Op: LineTo, X: rt, Y: b - radius},
		{Op: Cubic, AX: rt, AY: b - k, BX: rt - k, BY: b, X: rt - radius, Y: b},
		{Op: LineTo, X: l + radius, Y: b},
		{Op: Cubic, AX: l + k, AY: b, BX: l, BY: b - k, X: l, Y: b - radius},
		{Op: LineTo, X: l, Y: t + radius},
		{Op: Cubic, AX: l, AY: t + k, BX: l + k, BY: t, X: l + radius, Y: t},
		{Op: Close},
	}
}

// Ellipse returns the ellipse that fills r.
func Ellipse(r Rect) Path {
	cx, cy, rx, ry := r.X+r.W/2, r.Y+r.H/2, r.W/2, r.H/2
	kx, ky := rx*kappa, ry*kappa
	return Path{
		{Op: Move, X: cx + rx, Y: cy},
		{Op: Cubic, AX: cx + rx, AY: cy + ky, BX: cx + kx, BY: cy + ry, X: cx, Y: cy + ry},
		{Op: Cubic, AX: cx - kx, AY: cy + ry, BX: cx - rx, BY: cy + ky, X: cx - rx, Y: cy},
		{Op: Cubic, AX: cx - rx, AY: cy - ky, BX: cx - kx, BY: cy - ry, X: cx, Y: cy - ry},
		{Op: Cubic, AX: cx + kx, AY: cy - ry, BX: cx + rx, BY: cy - ky, X: cx + rx, Y: cy},
		{Op: Close},
	}
}

// Moved returns the path scaled by s about the origin and then shifted by dx, dy.
func (p Path) Moved(s, dx, dy float64) Path {
	out := make(Path, len(p))
	for i, g := range p {
		out[i] = Segment{
			Op: g.Op, X: g.X*s + dx, Y: g.Y*s + dy,
			AX: g.AX*s + dx, AY: g.AY*s + dy, BX: g.BX*s + dx, BY: g.BY*s + dy,
		}
	}
	return out
}

// Bounds is a rectangle that holds the path: that of its end and control points.
func (p Path) Bounds() Rect {
	minX, minY := math.Inf(1), math.Inf(1)
	maxX, maxY := math.Inf(-1), math.Inf(-1)
	grow := func(x, y float64) {
		minX, maxX = math.Min(minX, x), math.Max(maxX, x)
		minY, maxY = math.Min(minY, y), math.Max(maxY, y)
	}
	for _, g := range p {
		switch g.Op {
		case Cubic:
			grow(g.AX, g.AY)
			grow(g.BX, g.BY)
			grow(g.X, g.Y)
		case Move, LineTo:
			grow(g.X, g.Y)
		}
	}
	if minX > maxX {
		return Rect{}
	}
	return Rect{minX, minY, maxX - minX, maxY - minY}
}

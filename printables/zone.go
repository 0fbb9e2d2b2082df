package printables

import (
	"math"
	"slices"

	"commonground/model"
	"commonground/printables/mark"
)

// zoneCorner rounds boxes and columns, in board units.
const zoneCorner = 16

// ZonePath returns the outline of a zone of a, in board units. A ring's inner edge runs
// the other way round, so that the hole stays empty whichever way a painter fills.
func ZonePath(a *model.Activity, z *model.Zone) mark.Path {
	r := mark.Rect(z.Rect)
	switch z.Shape {
	case model.ShapeCircle, model.ShapeRing:
		if z.Squared > 0 {
			return squared(z)
		}
		if z.Sweep > 0 && z.Sweep < 360 {
			return sector(r, z.Inner, z.From, z.Sweep)
		}
		return ring(r, z.Inner)
	case model.ShapeOverlap:
		return polygon(overlap(a, z))
	default:
		return mark.Box(r, zoneCorner)
	}
}

// squared is the outline of a circle or ring that fills its corners, or of a sector of one.
func squared(z *model.Zone) mark.Path {
	from, to := 0.0, 360.0
	if z.Sweep > 0 && z.Sweep < 360 {
		from, to = z.From, z.From+z.Sweep
	}
	outer := polygon(rim(z, 1, from, to))
	switch {
	case z.Inner <= 0 || z.Inner >= 1:
		if to-from < 360 {
			c := z.Centre()
			outer = slices.Insert(outer, len(outer)-1, mark.Segment{Op: mark.LineTo, X: c.X, Y: c.Y})
		}
		return outer
	case to-from < 360:
		return polygon(append(rim(z, 1, from, to), rim(z, z.Inner, to, from)...))
	}
	return append(outer, polygon(rim(z, z.Inner, to, from))...)
}

// rim are points along the line of a circle at a share of its size, close enough that nobody
// sees a corner.
func rim(z *model.Zone, share, from, to float64) []model.Point {
	n := math.Ceil(math.Abs(to - from))
	out := make([]model.Point, int(n)+1)
	for i := range out {
		out[i] = z.Rim(from+(to-from)*float64(i)/n, share)
	}
	return out
}

func ring(r mark.Rect, inner float64) mark.Path {
	p := mark.Ellipse(r)
	if inner <= 0 || inner >= 1 {
		return p
	}
	// An ellipse mirrored about its upright axis runs the other way round.
	hole := mark.Ellipse(mark.Rect{X: r.X + r.W/2*(1-inner), Y: r.Y + r.H/2*(1-inner), W: r.W * inner, H: r.H * inner})
	for i, s := range hole {
		s.X, s.AX, s.BX = 2*r.X+r.W-s.X, 2*r.X+r.W-s.AX, 2*r.X+r.W-s.BX
		hole[i] = s
	}
	return append(p, hole...)
}

// sector goes along the outer edge, back along the inner one (or through the middle)
// and closes.
func sector(r mark.Rect, inner, from, sweep float64) mark.Path {
	p := append(mark.Path{}, arc(r, 1, from, from+sweep)...)
	p[0].Op = mark.Move
	if inner > 0 && inner < 1 {
		p = append(p, arc(r, inner, from+sweep, from)...)
	} else {
		p = append(p, mark.Segment{Op: mark.LineTo, X: r.X + r.W/2, Y: r.Y + r.H/2})
	}
	return append(p, mark.Segment{Op: mark.Close})
}

// arc runs along an ellipse of that share of r, clockwise from the top in degrees, in
// pieces of 30 degrees at the most. It begins with a line to its start.
func arc(r mark.Rect, share, from, to float64) mark.Path {
	n := math.Ceil(math.Abs(to-from) / 30)
	step := (to - from) / n
	k := 4.0 / 3 * math.Tan(step*math.Pi/180/4)
	at := func(deg float64) (x, y, dx, dy float64) {
		sin, cos := math.Sincos(deg * math.Pi / 180)
		rx, ry := r.W/2*share, r.H/2*share
		return r.X + r.W/2 + rx*sin, r.Y + r.H/2 - ry*cos, rx * cos * k, ry * sin * k
	}
	x, y, dx, dy := at(from)
	p := mark.Path{{Op: mark.LineTo, X: x, Y: y}}
	for i := 1.0; i <= n; i++ {
		ex, ey, edx, edy := at(from + i*step)
		p = append(p, mark.Segment{Op: mark.Cubic, AX: x + dx, AY: y + dy, BX: ex - edx, BY: ey - edy, X: ex, Y: ey})
		x, y, dx, dy = ex, ey, edx, edy
	}
	return p
}

// overlap returns the corners of what all parts of z share; nil where they share
// nothing.
func overlap(a *model.Activity, z *model.Zone) []model.Point {
	var shared []model.Point
	for i, id := range z.Of {
		part := a.Zone(id)
		if part == nil {
			return nil
		}
		if edge := corners(part); i == 0 {
			shared = edge
		} else {
			shared = clipped(shared, edge)
		}
	}
	return shared
}

// corners returns points along a zone's outline, clockwise: a circle as so many that
// nobody sees a corner.
func corners(z *model.Zone) []model.Point {
	r := z.Rect
	if z.Shape != model.ShapeCircle && z.Shape != model.ShapeRing {
		return []model.Point{{X: r.X, Y: r.Y}, {X: r.X + r.W, Y: r.Y}, {X: r.X + r.W, Y: r.Y + r.H}, {X: r.X, Y: r.Y + r.H}}
	}
	return rim(z, 1, 0, 359)
}

// clipped cuts a convex figure down to what lies in another, both clockwise (the way of
// Sutherland and Hodgman).
func clipped(figure, by []model.Point) []model.Point {
	for i := range by {
		from, to := by[i], by[(i+1)%len(by)]
		side := func(p model.Point) float64 { return (to.X-from.X)*(p.Y-from.Y) - (to.Y-from.Y)*(p.X-from.X) }
		var kept []model.Point
		for j, p := range figure {
			q := figure[(j+1)%len(figure)]
			sp, sq := side(p), side(q)
			if sp >= 0 {
				kept = append(kept, p)
			}
			if sp >= 0 != (sq >= 0) {
				t := sp / (sp - sq)
				kept = append(kept, model.Point{X: p.X + t*(q.X-p.X), Y: p.Y + t*(q.Y-p.Y)})
			}
		}
		figure = kept
	}
	return figure
}

func polygon(points []model.Point) mark.Path {
	xy := make([]float64, 0, 2*len(points))
	for _, p := range points {
		xy = append(xy, p.X, p.Y)
	}
	return mark.Polyline(true, xy...)
}

package raster

import (
	"math"

	"commonground/printables/mark"
)

type point struct{ x, y float64 }

// polyline is a figure of straight lines, in pixels.
type polyline struct {
	points []point
	closed bool
}

// tolerance is how far a straight line may lie off the curve that it stands for, in
// pixels.
const tolerance = 0.08

// flatten makes straight lines of a path, in pixels.
func (t *tool) flatten(path mark.Path) {
	t.flat, t.points = t.flat[:0], t.points[:0]
	start := 0
	end := func(closed bool) {
		if len(t.points) > start {
			t.flat = append(t.flat, polyline{t.points[start:len(t.points):len(t.points)], closed})
		}
		start = len(t.points)
	}
	var from point
	for _, g := range path {
		to := t.at.xy(g.X, g.Y)
		switch g.Op {
		case mark.Move:
			end(false)
			t.points = append(t.points, to)
			from = to
		case mark.LineTo:
			t.points = append(t.points, to)
			from = to
		case mark.Cubic:
			t.curve(from, t.at.xy(g.AX, g.AY), t.at.xy(g.BX, g.BY), to)
			from = to
		case mark.Close:
			if len(t.points) > start {
				from = t.points[start]
			}
			end(true)
		}
	}
	end(false)
}

// curve appends a cubic curve without its first point, in as many lines as its bend
// needs: its second differences bound how far it is from straight.
func (t *tool) curve(p, a, b, q point) {
	d1 := math.Hypot(p.x-2*a.x+b.x, p.y-2*a.y+b.y)
	d2 := math.Hypot(a.x-2*b.x+q.x, a.y-2*b.y+q.y)
	n := int(math.Ceil(math.Sqrt(0.75 * math.Max(d1, d2) / tolerance)))
	n = max(1, min(n, 200))
	for i := 1; i < n; i++ {
		s := float64(i) / float64(n)
		r := 1 - s
		c0, c1, c2, c3 := r*r*r, 3*r*r*s, 3*r*s*s, s*s*s
		t.points = append(t.points, point{
			c0*p.x + c1*a.x + c2*b.x + c3*q.x,
			c0*p.y + c1*a.y + c2*b.y + c3*q.y,
		})
	}
	t.points = append(t.points, q)
}

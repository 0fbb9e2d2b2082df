package outline

import "math"

// Point is a place in pixels.
type Point struct{ X, Y float64 }

// Line goes straight from Point to point, and where it is closed back to the first.
type Line struct {
	Points []Point
	Closed bool
}

// Place turns a path's units into pixels.
type Place struct{ Scale, DX, DY float64 }

// At is where x, y comes to stand. It keeps far-off points within what can be reckoned with.
func (a Place) At(x, y float64) Point {
	p := Point{x*a.Scale + a.DX, y*a.Scale + a.DY}
	if !(p.X > -far && p.X < far && p.Y > -far && p.Y < far) {
		p = Point{Within(p.X), Within(p.Y)}
	}
	return p
}

// far is further from the picture than anything needs to be, in pixels.
const far = 1e6

// Within keeps a number of pixels within what can be reckoned with; what is no number is 0.
func Within(v float64) float64 {
	if math.IsNaN(v) {
		return 0
	}
	return max(-far, min(far, v))
}

// Flat is a path of straight lines. It may be set anew, which needs no new memory.
type Flat struct {
	Lines  []Line
	points []Point
}

// tolerance is how far a straight line may lie off the curve that it stands for, in
// pixels.
const tolerance = 0.08

// Set makes straight lines of a path.
func (f *Flat) Set(path []Segment, at Place) {
	f.Lines, f.points = f.Lines[:0], f.points[:0]
	start := 0
	end := func(closed bool) {
		if len(f.points) > start {
			f.Lines = append(f.Lines, Line{f.points[start:len(f.points):len(f.points)], closed})
		}
		start = len(f.points)
	}
	var from Point
	for _, g := range path {
		to := at.At(g.X, g.Y)
		switch g.Op {
		case Move:
			end(false)
			f.points = append(f.points, to)
			from = to
		case LineTo:
			f.points = append(f.points, to)
			from = to
		case Cubic:
			f.curve(from, at.At(g.AX, g.AY), at.At(g.BX, g.BY), to)
			from = to
		case Close:
			if len(f.points) > start {
				from = f.points[start]
			}
			end(true)
		}
	}
	end(false)
}

// curve appends a cubic curve without its first point, in as many lines as its bend
// needs: its second differences bound how far it is from straight.
func (f *Flat) curve(p, a, b, q Point) {
	d1 := math.Hypot(p.X-2*a.X+b.X, p.Y-2*a.Y+b.Y)
	d2 := math.Hypot(a.X-2*b.X+q.X, a.Y-2*b.Y+q.Y)
	n := int(math.Ceil(math.Sqrt(0.75 * math.Max(d1, d2) / tolerance)))
	n = max(1, min(n, 200))
	for i := 1; i < n; i++ {
		s := float64(i) / float64(n)
		r := 1 - s
		c0, c1, c2, c3 := r*r*r, 3*r*r*s, 3*r*s*s, s*s*s
		f.points = append(f.points, Point{
			c0*p.X + c1*a.X + c2*b.X + c3*q.X,
			c0*p.Y + c1*a.Y + c2*b.Y + c3*q.Y,
		})
	}
	f.points = append(f.points, q)
}

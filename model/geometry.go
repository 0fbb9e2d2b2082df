package model

import "math"

// The surface of a board in board units: the proportions of a landscape A-page, so
// that a board prints 1:1 on any A-size. A board of scale s measures s times as much
// each way.
const (
	BoardWidth  = 1414.0
	BoardHeight = 1000.0
)

// Point is a place on a board, in board units from its top left corner.
type Point struct{ X, Y float64 }

// Rect is an upright rectangle on a board, in board units.
type Rect struct {
	X float64 `json:"x"`
	Y float64 `json:"y"`
	W float64 `json:"w"`
	H float64 `json:"h"`
}

// Centre returns the middle of r.
func (r Rect) Centre() Point { return Point{r.X + r.W/2, r.Y + r.H/2} }

// Contains reports whether p lies in r or on its edge.
func (r Rect) Contains(p Point) bool {
	return p.X >= r.X && p.X <= r.X+r.W && p.Y >= r.Y && p.Y <= r.Y+r.H
}

// Overlaps reports whether r and s share more than an edge.
func (r Rect) Overlaps(s Rect) bool {
	return r.X < s.X+s.W && s.X < r.X+r.W && r.Y < s.Y+s.H && s.Y < r.Y+r.H
}

// Union returns the smallest rectangle that holds both.
func (r Rect) Union(s Rect) Rect {
	x, y := math.Min(r.X, s.X), math.Min(r.Y, s.Y)
	return Rect{x, y, math.Max(r.X+r.W, s.X+s.W) - x, math.Max(r.Y+r.H, s.Y+s.H) - y}
}

// Inset returns r with d taken off each side.
func (r Rect) Inset(d float64) Rect { return Rect{r.X + d, r.Y + d, r.W - 2*d, r.H - 2*d} }

// Moved returns r shifted by dx, dy.
func (r Rect) Moved(dx, dy float64) Rect { return Rect{r.X + dx, r.Y + dy, r.W, r.H} }

// Within returns r moved by the least that brings it inside bounds; a rectangle that is
// larger than bounds is aligned to the top left.
func (r Rect) Within(bounds Rect) Rect {
	r.X = math.Max(bounds.X, math.Min(r.X, bounds.X+bounds.W-r.W))
	r.Y = math.Max(bounds.Y, math.Min(r.Y, bounds.Y+bounds.H-r.H))
	return r
}

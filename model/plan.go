package model

import (
	"cmp"
	"math"
	"slices"
)

// The measures of a map, in board units.
const (
	// PlanGrid is the width of the squares that shapes snap to.
	PlanGrid = 20.0
	// PlanReach is how near a door or window must come to a wall to snap onto it, and
	// a press to a line to mean it.
	PlanReach = 24.0
	// PlanSymbol is the width and height of a symbol before it is resized.
	PlanSymbol = 60.0
	// PlanDoor is how wide a door is before it is resized.
	PlanDoor = 80.0
	// PlanSmallest is the least width and height of a room or symbol.
	PlanSmallest = 20.0
)

// SnapToGrid returns the crossing of the map's grid nearest to p.
func SnapToGrid(p Point) Point {
	return Point{math.Round(p.X/PlanGrid) * PlanGrid, math.Round(p.Y/PlanGrid) * PlanGrid}
}

// Side is a straight edge of a map that doors and windows can sit in: a wall, or one of
// the four walls of a room.
type Side struct{ A, B Point }

// Length returns how long the side is, in board units.
func (s Side) Length() float64 { return math.Hypot(s.B.X-s.A.X, s.B.Y-s.A.Y) }

// nearest returns how far along the side (0 to 1) its point nearest to p lies, and how
// far that is from p.
func (s Side) nearest(p Point) (along, away float64) {
	dx, dy := s.B.X-s.A.X, s.B.Y-s.A.Y
	if l := dx*dx + dy*dy; l > 0 {
		along = math.Max(0, math.Min(1, ((p.X-s.A.X)*dx+(p.Y-s.A.Y)*dy)/l))
	}
	q := s.at(along)
	return along, math.Hypot(p.X-q.X, p.Y-q.Y)
}

func (s Side) at(along float64) Point {
	return Point{s.A.X + (s.B.X-s.A.X)*along, s.A.Y + (s.B.Y-s.A.Y)*along}
}

// Ends returns the two ends of a shape that runs from one point to another.
func (s *Shape) Ends() Side { return Side{Point{s.X, s.Y}, Point{s.X + s.W, s.Y + s.H}} }

// Bounds returns the upright rectangle round the shape, whichever way it runs.
func (s *Shape) Bounds() Rect {
	if !s.Kind.IsLine() {
		return s.Rect
	}
	e := s.Ends()
	return Rect{e.A.X, e.A.Y, 0, 0}.Union(Rect{e.B.X, e.B.Y, 0, 0})
}

// Swing returns the rectangle that a door reaches when it stands open.
func (s *Shape) Swing() Rect { return s.Bounds().Union(Rect{s.X + s.H, s.Y - s.W, 0, 0}) }

// Sides returns the edges of the walls and rooms of a map.
func Sides(plan []*Shape) []Side {
	var out []Side
	for _, s := range plan {
		switch s.Kind {
		case ShapeWall:
			out = append(out, s.Ends())
		case ShapeRoom:
			a, b := Point{s.X, s.Y}, Point{s.X + s.W, s.Y}
			c, d := Point{s.X + s.W, s.Y + s.H}, Point{s.X, s.Y + s.H}
			out = append(out, Side{a, b}, Side{b, c}, Side{d, c}, Side{a, d})
		}
	}
	return out
}

// SnapPoint returns where p means to be: a corner of a wall or room within PlanReach,
// else the place on a wall, else the grid.
func SnapPoint(plan []*Shape, p Point) Point {
	best, away := SnapToGrid(p), PlanReach/2
	for _, s := range Sides(plan) {
		for _, c := range []Point{s.A, s.B} {
			if d := math.Hypot(c.X-p.X, c.Y-p.Y); d < away {
				best, away = c, d
			}
		}
	}
	return best
}

// SnapOpening returns the rectangle (end and way, as in Shape) of a door or window of
// that width whose middle is meant to be at p: in the nearest wall within reach, wholly
// inside it where it is long enough, else lying level on the grid.
func SnapOpening(plan []*Shape, p Point, width float64) Rect {
	sides := Sides(plan)
	type near struct {
		Side
		along, away float64
	}
	var nears []near
	for _, s := range sides {
		if along, away := s.nearest(p); away <= PlanReach && s.Length() > 0 {
			nears = append(nears, near{s, along, away})
		}
	}
	if len(nears) == 0 {
		g := SnapToGrid(Point{p.X - width/2, p.Y})
		return Rect{g.X, g.Y, width, 0}
	}
	n := slices.MinFunc(nears, func(a, b near) int { return cmp.Compare(a.away, b.away) })
	length := n.Length()
	half := math.Min(width, length) / 2 / length
	middle := math.Max(half, math.Min(1-half, n.along))
	from, to := n.at(middle-half), n.at(middle+half)
	return Rect{from.X, from.Y, to.X - from.X, to.Y - from.Y}
}

// ShapeAt returns the topmost shape of a map at p, or nil: symbols and labels before
// lines, lines before rooms, so that what lies in a room can be reached.
func ShapeAt(plan []*Shape, p Point) *Shape {
	var found *Shape
	for _, s := range slices.Backward(plan) {
		if s.covers(p) && (found == nil || s.Kind.layer() > found.Kind.layer()) {
			found = s
		}
	}
	return found
}

func (k ShapeKind) layer() int {
	switch {
	case k == ShapeSymbol || k == ShapeLabel:
		return 2
	case k.IsLine():
		return 1
	default:
		return 0
	}
}

func (s *Shape) covers(p Point) bool {
	if s.Kind.IsLine() {
		_, away := s.Ends().nearest(p)
		return away <= PlanReach/2
	}
	return s.Rect.Contains(s.unturned(p))
}

// unturned takes the shape's turn out of p, so that it can be held against Rect.
func (s *Shape) unturned(p Point) Point {
	if s.Turn == 0 {
		return p
	}
	c, t := s.Centre(), -s.Turn*math.Pi/180
	dx, dy := p.X-c.X, p.Y-c.Y
	return Point{c.X + dx*math.Cos(t) - dy*math.Sin(t), c.Y + dx*math.Sin(t) + dy*math.Cos(t)}
}

// Alignment is an edge or middle that shapes are lined up by.
type Alignment string

// The ways to line shapes up.
const (
	AlignLeft   Alignment = "left"
	AlignCentre Alignment = "centre"
	AlignRight  Alignment = "right"
	AlignTop    Alignment = "top"
	AlignMiddle Alignment = "middle"
	AlignBottom Alignment = "bottom"
)

// Align moves shapes so that they line up with the outermost of them, or about the
// middle of all.
func Align(shapes []*Shape, by Alignment) {
	if len(shapes) < 2 {
		return
	}
	all := shapes[0].Bounds()
	for _, s := range shapes {
		all = all.Union(s.Bounds())
	}
	for _, s := range shapes {
		b := s.Bounds()
		switch by {
		case AlignLeft:
			s.X += all.X - b.X
		case AlignCentre:
			s.X += all.Centre().X - b.Centre().X
		case AlignRight:
			s.X += all.X + all.W - b.X - b.W
		case AlignTop:
			s.Y += all.Y - b.Y
		case AlignMiddle:
			s.Y += all.Centre().Y - b.Centre().Y
		case AlignBottom:
			s.Y += all.Y + all.H - b.Y - b.H
		}
	}
}

// RoomAt returns the room of a map that p lies in, the smallest where rooms lie in others; nil
// is none.
func RoomAt(plan []*Shape, p Point) *Shape {
	var found *Shape
	for _, s := range plan {
		if s.Kind == ShapeRoom && s.Rect.Contains(p) && (found == nil || s.area() <= found.area()) {
			found = s
		}
	}
	return found
}

// Cropped returns what of a shape lies in r; nil is nothing. Doors, symbols and labels are
// there as a whole, or not.
func (s *Shape) Cropped(r Rect) *Shape {
	out := *s
	switch s.Kind {
	case ShapeRoom:
		if out.Rect = s.shared(r); out.area() == 0 {
			return nil
		}
	case ShapeWall, ShapeWindow, ShapeStreet, ShapeRoute:
		part, ok := s.Ends().within(r)
		if !ok {
			return nil
		}
		out.Rect = Rect{part.A.X, part.A.Y, part.B.X - part.A.X, part.B.Y - part.A.Y}
	default:
		b := s.Bounds()
		if s.Kind == ShapeDoor {
			b = s.Swing()
		}
		if b.Within(r) != b {
			return nil
		}
	}
	return &out
}

// within returns the part of a side that lies in r, and reports whether any of it does.
func (s Side) within(r Rect) (Side, bool) {
	from, to := 0.0, 1.0
	cut := func(at, way, low, high float64) {
		if way == 0 {
			if at < low || at > high {
				to = -1
			}
			return
		}
		in, out := (low-at)/way, (high-at)/way
		from, to = math.Max(from, math.Min(in, out)), math.Min(to, math.Max(in, out))
	}
	cut(s.A.X, s.B.X-s.A.X, r.X, r.X+r.W)
	cut(s.A.Y, s.B.Y-s.A.Y, r.Y, r.Y+r.H)
	return Side{s.at(from), s.at(to)}, from < to
}

package model

import (
	"cmp"
	"math"
	"slices"
)

// Contains reports whether p lies in the zone of activity a.
func (z *Zone) Contains(a *Activity, p Point) bool {
	switch z.Shape {
	case ShapeCircle, ShapeRing:
		return z.Rect.Contains(p) && z.inSector(p) && z.inRing(p)
	case ShapeOverlap:
		return z.inAll(a, p)
	default:
		return z.Rect.Contains(p)
	}
}

func (z *Zone) inRing(p Point) bool {
	c := z.Centre()
	if z.Inner <= 0 && math.Hypot((p.X-c.X)/(z.W/2), (p.Y-c.Y)/(z.H/2)) <= 1 {
		return true // quicker than reach, and a squared circle holds all of the ellipse
	}
	r := z.reach(p)
	return r <= 1 && r >= z.Inner
}

// reach is how far out p lies: 0 in the middle of the circle, 1 on its line.
func (z *Zone) reach(p Point) float64 {
	if z.W <= 0 || z.H <= 0 {
		return math.Inf(1)
	}
	c := z.Centre()
	return z.radius((p.X-c.X)/(z.W/2), (p.Y-c.Y)/(z.H/2))
}

// radius is how far out x, y is, in half widths and half heights: the figure is the
// superellipse |x|^p + |y|^p = 1, for which p is 2 where it is not squared.
func (z *Zone) radius(x, y float64) float64 {
	if z.Squared <= 0 {
		return math.Hypot(x, y)
	}
	x, y = x*x, y*y
	if z.Squared == 0.5 { // as in the catalogue: quicker
		return math.Sqrt(math.Hypot(x, y))
	}
	p := 1 / (1 - math.Min(z.Squared, SquaredMost))
	return math.Pow(math.Pow(x, p)+math.Pow(y, p), 0.5/p)
}

// Rim returns the point on the outer line of a circle or ring in a direction, in degrees
// clockwise from the top; share is 1, or less for a line further in.
func (z *Zone) Rim(turn, share float64) Point {
	c := z.Centre()
	sin, cos := math.Sincos(turn * math.Pi / 180)
	share /= z.radius(sin, cos)
	return Point{c.X + z.W/2*sin*share, c.Y - z.H/2*cos*share}
}

func (z *Zone) inSector(p Point) bool {
	if z.Sweep == 0 || z.Sweep >= 360 {
		return true
	}
	c := z.Centre()
	turn := math.Atan2((p.X-c.X)/z.W, (c.Y-p.Y)/z.H) * 180 / math.Pi
	return math.Mod(turn-z.From+720, 360) < z.Sweep
}

func (z *Zone) inAll(a *Activity, p Point) bool {
	for _, id := range z.Of {
		part := a.Zone(id)
		if part == nil || part.Shape == ShapeOverlap || !part.Contains(a, p) {
			return false
		}
	}
	return len(z.Of) > 0
}

// area is a measure by which a zone inside another is the smaller one.
func (z *Zone) area(a *Activity) float64 {
	share := 1.0
	if z.Sweep > 0 && z.Sweep < 360 {
		share = z.Sweep / 360
	}
	switch z.Shape {
	case ShapeOverlap:
		return a.Extent(z).area() / 2
	case ShapeCircle, ShapeRing:
		return z.roundness() * z.Rect.area() * (1 - z.Inner*z.Inner) * share
	default:
		return z.Rect.area()
	}
}

// usualArea is the area of a zone where none is crowded: what lies inside of what does not
// change when zones give way.
func (a *Activity) usualArea(z *Zone) float64 {
	for i := range a.Usual {
		if a.Usual[i].ID == z.ID {
			return a.Usual[i].area(a)
		}
	}
	return z.area(a)
}

// roundness is the share of its bounds that a circle fills.
func (z *Zone) roundness() float64 {
	half := (1 - math.Min(math.Max(0, z.Squared), SquaredMost)) / 2 // 1/p
	return math.Gamma(1+half) * math.Gamma(1+half) / math.Gamma(1+2*half)
}

func (r Rect) area() float64 { return math.Max(0, r.W) * math.Max(0, r.H) }

// Extent returns the bounds of the zone; an overlap has those that its parts share.
func (a *Activity) Extent(z *Zone) Rect {
	if z.Shape != ShapeOverlap {
		return z.Rect
	}
	out := a.Bounds()
	for _, id := range z.Of {
		if part := a.Zone(id); part != nil {
			out = out.shared(part.Rect)
		}
	}
	return out
}

// TitleSpot returns where the middle of a zone's title stands: that of an overlap where
// it begins, that of a circle which has part in one over what it has for itself, others as
// TitleAt.
func (a *Activity) TitleSpot(z *Zone) Point {
	if z.Shape != ShapeOverlap {
		return a.titleBeside(z)
	}
	r := a.Extent(z)
	at := Point{r.X + r.W/2, r.Y}
	for ; at.Y < r.Y+r.H; at.Y++ {
		if z.Contains(a, at) {
			return at
		}
	}
	return Point{at.X, r.Y}
}

// FromBelow returns the zones as they lie on top of each other: a note counts for the last
// of those that it lies on.
func (a *Activity) FromBelow() []*Zone {
	out := make([]*Zone, len(a.Zones))
	for i := range a.Zones {
		out[i] = &a.Zones[i]
	}
	slices.SortStableFunc(out, func(x, y *Zone) int { return cmp.Compare(a.usualArea(y), a.usualArea(x)) })
	return out
}

// Shares reports whether a zone has part in an overlap.
func (a *Activity) Shares(z *Zone) bool {
	return slices.ContainsFunc(a.Zones, func(o Zone) bool { return o.Shape == ShapeOverlap && slices.Contains(o.Of, z.ID) })
}

// titleBeside is TitleAt, or a place on the upper line of a circle left or right of the part
// that it shares with others: there stands the title of that part.
func (a *Activity) titleBeside(z *Zone) Point {
	own := z.Rect
	for i := range a.Zones {
		o := &a.Zones[i]
		if o.Shape != ShapeOverlap || !slices.Contains(o.Of, z.ID) {
			continue
		}
		if part := a.Extent(o); part.area() > 0 {
			own = own.beside(part)
		}
	}
	if own == z.Rect || z.Shape != ShapeCircle || z.Sweep > 0 {
		return z.TitleAt()
	}
	x := own.Centre().X
	return Point{x, z.upper(x)}
}

// beside is what of r lies left or right of s, whatever is wider; all of it where neither is
// wide enough for a title.
func (r Rect) beside(s Rect) Rect {
	left, right := r, r
	left.W = math.Min(r.W, math.Max(0, s.X-r.X))
	right.X = math.Min(r.X+r.W, s.X+s.W)
	right.W = r.X + r.W - right.X
	wide := left
	if right.W > left.W {
		wide = right
	}
	if wide.W < titleHeight {
		return r
	}
	return wide
}

// upper is how high the line of a circle is at x.
func (z *Zone) upper(x float64) float64 {
	c := z.Centre()
	p := 2 / (1 - math.Min(math.Max(0, z.Squared), SquaredMost))
	u := math.Min(1, math.Abs((x-c.X)/(z.W/2)))
	return c.Y - z.H/2*math.Pow(1-math.Pow(u, p), 1/p)
}

func (r Rect) shared(s Rect) Rect {
	x, y := math.Max(r.X, s.X), math.Max(r.Y, s.Y)
	w, h := math.Min(r.X+r.W, s.X+s.W)-x, math.Min(r.Y+r.H, s.Y+s.H)-y
	return Rect{x, y, math.Max(0, w), math.Max(0, h)}
}

// ZonesAt returns the zones that contain p, in reading order.
func (a *Activity) ZonesAt(p Point) []*Zone {
	var out []*Zone
	for i := range a.Zones {
		if a.Zones[i].Contains(a, p) {
			out = append(out, &a.Zones[i])
		}
	}
	return out
}

// ZoneAt returns the most specific zone at p, the smallest of those that contain it, or
// nil.
func (a *Activity) ZoneAt(p Point) *Zone {
	zones := a.ZonesAt(p)
	if len(zones) == 0 {
		return nil
	}
	return slices.MinFunc(zones, func(x, y *Zone) int { return cmp.Compare(a.usualArea(x), a.usualArea(y)) })
}

// ZoneOf returns the zone that n counts for: the most specific one at its middle, or
// nil where it is not placed.
func (a *Activity) ZoneOf(n *Note) *Zone { return a.ZoneAt(n.Centre()) }

// ZoneNotes are the notes that count for a zone, in reading order.
type ZoneNotes struct {
	Zone  *Zone // nil: not placed
	Notes []*Note
}

// Outline returns the notes zone by zone, every zone once, those not placed last.
func (a *Activity) Outline(notes []*Note) []ZoneNotes {
	out := make([]ZoneNotes, len(a.Zones)+1)
	at := map[*Zone]int{nil: len(a.Zones)}
	for i := range a.Zones {
		out[i].Zone = &a.Zones[i]
		at[&a.Zones[i]] = i
	}
	for _, n := range ReadingOrder(notes) {
		i := at[a.ZoneOf(n)]
		out[i].Notes = append(out[i].Notes, n)
	}
	return out
}

// ReadingOrder returns the notes row by row, from the top left: notes whose middles lie
// within half a note's height of the row's first are one row.
func ReadingOrder(notes []*Note) []*Note {
	out := slices.Clone(notes)
	middle := func(n *Note) float64 { return n.Y + n.H/2 }
	slices.SortStableFunc(out, func(x, y *Note) int {
		return cmp.Or(cmp.Compare(middle(x), middle(y)), cmp.Compare(x.X, y.X))
	})
	for i := 0; i < len(out); {
		first := out[i]
		j := i + 1
		for j < len(out) && middle(out[j])-middle(first) < first.H/2 {
			j++
		}
		slices.SortStableFunc(out[i:j], func(x, y *Note) int { return cmp.Compare(x.X, y.X) })
		i = j
	}
	return out
}

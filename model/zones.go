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
		r := z.reach(p)
		return r <= 1 && r >= z.Inner && z.inSector(p)
	case ShapeOverlap:
		return z.inAll(a, p)
	default:
		return z.Rect.Contains(p)
	}
}

// reach is how far out p lies: 0 in the middle of the ellipse, 1 on its line.
func (z *Zone) reach(p Point) float64 {
	if z.W <= 0 || z.H <= 0 {
		return math.Inf(1)
	}
	c := z.Centre()
	return math.Hypot((p.X-c.X)/(z.W/2), (p.Y-c.Y)/(z.H/2))
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
		return math.Pi / 4 * z.Rect.area() * (1 - z.Inner*z.Inner) * share
	default:
		return z.Rect.area()
	}
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
// it begins, others as TitleAt.
func (a *Activity) TitleSpot(z *Zone) Point {
	if z.Shape != ShapeOverlap {
		return z.TitleAt()
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
	return slices.MinFunc(zones, func(x, y *Zone) int { return cmp.Compare(x.area(a), y.area(a)) })
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

package maker

import (
	"math"

	"commonground/model"
)

// snapReach is how near, in board units, an edge or middle of a zone must come to that of
// another, or of the board, to be drawn to it.
const snapReach = 12.0

// handle is a corner or side of the selected zone to pull it by: -1 the left or upper one,
// 1 the other, 0 none. That of a ring's hole is on its right.
type handle struct {
	h, v float64
	hole bool
}

// handlesOf are those of a zone that has a size of its own.
func handlesOf(z *model.Zone) []handle {
	out := []handle{{h: -1, v: -1}, {v: -1}, {h: 1, v: -1}, {h: -1}, {h: 1}, {h: -1, v: 1}, {v: 1}, {h: 1, v: 1}}
	if z.Shape == model.ShapeRing {
		out = append(out, handle{hole: true})
	}
	return out
}

// at is where the handle of a zone is.
func (h handle) at(z *model.Zone) model.Point {
	if h.hole {
		return model.Point{X: z.X + z.W/2*(1+z.Inner), Y: z.Y + z.H/2}
	}
	return model.Point{X: z.X + z.W*(h.h+1)/2, Y: z.Y + z.H*(h.v+1)/2}
}

// holeTo is the hole of a ring whose handle is at p, in steps of a twentieth of its size.
func holeTo(z model.Zone, p model.Point) float64 {
	share := (p.X - z.X - z.W/2) / (z.W / 2)
	return math.Max(model.HoleLeast, math.Min(model.HoleMost, math.Round(share*20)/20))
}

// pulled returns r with the sides that the handle holds moved to p.
func (h handle) pulled(r model.Rect, p model.Point) model.Rect {
	r.X, r.W = stretched(r.X, r.W, h.h, p.X)
	r.Y, r.H = stretched(r.Y, r.H, h.v, p.Y)
	return r
}

func stretched(from, length, side, to float64) (start, long float64) {
	switch {
	case side < 0:
		to = math.Max(0, math.Min(to, from+length-model.ZoneLeast))
		return to, from + length - to
	case side > 0:
		return from, math.Max(model.ZoneLeast, to-from)
	}
	return from, length
}

// guides are the lines that zones are drawn to, across one axis: the edges and middles of
// the other zones, and the middle of the board.
func guides(a *model.Activity, but string) (xs, ys []float64) {
	b := a.Bounds()
	xs, ys = []float64{b.W / 2}, []float64{b.H / 2}
	for _, z := range a.Zones {
		if z.ID != but && z.Shape != model.ShapeOverlap {
			xs = append(xs, z.X, z.X+z.W/2, z.X+z.W)
			ys = append(ys, z.Y, z.Y+z.H/2, z.Y+z.H)
		}
	}
	return xs, ys
}

// drawnTo moves v to the nearest line in reach of one of the places of a zone, which lie
// that far behind v; out of reach of all, to the grid.
func drawnTo(v float64, behind, lines []float64) float64 {
	best, near := math.Round(v/model.PlanGrid)*model.PlanGrid, snapReach
	for _, line := range lines {
		for _, off := range behind {
			if far := math.Abs(v + off - line); far < near {
				best, near = line-off, far
			}
		}
	}
	return best
}

// movedTo is r with its corner about p, drawn to what is near, on the board.
func movedTo(a *model.Activity, id string, r model.Rect, p model.Point) model.Rect {
	xs, ys := guides(a, id)
	r.X = drawnTo(p.X, []float64{0, r.W / 2, r.W}, xs)
	r.Y = drawnTo(p.Y, []float64{0, r.H / 2, r.H}, ys)
	return r.Within(a.Bounds())
}

// pulledTo is r with the handle at about p, drawn to what is near, on the board.
func pulledTo(a *model.Activity, id string, r model.Rect, h handle, p model.Point) model.Rect {
	xs, ys := guides(a, id)
	b := a.Bounds()
	p.X = math.Max(0, math.Min(b.W, drawnTo(p.X, []float64{0}, xs)))
	p.Y = math.Max(0, math.Min(b.H, drawnTo(p.Y, []float64{0}, ys)))
	return h.pulled(r, p)
}

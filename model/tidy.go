package model

import (
	"math"
	"slices"
)

// noteGap is the room that tidying leaves between notes, in board units.
const noteGap = 14.0

// scanStep is how finely a free spot is looked for, in board units.
const scanStep = 12.0

// FreeSpot returns where the top left of a w by h note may lie so that it counts for
// zone (nil: the board outside of all zones, or anywhere where there is none) and, if
// there is room, covers none of the notes.
func (a *Activity) FreeSpot(notes []*Note, zone *Zone, w, h float64) Point {
	return a.FreeSpots(notes, zone, Rect{W: w, H: h})[0]
}

// FreeSpots is FreeSpot for several new notes of these sizes, which are kept clear of each
// other too.
func (a *Activity) FreeSpots(notes []*Note, zone *Zone, sizes ...Rect) []Point {
	p := newPacker(a, zone)
	for _, n := range notes {
		p.taken = append(p.taken, n.Rect)
	}
	out := make([]Point, len(sizes))
	for i, r := range sizes {
		out[i] = p.place(r.W, r.H)
	}
	return out
}

// The room that is kept for a zone's title on its line, in board units: less in a narrow
// zone.
const (
	titleWidth  = 620.0
	titleHeight = 48.0
	titleShare  = 0.8 // of the zone's width
	// Notes lie close below the narrow end of an overlap.
	overlapTitle = 160.0
)

// titleSlant is how far from the top the title of a sector stands, in degrees.
const titleSlant = 42

// TitleAt returns the middle of the title of a zone that is no overlap: in the middle of
// its upper edge, or high on the outer line of a sector.
func (z *Zone) TitleAt() Point {
	if z.Sweep == 0 || z.Sweep >= 360 {
		return Point{z.Centre().X, z.Y}
	}
	turn := z.From + z.Sweep/2
	if z.Squared > 0 { // its corners are far out: better in the middle of its upper line
		if x := z.Centre().X + z.W/4*math.Sin(turn*math.Pi/180); math.Abs(x-z.Centre().X) > titleHeight {
			return Point{x, z.upper(x)}
		}
	}
	for _, high := range []float64{titleSlant, 360 - titleSlant} {
		if math.Mod(high-z.From+720, 360) < z.Sweep {
			turn = high
			break
		}
	}
	return z.Rim(turn, 1)
}

// TitleRoom returns where the title of a zone stands, and no note: round its TitleSpot.
func (a *Activity) TitleRoom(z *Zone) Rect {
	at, w := a.TitleSpot(z), math.Min(titleWidth, titleShare*a.Extent(z).W)
	if z.Shape == ShapeOverlap {
		w = math.Min(w, overlapTitle)
	}
	if own := 2 * math.Abs(at.X-z.Centre().X); own > 0 && z.Sweep == 0 && z.Shape == ShapeCircle {
		w = math.Min(w, titleShare*(z.W-own)) // it stands over the part of a circle
	}
	if z.Sweep > 0 && z.Sweep < 360 {
		w = math.Min(w, 0.3*z.W)
	}
	return Rect{at.X - w/2, at.Y - titleHeight/2, w, titleHeight}.Within(a.Bounds())
}

// packer finds spots for notes in one zone, one after another.
type packer struct {
	a       *Activity
	zone    *Zone
	extent  Rect
	taken   []Rect
	cursors map[cursorKey]Point // every spot before it is known to be taken
	crowded int                 // how many found no free spot
}

type cursorKey struct {
	w, h  float64
	whole bool
}

func newPacker(a *Activity, zone *Zone) *packer {
	p := &packer{a: a, zone: zone, extent: a.outside(), cursors: map[cursorKey]Point{}}
	if zone != nil {
		p.extent = a.Extent(zone)
	}
	for i := range a.Zones {
		p.taken = append(p.taken, a.TitleRoom(&a.Zones[i]))
	}
	return p
}

// place takes the first free spot: inside the zone as a whole, else at least with its
// middle in it, else heaped over the others.
func (p *packer) place(w, h float64) Point {
	for _, whole := range []bool{true, false} {
		if at, ok := p.scan(w, h, whole); ok {
			p.taken = append(p.taken, Rect{at.X, at.Y, w, h})
			return at
		}
	}
	return p.heap(w, h)
}

func (p *packer) scan(w, h float64, whole bool) (Point, bool) {
	area := p.extent
	if whole {
		area = area.Inset(noteGap)
	} else {
		area = Rect{area.X - w/2, area.Y - h/2, area.W + w, area.H + h}.shared(p.a.Reach())
	}
	key := cursorKey{w, h, whole}
	start, resumed := p.cursors[key]
	if !resumed {
		start = Point{area.X, area.Y}
	}
	for y := start.Y; y+h <= area.Y+area.H; y += scanStep {
		for x := start.X; x+w <= area.X+area.W; {
			r := Rect{x, y, w, h}
			if hit, ok := p.blocked(r); ok {
				x = math.Max(x+scanStep, hit.X+hit.W+noteGap)
				continue
			}
			if p.fits(r, whole) {
				p.cursors[key] = Point{x, y}
				return Point{x, y}, true
			}
			x += scanStep
		}
		start.X = area.X
	}
	p.cursors[key] = Point{area.X, area.Y + area.H}
	return Point{}, false
}

func (p *packer) blocked(r Rect) (Rect, bool) {
	wide := r.Inset(-noteGap + 0.5)
	for i := len(p.taken) - 1; i >= 0; i-- {
		if p.taken[i].Overlaps(wide) {
			return p.taken[i], true
		}
	}
	return Rect{}, false
}

// covers reports whether r lies on anything.
func (p *packer) covers(r Rect) bool {
	for _, t := range p.taken {
		if t.Overlaps(r) {
			return true
		}
	}
	return false
}

func (p *packer) fits(r Rect, whole bool) bool {
	if p.a.ZoneAt(r.Centre()) != p.zone {
		return false
	}
	if !whole {
		return true
	}
	corners := []Point{{r.X, r.Y}, {r.X + r.W, r.Y}, {r.X, r.Y + r.H}, {r.X + r.W, r.Y + r.H}}
	return !slices.ContainsFunc(corners, func(c Point) bool { return p.a.ZoneAt(c) != p.zone })
}

// heap lays notes in a slanting pile round a spot of the zone, when it is full.
func (p *packer) heap(w, h float64) Point {
	middle := p.middle()
	k := float64(p.crowded % 12)
	p.crowded++
	r := Rect{middle.X - w/2 + (k-6)*6, middle.Y - h/2 + (k-6)*4, w, h}.Within(p.reach())
	if p.a.ZoneAt(r.Centre()) != p.zone {
		r = Rect{middle.X - w/2, middle.Y - h/2, w, h}.Within(p.reach())
	}
	return Point{r.X, r.Y}
}

// reach is where a heap may lie: on the board, or in the tray.
func (p *packer) reach() Rect {
	if tray, ok := p.a.Tray(); ok && p.zone == nil {
		return tray
	}
	return p.a.Bounds()
}

// middle is a point of the zone itself near its centre: the centre of a ring is not.
func (p *packer) middle() Point {
	c := p.extent.Centre()
	if p.a.ZoneAt(c) == p.zone {
		return c
	}
	best, found := c, math.Inf(1)
	for y := p.extent.Y; y <= p.extent.Y+p.extent.H; y += scanStep {
		for x := p.extent.X; x <= p.extent.X+p.extent.W; x += scanStep {
			d := math.Hypot(x-c.X, y-c.Y)
			if d < found && p.a.ZoneAt(Point{x, y}) == p.zone {
				best, found = Point{x, y}, d
			}
		}
	}
	return best
}

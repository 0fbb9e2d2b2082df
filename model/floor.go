package model

import (
	"math"
	"slices"
)

// cell is how finely the floor of a zone is measured, in board units.
const cell = 5.0

// floor is what of a zone notes may lie on, cut into cells.
type floor struct {
	from   Point // the upper left corner
	nx, ny int
	open   []bool  // which cells are free, row by row
	down   []int16 // how many free cells lie below each other from a cell on; nil until it is needed
	centre bool    // rows stand in the middle: the zone is round
	head   float64 // how far down the title of a zone that is not round reaches
}

// newFloor measures a zone of a (nil: what lies outside of all). Titles and notes of other
// zones are no floor.
func newFloor(a *Activity, zone *Zone, others []*Note) *floor {
	area, inside := a.outside(), a.within(zone)
	if zone != nil {
		area = a.Extent(zone).shared(a.Bounds())
	}
	f := &floor{from: Point{area.X, area.Y}, nx: int(area.W / cell), ny: int(area.H / cell)}
	f.centre = zone != nil && zone.Shape != ShapeBox && zone.Shape != ShapeColumn
	f.open = make([]bool, f.nx*f.ny)
	above, below := make([]bool, f.nx+1), make([]bool, f.nx+1) // corners of cells
	for y := 0; y <= f.ny; y++ {
		for x := range below {
			below[x] = inside(Point{f.from.X + float64(x)*cell, f.from.Y + float64(y)*cell})
		}
		for x := 0; x < f.nx && y > 0; x++ {
			f.open[(y-1)*f.nx+x] = above[x] && above[x+1] && below[x] && below[x+1]
		}
		above, below = below, above
	}
	for i := range a.Zones {
		f.cover(a.TitleRoom(&a.Zones[i]))
	}
	for _, n := range others {
		f.cover(n.Rect)
	}
	if zone != nil && !f.centre {
		title := a.TitleRoom(zone)
		f.head = math.Ceil(max(0, title.Y+title.H-f.from.Y)/cell) * cell
	}
	return f
}

// within reports for places whether they count for a zone, faster than ZoneAt.
func (a *Activity) within(zone *Zone) func(Point) bool {
	var before []*Zone // those that have a place before zone does
	for i := range a.Zones {
		z := &a.Zones[i]
		if z != zone && (zone == nil || a.usualArea(z) < a.usualArea(zone)) {
			before = append(before, z)
		}
	}
	return func(p Point) bool {
		if zone != nil && !zone.Contains(a, p) {
			return false
		}
		for _, z := range before {
			if z.Contains(a, p) {
				return false
			}
		}
		return true
	}
}

func (f *floor) clone() *floor {
	c := *f
	c.open, c.down = slices.Clone(f.open), nil
	return &c
}

// cover takes what lies below r off the floor.
func (f *floor) cover(r Rect) {
	x0, x1 := span(r.X-f.from.X, r.X+r.W-f.from.X, f.nx)
	y0, y1 := span(r.Y-f.from.Y, r.Y+r.H-f.from.Y, f.ny)
	for y := y0; y < y1; y++ {
		for x := x0; x < x1; x++ {
			f.open[y*f.nx+x] = false
		}
	}
	f.down = nil
}

// span is the cells that a stretch touches.
func span(from, to float64, most int) (int, int) {
	return max(0, int(math.Floor(from/cell))), min(most, int(math.Ceil(to/cell)))
}

// measure counts how far down the floor is free from each cell on.
func (f *floor) measure() {
	if f.down != nil {
		return
	}
	f.down = make([]int16, f.nx*f.ny)
	for y := f.ny - 1; y >= 0; y-- {
		for x := range f.nx {
			if i := y*f.nx + x; f.open[i] {
				f.down[i] = 1
				if y+1 < f.ny {
					f.down[i] += f.down[i+f.nx]
				}
			}
		}
	}
}

// run is a piece of the floor from left to right, in board units.
type run struct{ from, to float64 }

// runs are the pieces that are free from y to y+high, which are measured from the floor's
// upper edge.
func (f *floor) runs(y, high float64) []run {
	top, bottom := int(math.Floor(y/cell)), int(math.Ceil((y+high)/cell))
	if top < 0 || bottom > f.ny {
		return nil
	}
	f.measure()
	var out []run
	row, need := f.down[top*f.nx:(top+1)*f.nx], int16(min(bottom-top, math.MaxInt16))
	for x := 0; x < f.nx; x++ {
		if row[x] < need {
			continue
		}
		start := x
		for x < f.nx && row[x] >= need {
			x++
		}
		out = append(out, run{f.from.X + float64(start)*cell, f.from.X + float64(x)*cell})
	}
	return out
}

// spot is the first free place for a note that is read after another: level with it in its row,
// or else row by row, below the title as rows lie there; nil is after none.
func (f *floor) spot(w, h, edge float64, after *Rect) (Rect, bool) {
	if after != nil {
		if level := after.Y + after.H/2 - h/2 - edge - f.from.Y; level >= f.head {
			if at, ok := f.spotIn(level, w, h, edge, after); ok {
				return at, true
			}
		}
	}
	for y := f.head; y+h+2*edge <= float64(f.ny)*cell; y += cell {
		if at, ok := f.spotIn(y, w, h, edge, after); ok {
			return at, true
		}
	}
	return Rect{}, false
}

// spotIn is the first free place in the row that begins at y, measured from the floor's upper edge.
func (f *floor) spotIn(y, w, h, edge float64, after *Rect) (Rect, bool) {
	for _, r := range f.runs(y, h+2*edge) {
		at := Rect{math.Ceil(r.from + edge), math.Ceil(f.from.Y + y + edge), w, h}
		if r.to-r.from >= w+2*edge && (after == nil || at.follows(*after)) {
			return at, true
		}
	}
	return Rect{}, false
}

// follows reports whether r is read after s; see ReadingOrder.
func (r Rect) follows(s Rect) bool {
	lower := r.Y + r.H/2 - s.Y - s.H/2
	return lower >= s.H/2 || math.Abs(lower) < math.Min(r.H, s.H)/2 && r.X > s.X
}

// rows lays notes of those sizes in rows, returns where those lie that found room, and says
// where the last row ends, from the floor's upper edge. Beside a title, which would part a row
// in two, they lie only where there is no room below it. On round floors they stand in the
// middle from top to bottom, where there is room to spare.
func (f *floor) rows(sizes []Rect, fit Fit) (out []Rect, end float64) {
	if out, end = f.rowsFrom(f.head, sizes, fit); len(out) == len(sizes) && !f.centre {
		return out, end
	}
	out, end = f.rowsFrom(0, sizes, fit)
	for from := cell; len(out) < len(sizes) && from < 8*cell; from += cell {
		if lower, to := f.rowsFrom(from, sizes, fit); len(lower) > len(out) {
			out, end = lower, to
		}
	}
	spare := float64(f.ny)*cell - end
	if !f.centre || len(out) < len(sizes) || len(out) == 0 || spare < 2*cell {
		return out, end
	}
	from := out[0].Y - f.from.Y - fit.Edge()
	if lower, _ := f.rowsFrom(from+(spare-from)/2, sizes, fit); len(lower) == len(sizes) {
		out = lower
	}
	return out, end
}

// rowsFrom lays notes in rows from y on and says where the last ends, both measured from the
// floor's upper edge.
func (f *floor) rowsFrom(y float64, sizes []Rect, fit Fit) (out []Rect, end float64) {
	for len(out) < len(sizes) && y < float64(f.ny)*cell {
		row, high := f.row(y, sizes[len(out):], fit)
		if len(row) == 0 {
			y += cell
			continue
		}
		out = append(out, row...)
		end = y + high + 2*fit.Edge()
		y += high + fit.Gap()
	}
	return out, end
}

// row lays as many of the notes as find room in the row that begins at y, and says how high
// it is.
func (f *floor) row(y float64, sizes []Rect, fit Fit) (out []Rect, high float64) {
	for try := sizes[0].H; ; try = high {
		out = f.fill(f.runs(y, try+2*fit.Edge()), sizes, fit)
		if high = highest(sizes[:len(out)]); high <= try {
			break
		}
	}
	for i := range out {
		r := &out[i]
		if fit.Text > 0 && r.H > 0.6*high {
			r.H = high // as high as its neighbours: rows look calm
		}
		r.Y = math.Round(f.from.Y + y + fit.Edge() + (high-r.H)/2)
	}
	return out, high
}

func highest(sizes []Rect) float64 {
	var most float64
	for _, s := range sizes {
		most = max(most, s.H)
	}
	return most
}

// fill lays notes from left to right into the pieces of a row.
func (f *floor) fill(runs []run, sizes []Rect, fit Fit) []Rect {
	var out []Rect
	for _, r := range runs {
		from, x := len(out), r.from+fit.Edge()
		for len(out) < len(sizes) && x+sizes[len(out)].W <= r.to-fit.Edge() {
			s := sizes[len(out)]
			out = append(out, Rect{math.Ceil(x), 0, s.W, s.H})
			x += s.W + fit.Gap()
		}
		spare := r.to - fit.Edge() - (x - fit.Gap())
		for k := from; k < len(out) && f.centre; k++ {
			out[k].X = math.Floor(out[k].X + spare/2)
		}
	}
	return out
}

// middle is the spot of the floor that is nearest to its middle.
func (f *floor) middle() Point {
	c := Point{f.from.X + float64(f.nx)*cell/2, f.from.Y + float64(f.ny)*cell/2}
	best, found := c, math.Inf(1)
	for i, open := range f.open {
		if !open {
			continue
		}
		p := Point{f.from.X + (float64(i%f.nx)+0.5)*cell, f.from.Y + (float64(i/f.nx)+0.5)*cell}
		if d := math.Hypot(p.X-c.X, p.Y-c.Y); d < found {
			best, found = p, d
		}
	}
	return best
}

// heap is where the note lies that is so many after the last that found room: in a slanting
// pile on the middle of the floor.
func (f *floor) heap(middle Point, w, h float64, number int) Rect {
	k := float64(number % 12)
	if slant := (Point{middle.X + (k-6)*6, middle.Y + (k-6)*4}); f.free(slant) {
		middle = slant
	}
	return Rect{middle.X - w/2, middle.Y - h/2, w, h}
}

func (f *floor) free(p Point) bool {
	x, y := int((p.X-f.from.X)/cell), int((p.Y-f.from.Y)/cell)
	return x >= 0 && y >= 0 && x < f.nx && y < f.ny && f.open[y*f.nx+x]
}

package model

import "math"

// cell is how finely the floor of a zone is measured, in board units.
const cell = 6.0

// floor is what of a zone notes may lie on, cut into cells.
type floor struct {
	from   Point // the upper left corner
	nx, ny int
	down   []int16 // how many free cells lie below each other from here on, row by row
	centre bool    // rows stand in the middle: the zone is round
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
	f.down = make([]int16, (f.nx+1)*(f.ny+1))
	corner := make([]bool, f.nx+1)  // of the row of corners below
	corners := make([]bool, f.nx+1) // of the row above
	taken := f.taken(a, others)
	for y := f.ny; y >= 0; y-- {
		for x := range corners {
			corners[x] = inside(Point{f.from.X + float64(x)*cell, f.from.Y + float64(y)*cell})
		}
		for x := 0; x < f.nx && y < f.ny; x++ {
			if corners[x] && corners[x+1] && corner[x] && corner[x+1] && !taken[y*f.nx+x] {
				f.down[y*(f.nx+1)+x] = f.down[(y+1)*(f.nx+1)+x] + 1
			}
		}
		corner, corners = corners, corner
	}
	return f
}

// within reports for places whether they count for a zone, faster than ZoneAt.
func (a *Activity) within(zone *Zone) func(Point) bool {
	var before []*Zone // those that have a place before zone does
	for i := range a.Zones {
		z := &a.Zones[i]
		if z != zone && (zone == nil || z.area(a) < zone.area(a)) {
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

// taken is which cells lie below titles and other notes, or close to them.
func (f *floor) taken(a *Activity, others []*Note) []bool {
	out := make([]bool, f.nx*f.ny)
	cover := func(r Rect) {
		x0, x1 := f.span(r.X-f.from.X, r.X+r.W-f.from.X, f.nx)
		y0, y1 := f.span(r.Y-f.from.Y, r.Y+r.H-f.from.Y, f.ny)
		for y := y0; y < y1; y++ {
			for x := x0; x < x1; x++ {
				out[y*f.nx+x] = true
			}
		}
	}
	for i := range a.Zones {
		cover(a.titleRoom(&a.Zones[i]).Inset(-4))
	}
	for _, n := range others {
		cover(n.Rect.Inset(-4))
	}
	return out
}

func (f *floor) span(from, to float64, most int) (int, int) {
	return max(0, int(math.Floor(from/cell))), min(most, int(math.Ceil(to/cell)))
}

// run is a piece of a row that is free, in board units.
type run struct{ from, to float64 }

// runs are the free pieces of the floor that are high cells high from row y down.
func (f *floor) runs(y int, high int16) []run {
	var out []run
	row := f.down[y*(f.nx+1) : y*(f.nx+1)+f.nx]
	for x := 0; x < f.nx; x++ {
		if row[x] < high {
			continue
		}
		start := x
		for x < f.nx && row[x] >= high {
			x++
		}
		out = append(out, run{f.from.X + float64(start)*cell, f.from.X + float64(x)*cell})
	}
	return out
}

// rows lays notes in rows at a step and returns where those lie that found room.
func (f *floor) rows(notes []*Note, size Sizer, step float64) map[ID]Rect {
	gap := max(4, noteGap*step)
	edge := gap / 2
	sizes := make([]Rect, len(notes))
	for i, n := range notes {
		sizes[i].W, sizes[i].H = size(n, step)
	}
	at := map[ID]Rect{}
	for y, i := 0, 0; i < len(notes) && y < f.ny; {
		placed, high := f.row(y, sizes[i:], gap, edge)
		if len(placed) == 0 {
			y++
			continue
		}
		for k, r := range placed {
			at[notes[i+k].ID] = r
		}
		i += len(placed)
		y += int(math.Ceil((high + gap) / cell))
	}
	return at
}

// row lays as many of the notes as find room in the row that begins at cell row y, and says
// how high that is.
func (f *floor) row(y int, sizes []Rect, gap, edge float64) (placed []Rect, high float64) {
	for high = sizes[0].H; ; {
		runs := f.runs(y, int16(min(math.Ceil((high+2*edge)/cell), math.MaxInt16)))
		placed = fill(runs, sizes, gap, edge, f.centre)
		most := high
		for k := range placed {
			most = max(most, sizes[k].H)
		}
		if most == high {
			break
		}
		high = most
	}
	for k := range placed { // middles in one line, so that they are read as one row
		placed[k].Y = f.from.Y + float64(y)*cell + edge + (high-placed[k].H)/2
	}
	return placed, high
}

// fill lays notes from left to right into the pieces of a row.
func fill(runs []run, sizes []Rect, gap, edge float64, centre bool) []Rect {
	var out []Rect
	for _, r := range runs {
		from := len(out)
		x := r.from + edge
		for len(out) < len(sizes) && x+sizes[len(out)].W <= r.to-edge {
			s := sizes[len(out)]
			out = append(out, Rect{x, 0, s.W, s.H})
			x += s.W + gap
		}
		if left := r.to - edge - (x - gap); centre && len(out) > from && left > 0 {
			for k := from; k < len(out); k++ {
				out[k].X += left / 2
			}
		}
	}
	return out
}

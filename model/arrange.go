package model

import "math"

// NoteSteps are how large notes are in zones that are fuller and fuller, as shares of their
// usual size. Steps, and not any share, so that sizes do not flicker while notes come.
var noteSteps = [...]float64{1, 0.88, 0.78, 0.67, 0.58, 0.5, 0.43, 0.37, 0.32, 0.27, 0.23}

// Sizer tells how large a note is at a step, a share of its usual size: w by h board units.
type Sizer func(n *Note, step float64) (w, h float64)

// asItIs is the Sizer of notes that keep their size.
func asItIs(n *Note, _ float64) (w, h float64) { return n.W, n.H }

// Room returns where fresh notes lie in a zone of the board on which there are notes (nil:
// outside of all zones), by ID. Notes that are there stay where people put them as long as
// there is room between them; then all of the zone move together in reading order, and get
// smaller by steps, and are returned, too. Where even the smallest do not all find room,
// full is true and the last lie on others.
func (a *Activity) Room(notes []*Note, zone *Zone, size Sizer, fresh ...*Note) (at map[ID]Rect, full bool) {
	var mine, others []*Note
	for _, n := range notes {
		if a.ZoneOf(n) == zone {
			mine = append(mine, n)
		} else {
			others = append(others, n)
		}
	}
	first := stepOf(mine, size)
	if len(mine) > 0 {
		if at, ok := a.between(notes, zone, size, noteSteps[first], fresh); ok {
			return at, false
		}
	}
	return a.arranged(append(ReadingOrder(mine), fresh...), others, zone, size, first)
}

// Arrange returns where those of the notes lie that count for a zone (nil: for none) once
// they are in reading order, without one covering another, as large as there is room for;
// the others stay and are kept clear of. Where they do not all find room, full is true.
func (a *Activity) Arrange(notes []*Note, zone *Zone, size Sizer) (at map[ID]Rect, full bool) {
	var mine, others []*Note
	for _, n := range notes {
		if a.ZoneOf(n) == zone {
			mine = append(mine, n)
		} else {
			others = append(others, n)
		}
	}
	return a.arranged(ReadingOrder(mine), others, zone, size, 0)
}

// stepOf is the number of the step at which notes were set: that of the smallest.
func stepOf(notes []*Note, size Sizer) int {
	step := 0
	for _, n := range notes {
		for i := len(noteSteps) - 1; i > step; i-- {
			w, h := size(n, noteSteps[i])
			if math.Abs(w-n.W) < 1 && math.Abs(h-n.H) < 1 {
				step = i
				break
			}
		}
	}
	return step
}

// between finds room for fresh notes among those that are there.
func (a *Activity) between(notes []*Note, zone *Zone, size Sizer, step float64, fresh []*Note) (map[ID]Rect, bool) {
	p := newPacker(a, zone)
	for _, n := range notes {
		p.taken = append(p.taken, n.Rect)
	}
	at := map[ID]Rect{}
	for _, n := range fresh {
		w, h := size(n, step)
		spot, ok := p.scan(w, h, true)
		if !ok {
			return nil, false
		}
		r := Rect{spot.X, spot.Y, w, h}
		p.taken = append(p.taken, r)
		at[n.ID] = r
	}
	return at, true
}

// arranged lays notes in rows, at the first step from which on they find room.
func (a *Activity) arranged(notes, others []*Note, zone *Zone, size Sizer, first int) (at map[ID]Rect, full bool) {
	f := newFloor(a, zone, others)
	for _, step := range noteSteps[first:] {
		if at = f.rows(notes, size, step); len(at) == len(notes) {
			return at, false
		}
	}
	p := newPacker(a, zone)
	for _, n := range notes {
		if _, ok := at[n.ID]; !ok {
			w, h := size(n, noteSteps[len(noteSteps)-1])
			spot := p.heap(w, h)
			at[n.ID] = Rect{spot.X, spot.Y, w, h}
		}
	}
	return at, true
}

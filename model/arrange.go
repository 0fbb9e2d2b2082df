package model

import "math"

// Room returns where fresh notes lie in a zone of the board on which there are notes (nil:
// outside of all zones), by ID. Notes that are there stay where people put them as long as
// there is room between them; then all of the zone move together in reading order, and get
// smaller by steps, and are returned, too. Where even the smallest do not all find room,
// full is true and the last lie on others.
func (a *Activity) Room(notes []*Note, zone *Zone, size Sizer, fresh ...*Note) (at map[ID]Rect, full bool) {
	mine, others := a.parted(notes, zone)
	f := newFloor(a, zone, others)
	all := a.fitsIn(zone)
	step, fit := fitOf(mine, size, all)
	mine = ReadingOrder(mine)
	if len(mine) > 0 {
		for _, after := range []*Rect{&mine[len(mine)-1].Rect, nil} {
			if at, ok := f.between(mine, fresh, after, size, fit); ok {
				return at, false
			}
		}
	}
	return f.arranged(append(mine, fresh...), size, all[step:])
}

// Arrange returns where those of the notes lie that count for a zone (nil: for none) once
// they are in reading order, without one covering another, as large as there is room for;
// the others stay and are kept clear of. Where they do not all find room, full is true.
func (a *Activity) Arrange(notes []*Note, zone *Zone, size Sizer) (at map[ID]Rect, full bool) {
	mine, others := a.parted(notes, zone)
	return newFloor(a, zone, others).arranged(ReadingOrder(mine), size, a.fitsIn(zone))
}

// parted are the notes that count for a zone, and those that do not.
func (a *Activity) parted(notes []*Note, zone *Zone) (mine, others []*Note) {
	for _, n := range notes {
		if a.ZoneOf(n) == zone {
			mine = append(mine, n)
		} else {
			others = append(others, n)
		}
	}
	return mine, others
}

// fitOf is the Fit in which most of the notes of a zone were set, by their width, and its
// step: in a row they may be higher than they need to be. Of several it is the roomiest.
func fitOf(notes []*Note, size Sizer, steps [][]Fit) (step int, best Fit) {
	most := 0
	for i, ways := range steps {
		for _, fit := range ways {
			count := 0
			for _, n := range notes {
				if !fit.hasWidth(n.W) {
					continue
				}
				if w, h := size(n, fit); math.Abs(w-n.W) < 1 && h < n.H+1 {
					count++
				}
			}
			if count > most {
				step, best, most = i, fit, count
			}
		}
	}
	return step, best
}

// between finds room for fresh notes among those that are there, where they are read after
// one of them; nil is anywhere.
func (f *floor) between(there, fresh []*Note, after *Rect, size Sizer, fit Fit) (map[ID]Rect, bool) {
	left := f.clone()
	for _, n := range there {
		left.cover(n.Rect.Inset(fit.Edge() - fit.Gap()))
	}
	at := map[ID]Rect{}
	for _, n := range fresh {
		w, h := size(n, fit)
		r, ok := left.spot(w, h, fit.Edge(), after)
		if !ok {
			return nil, false
		}
		after = &r
		left.cover(r.Inset(fit.Edge() - fit.Gap()))
		at[n.ID] = r
	}
	return at, true
}

// arranged lays notes in rows, at the first of those steps at which they find room.
func (f *floor) arranged(notes []*Note, size Sizer, steps [][]Fit) (at map[ID]Rect, full bool) {
	var laid, sizes []Rect
	for _, ways := range steps {
		if laid, sizes = f.best(notes, size, ways); len(laid) == len(notes) {
			break
		}
	}
	at = make(map[ID]Rect, len(notes))
	for i, r := range laid {
		at[notes[i].ID] = r
	}
	if len(laid) == len(notes) {
		return at, false
	}
	middle := f.middle() // which takes a walk over the whole floor
	for i, n := range notes[len(laid):] {
		at[n.ID] = f.heap(middle, sizes[len(laid)+i].W, sizes[len(laid)+i].H, i)
	}
	return at, len(laid) < len(notes)
}

// roomy is how much of a floor, from top to bottom, may be taken by notes that are set in the
// first way of a step, though another would leave more.
const roomy = 0.8

// best lays notes in the way of a step that has the most room to spare, so that the next
// notes find room without all moving again; in the first where there is plenty.
func (f *floor) best(notes []*Note, size Sizer, ways []Fit) (laid, sizes []Rect) {
	least := math.Inf(1)
	for _, fit := range ways {
		try := make([]Rect, len(notes))
		for i, n := range notes {
			try[i].W, try[i].H = size(n, fit)
		}
		rows, end := f.rows(try, fit)
		if len(rows) == len(notes) && end < least {
			laid, sizes, least = rows, try, end
		} else if sizes == nil || len(rows) > len(laid) {
			laid, sizes = rows, try
		}
		if least < roomy*float64(f.ny)*cell {
			break
		}
	}
	return laid, sizes
}

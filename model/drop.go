package model

import (
	"maps"
	"slices"
)

// DropNotes puts the top left corners of notes of activity a to where they were dropped, as one
// step, above the others; held is the one that was held. Those that come into another zone, or
// into the tray, are as large as what is there. One goes where it was put, but for one that
// comes and would lie on others or on a title there. Of several those that would lie on others,
// on a title or partly beside their zone are given room in the zone that they were dropped on,
// in reading order; those that were dropped on none go where the held one did. What is left in
// a tray that was fuller gets larger. It reports whether a zone is too full for all to be seen.
func (d *Document) DropNotes(a *Activity, sheet ID, to map[ID]Point, held ID, size Sizer) (full bool, err error) {
	s := d.group.Sheet(sheet)
	if s == nil || len(d.moved(sheet, to)) == 0 {
		return false, nil
	}
	a, _ = a.onSheet(s, nil)
	size = orAsItIs(size)
	var stay, was, moved []*Note
	for _, n := range s.Notes {
		if at, ok := to[n.ID]; ok {
			m := *n
			m.X, m.Y = at.X, at.Y
			was, moved = append(was, n), append(moved, &m)
		} else {
			stay = append(stay, n)
		}
	}
	left := false // one has left the tray
	fits := map[*Zone]Fit{}
	for i, m := range moved {
		if a.comes(was[i], m) {
			zone := a.ZoneOf(m)
			if _, known := fits[zone]; !known {
				fits[zone] = a.fitOfZone(zone, stay, size)
			}
			m.Rect = a.sizedFor(m, zone, fits[zone], size)
			left = left || a.InTray(was[i])
		}
	}
	p := a.dropped(stay, moved, held, size)
	if len(moved) == 1 {
		p = a.put(stay, was[0], moved[0], size)
	}
	if left {
		maps.Copy(p.at, a.trayGrown(lying(slices.Concat(stay, moved), p.at), size))
	}
	return p.full, d.place(Step{Name: StepMoveNotes}, sheet, p, slices.Collect(maps.Keys(to)))
}

// comes reports whether a note that was moved is in another zone now, or in the tray.
func (a *Activity) comes(was, now *Note) bool {
	zone := a.ZoneOf(now)
	return zone != a.ZoneOf(was) || zone == nil && a.InTray(now) != a.InTray(was)
}

// sizedFor is where a note lies, round the same middle, when it is as large as those of its zone
// or of the tray, which are set in a Fit. One that lies between zones keeps its size.
func (a *Activity) sizedFor(n *Note, zone *Zone, fit Fit, size Sizer) Rect {
	if zone == nil && !a.InTray(n) {
		return n.Rect
	}
	w, h := size(n, fit)
	if w == n.W && h == n.H {
		return n.Rect
	}
	return a.around(n, w, h)
}

// put is where one note comes to lie that was moved.
func (a *Activity) put(stay []*Note, was, now *Note, size Sizer) placing {
	zone := a.ZoneOf(now)
	other := now.W != was.W || now.H != was.H
	if a.comes(was, now) && (zone != nil || a.InTray(now)) && (a.liesOn(now.Rect, stay) || other && !a.liesIn(now.Rect, zone)) {
		return a.makeRoom(stay, zone, size, now)
	}
	return placing{at: map[ID]Rect{now.ID: now.Rect}}
}

// dropped is where notes come to lie that were moved among those that stay.
func (a *Activity) dropped(stay, moved []*Note, held ID, size Sizer) placing {
	out := placing{at: map[ID]Rect{}}
	for _, n := range moved {
		out.at[n.ID] = n.Rect
	}
	parts := a.droppedOn(moved, held)
	for _, z := range a.Zones {
		part, zone := parts[z.ID], a.Zone(z.ID)
		if !slices.ContainsFunc(part, func(n *Note) bool { return !a.liesFree(n, zone, slices.Concat(part, stay)) }) {
			stay = append(stay, part...)
			continue
		}
		p := a.makeRoom(stay, zone, size, part...)
		maps.Copy(out.at, p.at)
		out.full = out.full || p.full
		if p.moves {
			out.moves, out.frames = true, p.frames
			a = a.asUsual().framed(p.frames)
		}
		stay = lying(append(stay, part...), p.at)
	}
	return out
}

// droppedOn are notes by the zone that each lies in, in reading order; those in none count for
// that of the held one.
func (a *Activity) droppedOn(moved []*Note, held ID) map[string][]*Note {
	var home *Zone
	if i := slices.IndexFunc(moved, func(n *Note) bool { return n.ID == held }); i >= 0 {
		home = a.ZoneOf(moved[i])
	}
	parts := map[string][]*Note{}
	for _, n := range ReadingOrder(moved) {
		z := a.ZoneOf(n)
		if z == nil {
			z = home
		}
		if z != nil {
			parts[z.ID] = append(parts[z.ID], n)
		}
	}
	return parts
}

// lying are notes where they lie by now.
func lying(notes []*Note, at map[ID]Rect) []*Note {
	out := slices.Clone(notes)
	for i, n := range out {
		if r, ok := at[n.ID]; ok && r != n.Rect {
			m := *n
			m.Rect = r
			out[i] = &m
		}
	}
	return out
}

// liesFree reports whether a note lies in a zone as a whole, and neither on a title nor on one
// of others, among which it may be itself.
func (a *Activity) liesFree(n *Note, zone *Zone, others []*Note) bool {
	others = slices.DeleteFunc(slices.Clone(others), func(o *Note) bool { return o == n })
	return a.liesIn(n.Rect, zone) && !a.liesOn(n.Rect, others)
}

// liesIn reports whether r lies in a zone with its middle and its corners.
func (a *Activity) liesIn(r Rect, zone *Zone) bool {
	places := []Point{r.Centre(), {r.X, r.Y}, {r.X + r.W, r.Y}, {r.X, r.Y + r.H}, {r.X + r.W, r.Y + r.H}}
	return !slices.ContainsFunc(places, func(p Point) bool { return a.ZoneAt(p) != zone })
}

// liesOn reports whether r lies on a title or on a note.
func (a *Activity) liesOn(r Rect, notes []*Note) bool {
	for i := range a.Zones {
		if a.TitleRoom(&a.Zones[i]).Overlaps(r) {
			return true
		}
	}
	return slices.ContainsFunc(notes, func(n *Note) bool { return n.Overlaps(r) })
}

package model

import (
	"maps"
	"slices"
)

// DropNotes puts the top left corners of notes of activity a to where they were dropped, as one
// step, above the others; held is the one that was held. One goes where it was put. Of several
// those that would lie on others, on a title or partly beside their zone are given room in the
// zone that they were dropped on, in reading order; those that were dropped on none go where
// the held one did. What is left in a tray that was fuller gets larger. It reports whether a
// zone is too full for all to be seen.
func (d *Document) DropNotes(a *Activity, sheet ID, to map[ID]Point, held ID, size Sizer) (full bool, err error) {
	s := d.group.Sheet(sheet)
	if s == nil || len(d.moved(sheet, to)) == 0 {
		return false, nil
	}
	a, _ = a.onSheet(s, nil)
	var stay, moved []*Note
	waited := false
	for _, n := range s.Notes {
		if at, ok := to[n.ID]; ok {
			m := *n
			m.X, m.Y = at.X, at.Y
			moved, waited = append(moved, &m), waited || a.InTray(n) && !a.InTray(&m)
		} else {
			stay = append(stay, n)
		}
	}
	p := placing{at: map[ID]Rect{}}
	for _, n := range moved {
		p.at[n.ID] = n.Rect
	}
	if len(to) > 1 {
		p = a.dropped(stay, moved, held, orAsItIs(size))
	}
	if waited {
		maps.Copy(p.at, a.trayGrown(lying(slices.Concat(stay, moved), p.at), orAsItIs(size)))
	}
	return p.full, d.place(Step{Name: StepMoveNotes}, sheet, p, slices.Collect(maps.Keys(to)))
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

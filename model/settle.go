package model

import (
	"cmp"
	"math"
	"slices"
)

// Settle makes a note that was written as large as those of its zone. Where it would lie on
// others or on a title then, or across the edge of a column or of the tray, it stays where it is
// as long as there is any way: set smaller, wider or higher. Else all of its zone are laid out
// anew, in the order in which they are read. One that lies on others already is moved to where
// there is room in its zone. It is part of the writing on it or of what else
// made it so large, until Break.
func (d *Document) Settle(a *Activity, sheet, note ID, size Sizer) error {
	s, n := d.group.Sheet(sheet), d.note(sheet, note)
	if n == nil {
		return nil
	}
	a, _ = a.onSheet(s, nil)
	size = orAsItIs(size)
	zone, others := a.ZoneOf(n), without(s.Notes, n.ID)
	step := Step{Name: StepWriteNote, Merge: cmp.Or(d.merging, writing(note))}
	fit := a.fitOfZone(zone, others, size)
	if r, ok := a.likeOthers(n, zone, others, fit, size); ok {
		return d.place(step, sheet, placing{at: map[ID]Rect{note: r}}, nil)
	}
	if a.liesOn(n.Rect, others) { // where it was put for want of room
		return d.place(step, sheet, a.makeRoom(others, zone, size, n), nil)
	}
	if r, ok := a.staying(n, zone, others, fit, size); ok {
		return d.place(step, sheet, placing{at: map[ID]Rect{note: r}}, nil)
	}
	return d.place(step, sheet, a.laidAnew(s.Notes, zone, others, size), nil)
}

func without(notes []*Note, id ID) []*Note {
	return slices.DeleteFunc(slices.Clone(notes), func(m *Note) bool { return m.ID == id })
}

// likeOthers is where a note lies once its letters are as large as those of its zone, which is
// fuller than a note that is being written knows; false where something is in the way, or it
// would be read sooner or later than it is. One that is small yet stands in no row.
func (a *Activity) likeOthers(n *Note, zone *Zone, others []*Note, fit Fit, size Sizer) (Rect, bool) {
	r := n.Rect
	if fit.Text > 0 {
		r.W, r.H = size(n, fit)
	}
	mine, _ := a.parted(others, zone)
	if !holds(n, r, fit, size) || a.across(r, zone) || a.liesOn(r, others) {
		return r, false
	}
	return r, 2*n.W < r.W || slices.Equal(readAs(n, n.Rect, mine), readAs(n, r, mine))
}

// usualText is about as small as letters get on a note of the usual size before it grows.
const usualText = 18.0

// holds reports whether a note of that size shows all that it says in letters of its zone.
func holds(n *Note, r Rect, fit Fit, size Sizer) bool {
	if fit.Text > 0 || r.W < NoteWidth { // where it was made small, its letters are
		return true
	}
	_, h := size(n, asWide(usualText, r.W))
	return h <= r.H
}

// asWide is the Fit of a note of that width and no more.
func asWide(text, w float64) Fit { return Fit{Text: text, Module: w / text, Wide: w} }

// across reports whether r, where a note of a zone lies, reaches over the edge of its column, of
// the board or of the tray.
func (a *Activity) across(r Rect, zone *Zone) bool {
	return a.Inside(r) != r || zone != nil && zone.Shape == ShapeColumn && !a.liesIn(r, zone)
}

// smaller is how many steps smaller letters may get on a note so that it can stay.
const smaller = 3

// staying is where a note lies that was written, over its place or beside it, so that no other
// has to move and all are read in the order in which they were.
func (a *Activity) staying(n *Note, zone *Zone, others []*Note, fit Fit, size Sizer) (Rect, bool) {
	free := a.freeFor(n, zone, others)
	try := func(w, h float64) (Rect, bool) {
		if r := (Rect{n.X, n.Y + math.Round((n.H-h)/2), w, h}); h < n.H && free(r) {
			return r, true // as low in its row as it was
		}
		for dy := 0.0; ; dy = math.Min(dy+cell, math.Max(0, h-n.H)) {
			for _, dx := range [...]float64{0, w - n.W, (w - n.W) / 2} {
				if r := (Rect{n.X - math.Round(dx), n.Y - dy, w, h}); free(r) {
					return r, true
				}
			}
			if dy >= h-n.H {
				return Rect{}, false
			}
		}
	}
	if r, ok := try(size(n, fit)); ok {
		return r, true
	}
	for _, text := range textsFrom(cmp.Or(fit.Text, usualText)) {
		for _, part := range [...]float64{1, 1.15, 1.3, 1.5, 0.85, 0.7} {
			w := math.Round(part * n.W)
			_, h := size(n, asWide(text, w))
			for _, high := range [...]float64{math.Max(h, n.H), h} {
				if r, ok := try(w, high); ok {
					return r, true
				}
			}
		}
	}
	return Rect{}, false
}

// textsFrom are a size of letters and the next smaller ones of the steps to fill a zone.
func textsFrom(text float64) []float64 {
	out := []float64{text}
	for _, ways := range fits() {
		if t := ways[0].Text; t > 0 && ways[0].Lines == 0 && t < text && len(out) <= smaller {
			out = append(out, t)
		}
	}
	return out
}

// nearest is how near notes come to each other that were not as near before.
const nearest = 4.0

// freeFor reports for places of a note whether it would lie in its zone or in the tray as far as
// it does, on no other and on no title, and be read when it is now.
func (a *Activity) freeFor(n *Note, zone *Zone, others []*Note) func(Rect) bool {
	mine, _ := a.parted(others, zone)
	order := readAs(n, n.Rect, mine)
	near := slices.DeleteFunc(slices.Clone(others), func(o *Note) bool { return o.Overlaps(n.Inset(-nearest)) })
	whole := a.liesIn(n.Rect, zone)
	return func(r Rect) bool {
		in := a.ZoneAt(r.Centre()) == zone && (!whole || a.liesIn(r, zone))
		return in && a.Inside(r) == r && (zone != nil || !a.InTray(n) || r.Within(a.outside()) == r) &&
			!a.liesOn(r, others) && !slices.ContainsFunc(near, func(o *Note) bool { return o.Overlaps(r.Inset(-nearest)) }) &&
			slices.Equal(order, readAs(n, r, mine))
	}
}

// readAs is the order in which notes are read with n among them at a place.
func readAs(n *Note, r Rect, others []*Note) []ID {
	m := *n
	m.Rect = r
	var out []ID
	for _, o := range ReadingOrder(append(slices.Clone(others), &m)) {
		out = append(out, o.ID)
	}
	return out
}

// laidAnew lays out the notes of a zone, one of which has outgrown it, in the order in which
// they are read; others are all but that one. Where zones give way to each other and this one is
// crowded, all are laid out.
func (a *Activity) laidAnew(notes []*Note, zone *Zone, others []*Note, size Sizer) placing {
	if p, ok := a.widened(notes, zone, size); ok {
		return p
	}
	mine, strangers := a.parted(notes, zone)
	steps := a.fitsIn(zone)
	were, _ := a.parted(others, zone)
	step, _ := fitOf(were, size, steps)
	at, full := newFloor(a, zone, strangers).arranged(ReadingOrder(mine), size, steps[step:])
	return placing{at: at, full: full}
}

// fitOfZone is the Fit of those of the notes that count for a zone; that of none is the usual.
func (a *Activity) fitOfZone(zone *Zone, notes []*Note, size Sizer) Fit {
	mine, _ := a.parted(notes, zone)
	_, fit := fitOf(mine, size, a.fitsIn(zone))
	return fit
}

// SizeLikeOthers returns how large the note n of a sheet gets by what is put on it: in letters
// as large as those of its zone where that is fuller than usual, so that it is not taken for one
// of another zone; else as usual tells.
func (a *Activity) SizeLikeOthers(n *Note, s *Sheet, size Sizer, usual func(*Note) (w, h float64)) func(*Note) (w, h float64) {
	a = a.In(s)
	fit := a.fitOfZone(a.ZoneOf(n), without(s.Notes, n.ID), size)
	if fit.Text == 0 {
		return usual
	}
	return func(n *Note) (w, h float64) { return size(n, fit) }
}

// SizeWhileWritten is SizeLikeOthers for what is typed letter by letter: the note grows only
// into free room, so that it covers nothing meanwhile and is read when it was. Where there is
// none, it keeps its size until Settle.
func (a *Activity) SizeWhileWritten(n *Note, s *Sheet, size Sizer, usual func(*Note) (w, h float64)) func(*Note) (w, h float64) {
	like := a.SizeLikeOthers(n, s, size, usual)
	a = a.In(s)
	zone, others := a.ZoneOf(n), without(s.Notes, n.ID)
	return func(n *Note) (w, h float64) {
		w, h = like(n)
		if w <= n.W && h <= n.H || a.freeFor(n, zone, others)(a.Grown(n, w, h)) {
			return w, h
		}
		return n.W, n.H
	}
}

// Grown is where a note of a lies once it is w by h: from its corner on, or round its middle
// where it would come into another zone.
func (a *Activity) Grown(n *Note, w, h float64) Rect {
	r := a.Inside(Rect{n.X, n.Y, w, h})
	if a.ZoneAt(r.Centre()) != a.ZoneOf(n) {
		return a.around(n, w, h)
	}
	return r
}

// around is where a note of a lies that gets w by h round the same middle.
func (a *Activity) around(n *Note, w, h float64) Rect {
	c := n.Centre()
	return a.Inside(Rect{math.Round(c.X - w/2), math.Round(c.Y - h/2), w, h})
}

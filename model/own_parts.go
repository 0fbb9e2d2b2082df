package model

import (
	"math"
	"slices"
)

// MaxParts is how many parts a sheet may have on which they stand beside each other: with
// more, nothing could be written in one.
const MaxParts = 6

// AddPart adds a zone at i to those that stand beside each other, like the others.
func (a *Activity) AddPart(i int, title string) {
	shape := ShapeColumn
	if len(a.Zones) > 0 {
		shape = a.Zones[0].Shape
	}
	a.Zones = slices.Insert(a.Zones, i, a.NewZone(shape, title))
	a.LayParts()
}

// LayParts gives the zones that stand beside each other their places, in their order:
// columns in one row, others in rows of two.
func (a *Activity) LayParts() {
	const edge, gap = 24.0, 12.0
	n := len(a.Zones)
	columns := n
	if a.kind().pairs && !a.GathersLines() {
		columns = min(n, 2)
	}
	if n == 0 {
		return
	}
	b, rows := a.Bounds(), (n+columns-1)/columns
	w := math.Floor((b.W - 2*edge - gap*float64(columns-1)) / float64(columns))
	h := math.Floor((b.H - 2*edge - gap*float64(rows-1)) / float64(rows))
	for i := range a.Zones {
		column, row := float64(i%columns), float64(i/columns)
		a.Zones[i].Rect = Rect{edge + column*(w+gap), edge + row*(h+gap), w, h}
	}
}

// carryAlong moves what lies in the zones of a group's own activity with them, on all of
// its sheets, where they stand beside each other and have other places now.
func carryAlong(draft *Draft, before, after *Activity) error {
	if !after.PartsBeside() || slices.EqualFunc(before.Zones, after.Zones, sameParts) {
		return nil
	}
	for _, s := range draft.Group().SheetsOf(after.ID) {
		for _, n := range s.Notes {
			from := before.ZoneOf(n)
			if from == nil || after.Zone(from.ID) == nil || after.Zone(from.ID).Rect == from.Rect {
				continue
			}
			moved, err := draft.Note(s.ID, n.ID)
			if err != nil {
				return err
			}
			moved.Rect = carried(n.Rect, from.Rect, after.Zone(from.ID).Rect).Within(after.Bounds())
		}
	}
	return nil
}

func sameParts(x, y Zone) bool { return x.ID == y.ID && x.Rect == y.Rect }

// carried is r with its middle as far along in to as it was in from.
func carried(r, from, to Rect) Rect {
	c := r.Centre()
	x := to.X + (c.X-from.X)/from.W*to.W
	y := to.Y + (c.Y-from.Y)/from.H*to.H
	return r.Moved(x-c.X, y-c.Y)
}

package model

import (
	"math"
	"slices"
)

// LayColumns lets the columns of a board of a group's own stand evenly beside each other. A board
// with anything else on it stays as it is.
func (a *Activity) LayColumns() {
	for i, r := range a.columns() {
		a.Zones[i].Rect = r
	}
}

// EvenColumns reports whether a board has nothing but columns, as LayColumns lays them.
func (a *Activity) EvenColumns() bool {
	return slices.EqualFunc(a.Zones, a.columns(), func(z Zone, r Rect) bool { return z.Rect == r })
}

// columns are the places of as many columns as there are zones, in two rows where one would be
// crowded; none where any is something else.
func (a *Activity) columns() []Rect {
	const edge, apart, widest, most = 50.0, 40.0, 480.0, 6
	if slices.ContainsFunc(a.Zones, func(z Zone) bool { return z.Shape != ShapeColumn }) {
		return nil
	}
	n, rows := len(a.Zones), 1
	if n > most {
		n, rows = (n+1)/2, 2
	}
	b := a.Bounds()
	w := math.Floor(min(widest, (b.W-2*edge-apart*float64(n-1))/float64(n)))
	h := math.Floor((b.H - 2*edge - apart*float64(rows-1)) / float64(rows))
	left := math.Floor((b.W - float64(n)*w - apart*float64(n-1)) / 2)
	var out []Rect
	for i := range a.Zones {
		out = append(out, Rect{left + float64(i%n)*(w+apart), edge + float64(i/n)*(h+apart), w, h})
	}
	return out
}

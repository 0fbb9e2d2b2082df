package rows

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// RowView shows one row of a column.
type RowView interface {
	fyne.CanvasObject
	// Forget has the view painted anew when it is shown next.
	Forget()
}

// Column has views for those rows alone that are in view: one that scrolls out of it shows
// another row. K tells rows apart. It belongs to the UI goroutine.
type Column[K comparable, S RowView] struct {
	fresh func() S
	keys  []K
	tops  []float32
	shown map[K]S
	spare []S
}

// NewColumn returns an empty column whose views are made by fresh.
func NewColumn[K comparable, S RowView](fresh func() S) *Column[K, S] {
	return &Column[K, S]{fresh: fresh, tops: []float32{0}, shown: map[K]S{}}
}

// Lay takes over which rows there are and where each begins, in pixels. There is one top
// more than there are rows: where the last one ends.
func (c *Column[K, S]) Lay(keys []K, tops []float32) { c.keys, c.tops = keys, tops }

// Top is where a row begins, Bottom where it ends, in pixels.
func (c *Column[K, S]) Top(i int) float32    { return c.tops[i] }
func (c *Column[K, S]) Bottom(i int) float32 { return c.tops[i+1] }

// Height is where the last row ends, in pixels.
func (c *Column[K, S]) Height() float32 { return c.tops[len(c.tops)-1] }

// At finds the row at a height: -1 above all, their number below the last.
func (c *Column[K, S]) At(y float32) int {
	if y < 0 {
		return -1
	}
	lo, hi := 0, len(c.tops)-1
	for lo < hi {
		if mid := (lo + hi) / 2; c.tops[mid+1] <= y {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// Update has show bring a view up to date, and to its place, for each row of which
// something lies between top and bottom.
func (c *Column[K, S]) Update(top, bottom float32, show func(s S, row int)) {
	first := max(0, c.At(top))
	last := first
	for last < len(c.tops)-1 && c.tops[last] < bottom {
		last++
	}
	keep := make(map[K]S, last-first)
	for _, k := range c.keys[first:last] {
		if s, ok := c.shown[k]; ok {
			keep[k] = s
			delete(c.shown, k)
		}
	}
	for _, s := range c.shown {
		c.spare = append(c.spare, s)
	}
	for i, k := range c.keys[first:last] {
		s, ok := keep[k]
		if !ok {
			s = c.take()
			keep[k] = s
		}
		show(s, first+i)
	}
	c.shown = keep
}

func (c *Column[K, S]) take() S {
	n := len(c.spare)
	if n == 0 {
		return c.fresh()
	}
	s := c.spare[n-1]
	c.spare = c.spare[:n-1]
	return s
}

// Forget has every view painted anew at the next Update, after the theme changed.
func (c *Column[K, S]) Forget() {
	for _, s := range c.shown {
		s.Forget()
	}
	c.spare = nil
}

// Shown are the views in view, from top to bottom.
func (c *Column[K, S]) Shown() []fyne.CanvasObject {
	out := make([]fyne.CanvasObject, 0, len(c.shown)+4)
	for _, k := range c.keys {
		if s, ok := c.shown[k]; ok {
			out = append(out, s)
		}
	}
	return out
}

// Reveal scrolls as little as brings what lies between from and to into view, its beginning
// first, with room of that size round it where it comes to an edge.
func Reveal(scroll *container.Scroll, from, to, room float32) {
	top, high := scroll.Offset.Y, scroll.Size().Height
	switch {
	case from < top:
		scroll.ScrollToOffset(fyne.NewPos(0, from-room)) // which keeps to its content
	case to > top+high:
		scroll.ScrollToOffset(fyne.NewPos(0, min(from, to-high+room)))
	}
}

package layout

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"commonground/ui/look"
)

// Grid sets objects in columns of equal width, as many as fit when a column is at
// least cell wide (in pixels at 100 % text; it grows with the text), at the most
// columns where that is not 0. Rows are as high as their highest object.
func Grid(cell, gap float32, columns int, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(&gridLayout{cell: cell, gap: gap, columns: columns}, objects...)
}

// Columns is Grid without rows: each object stands below the shortest column so far.
func Columns(cell, gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(&gridLayout{cell: cell, gap: gap, packed: true}, objects...)
}

type gridLayout struct {
	remembered
	cell, gap float32
	columns   int
	fixed     bool // always as many columns, however narrow
	packed    bool // no rows
}

func (l *gridLayout) count(width float32) int {
	if l.fixed {
		return l.columns
	}
	n := max(1, int((width+l.gap)/(l.cell*look.TextScale()+l.gap)))
	if l.columns > 0 {
		n = min(n, l.columns)
	}
	return n
}

func (l *gridLayout) walk(objects []fyne.CanvasObject, width float32, each func(o fyne.CanvasObject, x, y, w, h float32)) float32 {
	shown, n := visible(objects), l.count(width)
	w := (width - float32(n-1)*l.gap) / float32(n)
	if l.packed {
		return l.pack(shown, n, w, each)
	}
	var y float32
	for from := 0; from < len(shown); from += n {
		row := shown[from:min(from+n, len(shown))]
		var h float32
		for _, o := range row {
			h = max(h, HeightFor(o, w))
		}
		for i, o := range row {
			each(o, float32(i)*(w+l.gap), y, w, h)
		}
		y += h + l.gap
	}
	return max(0, y-l.gap)
}

func (l *gridLayout) pack(objects []fyne.CanvasObject, n int, w float32, each func(o fyne.CanvasObject, x, y, w, h float32)) float32 {
	ends := make([]float32, n) // of the columns, each with a gap after it
	for _, o := range objects {
		i := slices.Index(ends, slices.Min(ends))
		h := HeightFor(o, w)
		each(o, float32(i)*(w+l.gap), ends[i], w, h)
		ends[i] += h + l.gap
	}
	return max(0, slices.Max(ends)-l.gap)
}

func (l *gridLayout) heightFor(objects []fyne.CanvasObject, width float32) float32 {
	return l.walk(objects, width, func(fyne.CanvasObject, float32, float32, float32, float32) {})
}

func (l *gridLayout) idealWidth(objects []fyne.CanvasObject) float32 {
	n := float32(max(1, len(visible(objects))))
	return n*l.cell*look.TextScale() + (n-1)*l.gap
}

func (l *gridLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var w float32
	for _, o := range visible(objects) {
		w = max(w, o.MinSize().Width)
	}
	return l.minSize(l, objects, w)
}

func (l *gridLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	l.walk(objects, size.Width, Place)
}

// Sevenths sets objects in seven columns, as the days of weeks.
func Sevenths(objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(&gridLayout{gap: 2, columns: 7, fixed: true}, objects...)
}

package layout

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Row sets objects side by side in one line; the one at index grow takes the width
// that is left and is the one that gives way. A negative grow leaves the rest empty.
func Row(gap float32, grow int, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(&rowLayout{gap: gap, grow: grow}, objects...)
}

// TopRow is Row with everything at the top instead of in the middle.
func TopRow(gap float32, grow int, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(&rowLayout{gap: gap, grow: grow, top: true}, objects...)
}

type rowLayout struct {
	remembered
	gap  float32
	grow int
	top  bool
}

func (l *rowLayout) widths(objects []fyne.CanvasObject, width float32) []float32 {
	out, left, any := make([]float32, len(objects)), width, false
	for i, o := range objects {
		if !o.Visible() {
			continue
		}
		if any {
			left -= l.gap
		}
		any = true
		if i != l.grow {
			out[i] = o.MinSize().Width
			left -= out[i]
		}
	}
	if l.grow >= 0 && l.grow < len(objects) {
		out[l.grow] = max(0, left)
	}
	return out
}

func (l *rowLayout) heightFor(objects []fyne.CanvasObject, width float32) float32 {
	var h float32
	for i, w := range l.widths(objects, width) {
		if objects[i].Visible() {
			h = max(h, HeightFor(objects[i], w))
		}
	}
	return h
}

func (l *rowLayout) idealWidth(objects []fyne.CanvasObject) float32 {
	return l.total(objects, IdealWidth)
}

func (l *rowLayout) total(objects []fyne.CanvasObject, of func(fyne.CanvasObject) float32) float32 {
	var w float32
	for i, o := range visible(objects) {
		if i > 0 {
			w += l.gap
		}
		w += of(o)
	}
	return w
}

func (l *rowLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	w := l.total(objects, func(o fyne.CanvasObject) float32 { return o.MinSize().Width })
	return l.minSize(l, objects, w)
}

func (l *rowLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	var x float32
	for i, w := range l.widths(objects, size.Width) {
		o := objects[i]
		if !o.Visible() {
			continue
		}
		h := HeightFor(o, w)
		y := (size.Height - h) / 2
		if l.top || y < 0 {
			y = 0
		}
		Place(o, x, y, w, h)
		x += w + l.gap
	}
}

package layout

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"commonground/ui/look"
)

// Pad leaves room around o: at its sides, above and below.
func Pad(sides, above, below float32, o fyne.CanvasObject) *fyne.Container {
	return container.New(&padLayout{sides: sides, above: above, below: below}, o)
}

// AtMost keeps o from growing wider than width (in pixels at 100 % text; it grows with
// the text), because long lines are hard to read.
func AtMost(width float32, o fyne.CanvasObject) *fyne.Container {
	return container.New(&padLayout{most: width}, o)
}

type padLayout struct {
	remembered
	sides, above, below float32
	most                float32
}

func (l *padLayout) inner(width float32) float32 {
	w := width - 2*l.sides
	if l.most > 0 {
		w = min(w, l.most*look.TextScale())
	}
	return max(0, w)
}

func (l *padLayout) heightFor(objects []fyne.CanvasObject, width float32) float32 {
	if !objects[0].Visible() {
		return 0
	}
	return HeightFor(objects[0], l.inner(width)) + l.above + l.below
}

func (l *padLayout) idealWidth(objects []fyne.CanvasObject) float32 {
	w := IdealWidth(objects[0])
	if l.most > 0 {
		w = min(w, l.most*look.TextScale())
	}
	return w + 2*l.sides
}

func (l *padLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return l.minSize(l, objects, objects[0].MinSize().Width+2*l.sides)
}

func (l *padLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	Place(objects[0], l.sides, l.above, l.inner(size.Width), max(0, size.Height-l.above-l.below))
}

package layout

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"commonground/ui/look"
)

// Middle sets o in the middle of the width, at most most wide (at 100 % text) and with
// a margin at its sides.
func Middle(most float32, o fyne.CanvasObject) *fyne.Container {
	return container.New(&middleLayout{most: most}, o)
}

type middleLayout struct {
	remembered
	most float32
}

func (l *middleLayout) inner(width float32) float32 {
	return max(0, min(width-2*look.Margin, l.most*look.TextScale()))
}

func (l *middleLayout) heightFor(objects []fyne.CanvasObject, width float32) float32 {
	return HeightFor(objects[0], l.inner(width))
}

func (l *middleLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return l.minSize(l, objects, objects[0].MinSize().Width)
}

func (l *middleLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	w := l.inner(size.Width)
	Place(objects[0], (size.Width-w)/2, 0, w, size.Height)
}

package layout

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"commonground/ui/look"
)

// AtLeast makes o at least width wide (at 100 % text; it grows with the text), so that
// what follows in rows below each other stands in line.
func AtLeast(width float32, o fyne.CanvasObject) *fyne.Container {
	return container.New(&atLeastLayout{least: width}, o)
}

type atLeastLayout struct {
	remembered
	least float32
}

func (l *atLeastLayout) heightFor(objects []fyne.CanvasObject, width float32) float32 {
	return HeightFor(objects[0], width)
}

func (l *atLeastLayout) idealWidth(objects []fyne.CanvasObject) float32 {
	return max(l.least*look.TextScale(), IdealWidth(objects[0]))
}

func (l *atLeastLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return l.minSize(l, objects, max(l.least*look.TextScale(), objects[0].MinSize().Width))
}

func (l *atLeastLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	Place(objects[0], 0, 0, size.Width, size.Height)
}

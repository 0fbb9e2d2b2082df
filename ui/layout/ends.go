package layout

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Ends sets one thing at the top and one at the bottom of what is there.
func Ends(gap float32, top, bottom fyne.CanvasObject) *fyne.Container {
	return container.New(&endsLayout{gap: gap}, top, bottom)
}

type endsLayout struct {
	remembered
	gap float32
}

func (l *endsLayout) heightFor(objects []fyne.CanvasObject, width float32) float32 {
	return HeightFor(objects[0], width) + l.gap + HeightFor(objects[1], width)
}

func (l *endsLayout) idealWidth(objects []fyne.CanvasObject) float32 {
	return max(IdealWidth(objects[0]), IdealWidth(objects[1]))
}

func (l *endsLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return l.minSize(l, objects, max(objects[0].MinSize().Width, objects[1].MinSize().Width))
}

func (l *endsLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	below := HeightFor(objects[1], size.Width)
	Place(objects[0], 0, 0, size.Width, HeightFor(objects[0], size.Width))
	Place(objects[1], 0, size.Height-below, size.Width, below)
}

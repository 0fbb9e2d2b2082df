package layout

import (
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Lying sets objects to each other as areas lie, one for each, as wide as there is room for and
// parted by a gap.
func Lying(gap float32, areas []image.Rectangle, objects ...fyne.CanvasObject) *fyne.Container {
	var whole image.Rectangle
	for _, a := range areas {
		whole = whole.Union(a)
	}
	return container.New(&lyingLayout{gap: gap, areas: areas, whole: whole}, objects...)
}

type lyingLayout struct {
	gap   float32
	areas []image.Rectangle
	whole image.Rectangle
}

// scale is how long a unit of the areas is. They are not much higher than half the width, however
// they stand above each other.
func (l *lyingLayout) scale(width float32) float32 {
	return min(width/float32(max(1, l.whole.Dx())), 0.6*width/float32(max(1, l.whole.Dy())))
}

func (l *lyingLayout) heightFor(_ []fyne.CanvasObject, width float32) float32 {
	return l.scale(width) * float32(l.whole.Dy())
}

func (l *lyingLayout) idealWidth([]fyne.CanvasObject) float32 { return 0 }

func (l *lyingLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

func (l *lyingLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	scale := l.scale(size.Width)
	left := (size.Width - scale*float32(l.whole.Dx())) / 2
	for i, o := range objects {
		at := l.areas[i].Sub(l.whole.Min)
		Place(o, left+scale*float32(at.Min.X)+l.gap/2, scale*float32(at.Min.Y)+l.gap/2, scale*float32(at.Dx())-l.gap, scale*float32(at.Dy())-l.gap)
	}
}

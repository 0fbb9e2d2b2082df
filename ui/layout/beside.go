package layout

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"commonground/ui/look"
)

// Beside sets rest beside first, which is as wide as it must be; where less than least is
// left for rest (in pixels at 100 % text; it grows with the text), rest stands below.
func Beside(least, gap float32, first, rest fyne.CanvasObject) *fyne.Container {
	return container.New(&besideLayout{least: least, gap: gap}, first, rest)
}

type besideLayout struct {
	remembered
	least, gap float32
}

// left is what first leaves of a width; false says that it is too little.
func (l *besideLayout) left(objects []fyne.CanvasObject, width float32) (float32, bool) {
	left := width - objects[0].MinSize().Width - l.gap
	return left, left >= l.least*look.TextScale()
}

func (l *besideLayout) heightFor(objects []fyne.CanvasObject, width float32) float32 {
	if left, ok := l.left(objects, width); ok {
		return max(HeightFor(objects[0], width-left-l.gap), HeightFor(objects[1], left))
	}
	return HeightFor(objects[0], min(width, objects[0].MinSize().Width)) + l.gap + HeightFor(objects[1], width)
}

func (l *besideLayout) idealWidth(objects []fyne.CanvasObject) float32 {
	return objects[0].MinSize().Width + l.gap + IdealWidth(objects[1])
}

func (l *besideLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return l.minSize(l, objects, objects[1].MinSize().Width)
}

func (l *besideLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	first, rest := objects[0], objects[1]
	if left, ok := l.left(objects, size.Width); ok {
		w := size.Width - left - l.gap
		Place(first, 0, 0, w, HeightFor(first, w))
		Place(rest, w+l.gap, 0, left, HeightFor(rest, left))
		return
	}
	w := min(size.Width, first.MinSize().Width)
	high := HeightFor(first, w)
	Place(first, 0, 0, w, high)
	Place(rest, 0, high+l.gap, size.Width, HeightFor(rest, size.Width))
}

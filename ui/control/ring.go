package control

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// newRing is the mark around what the keyboard acts on.
func newRing(radius float32) *canvas.Rectangle {
	return &canvas.Rectangle{FillColor: color.Transparent, StrokeWidth: look.RingWidth, CornerRadius: radius + look.RingGap + look.RingWidth/2}
}

// showRing lays the ring around a thing of that size, or hides it.
func showRing(ring *canvas.Rectangle, on bool, size fyne.Size) {
	ring.StrokeColor = look.Current().Focus
	out := look.RingGap + look.RingWidth/2
	layout.Place(ring, -out, -out, size.Width+2*out, size.Height+2*out)
	if on {
		ring.Show()
	} else {
		ring.Hide()
	}
}

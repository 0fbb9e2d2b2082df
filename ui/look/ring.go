package look

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// newRing is the mark around what the keyboard acts on.
func newRing(radius float32) *canvas.Rectangle {
	return &canvas.Rectangle{FillColor: color.Transparent, StrokeWidth: ringWidth, CornerRadius: radius + ringGap + ringWidth/2}
}

// showRing lays the ring around a thing of that size, or hides it.
func showRing(ring *canvas.Rectangle, on bool, size fyne.Size) {
	ring.StrokeColor = Current().Focus
	out := ringGap + ringWidth/2
	Place(ring, -out, -out, size.Width+2*out, size.Height+2*out)
	if on {
		ring.Show()
	} else {
		ring.Hide()
	}
}

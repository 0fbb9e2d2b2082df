package canvas

import "fyne.io/fyne/v2"

// Density is how many pixels a widget unit has on a canvas.
func Density(c fyne.Canvas) float64 {
	const far = 1000
	x, _ := c.PixelCoordinateForPosition(fyne.NewPos(far, far))
	return float64(x) / far
}

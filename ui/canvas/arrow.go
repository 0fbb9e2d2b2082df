package canvas

import (
	"fyne.io/fyne/v2"

	"commonground/model"
)

// arrowPan is how far an arrow key moves the view, in the widget's units.
const arrowPan = 60.0

// Arrow is which way an arrow key points, one unit long; ok is false for any other key.
func Arrow(key fyne.KeyName) (way model.Point, ok bool) {
	switch key {
	case fyne.KeyUp:
		return model.Point{Y: -1}, true
	case fyne.KeyDown:
		return model.Point{Y: 1}, true
	case fyne.KeyLeft:
		return model.Point{X: -1}, true
	case fyne.KeyRight:
		return model.Point{X: 1}, true
	}
	return model.Point{}, false
}

// PanTowards moves the view by one press of an arrow key that points that way.
func (v *View) PanTowards(way model.Point) { v.Pan(-way.X*arrowPan, -way.Y*arrowPan) }

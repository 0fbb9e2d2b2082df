package monitors

import (
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver"
)

// Hidden reports whether other windows lie all over a window, so that nobody sees it.
func (s System) Hidden(w fyne.Window) (hidden bool) {
	at, ok := s.Window(w)
	native, has := w.(driver.NativeWindow)
	if !ok || !has {
		return false
	}
	native.RunNative(func(of any) { hidden = covered(of, spots(at)) })
	return hidden
}

// spots are where it is looked whether a window is seen: its middle and near its corners, as
// far in as no title bar or panel of another reaches.
func spots(r image.Rectangle) []image.Point {
	middle, in := r.Min.Add(r.Size().Div(2)), r.Size().Div(8)
	r.Min, r.Max = r.Min.Add(in), r.Max.Sub(in)
	return []image.Point{middle, r.Min, r.Max, {X: r.Min.X, Y: r.Max.Y}, {X: r.Max.X, Y: r.Min.Y}}
}

package control

import "fyne.io/fyne/v2"

// Seen reports whether o stands in a window and neither it nor what it stands in is hidden;
// what lies in the very corner of the window does not count. Fyne tells of no such thing,
// but the place that it gives what it cannot find in a window is that corner. What it has no
// window for at all was not painted yet, and counts as seen.
func Seen(o fyne.CanvasObject) bool {
	driver := fyne.CurrentApp().Driver()
	return driver.CanvasForObject(o) == nil || driver.AbsolutePositionForObject(o) != fyne.Position{}
}

// Package monitors knows the screens that are plugged in, and on which of them a window is.
package monitors

import (
	"fmt"
	"image"

	"fyne.io/fyne/v2"
)

// Monitor is a screen that is plugged in.
type Monitor struct {
	// Name is what the system calls it.
	Name string
	// Area is where it lies among the others, in the system's own units.
	Area image.Rectangle
	// Millimetres is how large it says that it is.
	Millimetres image.Point
}

// Key tells a screen from others, wherever it is plugged in: it is kept for the next time.
func (m Monitor) Key() string {
	return fmt.Sprintf("%s %dx%d mm", m.Name, m.Millimetres.X, m.Millimetres.Y)
}

// Monitors are the screens of the computer.
type Monitors interface {
	// All are those that are plugged in now, the main one first.
	All() []Monitor
	// Window is where a window is among them; false where that cannot be known.
	Window(fyne.Window) (image.Rectangle, bool)
	// Hidden reports whether nobody sees a window, as others lie over it; false where that
	// cannot be known.
	Hidden(fyne.Window) bool
}

// None is a computer of which nothing is known.
type None struct{}

// All are none.
func (None) All() []Monitor { return nil }

// Window is not known.
func (None) Window(fyne.Window) (image.Rectangle, bool) { return image.Rectangle{}, false }

// Hidden is not known.
func (None) Hidden(fyne.Window) bool { return false }

// Mirrored reports whether all screens show the same.
func Mirrored(all []Monitor) bool {
	for _, m := range all {
		if m.Area.Min != all[0].Area.Min {
			return false
		}
	}
	return len(all) > 1
}

// At is the index of the screen that has most of a window that covers that place, the first
// one where none has any of it.
func At(all []Monitor, desk image.Rectangle) int {
	on, most := 0, 0
	for i, m := range all {
		shared := m.Area.Intersect(desk)
		if size := shared.Dx() * shared.Dy(); size > most {
			on, most = i, size
		}
	}
	return on
}

// Others are the screens on which a window that covers that place is not, each place once.
func Others(all []Monitor, desk image.Rectangle) []Monitor {
	on := At(all, desk)
	var out []Monitor
	for i, m := range all {
		if i != on && !m.Area.Overlaps(all[on].Area) {
			out = append(out, m)
		}
	}
	return out
}

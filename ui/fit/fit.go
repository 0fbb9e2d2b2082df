// Package fit keeps a window on its screen: no larger than what taskbars leave of it, and
// with the bar at its top in sight.
package fit

import (
	"image"

	"fyne.io/fyne/v2"
	"github.com/go-gl/glfw/v3.4/glfw"
)

// Frame is what the system draws round a window, in its own units.
type Frame struct{ Left, Top, Right, Bottom int }

// Within returns where a window's inside goes so that it lies within a work area with its
// frame: as it was, where that does.
func Within(inside image.Rectangle, f Frame, area image.Rectangle) image.Rectangle {
	left, right := span(inside.Min.X, inside.Max.X, area.Min.X+f.Left, area.Max.X-f.Right)
	top, bottom := span(inside.Min.Y, inside.Max.Y, area.Min.Y+f.Top, area.Max.Y-f.Bottom)
	return image.Rect(left, top, right, bottom)
}

// span moves from and to between first and last, and brings them closer where they are
// too far apart.
func span(from, to, first, last int) (int, int) {
	size := min(to-from, last-first)
	from = max(min(from, last-size), first)
	return from, from + size
}

// contextual is Fyne's window, which lends the context that it is drawn with.
type contextual interface{ RunWithContext(func()) }

// Drawn reports whether a window that was just shown is there: Fyne leaves one out, and goes
// on, where the graphics cannot draw it. It is called on the UI goroutine.
func Drawn(w fyne.Window) (drawn bool) {
	c, ok := w.(contextual)
	if !ok {
		return true // it is none of the system's
	}
	c.RunWithContext(func() { drawn = true })
	return drawn
}

// Window makes a window that was just shown fit its screen. It is called on the UI
// goroutine, and does nothing where the system does not say how large the screen is.
func Window(w fyne.Window) {
	defer func() {
		_ = recover() // GLFW panics where there is no screen
	}()
	c, ok := w.(contextual)
	if !ok {
		return
	}
	var now, then image.Rectangle
	c.RunWithContext(func() {
		if win := glfw.GetCurrentContext(); win != nil {
			now, then = fit(win)
		}
	})
	if then.Size() != now.Size() { // Fyne is to know of it, or it takes the old size again
		scale := w.Canvas().Scale()
		w.Resize(fyne.NewSize(float32(then.Dx())/scale, float32(then.Dy())/scale))
	}
}

// fit moves the window to where it fits, as far as that is let, and says where it was and
// where it is to be.
func fit(win *glfw.Window) (now, then image.Rectangle) {
	wayland := glfw.GetPlatform() == glfw.PlatformWayland // which tells nobody where a window is
	if !wayland {
		now.Min.X, now.Min.Y = win.GetPos()
	}
	wide, high := win.GetSize()
	now.Max = now.Min.Add(image.Pt(wide, high))
	area := areaOf(now)
	if area.Empty() {
		return now, now
	}
	var f Frame
	f.Left, f.Top, f.Right, f.Bottom = win.GetFrameSize()
	then = Within(now, f, area)
	if then.Min != now.Min && !wayland {
		win.SetPos(then.Min.X, then.Min.Y)
	}
	return now, then
}

// areaOf is the work area of the screen that holds the window's middle, or of the main one.
func areaOf(window image.Rectangle) image.Rectangle {
	middle := window.Min.Add(window.Size().Div(2))
	var first image.Rectangle
	for _, m := range glfw.GetMonitors() {
		x, y, wide, high := m.GetWorkarea()
		area := image.Rect(x, y, x+wide, y+high)
		if middle.In(area) {
			return area
		}
		if first.Empty() {
			first = area
		}
	}
	return first
}

package monitors

import (
	"image"
	"slices"

	"fyne.io/fyne/v2"
	"github.com/go-gl/glfw/v3.4/glfw"
)

// System are the screens that the system tells of. It may be asked on the UI goroutine only,
// while the app runs.
type System struct{}

// All are the screens; none where the system does not answer.
func (System) All() (out []Monitor) {
	defer func() {
		if recover() != nil { // GLFW panics where there is no screen, or none that it may ask about
			out = nil
		}
	}()
	for _, m := range glfw.GetMonitors() {
		x, y := m.GetPos()
		mode := m.GetVideoMode()
		if mode == nil {
			continue
		}
		if wayland() && slices.ContainsFunc(out, func(o Monitor) bool { return o.Area.Min == image.Pt(x, y) }) {
			continue // some desktops say of all screens that they lie at the same place, and mirror nothing
		}
		wide, high := m.GetPhysicalSize()
		out = append(out, Monitor{
			Name: m.GetName(), Millimetres: image.Pt(wide, high),
			Area: image.Rect(x, y, x+mode.Width, y+mode.Height),
		})
	}
	return out
}

// Name has an X11 desktop know all windows as the app of that ID, from which it takes the icon,
// and not each by what it shows at first. It is called once there is the app, before the first
// window is shown.
func Name(id string) {
	glfw.WindowHintString(glfw.X11ClassName, id)
	glfw.WindowHintString(glfw.X11InstanceName, id)
}

// wayland reports whether Wayland itself shows the windows.
func wayland() bool { return glfw.GetPlatform() == glfw.PlatformWayland }

// Fill has a window fill the screen that it is on, or ends that, with this size. Where Wayland
// shows it nobody knows which screen that is, and Fyne would take the first; it is the last here,
// as the first is the laptop's own as a rule.
func Fill(w fyne.Window, back fyne.Size) {
	c, ok := w.(contextual)
	if !ok || !wayland() {
		w.SetFullScreen(!w.FullScreen())
		return
	}
	var full bool
	c.RunWithContext(func() {
		win, all := glfw.GetCurrentContext(), glfw.GetMonitors()
		if full = win.GetMonitor() != nil; full {
			win.SetMonitor(nil, 0, 0, int(back.Width), int(back.Height), 0)
		} else if on := all[len(all)-1]; on.GetVideoMode() != nil {
			win.SetMonitor(on, 0, 0, on.GetVideoMode().Width, on.GetVideoMode().Height, glfw.DontCare)
		}
	})
	if full {
		w.Resize(back)
	}
}

// contextual is Fyne's window, which lends the context it is drawn with.
type contextual interface{ RunWithContext(func()) }

// Window is where a window is. Wayland does not say.
func (System) Window(w fyne.Window) (at image.Rectangle, ok bool) {
	defer func() {
		if recover() != nil {
			at, ok = image.Rectangle{}, false
		}
	}()
	c, has := w.(contextual)
	if !has || len(glfw.GetMonitors()) == 0 {
		return at, false
	}
	c.RunWithContext(func() {
		win := glfw.GetCurrentContext()
		if win == nil || wayland() {
			return
		}
		x, y := win.GetPos()
		wide, high := win.GetSize()
		at, ok = image.Rect(x, y, x+wide, y+high), true
	})
	return at, ok
}

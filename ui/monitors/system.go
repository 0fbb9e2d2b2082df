package monitors

import (
	"image"

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
		if win == nil || glfw.GetPlatform() == glfw.PlatformWayland {
			return
		}
		x, y := win.GetPos()
		wide, high := win.GetSize()
		at, ok = image.Rect(x, y, x+wide, y+high), true
	})
	return at, ok
}

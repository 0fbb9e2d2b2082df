package monitors

import (
	"image"
	"io"
	"os"

	"fyne.io/fyne/v2/driver"
	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

// covered reports whether other windows are what X11 has at all of the spots. Where Wayland
// has the screens X11 does not know all of the windows, so nothing is known.
func covered(native any, spots []image.Point) bool {
	of, ok := native.(driver.X11WindowContext)
	if !ok || os.Getenv("WAYLAND_DISPLAY") != "" {
		return false
	}
	conn, err := connect()
	if err != nil {
		return false
	}
	defer conn.Close()
	root := xproto.Setup(conn).DefaultScreen(conn).Root
	window := framed(conn, xproto.Window(of.WindowHandle))
	for _, p := range spots {
		top, err := xproto.TranslateCoordinates(conn, root, root, int16(p.X), int16(p.Y)).Reply()
		if err != nil || top.Child == window || window == 0 {
			return false
		}
	}
	return true
}

// connect talks to the X11 server, beside what GLFW does.
func connect() (*xgb.Conn, error) {
	xgb.Logger.SetOutput(io.Discard) // it tells of every server without a password
	return xgb.NewConn()
}

// framed is a window with the frame that is drawn round it; 0 where it is gone.
func framed(conn *xgb.Conn, w xproto.Window) xproto.Window {
	for {
		tree, err := xproto.QueryTree(conn, w).Reply()
		if err != nil {
			return 0
		}
		if tree.Parent == tree.Root {
			return w
		}
		w = tree.Parent
	}
}

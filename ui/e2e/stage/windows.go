//go:build linux

package stage

import (
	"encoding/binary"
	"image"
	"slices"
	"syscall"

	"github.com/jezek/xgb/xproto"
)

// Window is a window on the stage.
type Window struct {
	Title string
	// Inside is what the program paints, without the frame, in pixels of the stage.
	Inside image.Rectangle

	id  xproto.Window
	pid int // of the process that says it is its own
}

// Windows returns those that the window manager has in hand, the oldest first.
func (s *Stage) Windows() []Window {
	var out []Window
	list := s.property(s.root, "_NET_CLIENT_LIST")
	for ; len(list) >= 4; list = list[4:] {
		id := xproto.Window(binary.LittleEndian.Uint32(list))
		size, err := xproto.GetGeometry(s.conn, xproto.Drawable(id)).Reply()
		if err != nil {
			continue // closed meanwhile
		}
		at, err := xproto.TranslateCoordinates(s.conn, id, s.root, 0, 0).Reply()
		if err != nil {
			continue
		}
		inside := image.Rect(0, 0, int(size.Width), int(size.Height)).Add(image.Pt(int(at.DstX), int(at.DstY)))
		w := Window{Title: string(s.property(id, "_NET_WM_NAME")), Inside: inside, id: id}
		if pid := s.property(id, "_NET_WM_PID"); len(pid) >= 4 {
			w.pid = int(binary.LittleEndian.Uint32(pid))
		}
		out = append(out, w)
	}
	return out
}

// HasKeyboard reports whether what is typed goes to that window.
func (s *Stage) HasKeyboard(w Window) bool {
	active := s.property(s.root, "_NET_ACTIVE_WINDOW")
	return len(active) >= 4 && xproto.Window(binary.LittleEndian.Uint32(active)) == w.id
}

// Place moves and sizes a window's inside.
func (s *Stage) Place(w Window, inside image.Rectangle) {
	mask := uint16(xproto.ConfigWindowX | xproto.ConfigWindowY | xproto.ConfigWindowWidth | xproto.ConfigWindowHeight)
	xproto.ConfigureWindow(s.conn, w.id, mask, []uint32{
		uint32(inside.Min.X), uint32(inside.Min.Y), uint32(inside.Dx()), uint32(inside.Dy()),
	})
	s.sync()
}

// WindowsOf returns those windows that are the program's.
func (s *Stage) WindowsOf(p *Program) []Window {
	return slices.DeleteFunc(s.Windows(), func(w Window) bool {
		group, err := syscall.Getpgid(w.pid)
		return err != nil || group != p.cmd.Process.Pid
	})
}

// Ask closes a window as its close button does: the program is asked and may say no.
func (s *Stage) Ask(w Window) { s.tellManager(w, "_NET_CLOSE_WINDOW", 0, 1) }

// Raise brings a window before all others and gives it the keyboard.
func (s *Stage) Raise(w Window) { s.tellManager(w, "_NET_ACTIVE_WINDOW", 2, 0) }

// Cover lays a window of another program over a part of the stage, as a film or a slide show
// does; uncover takes it away.
func (s *Stage) Cover(part image.Rectangle) (uncover func(), err error) {
	id, err := xproto.NewWindowId(s.conn)
	if err != nil {
		return nil, err
	}
	err = xproto.CreateWindowChecked(s.conn, 0, id, s.root, int16(part.Min.X), int16(part.Min.Y),
		uint16(part.Dx()), uint16(part.Dy()), 0, xproto.WindowClassInputOutput, 0,
		xproto.CwBackPixel|xproto.CwOverrideRedirect, []uint32{0x333333, 1}).Check()
	xproto.MapWindow(s.conn, id)
	s.sync()
	return func() { xproto.DestroyWindow(s.conn, id); s.sync() }, err
}

func (s *Stage) tellManager(w Window, what string, data ...uint32) {
	event := xproto.ClientMessageEvent{
		Format: 32, Window: w.id, Type: s.atom(what),
		Data: xproto.ClientMessageDataUnionData32New(append(data, 0, 0, 0)),
	}
	xproto.SendEvent(s.conn, false, s.root,
		xproto.EventMaskSubstructureRedirect|xproto.EventMaskSubstructureNotify, string(event.Bytes()))
	s.sync()
}

func (s *Stage) atom(name string) xproto.Atom {
	reply, err := xproto.InternAtom(s.conn, false, uint16(len(name)), name).Reply()
	if err != nil {
		return 0
	}
	return reply.Atom
}

func (s *Stage) property(w xproto.Window, name string) []byte {
	reply, err := xproto.GetProperty(s.conn, false, w, s.atom(name), xproto.GetPropertyTypeAny, 0, 1<<16).Reply()
	if err != nil {
		return nil
	}
	return reply.Value
}

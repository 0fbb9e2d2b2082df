package ui

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

// hands use the keyboard and the mouse on whatever is in a window, in the order in which
// a window passes events on.
type hands struct{ canvas fyne.Canvas }

// key presses and releases a key.
func (h hands) key(name fyne.KeyName) {
	focused := h.canvas.Focused()
	e := &fyne.KeyEvent{Name: name}
	if k, ok := focused.(desktop.Keyable); ok {
		k.KeyDown(e)
		defer k.KeyUp(e)
	}
	if name == fyne.KeyTab {
		if t, ok := focused.(fyne.Tabbable); !ok || !t.AcceptsTab() {
			h.canvas.FocusNext()
			return
		}
	}
	if focused != nil {
		focused.TypedKey(e)
	} else if typed := h.canvas.OnTypedKey(); typed != nil {
		typed(e)
	}
}

// letter types a letter, which is a key first.
func (h hands) letter(r rune) {
	h.key(fyne.KeyName(strings.ToUpper(string(r))))
	if focused := h.canvas.Focused(); focused != nil {
		focused.TypedRune(r)
	} else if typed := h.canvas.OnTypedRune(); typed != nil {
		typed(r)
	}
}

// root is the dialog over the screen, or the screen.
func (h hands) root() fyne.CanvasObject {
	if top := h.canvas.Overlays().Top(); top != nil {
		return top
	}
	return h.canvas.Content()
}

// box is a rectangle of the window.
type box struct{ from, to fyne.Position }

func boxOf(at fyne.Position, size fyne.Size) box { return box{at, at.Add(size)} }

func (b box) has(at fyne.Position) bool {
	return at.X >= b.from.X && at.Y >= b.from.Y && at.X < b.to.X && at.Y < b.to.Y
}

func (b box) and(c box) box {
	return box{
		fyne.NewPos(max(b.from.X, c.from.X), max(b.from.Y, c.from.Y)),
		fyne.NewPos(min(b.to.X, c.to.X), min(b.to.Y, c.to.Y)),
	}
}

func (b box) empty() bool { return b.to.X <= b.from.X || b.to.Y <= b.from.Y }

// seen walks through all that is visible below o, with its place in the window and the
// part of the window in which it can be seen.
func seen(o fyne.CanvasObject, at fyne.Position, in box, each func(o fyne.CanvasObject, at fyne.Position, in box)) {
	if !o.Visible() {
		return
	}
	at = at.Add(o.Position())
	switch o.(type) {
	case *container.Scroll, *container.Clip:
		in = in.and(boxOf(at, o.Size()))
	}
	each(o, at, in.and(boxOf(at, o.Size())))
	switch o := o.(type) {
	case *fyne.Container:
		for _, child := range o.Objects {
			seen(child, at, in, each)
		}
	case fyne.Widget:
		for _, child := range test.WidgetRenderer(o).Objects() {
			seen(child, at, in, each)
		}
	}
}

// seen walks through all that can be seen in the window.
func (h hands) seen(each func(o fyne.CanvasObject, at fyne.Position, in box)) {
	seen(h.root(), fyne.Position{}, boxOf(fyne.Position{}, h.canvas.Size()), each)
}

// under is the topmost object at a place of the window that meets a need, and the place
// on it.
func (h hands) under(at fyne.Position, meets func(fyne.CanvasObject) bool) (found fyne.CanvasObject, on fyne.Position) {
	h.seen(func(o fyne.CanvasObject, from fyne.Position, in box) {
		if in.has(at) && meets(o) {
			found, on = o, at.Subtract(from)
		}
	})
	return found, on
}

func (h hands) mouse(at, on fyne.Position, button desktop.MouseButton) *desktop.MouseEvent {
	return &desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: on, AbsolutePosition: at}, Button: button}
}

func pointed(o fyne.CanvasObject) bool {
	switch o.(type) {
	case desktop.Mouseable, fyne.Tappable, fyne.Draggable, fyne.DoubleTappable:
		return true
	}
	return false
}

// press puts the button down on what takes it. The keyboard leaves what it was on where
// nothing there can have it; what can takes it itself.
func (h hands) press(at fyne.Position, button desktop.MouseButton) fyne.CanvasObject {
	o, on := h.under(at, pointed)
	if canHave, _ := h.under(at, func(o fyne.CanvasObject) bool { _, ok := o.(fyne.Focusable); return ok }); canHave == nil {
		h.canvas.Unfocus()
	}
	if m, ok := o.(desktop.Mouseable); ok {
		m.MouseDown(h.mouse(at, on, button))
	}
	return o
}

func (h hands) release(o fyne.CanvasObject, at fyne.Position, button desktop.MouseButton) {
	if m, ok := o.(desktop.Mouseable); ok {
		m.MouseUp(h.mouse(at, at.Subtract(fyne.CurrentApp().Driver().AbsolutePositionForObject(o)), button))
	}
}

// click clicks once or twice and returns what was clicked.
func (h hands) click(at fyne.Position, times int) fyne.CanvasObject {
	var o fyne.CanvasObject
	for range times {
		o = h.press(at, desktop.MouseButtonPrimary)
		h.release(o, at, desktop.MouseButtonPrimary)
	}
	if o == nil {
		return nil
	}
	e := &fyne.PointEvent{Position: at.Subtract(fyne.CurrentApp().Driver().AbsolutePositionForObject(o)), AbsolutePosition: at}
	if d, ok := o.(fyne.DoubleTappable); ok && times == 2 {
		d.DoubleTapped(e)
	} else if t, ok := o.(fyne.Tappable); ok {
		t.Tapped(e)
	}
	return o
}

// menu clicks with the other button.
func (h hands) menu(at fyne.Position) fyne.CanvasObject {
	o, on := h.under(at, func(o fyne.CanvasObject) bool { _, ok := o.(fyne.SecondaryTappable); return ok })
	if m, ok := o.(desktop.Mouseable); ok {
		m.MouseDown(h.mouse(at, on, desktop.MouseButtonSecondary))
		m.MouseUp(h.mouse(at, on, desktop.MouseButtonSecondary))
	}
	if t, ok := o.(fyne.SecondaryTappable); ok {
		t.TappedSecondary(&fyne.PointEvent{Position: on, AbsolutePosition: at})
	}
	return o
}

// wheel turns the wheel.
func (h hands) wheel(at fyne.Position, by float32) fyne.CanvasObject {
	o, on := h.under(at, func(o fyne.CanvasObject) bool { _, ok := o.(fyne.Scrollable); return ok })
	if s, ok := o.(fyne.Scrollable); ok {
		s.Scrolled(&fyne.ScrollEvent{PointEvent: fyne.PointEvent{Position: on, AbsolutePosition: at}, Scrolled: fyne.Delta{DY: by}})
	}
	return o
}

// drag holds the button down from one place to another; between does something on the way.
func (h hands) drag(from, to fyne.Position, between func()) fyne.CanvasObject {
	o := h.press(from, desktop.MouseButtonPrimary)
	d, ok := o.(fyne.Draggable)
	if !ok {
		h.release(o, from, desktop.MouseButtonPrimary)
		return o
	}
	const steps = 4
	corner := fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
	last := from
	for i := 1; i <= steps; i++ {
		k := float32(i) / steps
		at := fyne.NewPos(from.X+(to.X-from.X)*k, from.Y+(to.Y-from.Y)*k)
		d.Dragged(&fyne.DragEvent{
			PointEvent: fyne.PointEvent{Position: at.Subtract(corner), AbsolutePosition: at},
			Dragged:    fyne.Delta{DX: at.X - last.X, DY: at.Y - last.Y},
		})
		last = at
		if i == steps/2 {
			between()
		}
	}
	d.DragEnd()
	h.release(o, to, desktop.MouseButtonPrimary)
	return o
}

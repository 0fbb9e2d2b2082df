package doodle

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"commonground/model"
	"commonground/ui/control"
)

// MouseDown puts the pen down.
func (p *Pad) MouseDown(e *desktop.MouseEvent) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(p); c != nil {
		c.Focus(p)
	}
	if p.locked || e.Button != desktop.MouseButtonPrimary {
		return
	}
	p.finish() // one of the keyboard
	p.begin(p.place(e.Position))
}

// Dragged moves the pen.
func (p *Pad) Dragged(e *fyne.DragEvent) {
	if p.pen != nil && !p.byKeys {
		p.draw(p.place(control.Under(p, e)))
	}
}

// MouseUp lifts the pen.
func (p *Pad) MouseUp(*desktop.MouseEvent) { p.lift() }

// DragEnd lifts the pen where the button came up outside.
func (p *Pad) DragEnd() { p.lift() }

func (p *Pad) lift() {
	if !p.byKeys {
		p.finish()
	}
}

// Cursor is a cross where something can be drawn.
func (p *Pad) Cursor() desktop.Cursor {
	if p.locked {
		return desktop.DefaultCursor
	}
	return desktop.CrosshairCursor
}

// keyStep is how far an arrow key moves the pen.
const keyStep = model.DoodleSize / 40

// TypedKey moves a pen with the arrow keys; Space and Enter put it down and lift it, Escape
// gives a stroke up, Backspace takes the last one back.
func (p *Pad) TypedKey(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeyLeft:
		p.step(-keyStep, 0)
	case fyne.KeyRight:
		p.step(keyStep, 0)
	case fyne.KeyUp:
		p.step(0, -keyStep)
	case fyne.KeyDown:
		p.step(0, keyStep)
	case fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter:
		p.press()
	case fyne.KeyBackspace, fyne.KeyDelete:
		if !p.Drop() && !p.locked && p.OnBack != nil {
			p.OnBack()
		}
	case fyne.KeyEscape:
		if !p.Drop() {
			control.PassKey(p, e)
		}
	default:
		control.PassKey(p, e)
	}
}

func (p *Pad) step(dx, dy int) {
	within := func(v int) int { return min(max(v, 0), model.DoodleSize) }
	p.at = model.DoodlePoint{X: within(p.at.X + dx), Y: within(p.at.Y + dy)}
	if p.byKeys {
		p.draw(p.at)
	}
	p.Refresh()
}

// press puts the keyboard's pen down, or lifts it.
func (p *Pad) press() {
	switch {
	case p.locked:
	case p.byKeys:
		p.finish()
	case p.pen == nil:
		p.byKeys = true
		p.begin(p.at)
	}
}

// TypedRune leaves letters alone; all is done by keys.
func (p *Pad) TypedRune(rune) {}

// FocusGained shows the pen of the keyboard.
func (p *Pad) FocusGained() {
	p.focused = true
	p.Refresh()
}

// FocusLost ends a stroke that keys began, and hides their pen.
func (p *Pad) FocusLost() {
	p.focused = false
	if p.byKeys {
		p.finish()
	}
	p.Refresh()
}

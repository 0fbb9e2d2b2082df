package control

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// PassKey hands a key that o has no use for on to the window. Fyne gives a key to the
// focused widget alone, and Help, Escape and the way to the next pane must work
// everywhere: every focusable widget calls this for keys that it does not know.
func PassKey(o fyne.CanvasObject, e *fyne.KeyEvent) {
	c := fyne.CurrentApp().Driver().CanvasForObject(o)
	if c == nil {
		return
	}
	if d := TopDialog(c); d != nil && d.UsesKey(e.Name) {
		return
	}
	if typed := c.OnTypedKey(); typed != nil {
		typed(e)
	}
}

// PassRune hands a letter that o has no use for on to the window, as PassKey does with keys.
// A dialog keeps those of its own, and PassRune reports false.
func PassRune(o fyne.CanvasObject, r rune) bool {
	c := fyne.CurrentApp().Driver().CanvasForObject(o)
	if c == nil || c.Overlays().Top() != nil {
		return false
	}
	if typed := c.OnTypedRune(); typed != nil {
		typed(r)
	}
	return true
}

// measured is a canvas that can go through all that it shows before it paints.
type measured interface{ EnsureMinSize() bool }

// Known has a window know what was just put into it. Fyne does so before it paints, and until
// then it cannot say in which window a thing lies: letters that were typed sooner, on a slow
// laptop, could not be handed on or bring the keyboard to a field.
func Known(c fyne.Canvas) {
	if c, ok := c.(measured); ok {
		c.EnsureMinSize()
	}
}

// FunctionKey reports whether a key is one of those that write nothing: F1 to F12.
func FunctionKey(key fyne.KeyName) bool { return len(key) > 1 && key[0] == 'F' && key[1] <= '9' }

// PassShortcut hands a shortcut that o has no use for on to the window, which has those of
// the menu while that is hidden.
func PassShortcut(o fyne.CanvasObject, s fyne.Shortcut) {
	on := fyne.CurrentApp().Driver().CanvasForObject(o)
	if on == nil {
		return
	}
	if c, ok := s.(*desktop.CustomShortcut); ok && (c.KeyName == fyne.KeyReturn || c.KeyName == fyne.KeyEnter) {
		if d := TopDialog(on); d != nil {
			d.goOn()
		}
		return
	}
	if c, ok := on.(fyne.Shortcutable); ok {
		c.TypedShortcut(s)
	}
}

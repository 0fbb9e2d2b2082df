package control

import "fyne.io/fyne/v2"

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

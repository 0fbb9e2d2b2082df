package control

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// KeysHeld are the modifier keys that are down.
func KeysHeld() fyne.KeyModifier {
	if d, ok := fyne.CurrentApp().Driver().(desktop.Driver); ok {
		return d.CurrentKeyModifiers()
	}
	return 0
}

// AsksForMenu reports whether a key opens the menu of what has the keyboard: the menu key,
// or Shift+F10 where a keyboard has none.
func AsksForMenu(e *fyne.KeyEvent, held fyne.KeyModifier) bool {
	return e.Name == desktop.KeyMenu || e.Name == fyne.KeyF10 && held&fyne.KeyModifierShift != 0
}

package control

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// Held says which modifier keys are down.
type Held func() fyne.KeyModifier

// Shift reports whether Shift is down.
func (h Held) Shift() bool { return h()&fyne.KeyModifierShift != 0 }

// TabStep is which way Tab walks: 1 on, and with Shift -1 back.
func (h Held) TabStep() int {
	if h.Shift() {
		return -1
	}
	return 1
}

// AsksForMenu reports whether a key opens the menu of what has the keyboard: the menu key,
// or Shift+F10 where a keyboard has none.
func (h Held) AsksForMenu(e *fyne.KeyEvent) bool {
	return e.Name == desktop.KeyMenu || e.Name == fyne.KeyF10 && h.Shift()
}

// Under is where on o the pointer is that drags it. Fyne tells where that would be had nothing
// moved o since the drag began, as a message does that comes above it.
func Under(o fyne.CanvasObject, e *fyne.DragEvent) fyne.Position {
	if e.AbsolutePosition == (fyne.Position{}) { // it is told to o alone
		return e.Position
	}
	return e.AbsolutePosition.Subtract(fyne.CurrentApp().Driver().AbsolutePositionForObject(o))
}

// KeysHeld are the modifier keys that are down.
func KeysHeld() fyne.KeyModifier {
	if d, ok := fyne.CurrentApp().Driver().(desktop.Driver); ok {
		return d.CurrentKeyModifiers()
	}
	return 0
}

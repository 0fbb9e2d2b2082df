package command

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// Ctrl is a key with Ctrl, or Cmd on a Mac.
func Ctrl(key fyne.KeyName) fyne.KeyboardShortcut {
	return &desktop.CustomShortcut{KeyName: key, Modifier: fyne.KeyModifierShortcutDefault}
}

// Alt is a key with Alt.
func Alt(key fyne.KeyName) fyne.KeyboardShortcut {
	return &desktop.CustomShortcut{KeyName: key, Modifier: fyne.KeyModifierAlt}
}

// CtrlShift is a key with Shift and Ctrl, or Cmd on a Mac.
func CtrlShift(key fyne.KeyName) fyne.KeyboardShortcut {
	return &desktop.CustomShortcut{KeyName: key, Modifier: fyne.KeyModifierShortcutDefault | fyne.KeyModifierShift}
}

// OnlyCtrl reports whether what is held down is Ctrl, or Cmd on a Mac, and no more than
// Shift, which some keyboards need for a plus. Ctrl with Alt is AltGr on Windows, which
// types: € @ { [ and ~ are nobody's shortcut.
func OnlyCtrl(held fyne.KeyModifier) bool {
	return held&^fyne.KeyModifierShift == fyne.KeyModifierShortcutDefault
}

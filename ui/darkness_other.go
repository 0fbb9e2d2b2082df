//go:build !linux

package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// systemDark reports whether the computer is set to dark.
func systemDark(s fyne.Settings) (dark, known bool) {
	return s.ThemeVariant() == theme.VariantDark, true
}

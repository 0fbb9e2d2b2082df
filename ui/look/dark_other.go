//go:build !linux

package look

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// SystemDark reports whether the computer is set to dark.
func SystemDark(s fyne.Settings) (dark, known bool) {
	return s.ThemeVariant() == theme.VariantDark, true
}

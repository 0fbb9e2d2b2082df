package look

import (
	"fyne.io/fyne/v2"
	"github.com/rymdport/portal/settings/appearance"
)

// SystemDark asks the desktop whether it is set to dark. Fyne counts a desktop that does
// not say as dark, so it cannot be asked.
func SystemDark(fyne.Settings) (dark, known bool) {
	scheme, err := appearance.GetColorScheme()
	return scheme == appearance.Dark, err == nil
}

package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"commonground/ui/look"
	"commonground/ui/remember"
)

// applyLook shows the look that was chosen.
func (a *App) applyLook() {
	a.fyne.Settings().SetTheme(look.NewTheme(a.prefs.Scheme, a.textNow()).InDark(a.prefs.Dark))
}

// followSystem keeps the look in step with what the computer is set to. What it was set
// to last is remembered, so that the window opens in the right look at once.
func (a *App) followSystem() {
	a.Aside(func() func() {
		dark, known := look.SystemDark(a.fyne.Settings())
		return func() {
			if known {
				a.setDark(dark)
			}
		}
	})
	seen := a.fyne.Settings().ThemeVariant()
	a.fyne.Settings().AddListener(func(s fyne.Settings) {
		now := s.ThemeVariant()
		if now == seen {
			return // it was we who changed the theme
		}
		seen = now
		a.options.Runner.Back(func() { a.setDark(now == theme.VariantDark) })
	})
}

func (a *App) setDark(dark bool) {
	if dark == a.prefs.Dark {
		return
	}
	a.prefs.Change(func(r *remember.Kept) { r.Dark = dark })
	if a.prefs.Scheme == look.System {
		a.changeLook()
	}
}

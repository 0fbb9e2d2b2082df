package ui

import (
	"image"

	"commonground/model"
	"commonground/ui/look"
	"commonground/ui/surfaces/board"
)

// NavigationHidden reports whether the window is too narrow for the navigation beside a
// sheet.
func (a *App) NavigationHidden() bool { return a.frame.bare && a.frame.narrow() }

// GuideFolded reports whether the guide beside sheets is hidden.
func (a *App) GuideFolded() bool { return a.prefs.GuideFolded }

// FoldGuide hides the guide beside sheets, or shows it again.
func (a *App) FoldGuide(on bool) {
	a.prefs.change(func(r *remembered) { r.GuideFolded = on })
}

// Clips are the notes that were copied last on any board.
func (a *App) Clips() *board.Clips { return &a.clips }

// menuChanged brings the menu up to date.
func (a *App) menuChanged() { a.menu.update() }

// rebuilt follows a screen whose commands are others now.
func (a *App) rebuilt() {
	a.prefs.change(func(r *remembered) { r.Place = a.placeNow() })
	a.menu.build()
}

// Picture paints a sheet, or where it is nil an activity, small. It may run on any goroutine.
func (a *App) Picture(activity *model.Activity, s *model.Sheet, width float32) image.Image {
	switch {
	case hasBoard(activity):
		return smallBoard(a.painter, activity, s, look.Palette(), width)
	case s == nil:
		return smallPage(a.painter, a.kit.BlankOffers(activity), look.Palette(), width)
	default:
		return smallPage(a.painter, a.kit.SheetOffers(&model.Group{}, activity, s), look.Palette(), width)
	}
}

package ui

import (
	"image"

	"commonground/model"
	"commonground/ui/activities"
	"commonground/ui/background"
	"commonground/ui/look"
	"commonground/ui/remember"
	"commonground/ui/round"
	"commonground/ui/sheet"
	"commonground/ui/surfaces/board"
)

// NavigationHidden reports whether there is no room for the navigation beside a sheet.
func (a *App) NavigationHidden() bool { return a.frame.shape() == away }

// NoCardReminder reports whether nobody wants to be reminded of the card of contacts any more.
func (a *App) NoCardReminder() bool { return a.prefs.NoCardReminder }

// LeaveCardReminder leaves out that reminder from now on.
func (a *App) LeaveCardReminder() {
	a.prefs.Change(func(r *remember.Kept) { r.NoCardReminder = true })
}

// GuideFolded reports whether the guide beside sheets is hidden.
func (a *App) GuideFolded() bool { return a.prefs.GuideFolded }

// FoldGuide hides the guide beside sheets, or shows it again.
func (a *App) FoldGuide(on bool) {
	a.prefs.Change(func(r *remember.Kept) { r.GuideFolded = on })
}

// Clips are the notes that were copied last on any board.
func (a *App) Clips() *board.Clips { return &a.clips }

// DropClips empties the clipboards where they hold a text like that.
func (a *App) DropClips(like func(text string) bool) {
	a.clips.Drop(like)
	if clip := a.fyne.Clipboard(); like(clip.Content()) {
		clip.SetContent("")
	}
}

// PassLaptop has everybody write in private, one after the other, for a sheet.
func (a *App) PassLaptop(activity *model.Activity, sheet model.ID, about string) {
	round.Start(a, activity, sheet, about)
}

// Suggest lets somebody put a suggestion in the group's box.
func (a *App) Suggest() { round.Suggest(a) }

// OpenBox opens the group's suggestion box, to be read.
func (a *App) OpenBox() { round.OpenBox(a, model.ID{}) }

// Told says on the sheet what came of something, and gives it the keyboard.
func (a *App) Told(words string) {
	if s, ok := a.screen.(*sheet.Sheet); ok {
		s.Told(words)
	}
}

// MenuChanged has the menu brought up to date once the event of now is over.
func (a *App) MenuChanged() { a.after.Ask() }

// Once does something once after the event of now, however often it is asked for.
func (a *App) Once(do func()) *background.Once { return background.NewOnce(a.options.Runner, do) }

// Rebuilt follows a screen whose commands are others now.
func (a *App) Rebuilt() {
	a.prefs.Change(func(r *remember.Kept) { r.Place = a.placeNow() })
	a.menu.build()
}

// Picture paints a sheet, or where it is nil an activity, small. It may run on any goroutine.
func (a *App) Picture(activity *model.Activity, s *model.Sheet, width float32) image.Image {
	switch {
	case activity.Kind == model.KindBoard:
		return activities.SmallBoard(a.painter, activity, s, look.Palette(), width)
	case s == nil:
		page, ok := a.blanks.Page(activity, a.kit.BlankOffers)
		return activities.SmallPage(a.painter, page, ok, look.Palette(), width)
	default:
		page, ok := activities.FirstPage(a.kit.SheetOffers(&model.Group{}, activity, s))
		return activities.SmallPage(a.painter, page, ok, look.Palette(), width)
	}
}

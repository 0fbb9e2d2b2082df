package ui

import (
	"math"

	"fyne.io/fyne/v2"

	"commonground/ui/control"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// roomLines is how many lines of usual text fit the height of the room view. At 45 people
// can just read it from the back; there is room for more.
const roomLines = 36

// Room reports whether the screen fills the laptop's own, for the room to see.
func (a *App) Room() bool { return a.frame.room }

// ShowRoom fills the laptop's screen with what is worked on, without menus and navigation,
// or brings these back. A screen that cannot be shown to the room stays as it is.
func (a *App) ShowRoom(on bool) {
	s, ok := a.screen.(screen.Roomy)
	if _, some := a.sourceHere(); !ok && !some && !a.wall.Held() {
		on = false
	}
	if on == a.frame.room {
		return
	}
	if d := control.TopDialog(a.win.Canvas()); on && d != nil && d.Desk {
		d.Cancel()
	}
	if a.frame.room = on; !on && a.wall.Inside() != nil {
		a.wall.Close()
	}
	a.menu.conceal(on)
	a.fillScreen(on)
	if ok {
		s.ShowRoom(on)
	}
	a.fitInside()
	a.wall.FollowTimer()
	a.frame.Refresh()
	a.fitRoom()
	a.ToDesk()
	if src, _ := a.sourceHere(); on && src.Besides && !a.wall.Open() {
		a.wall.StartInside(src, "") // what leads it, and Escape, lead on to the tools
	}
}

// fillScreen takes the whole screen for the window, or gives it the size that it had: Fyne
// loses that when text changes its size meanwhile.
func (a *App) fillScreen(on bool) {
	if on {
		a.before = a.win.Canvas().Size()
	}
	a.win.SetFullScreen(on)
	fyne.CurrentApp().Driver().SetDisableScreenBlanking(on || a.wall.Open()) // leaving a full screen ends it on Windows
	if !on {
		a.win.Resize(a.before)
	}
}

// fitRoom gives the text of the room view the size that the screen has room for; elsewhere
// it has the one that people chose. A note or a row that is written is not cut in two by that:
// the full screen may come later than the first letters.
func (a *App) fitRoom() {
	if float32(a.textNow()) != look.TextScale() && !a.writesOnSurface() {
		a.changeLook()
	}
}

// textNow is how large text is now, as a share of the usual.
func (a *App) textNow() float64 {
	text := a.prefs.Text
	if s, ok := a.screen.(screen.Roomy); ok && a.frame.room && s.GrowsInRoom() {
		text = max(text, math.Round(20*float64(a.frame.Size().Height/roomLines/look.BodySize))/20)
	}
	return min(text, look.MaxText)
}

// roomKey ends the room view with Escape that nothing else wants.
func (a *App) roomKey(key fyne.KeyName) bool {
	switch {
	case a.wall.Inside() != nil && (a.wall.Key(key) || a.wall.Bar().Mark(key)):
	case key == fyne.KeyEscape && a.wall.Inside() != nil && !a.wall.Held() && !a.wall.Source().Whole:
		a.wall.Close()
	case key == fyne.KeyEscape && a.Room():
		a.ShowRoom(false)
	default:
		return false
	}
	return true
}

// writesOnSurface reports whether a field has the keyboard that comes and goes with what is
// written, as that of a note or a row: what stands on a page stays.
func (a *App) writesOnSurface() bool {
	has := a.win.Canvas().Focused()
	if _, ok := has.(selectable); !ok || !a.Room() || a.surfacePage() != nil {
		return false
	}
	return paneOf(a.panes(), has) >= 0
}

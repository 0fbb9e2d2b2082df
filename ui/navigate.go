package ui

import (
	"slices"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/remember"
	"commonground/ui/screen"
	"commonground/ui/sheet"
	"commonground/ui/surface"
)

// show puts a screen in the window, and gives it the keyboard so that keys work at once.
func (a *App) show(s screen.Screen) {
	if a.screen != nil {
		a.visit(a.placeNow())
		a.screen.Close()
	}
	a.screen = s
	a.root.Forget()
	if over := a.win.Canvas().Overlays(); over.Top() != nil && control.TopDialog(a.win.Canvas()) == nil {
		over.Remove(over.Top()) // a list to choose from goes with the screen that opened it, and gives back the keyboard
	}
	a.notices.goOn()
	_, a.frame.sheet = s.(*sheet.Sheet)
	a.frame.setScreen(s.Content())
	if a.nav != nil {
		a.nav.here(s.Place().Where)
	}
	a.prefs.Change(func(r *remember.Kept) { r.Place = a.placeNow() })
	a.retitle()
	a.menu.build()
	a.keepRoom()
	a.giveFirst()
}

// mostVisited is how many places are remembered, more than are shown: some may be gone.
const mostVisited = 20

// visit remembers a place of the open group that is left.
func (a *App) visit(p screen.Place) {
	if a.open == nil || p.Where == "" {
		return
	}
	old := slices.DeleteFunc(a.open.visited, func(o screen.Place) bool {
		return o.Where == p.Where && o.Activity == p.Activity && o.Sheet == p.Sheet && (p.Sheet != "" || o.Part == p.Part)
	})
	p.Group = "" // the file may get another name
	a.open.visited = append([]screen.Place{p}, old[:min(len(old), mostVisited-1)]...)
}

// Visited are the places in the open group that were left, the last one first.
func (a *App) Visited() []screen.Place { return a.open.visited }

// keepRoom goes on showing to the room where the screen of now can be shown.
func (a *App) keepRoom() {
	here, _ := a.sourceHere()
	if a.wall.Inside() != nil && !a.wall.Held() && (here.Sheet != a.wall.Source().Sheet || here.Other != a.wall.Source().Other) {
		a.wall.Close()
	}
	if !a.frame.room {
		return
	}
	if s, ok := a.screen.(screen.Roomy); ok {
		s.ShowRoom(true)
		return
	}
	a.ShowRoom(a.wall.Held())
}

// leaveScreen closes the screen. Until the group is let go of, or another screen is shown,
// nothing can be done but what can be done everywhere.
func (a *App) leaveScreen() {
	a.turns.Forget()
	a.wall.Close()
	a.screen.Close()
	a.screen, a.nav = screen.Nothing{}, nil
	a.frame.setNavigation([shapes]fyne.CanvasObject{})
	a.frame.setScreen(a.screen.Content())
	a.menu.build()
}

// comeBack shows the place that was left, where the group could not be let go of.
func (a *App) comeBack() {
	a.navigate()
	a.goToPlace(a.prefs.Place)
}

// giveKeyboard has the keyboard come to first; below a dialog it gets it when that is
// closed. Where first is nil, what the keyboard was on is gone and gets no keys any more.
// A hint is shown neither on what was there before nor on first, about which nobody asked.
func (a *App) giveKeyboard(first fyne.Focusable) {
	if a.wall.Inside() != nil { // the screen is not seen
		first = nil
	}
	control.Known(a.win.Canvas())
	if first != nil || control.TopDialog(a.win.Canvas()) == nil {
		a.win.Canvas().Focus(first)
	}
	control.HideHint(a.win.Canvas())
}

// giveFirst has the keyboard come to what takes it at first on the screen, which nobody chose.
func (a *App) giveFirst() {
	first := a.screen.First()
	a.root.Given(first)
	a.giveKeyboard(first)
}

// followUp brings up to date, after an event that changed something, what is shown apart
// from the screen, and what has the keyboard.
func (a *App) followUp() {
	a.menu.update()
	a.fitRoom()
	a.wallFollows()
	a.turns.Follow()
	a.fitFoot()
	a.keepKeyboard()
}

// keepKeyboard gives the keyboard to the screen where what had it is gone: an undo took it
// away, an edit elsewhere, or a list that was built anew, or a dialog that was opened with the
// mouse is closed. Keys would go nowhere.
func (a *App) keepKeyboard() {
	c := a.win.Canvas()
	if c.Overlays().Top() != nil {
		return
	}
	_, works := a.screen.(*sheet.Sheet)
	closed := a.uncovered && works
	a.uncovered = false
	if o, ok := c.Focused().(fyne.CanvasObject); ok && o != nil && !control.Seen(o) || !ok && closed {
		a.ToDesk()
	}
}

// onUncovered is called when a dialog was closed.
func (a *App) onUncovered() {
	a.uncovered = true
	a.after.Ask()
}

// retitle names the window after the group.
func (a *App) retitle() {
	title := a.words.Text("app.name")
	if a.open != nil {
		title = a.words.Text("frame.window", "group", a.open.doc.Group().Name)
	}
	a.win.SetTitle(title)
}

// nextPane takes the keyboard to the next part of the window.
func (a *App) nextPane() {
	panes := a.panes()
	if len(panes) == 0 {
		return
	}
	from := paneOf(panes, a.win.Canvas().Focused())
	for i := range panes {
		next := panes[(from+1+i)%len(panes)].First()
		if takesKeyboard(next) {
			a.win.Canvas().Focus(next)
			return
		}
	}
}

// selectable is what has text that can be selected, as Fyne's fields have.
type selectable interface{ SelectedText() string }

// takesKeyboard reports whether the keyboard can come to f: not where it cannot be used,
// unless there is text to select in it.
func takesKeyboard(f fyne.Focusable) bool {
	if d, ok := f.(fyne.Disableable); ok && d.Disabled() {
		_, ok = f.(selectable)
		return ok
	}
	return f != nil
}

func (a *App) panes() []screen.Pane {
	panes := append(a.notices.panes(), a.screen.Panes()...)
	if a.wall.Open() && a.frame.wall != nil {
		panes = append(panes, screen.Pane{Area: a.frame.wall, First: a.wall.Bar().First})
	}
	if a.frame.turns != nil {
		panes = append(panes, screen.Pane{Area: a.frame.turns, First: a.turns.First})
	}
	if a.nav != nil && !a.NavigationHidden() {
		panes = append([]screen.Pane{a.nav.pane()}, panes...)
	}
	return panes
}

// scroll moves the page that the keyboard is on, so that words which nothing in it takes
// the keyboard to can be read without a mouse. A sheet on the second screen is led by the keys
// of a remote first.
func (a *App) scroll(key fyne.KeyName) {
	panes := a.panes()
	i := paneOf(panes, a.win.Canvas().Focused())
	if i < 0 { // what has the keyboard may be scrolled out of sight
		i = slices.IndexFunc(panes, func(p screen.Pane) bool { return p.Area == a.scrolled })
	}
	if own := a.screen.Panes(); i < 0 && len(own) > 0 && !a.wall.Open() { // a button above it, say
		i = slices.IndexFunc(panes, func(p screen.Pane) bool { return p.Area == own[0].Area })
	}
	if i >= 0 {
		page, ok := panes[i].Area.(*control.Page)
		if !ok && !a.wall.Open() {
			page = surfacePage(panes[i])
		}
		if page != nil && page.ScrollByKey(key) {
			a.scrolled = panes[i].Area
			return
		}
	}
	a.wall.Remote(key)
}

// surfacePage is the page that a pane with a surface shows; nil where it shows none.
func surfacePage(p screen.Pane) *control.Page {
	if s, ok := p.Area.(surface.Paged); ok {
		return s.Page()
	}
	return nil
}

// typedRune writes a letter for which what has the keyboard has no use, as a button has none:
// who types on without looking finds it in the next field.
func (a *App) typedRune(r rune) {
	if s, ok := a.screen.(screen.Finding); ok && a.win.Canvas().Overlays().Top() == nil {
		s.Find(r)
		return
	}
	now, panes := a.win.Canvas().Focused(), a.panes()
	if page := a.surfacePage(); now == nil && page != nil && a.win.Canvas().Overlays().Top() == nil {
		page.WriteOn(nil, r)
		return
	}
	if i := paneOf(panes, now); i >= 0 {
		if page := surfacePage(panes[i]); page == nil || page.WriteOn(now, r) {
			return
		}
		if s, ok := panes[i].Area.(surface.Beginning); ok {
			s.BeginWith(string(r))
		}
	}
}

// keyDown is given a key that is pressed while nothing has the keyboard, before it does
// anything: a menu that was opened with the mouse has taken it, say. What is worked on has it
// back, so that no letter is lost; only what scrolls stays with what was read.
func (a *App) keyDown(e *fyne.KeyEvent) {
	_, works := a.screen.(*sheet.Sheet)
	scrolls := e.Name == fyne.KeyPageUp || e.Name == fyne.KeyPageDown
	if works && !scrolls && a.win.Canvas().Overlays().Top() == nil {
		a.ToDesk()
	}
}

// paneOf finds the pane that what has the keyboard lies in; -1 where none does.
func paneOf(panes []screen.Pane, focused fyne.Focusable) int {
	o, ok := focused.(fyne.CanvasObject)
	if !ok || o == nil {
		return -1
	}
	driver := fyne.CurrentApp().Driver()
	at := driver.AbsolutePositionForObject(o).AddXY(o.Size().Width/2, o.Size().Height/2)
	for i, p := range panes {
		if screen.Within(p.Area, at) {
			return i
		}
	}
	return -1
}

// placeNow is where the app is.
func (a *App) placeNow() screen.Place {
	p := a.screen.Place()
	if a.open != nil {
		p.Group = a.open.path
	}
	return p
}

// reshow builds the screen anew, in another look. Who writes on a page goes on where they were.
func (a *App) reshow() {
	if a.open == nil {
		a.showHome()
		return
	}
	p := a.placeNow()
	at, ok := control.Place{}, false
	if page := a.surfacePage(); page != nil {
		at, ok = page.Place(a.win.Canvas().Focused())
	}
	var chosen []model.ID
	if s, is := a.screen.(*sheet.Sheet); is {
		chosen = s.Selected()
	}
	a.navigate()
	a.goToPlace(p)
	if s, is := a.screen.(*sheet.Sheet); is && len(chosen) == 1 {
		s.ShowNote(chosen[0])
	}
	if page := a.surfacePage(); page != nil && ok {
		page.GoTo(at, a.win.Canvas())
	}
}

// surfacePage is the page of what is worked on; nil where it has none.
func (a *App) surfacePage() *control.Page {
	if s, ok := a.screen.(*sheet.Sheet); ok {
		return surfacePage(screen.Pane{Area: s.Surface})
	}
	return nil
}

package ui

import (
	"commonground/model"
	"commonground/model/library"
	"commonground/ui/activities"
	"commonground/ui/home"
	"commonground/ui/overview"
	"commonground/ui/remember"
	"commonground/ui/screen"
)

// openGroup is the group that is open: its session with the file, the document through
// which it changes, and the saver that follows it.
type openGroup struct {
	session *library.Session
	path    string // of its file; the session changes its own aside
	doc     *model.Document
	saver   *library.Saver // nil where the group can only be read
	saved   *savedState
	// named is what the group was called when its file got its name. Until that changes the
	// file keeps a name that people gave it themselves.
	named string
	// visited are the places in the group that were left, the last one first.
	visited []screen.Place
}

// Document is the open group's.
func (a *App) Document() *model.Document { return a.open.doc }

// OpenGroup opens the group in that file and goes to its overview.
func (a *App) OpenGroup(path string) {
	a.openAt(path, screen.Place{Group: path, Where: screen.AtOverview})
}

// openAt opens a group and goes to a place in it. The group that is open is closed
// first, once all of it is saved.
func (a *App) openAt(path string, at screen.Place) {
	a.leaveGroup(func() {
		a.Aside(func() func() {
			session, err := library.OpenGroup(path)
			return func() { a.opened(session, err, at) }
		})
	})
}

// opened goes to a place in a group that was opened, or says why it was not.
func (a *App) opened(session *library.Session, err error, at screen.Place) {
	if err != nil {
		a.showHome()
		a.ShowLoadProblem(err)
		return
	}
	a.enterGroup(session, at)
}

func (a *App) enterGroup(session *library.Session, at screen.Place) {
	a.open = &openGroup{session: session, path: session.Path, doc: model.NewDocument(session.Group), saved: newSavedState(a.words), named: session.Group.Name}
	a.startSaving()
	a.open.doc.Listen(a.groupChanged)
	a.prefs.Change(func(r *remember.Kept) { r.Welcomed = true })
	a.navigate()
	at.Group = a.open.path
	a.goToPlace(at)
}

// groupChanged follows every edit of the open group.
func (a *App) groupChanged(c model.Change) {
	a.save(c)
	if c.Forgets { // it may be a name
		a.turns.Forget()
	}
	if c.Before.Name != c.After.Name || c.Before.Place != c.After.Place || c.Before.Members != c.After.Members {
		a.nav.describe(c.After)
		a.retitle()
	}
	a.Withdraw(screen.NoticeDeleted)
	a.notices.goOn()
	a.closeMenus()
	a.after.Ask()
}

// AllGroups closes the group and goes to the list of groups.
func (a *App) AllGroups() { a.leaveGroup(a.showHome) }

// DestroyGroup closes the group, and asks whether all that the app holds of it is to be
// destroyed.
func (a *App) DestroyGroup() {
	path, name := a.open.path, a.open.doc.Group().Name
	a.leaveGroup(func() {
		a.showHome()
		if h, ok := a.screen.(*home.Home); ok {
			h.Destroy(path, name)
		}
	})
}

// GoTo goes to one of the places of the navigation.
func (a *App) GoTo(where screen.Where) { a.goToPlace(screen.Place{Group: a.open.path, Where: where}) }

// goToPlace goes to a place in the open group; one that is not there any more is the
// overview.
func (a *App) goToPlace(p screen.Place) {
	switch p.Where {
	case screen.AtActivities:
		a.show(activities.New(a, p.Part))
	case screen.AtSheets:
		a.ShowSheets(p.Activity)
	case screen.AtSheet:
		a.showSheet(p)
	case screen.AtActivity:
		a.EditActivity(p.Activity)
	case screen.AtGuides, screen.AtHard:
		a.showGuides(p)
	case screen.AtResources:
		a.showResources(p.Part)
	case screen.AtBingo:
		a.show(newBingoScreen(a))
	default:
		a.show(overview.New(a))
	}
}

// navigate puts the navigation beside the screens of the open group.
func (a *App) navigate() {
	a.nav = newNavigation(a.words, a.frame.shape, a.GoTo, a.seekCommand(), a.AllGroups)
	a.nav.describe(a.open.doc.Group())
	a.frame.setNavigation(a.nav.parts)
}

// RenameFile lets the file of the open group follow the group's name, where that changed.
func (a *App) RenameFile() {
	g := a.open
	if g == nil || g.session.ReadOnly {
		return
	}
	name := g.doc.Group().Name
	if name == g.named {
		return
	}
	a.Aside(func() func() {
		path, err := g.session.Rename(name)
		return func() {
			g.path = path
			if err != nil {
				a.ShowProblem(err)
			} else {
				g.named = name
			}
			if g == a.open {
				a.prefs.Change(func(r *remember.Kept) { r.Place.Group = g.path })
			}
		}
	})
}

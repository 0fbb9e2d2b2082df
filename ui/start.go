package ui

import (
	"commonground/model/library"
)

// Start opens the library and goes to the first screen: the file that was asked for,
// the place where people left, or a welcome. The window may be shown meanwhile.
func (a *App) Start() {
	a.screen = nothing{}
	a.followSystem()
	a.Aside(func() func() {
		lib, err := a.openLibrary()
		return func() {
			a.lib = lib
			a.firstScreen(err)
		}
	})
}

func (a *App) openLibrary() (*library.Library, error) {
	folder := a.options.Library
	if folder == "" {
		folder = a.prefs.Library
	}
	if folder == "" {
		usual, err := library.Default()
		if err != nil {
			return nil, err
		}
		folder = usual
	}
	return library.Open(folder)
}

func (a *App) firstScreen(err error) {
	at := a.prefs.Place
	switch {
	case a.options.File != "":
		a.OpenFile(a.options.File)
	case at.Group != "":
		a.openAt(at.Group, at)
	case !a.prefs.Welcomed:
		a.show(newWelcome(a))
	default:
		a.showHome()
	}
	if err != nil {
		a.tellNoLibrary(err)
	}
}

// tellNoLibrary says that the folder of the groups cannot be used, and offers another.
func (a *App) tellNoLibrary(err error) {
	title, text := a.problemWords(err)
	a.Notify(notice{
		kind: noticeTrouble, alarm: true, icon: "warning", words: title, more: text,
		actions: []noticeAction{{a.words.Text("home.folder.choose"), "folder", a.ChooseLibrary}},
	})
}

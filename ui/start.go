package ui

import (
	"errors"
	"time"

	"commonground/model/library"
	"commonground/ui/home"
	"commonground/ui/remember"
	"commonground/ui/screen"
	"commonground/ui/undrawn"
)

// startWait is how long the window waits for its first screen. A folder that takes
// longer, on a network say, is waited for with the window open.
const startWait = 150 * time.Millisecond

// Start opens the library and goes to the first screen: the file that was asked for,
// the place where people left, or a welcome where nothing was left yet. It is called
// before the window is shown.
func (a *App) Start() {
	a.screen = screen.Nothing{}
	a.followSystem()
	at, welcomed := a.startPlace(), a.prefs.Welcomed
	came := false
	a.options.Runner.StartWithin(startWait, func() func() {
		lib, err := a.openLibrary()
		greet := !welcomed && at.Group == "" && !hasGroups(lib)
		var session *library.Session
		var sessionErr error
		at.Group = remember.Followed(a.options.Portable, at.Group)
		if at.Group != "" {
			session, sessionErr = library.OpenGroup(at.Group)
		}
		return func() {
			came = true
			a.Withdraw(screen.NoticeOpening)
			a.lib = lib
			a.firstScreen(at, greet, session, sessionErr)
			if err != nil {
				a.tellNoLibrary(err)
			}
		}
	})
	if !came {
		a.Notify(screen.Notice{
			Kind: screen.NoticeOpening, Icon: "folder", Stays: true,
			Words: a.words.Text("frame.opening.title"), More: a.words.Text("frame.opening.text"),
		})
	}
}

// startPlace is where the app starts; without a group that is the list of groups.
func (a *App) startPlace() screen.Place {
	if a.options.File != "" {
		return screen.Place{Group: a.options.File, Where: screen.AtOverview}
	}
	return a.prefs.Place
}

func (a *App) openLibrary() (*library.Library, error) {
	folder := a.options.Library
	if folder == "" {
		folder = a.prefs.Library
	}
	if folder == "" && a.options.Portable != "" {
		folder = remember.Groups(a.options.Portable)
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

// hasGroups reports whether the library has groups already, as on a new laptop to which
// people brought their folder; then those come first.
func hasGroups(lib *library.Library) bool {
	if lib == nil {
		return false
	}
	entries, err := lib.Entries()
	return err == nil && len(entries) > 0
}

func (a *App) firstScreen(at screen.Place, greet bool, session *library.Session, err error) {
	switch {
	case at.Group != "":
		a.opened(session, err, at)
	case greet:
		a.show(home.NewWelcome(a))
	default:
		a.showHome()
	}
}

// tellNoLibrary says that the folder of the groups cannot be used, and offers another.
func (a *App) tellNoLibrary(err error) {
	title, text := a.problemWords(err)
	a.Notify(screen.Notice{
		Kind: screen.NoticeTrouble, Alarm: true, Icon: "warning", Words: title, More: text,
		Actions: []screen.NoticeAction{{Label: a.words.Text("home.folder.choose"), Icon: "folder", Do: a.ChooseLibrary}},
	})
}

// undrawn is what becomes of a start on a computer that cannot draw the window: another one
// that can, or else the error, once people have read it.
func (a *App) undrawn() error {
	undrawn.Again()
	text := a.words.Text("error.undrawn.text")
	undrawn.Tell(a.words.Text("error.undrawn.title"), text)
	return errors.New(text)
}

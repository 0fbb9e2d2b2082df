package ui

import (
	"bytes"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"commonground/assets/examples"
	"commonground/model"
	"commonground/model/file"
	"commonground/model/library"
	"commonground/ui/choose"
	"commonground/ui/control"
	"commonground/ui/home"
	"commonground/ui/remember"
	"commonground/ui/screen"
)

// dropped opens the first file that was dropped on the window, unless the screen has a
// use for it at that place.
func (a *App) dropped(at fyne.Position, files []fyne.URI) {
	if len(files) == 0 || control.TopDialog(a.win.Canvas()) != nil { // which has to be dealt with first
		return
	}
	path := files[0].Path()
	if s, ok := a.screen.(screen.FileTaker); ok && s.Drop(at, path) {
		return
	}
	a.AddFile(path)
}

// AskForFile lets people choose a group's file, on a USB stick say, and adds it.
func (a *App) AskForFile() {
	choose.File(a, a.words.Text("choose.group"), a.chosen, ".json", func(path string) {
		a.chosen = filepath.Dir(path)
		a.AddFile(path)
	})
}

// AddFile adds a copy of a group's file to the library and opens it. Where the library has the
// group already and it is not the same there, it asks what to do.
func (a *App) AddFile(path string) {
	lib := a.lib
	if lib == nil {
		a.ChooseLibrary()
		return
	}
	a.saveFirst(func() {
		a.Aside(func() func() {
			m, err := lib.Meet(path)
			return func() { a.met(path, m, err) }
		})
	})
}

// saveFirst saves what there is to save of the open group, and goes on where nothing went
// wrong: what is compared with a file has to be in the library's.
func (a *App) saveFirst(then func()) {
	if a.open == nil {
		then()
		return
	}
	a.flush(a.open, func(err error) {
		if err != nil {
			a.ShowProblem(err)
			return
		}
		then()
	})
}

// met does what is to be done about a group's file, once it was compared with the library.
func (a *App) met(path string, m *library.Meeting, err error) {
	switch {
	case err != nil:
		a.ShowProblem(err)
	case m == nil:
		a.addAs(path, a.copyName)
	case model.DifferencesOf(m.Here, m.There).None():
		a.OpenGroup(m.Path)
		a.Notify(screen.Notice{
			Kind: screen.NoticeDone, Icon: "check",
			Words: a.words.Text("home.meet.same.title"), More: a.words.Text("home.meet.same.text", "path", path),
		})
	default:
		home.AskMeeting(a, m, home.Choices{Look: func() { a.look(path) }, KeepBoth: func() { a.keepBoth(path) }, Newer: func() { a.takeNewer(m) }})
	}
}

// addAs adds a copy of a group's file; one that is in the library already is called so.
func (a *App) addAs(path string, name func(string) string) {
	a.add(func(lib *library.Library) (string, error) { return lib.AddFromFile(path, name) })
}

// keepBoth adds a group that is in the library already, called by where it came from.
func (a *App) keepBoth(path string) {
	a.addAs(path, func(name string) string {
		return a.words.Text("home.meet.name", "name", name, "place", library.Origin(path))
	})
}

// look opens a group's file to be looked at only.
func (a *App) look(path string) {
	a.leaveGroup(func() {
		a.Aside(func() func() {
			session, err := library.Look(path)
			return func() { a.opened(session, err, screen.Place{Group: path, Where: screen.AtOverview}) }
		})
	})
}

// takeNewer opens the newer of two; where that came from elsewhere, it takes the place of the
// other.
func (a *App) takeNewer(m *library.Meeting) {
	if !m.Newer() {
		a.OpenGroup(m.Path)
		return
	}
	lib := a.lib
	a.leaveGroup(func() {
		a.Aside(func() func() {
			path, _, err := lib.Take(m)
			return func() {
				if err != nil {
					a.showHome()
					a.ShowProblem(err)
					return
				}
				a.OpenGroup(path)
				a.Notify(screen.Notice{
					Kind: screen.NoticeDone, Icon: "check",
					Words: a.words.Text("home.meet.taken.title", "name", m.There.Name, "place", library.Origin(m.From)),
					More:  a.words.Text("home.meet.taken.text"),
				})
			}
		})
	})
}

// OpenExample adds a copy of the example group and opens it; the original stays as it
// is, in the program. The copy happened of late, in whole weeks, so that the group still
// meets on the same day and nothing in it is long overdue.
func (a *App) OpenExample() {
	a.add(func(lib *library.Library) (string, error) {
		g, err := file.Decode(bytes.NewReader(examples.Group()))
		if err != nil {
			return "", fmt.Errorf("reading the example group: %w", err)
		}
		return lib.Add(g.Later(7*weeksBetween(g.Changed, a.Now())), a.copyName)
	})
}

// weeksBetween is how many whole weeks lie between two times; none where the second is
// before the first.
func weeksBetween(from, to time.Time) int {
	return max(0, model.DaysBetween(from, to)/7)
}

// add puts a group into the library aside, and opens it.
func (a *App) add(what func(*library.Library) (string, error)) {
	lib := a.lib
	if lib == nil {
		a.ChooseLibrary()
		return
	}
	a.Aside(func() func() {
		path, err := what(lib)
		return func() {
			if err != nil {
				a.ShowProblem(err)
				return
			}
			a.OpenGroup(path)
		}
	})
}

func (a *App) copyName(name string) string { return a.words.Text("home.copy-name", "name", name) }

// ShowFolder opens the library's folder in the system's file manager.
func (a *App) ShowFolder() {
	if a.lib != nil {
		a.showInSystem(a.lib.Folder())
	}
}

func (a *App) showInSystem(path string) {
	u := &url.URL{Scheme: "file", Path: filepath.ToSlash(path)}
	if err := a.fyne.OpenURL(u); err != nil {
		a.Notify(screen.Notice{
			Kind: screen.NoticeTrouble, Icon: "folder",
			Words: a.words.Text("error.folder.title"), More: a.words.Text("error.folder.text", "path", path),
		})
	}
}

// freePath is where a file of that name can lie in a folder without replacing another.
func freePath(folder, path string) (string, error) {
	extension := filepath.Ext(path)
	name := strings.TrimSuffix(filepath.Base(path), extension)
	for i := 1; i < 1000; i++ {
		try := filepath.Join(folder, name+extension)
		if i > 1 {
			try = filepath.Join(folder, fmt.Sprintf("%s %d%s", name, i, extension))
		}
		_, err := os.Lstat(try)
		if errors.Is(err, os.ErrNotExist) {
			return try, nil
		}
		if err != nil {
			return "", fmt.Errorf("looking for a free name: %w", err)
		}
	}
	return "", fmt.Errorf("%s: %w", path, os.ErrExist)
}

// ForgetGroup empties what the app holds of a group beside its files.
func (a *App) ForgetGroup(path string) error {
	a.clips.Drop(func(string) bool { return true })
	a.prefs.Change(func(r *remember.Kept) {
		if r.Place.Group == path {
			r.Place = screen.Place{}
		}
	})
	return a.desk.Close()
}

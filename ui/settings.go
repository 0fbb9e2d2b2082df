package ui

import (
	"math"
	"slices"
	"strconv"

	"fyne.io/fyne/v2"

	"commonground/model/library"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/remember"
	"commonground/ui/screen"
)

// textSizes are those offered, as shares of the usual size.
var textSizes = [...]float64{1, 1.25, 1.5, 1.75, 2}

// showSettings opens the settings. What is chosen is seen at once.
func (a *App) showSettings() {
	book := a.words
	var schemes, sizes []fyne.CanvasObject
	for _, s := range look.Schemes {
		schemes = append(schemes, a.choice(book.Text("settings.look."+string(s)), a.prefs.Scheme == s,
			func(r *remember.Kept) { r.Scheme = s }))
	}
	for _, size := range textSizes {
		percent := strconv.Itoa(int(math.Round(size * 100)))
		sizes = append(sizes, a.choice(book.Text("settings.text.percent", "n", percent), a.prefs.Text == size,
			func(r *remember.Kept) { r.Text = size }))
	}
	var d *control.Dialog
	done := control.NewPrimary(book.Text("settings.done"), "", func() { d.Close() })
	body := layout.Column(look.Margin,
		setting(book.Text("settings.look.title"), layout.Wrap(look.Gap, schemes...)),
		setting(book.Text("settings.text.title"), layout.Wrap(look.Gap, sizes...)),
		setting(book.Text("settings.folder.title"), a.folderSetting()))
	d = control.NewDialog(book.Text("settings.title"), body, done)
	d.Open(a.win.Canvas(), done)
}

func setting(title string, controls fyne.CanvasObject) fyne.CanvasObject {
	return layout.Column(look.Gap, look.NewText(look.Heading, title), controls)
}

// choice is a button for one of several settings; it closes the dialog and opens it
// anew in the new look.
func (a *App) choice(words string, on bool, change func(*remember.Kept)) fyne.CanvasObject {
	b := control.NewButton(words, "", func() {
		a.prefs.Change(change)
		control.TopDialog(a.win.Canvas()).Close()
		a.changeLook()
		a.showSettings()
	})
	if on {
		b.Down = true
		b.SetIcon("check")
	}
	return b
}

func (a *App) folderSetting() fyne.CanvasObject {
	book := a.words
	where := book.Text("settings.folder.none")
	if a.lib != nil {
		where = a.lib.Folder()
	}
	box := layout.Column(look.Gap, look.NewText(look.Body, where))
	if a.lib != nil {
		if service := library.SyncedBy(a.lib.Folder()); service != "" {
			box.Add(look.NewText(look.Warning, book.Text("settings.folder.synced", "service", service)))
		}
	}
	box.Add(layout.Wrap(look.Gap, control.NewButton(book.Text("home.folder.choose"), "folder", func() {
		control.TopDialog(a.win.Canvas()).Close()
		a.ChooseLibrary()
	})))
	return box
}

// stepText makes the text larger or smaller by one of the sizes offered.
func (a *App) stepText(by int) {
	i := slices.IndexFunc(textSizes[:], func(s float64) bool { return s >= a.prefs.Text })
	i = min(max(i+by, 0), len(textSizes)-1)
	a.prefs.Change(func(r *remember.Kept) { r.Text = textSizes[i] })
	a.changeLook()
}

// changeLook shows the app in the look that was chosen.
func (a *App) changeLook() {
	a.applyLook()
	a.root.Refresh()
	a.wall.Recolour()
	a.foot = foot{} // its colours are those of before
	a.reshow()
}

// Library is the library in use, or nil while its folder cannot be used.
func (a *App) Library() *library.Library { return a.lib }

// ChooseLibrary asks for another folder for the groups. Groups stay where they are.
func (a *App) ChooseLibrary() { a.AskFolder(a.words.Text("choose.library"), a.useLibrary) }

func (a *App) useLibrary(folder string) {
	a.turns.BeforeEnd(func() { a.useLibraryNow(folder) })
}

func (a *App) useLibraryNow(folder string) {
	a.Aside(func() func() {
		lib, err := library.Open(folder)
		return func() {
			if err != nil {
				a.ShowProblem(err)
				return
			}
			a.lib = lib
			a.options.Library = ""
			a.prefs.Change(func(r *remember.Kept) { r.Library = lib.Folder() })
			a.leaveGroup(func() {
				a.showHome()
				a.tellSynced(lib.Folder())
			})
		}
	})
}

// tellSynced says where a folder is mirrored to a cloud: then what people write does
// leave the laptop.
func (a *App) tellSynced(folder string) {
	service := library.SyncedBy(folder)
	if service == "" {
		return
	}
	a.Notify(screen.Notice{
		Kind: screen.NoticeSynced, Alarm: true, Icon: "cloud",
		Words: a.words.Text("settings.folder.synced", "service", service), More: a.words.Text("settings.folder.synced-more"),
		Actions: []screen.NoticeAction{{Label: a.words.Text("home.folder.choose"), Icon: "folder", Do: a.ChooseLibrary}},
	})
}

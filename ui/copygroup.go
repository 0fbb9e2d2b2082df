package ui

import (
	"errors"
	"io/fs"
	"path/filepath"
	"slices"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/model/library"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// SaveGroupCopy asks for a folder, on a USB stick say, and writes a copy of the open
// group there as it is now.
func (a *App) SaveGroupCopy() {
	g := a.open
	a.AskFolder(a.words.Text("choose.copy-to", "name", a.open.doc.Group().Name), func(folder string) {
		if g == a.open {
			a.copyGroup(filepath.Join(folder, filepath.Base(g.path)), false)
		}
	})
}

func (a *App) copyGroup(to string, replace bool) {
	now := a.open.doc.Group()
	if to == a.open.path {
		a.ShowProblem(library.ErrSameFile)
		return
	}
	a.Aside(func() func() {
		err := library.WriteCopy(now, to, replace)
		return func() {
			switch {
			case errors.Is(err, fs.ErrExist) && !replace:
				screen.AskReplace(a, to, now.Changed, func() { a.copyGroup(to, true) })
			case err != nil:
				a.ShowProblem(err)
			default:
				screen.TellCopied(a, now.Name, to)
			}
		}
	})
}

// CopySheet asks for another group of the library, and puts a copy of a sheet into it.
func (a *App) CopySheet(id model.ID) {
	g, lib := a.open, a.lib
	if lib == nil || g.doc.Group().Sheet(id) == nil {
		return
	}
	a.Aside(func() func() {
		entries, err := lib.Entries()
		return func() {
			if err != nil {
				a.ShowProblem(err)
			} else if g == a.open {
				a.askGroupFor(id, slices.DeleteFunc(entries, func(e library.Entry) bool { return e.Path == g.path }))
			}
		}
	})
}

func (a *App) askGroupFor(id model.ID, among []library.Entry) {
	sheet := a.open.doc.Group().Sheet(id)
	if sheet == nil {
		return
	}
	var d *control.Dialog
	list := layout.Column(2)
	var first fyne.Focusable
	for _, e := range among {
		item := control.NewNavItem(e.Name, "groups", func() { d.Close(); a.putSheet(sheet, e) })
		if first == nil {
			first = item
		}
		list.Add(item)
	}
	cancel := control.NewButton(a.words.Text("frame.cancel"), "", func() { d.Cancel() })
	if first == nil {
		list.Add(look.NewText(look.Body, a.words.Text("sheet.copy.none")))
		first = cancel
	}
	d = control.NewDialog(a.words.Text("sheet.copy.title", "sheet", sheet.Title), list, cancel)
	d.Open(a.win.Canvas(), first)
}

func (a *App) putSheet(sheet *model.Sheet, to library.Entry) {
	lib, own := a.lib, a.open.doc.Group().Activity(sheet.Activity)
	a.Aside(func() func() {
		err := lib.PutSheet(to.Path, sheet, own)
		return func() {
			if err != nil {
				a.ShowProblem(err)
				return
			}
			a.Notify(screen.Notice{
				Kind: screen.NoticeDone, Icon: "check",
				Words: a.words.Text("sheet.copy.done", "sheet", sheet.Title, "group", to.Name), More: a.words.Text("sheet.copy.stays"),
			})
		}
	})
}

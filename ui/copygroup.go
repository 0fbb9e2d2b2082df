package ui

import (
	"errors"
	"io/fs"
	"path/filepath"

	"commonground/model/library"
	"commonground/ui/control"
	"commonground/ui/look"
)

// SaveGroupCopy asks for a folder, on a USB stick say, and writes a copy of the open
// group there as it is now.
func (a *App) SaveGroupCopy() {
	g := a.open
	a.askFolder(a.words.Text("choose.copy-to"), func(folder string) {
		if g == a.open {
			a.copyGroup(filepath.Join(folder, filepath.Base(g.path)), false)
		}
	})
}

func (a *App) copyGroup(to string, replace bool) {
	now := a.open.doc.Group()
	if to == a.open.path {
		a.showProblem(library.ErrSameFile)
		return
	}
	a.Aside(func() func() {
		err := library.WriteCopy(now, to, replace)
		return func() {
			switch {
			case errors.Is(err, fs.ErrExist) && !replace:
				askReplace(a, to, func() { a.copyGroup(to, true) })
			case err != nil:
				a.showProblem(err)
			default:
				tellCopied(a, now.Name, to)
			}
		}
	})
}

// askReplace asks whether a file that is there may be replaced.
func askReplace(h host, path string, replace func()) {
	book := h.Words()
	var d *control.Dialog
	keep := control.NewPrimary(book.Text("home.replace.keep"), "", func() { d.Close() })
	d = control.NewDialog(book.Text("home.replace.title"), look.NewText(look.Body, book.Text("home.replace.text", "path", path)),
		control.NewDanger(book.Text("home.replace.do"), "", func() { d.Close(); replace() }), keep)
	d.Open(h.Window().Canvas(), keep)
}

// tellCopied says where a copy was saved.
func tellCopied(h host, name, path string) {
	book := h.Words()
	h.Notify(notice{
		kind: noticeDone, icon: "check",
		words: book.Text("home.copied.title", "name", name), more: book.Text("home.copied.text", "path", path),
	})
}

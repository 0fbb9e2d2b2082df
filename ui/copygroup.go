package ui

import (
	"errors"
	"io/fs"
	"path/filepath"

	"commonground/model/library"
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

package ui

import (
	"errors"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/model/library"
	"commonground/ui/control"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// problemWords say what happened, and what is safe and what to do now.
func (a *App) problemWords(err error) (title, text string) {
	var load *library.LoadError
	var put *library.PlaceError
	var much *model.ExcessError
	switch {
	case errors.As(err, &much):
		return a.words.Text("own.full.title"), a.words.Text("own.full.text", "most", much.Most)
	case errors.As(err, &load):
		return a.wordsFor(load.Key(), load.Path)
	case errors.As(err, &put):
		return a.wordsFor(put.Key(), put.Path)
	}
	return a.words.Text("error.unknown.title"), a.words.Text("error.unknown.text", "why", err.Error())
}

func (a *App) wordsFor(key, path string) (title, text string) {
	name := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
	return a.words.Text(key+".title", "name", name, "path", path), a.words.Text(key+".text", "name", name, "path", path)
}

// ShowProblem says what went wrong, in a dialog.
func (a *App) ShowProblem(err error) {
	var d *control.Dialog
	done := control.NewPrimary(a.words.Text("error.understood"), "", func() { d.Close() })
	d = a.problemDialog(err, done)
	d.Open(a.win.Canvas(), done)
}

func (a *App) problemDialog(err error, actions ...fyne.CanvasObject) *control.Dialog {
	title, text := a.problemWords(err)
	return control.NewDialog(title, look.NewText(look.Body, text), actions...)
}

// ShowLoadProblem says why a group cannot be opened, and offers what can be done: the
// last good version of a damaged file.
func (a *App) ShowLoadProblem(err error) {
	var load *library.LoadError
	if !errors.As(err, &load) || load.Kind == library.Missing {
		a.ShowProblem(err)
		return
	}
	var d *control.Dialog
	show := control.NewButton(a.words.Text("error.show-file"), "folder", func() { a.showInSystem(filepath.Dir(load.Path)) })
	understood := func() { d.Close() }
	first := control.NewPrimary(a.words.Text("error.understood"), "", understood)
	actions := []fyne.CanvasObject{show, first}
	if load.LastGood != "" {
		first = control.NewPrimary(a.words.Text("error.last-good"), "restore", func() {
			d.Close()
			a.recover(load.Path)
		})
		actions = []fyne.CanvasObject{show, control.NewButton(a.words.Text("frame.close"), "", understood), first}
	}
	d = a.problemDialog(err, actions...)
	d.Open(a.win.Canvas(), first)
}

// recover puts the last good version of a group in the place of a damaged file, which
// is kept, and opens it.
func (a *App) recover(path string) {
	a.Aside(func() func() {
		kept, err := library.Recover(path)
		return func() {
			if err != nil {
				a.ShowProblem(err)
				return
			}
			a.OpenGroup(path)
			a.Notify(screen.Notice{
				Kind: screen.NoticeTrouble, Icon: "restore",
				Words: a.words.Text("error.recovered.title"), More: a.words.Text("error.recovered.text", "path", kept),
			})
		}
	})
}

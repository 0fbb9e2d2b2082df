package ui

import (
	"errors"
	"io/fs"
	"path/filepath"
	"slices"
	"time"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/library"
	"commonground/printables/wording"
	"commonground/ui/activities"
	"commonground/ui/background"
	"commonground/ui/choose"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// AskMakeActivity asks what a new activity of the group's own begins with.
func (a *App) AskMakeActivity() {
	a.askMake("own.start.title", slices.Concat(catalogue.All(), catalogue.More()), a.makeActivity)
}

// AskMakeIcebreaker asks what a new icebreaker of the group's own begins with.
func (a *App) AskMakeIcebreaker() {
	games := slices.DeleteFunc(catalogue.More(), func(a *model.Activity) bool { return !a.Icebreaker })
	a.askMake("own.ice.make", games, func(fresh *model.Activity) {
		fresh.Icebreaker = true
		a.makeActivity(fresh)
	})
}

// askMake asks what a new activity begins with: nothing, or a copy of one of those.
func (a *App) askMake(title string, originals []*model.Activity, begun func(*model.Activity)) {
	book := a.words
	var d *control.Dialog
	begin := func(key, icon string, from func() *model.Activity) *control.Card {
		sign := control.NewSign(icon)
		said := layout.Column(4, look.NewText(look.Heading, book.Text(key+".title")), look.NewText(look.Small, book.Text(key+".text")))
		return control.NewCard(layout.TopRow(14, 1, sign, said), func() { d.Close(); begun(from()) })
	}
	board := begin("own.start.board", "board", func() *model.Activity { return model.NewActivity(model.KindBoard, "") })
	form := begin("own.start.form", "list", func() *model.Activity { return model.NewActivity(model.KindForm, "") })
	copies, pictures := layout.Grid(300, look.Space, 3), a.Queue()
	for _, original := range originals {
		copies.Add(a.copyCard(pictures, original, func() {
			d.Close()
			begun(wording.Copy(book, original, a.copyTitle(wording.Of(book, original).Title)))
		}))
	}
	body := layout.Column(look.Margin,
		layout.Column(look.Space, look.NewText(look.Heading, book.Text("own.start.scratch")), layout.Grid(300, look.Space, 2, board, form)),
		layout.Column(look.Space, look.NewText(look.Heading, book.Text("own.start.copy")), look.NewText(look.Body, book.Text("own.start.copy-text")), copies))
	d = control.NewDialog(book.Text(title), body, control.NewButton(book.Text("frame.cancel"), "", func() { d.Cancel() }))
	d.Wide = true
	d.Open(a.win.Canvas(), board)
}

// copyCard offers one of the toolkit's activities to be copied.
func (a *App) copyCard(pictures *background.Queue, original *model.Activity, do func()) *control.Card {
	said := wording.Of(a.words, original)
	text := layout.Column(4, look.NewText(look.Strong, activities.Numbered(original, said.Title)), look.NewText(look.Small, said.Summary))
	return control.NewCard(layout.TopRow(14, 1, activities.Thumbnail(a, pictures, original, nil, activities.ThumbWidth), text), do)
}

// makeActivity adds an activity to the group and opens it to be changed.
func (a *App) makeActivity(fresh *model.Activity) {
	if err := a.open.doc.AddActivity(fresh); err != nil {
		a.ShowProblem(err)
		return
	}
	a.EditActivity(fresh.ID)
}

// DuplicateActivity adds a copy of one of the group's own activities.
func (a *App) DuplicateActivity(id string) {
	if of := a.open.doc.Group().Activity(id); of != nil {
		if _, err := a.open.doc.DuplicateActivity(id, a.copyTitle(of.Own.Title)); err != nil {
			a.ShowProblem(err)
		}
	}
}

// copyTitle is what a copy of an activity is called: at most as long as titles may be, and
// as no other of the group's activities, so that they can be told apart.
func (a *App) copyTitle(title string) string {
	name := activities.TitleOr(a.words, title)
	for n, copied := 2, a.copyName(name); ; n++ {
		out := []rune(copied)
		copied = string(out[:min(len(out), model.MaxActivityName)])
		same := func(o *model.Activity) bool { return o.Own.Title == copied }
		if n > model.MaxActivities+1 || !slices.ContainsFunc(a.open.doc.Group().Activities, same) {
			return copied
		}
		copied = a.words.Text("own.copy-name", "name", name, "n", n)
	}
}

// AskDeleteActivity asks whether an activity may go with its sheets, says how many those
// are, and offers to take it back afterwards.
func (a *App) AskDeleteActivity(id string) {
	g, book := a.open.doc.Group(), a.words
	gone := g.Activity(id)
	if gone == nil {
		return
	}
	title, sheets := activities.OwnTitle(book, gone), len(g.SheetsOf(id))
	text := book.Text("own.delete.bare")
	if sheets > 0 {
		text = book.Count("own.delete.sheets", sheets)
	}
	var d *control.Dialog
	keep := control.NewPrimary(book.Text("own.delete.keep"), "", func() { d.Close() })
	do := control.NewDanger(book.Text("own.delete.do"), "delete", func() { d.Close(); a.deleteActivity(id, title) })
	d = control.NewDialog(book.Text("own.delete.title", "name", title), look.NewText(look.Body, text), do, keep)
	d.Open(a.win.Canvas(), keep)
}

func (a *App) deleteActivity(id, title string) {
	if err := a.open.doc.DeleteActivity(id); err != nil {
		a.ShowProblem(err)
		return
	}
	if p := a.screen.Place(); p.Activity == id {
		a.GoTo(screen.AtActivities)
	}
	a.Notify(screen.Notice{
		Kind: screen.NoticeDeleted, Icon: "delete", Words: a.words.Text("home.deleted.title", "name", title),
		Actions: []screen.NoticeAction{{Label: a.words.Text("home.deleted.undo"), Icon: "undo", Do: a.Undo}},
	})
}

// SaveActivity asks for a folder, on a USB stick say, and writes one of the group's own
// activities there as a file for other groups.
func (a *App) SaveActivity(id string) {
	of := a.open.doc.Group().Activity(id)
	if of == nil {
		return
	}
	a.AskFolder(a.words.Text("own.save-to"), func(folder string) {
		a.writeActivity(of, filepath.Join(folder, library.ActivityFileName(activities.OwnTitle(a.words, of))), false)
	})
}

func (a *App) writeActivity(of *model.Activity, to string, replace bool) {
	a.Aside(func() func() {
		err := library.WriteActivity(of, to, replace)
		return func() {
			switch {
			case errors.Is(err, fs.ErrExist) && !replace:
				screen.AskReplace(a, to, time.Time{}, func() { a.writeActivity(of, to, true) })
			case err != nil:
				a.ShowProblem(err)
			default:
				a.Notify(screen.Notice{
					Kind: screen.NoticeDone, Icon: "check", Words: a.words.Text("own.saved.title", "name", activities.OwnTitle(a.words, of)),
					More: a.words.Text("own.saved.text", "path", to),
				})
			}
		}
	})
}

// AskForActivity lets people choose the file of an activity, and adds it to the group.
func (a *App) AskForActivity() {
	choose.File(a, a.words.Text("choose.activity"), a.chosen, ".json", func(path string) {
		a.chosen = filepath.Dir(path)
		a.AddActivityFile(path)
	})
}

// AddActivityFile adds the activity of a file to the open group and says so. One that the
// group has already comes beside it, so that nothing of the group's changes.
func (a *App) AddActivityFile(path string) {
	g := a.open
	a.Aside(func() func() {
		got, err := library.ReadActivity(path)
		return func() {
			if g != a.open {
				return // another group is open by now
			}
			if err == nil {
				a.bringActivity(got)
				return
			}
			a.ShowLoadProblem(err)
		}
	})
}

func (a *App) bringActivity(got *model.Activity) {
	more := ""
	if a.open.doc.Group().Activity(got.ID) != nil {
		more = a.words.Text("own.brought.again")
	}
	if err := a.open.doc.AddActivity(got); err != nil {
		a.ShowProblem(err)
		return
	}
	a.GoTo(screen.AtActivities)
	id := got.ID
	a.Notify(screen.Notice{
		Kind: screen.NoticeDone, Icon: "check", Words: a.words.Text("own.brought.title", "name", activities.OwnTitle(a.words, got)), More: more,
		Actions: []screen.NoticeAction{{Label: a.words.Text("own.brought.look"), Icon: "open", Do: func() { a.OpenActivity(id) }}},
	})
}

var _ activities.OwnHost = (*App)(nil)

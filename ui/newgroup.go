package ui

import (
	"strings"

	"commonground/model"
	"commonground/model/library"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/overview"
)

// AskNewGroup asks what a new group is called, makes it and opens it.
func (a *App) AskNewGroup() {
	if a.lib == nil {
		a.ChooseLibrary()
		return
	}
	book := a.words
	name, where, members := control.NewField(book.Text("group.name")), control.NewField(book.Text("group.place")), control.NewField(book.Text("group.count"))
	where.Entry.SetPlaceHolder(book.Text("group.optional"))
	members.Entry.SetPlaceHolder(book.Text("group.optional"))
	var d *control.Dialog
	finish := func() {
		count, ok := overview.ReadCount(members.Entry.Text)
		name.SetProblem(overview.When(strings.TrimSpace(name.Entry.Text) == "", book.Text("error.no-name")))
		members.SetProblem(overview.When(!ok, book.Text("error.no-count")))
		if name.Problem() != "" || members.Problem() != "" {
			d.Reflow()
			return
		}
		d.Close()
		g := model.NewGroup(strings.TrimSpace(name.Entry.Text), a.Now())
		g.Place, g.Members = strings.TrimSpace(where.Entry.Text), count
		a.makeGroup(g)
	}
	for _, f := range []*control.Field{name, where, members} {
		f.Entry.OnSubmitted = func(string) { finish() }
	}
	d = control.NewDialog(book.Text("home.new"),
		layout.Column(look.Space, name.Box, where.Box, members.Box, look.NewText(look.Small, book.Text("group.private"))),
		control.NewButton(book.Text("frame.cancel"), "", func() { d.Cancel() }),
		control.NewPrimary(book.Text("home.make"), "", finish))
	d.Open(a.win.Canvas(), name.Entry)
}

func (a *App) makeGroup(g *model.Group) {
	a.add(func(lib *library.Library) (string, error) { return lib.Create(g) })
}

package ui

import (
	"strconv"
	"strings"

	"commonground/model"
	"commonground/model/library"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// maxMembers is how many members a group may say it has.
const maxMembers = 9999

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
		count, ok := readCount(members.Entry.Text)
		name.SetProblem(when(strings.TrimSpace(name.Entry.Text) == "", book.Text("error.no-name")))
		members.SetProblem(when(!ok, book.Text("error.no-count")))
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

func when(on bool, words string) string {
	if on {
		return words
	}
	return ""
}

// readCount reads how many members there are; nothing is 0, which is not said.
func readCount(text string) (n int, ok bool) {
	text = strings.TrimSpace(text)
	if text == "" {
		return 0, true
	}
	n, err := strconv.Atoi(text)
	return n, err == nil && n >= 0 && n <= maxMembers
}

func (a *App) makeGroup(g *model.Group) {
	a.add(func(lib *library.Library) (string, error) { return lib.Create(g) })
}

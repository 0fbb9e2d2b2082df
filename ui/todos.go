package ui

import (
	"slices"
	"strings"
	"unicode/utf8"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/look"
)

// todosHost is what the lists of things to see to need.
type todosHost interface {
	host
	Document() *model.Document
	OpenSheet(id model.ID)
}

// todos shows the group's lists: what is to be done about the venue, at the next meeting
// and for the agreement. Each thing can be ticked, changed and deleted, and says which
// sheet it came from.
type todos struct {
	host  todosHost
	box   *fyne.Container
	shown []*model.Todo
	press map[todoButton]*look.Button
	// OnChanged is called when the lists need more or less room.
	OnChanged func()
	// Reveal brings what the keyboard comes to into view.
	Reveal func(fyne.CanvasObject)
}

// todoButton names a button by what it is beside and what it does.
type todoButton struct {
	todo model.ID
	does string
}

// todoLists are the lists in the order in which they are shown.
var todoLists = [...]model.TodoFor{model.TodoMeeting, model.TodoVenue, model.TodoAgreement}

func newTodos(h todosHost, reveal func(fyne.CanvasObject)) *todos {
	t := &todos{host: h, box: look.Column(look.Space), Reveal: reveal}
	t.fill()
	return t
}

// follow takes over a change of the group.
func (t *todos) follow(g *model.Group) {
	if slices.Equal(t.shown, g.Todos) {
		return
	}
	had := t.focused()
	t.fill()
	if t.OnChanged != nil {
		t.OnChanged()
	}
	if b := t.press[had]; b != nil {
		t.host.Window().Canvas().Focus(b)
	}
}

// focused is the button that the keyboard is on.
func (t *todos) focused() todoButton {
	now := t.host.Window().Canvas().Focused()
	for name, b := range t.press {
		if now == fyne.Focusable(b) {
			return name
		}
	}
	return todoButton{}
}

func (t *todos) fill() {
	g := t.host.Document().Group()
	t.shown = g.Todos
	t.box.Objects, t.press = nil, map[todoButton]*look.Button{}
	t.box.Hidden = len(g.Todos) == 0
	if len(g.Todos) == 0 {
		return
	}
	t.box.Add(look.NewText(look.Heading, t.host.Words().Text("group.todo.title")))
	for _, list := range todoLists {
		t.addList(g, list)
	}
	t.box.Refresh()
}

func (t *todos) addList(g *model.Group, list model.TodoFor) {
	var lines []fyne.CanvasObject
	for _, todo := range g.Todos {
		if todo.For == list {
			lines = append(lines, t.line(g, todo))
		}
	}
	if len(lines) > 0 {
		title := look.NewText(look.Strong, t.host.Words().Text("group.todo."+string(list)))
		t.box.Add(look.AtMost(760, look.Column(4, append([]fyne.CanvasObject{title}, lines...)...)))
	}
}

// line is one thing to see to.
func (t *todos) line(g *model.Group, todo *model.Todo) fyne.CanvasObject {
	book := t.host.Words()
	locked := t.host.Document().ReadOnly()
	tick := look.NewButton("", "", func() { t.tick(todo) })
	tick.SetDown(todo.Done)
	tick.Hint = book.Text("group.todo.done")
	if todo.Done {
		tick.SetIcon("tick")
		tick.Hint = book.Text("group.todo.undone")
	}
	edit := look.NewPlain("", "edit", func() { t.edit(todo) })
	edit.Hint = book.Text("group.todo.edit")
	remove := look.NewPlain("", "delete", func() { _ = t.host.Document().DeleteTodo(todo.ID) }) // gone already is as good
	remove.Hint = book.Text("group.todo.delete")
	for does, b := range map[string]*look.Button{"tick": tick, "edit": edit, "delete": remove} {
		t.press[todoButton{todo.ID, does}] = b
		b.SetEnabled(!locked)
		b.OnFocus = func() { t.Reveal(b) }
	}
	said := []fyne.CanvasObject{look.NewText(look.Body, todo.Text)}
	if todo.Done {
		said[0] = look.NewText(look.Quiet, book.Text("group.todo.ticked", "what", todo.Text))
	}
	if from := t.from(g, todo); from != nil {
		said = append(said, from)
	}
	return look.Row(look.Gap, 1, look.AtLeast(44, tick), look.Column(2, said...), edit, remove)
}

// from leads to the sheet that a thing came from; nil where that is not known any more.
func (t *todos) from(g *model.Group, todo *model.Todo) fyne.CanvasObject {
	if todo.From == nil {
		return nil
	}
	s := g.Sheet(todo.From.Sheet)
	if s == nil {
		return nil
	}
	link := look.NewLink(look.Small, t.host.Words().Text("group.todo.from", "sheet", s.Title), func() { t.host.OpenSheet(s.ID) })
	link.OnFocus = func() { t.Reveal(link) }
	return link
}

func (t *todos) tick(todo *model.Todo) {
	_ = t.host.Document().ChangeTodo(todo.ID, "", func(t *model.Todo) { t.Done = !t.Done }) // gone already: nothing to tick
}

// edit asks for other words.
func (t *todos) edit(todo *model.Todo) {
	book := t.host.Words()
	field := look.NewAreaField(book.Text("group.todo.words"), 2)
	field.Area.SetText(todo.Text)
	var d *look.Dialog
	keep := look.NewPrimary(book.Text("group.todo.keep"), "", func() {
		text := strings.TrimSpace(field.Area.Text)
		switch {
		case text == "":
			field.SetProblem(book.Text("group.todo.no-words"))
		case utf8.RuneCountInString(text) > model.MaxNoteText:
			field.SetProblem(book.Text("board.status.too-long", "most", model.MaxNoteText))
		default:
			d.Close()
			_ = t.host.Document().ChangeTodo(todo.ID, "", func(t *model.Todo) { t.Text = text }) // gone already: nothing to change
		}
		d.Reflow()
	})
	cancel := look.NewButton(book.Text("frame.cancel"), "", func() { d.Cancel() })
	d = look.NewDialog(book.Text("group.todo.edit"), field.Box, cancel, keep)
	field.Area.OnGrown = d.Reflow
	field.Area.OnEscape = func() { d.Cancel() }
	d.Open(t.host.Window().Canvas(), field.Area)
}

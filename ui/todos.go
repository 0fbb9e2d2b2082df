package ui

import (
	"slices"
	"strings"
	"unicode/utf8"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/carry"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// todosHost is what the lists of things to see to need.
type todosHost interface {
	host
	carry.Back
}

// todos shows some of the group's lists: what is to be done about the venue, at the next
// meeting and for the agreement. Each thing can be ticked, changed and deleted, and says
// which sheet it came from.
type todos struct {
	host  todosHost
	lists []model.TodoFor
	box   *fyne.Container
	shown []*model.Todo
	press map[todoButton]*control.Button
	// Tight sets the buttons below the words, for a narrow place.
	Tight bool
	// Use is done with a thing that is not done yet, named by the words of UseKey; nil is
	// nothing. It is set before fill.
	Use    func(*model.Todo)
	UseKey string
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

// todoLists are all lists in the order in which they are shown.
var todoLists = [...]model.TodoFor{model.TodoMeeting, model.TodoVenue, model.TodoAgreement}

func newTodos(h todosHost, reveal func(fyne.CanvasObject), lists ...model.TodoFor) *todos {
	return &todos{host: h, lists: lists, box: layout.Column(look.Space), Reveal: reveal}
}

// follow takes over a change of the group.
func (t *todos) follow(g *model.Group) {
	if slices.Equal(t.shown, t.of(g)) {
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

// of are the things on the lists that are shown.
func (t *todos) of(g *model.Group) []*model.Todo {
	var out []*model.Todo
	for _, todo := range g.Todos {
		if slices.Contains(t.lists, todo.For) {
			out = append(out, todo)
		}
	}
	return out
}

// first is the tick of the first thing, nil where there is none.
func (t *todos) first() fyne.Focusable {
	for _, list := range t.lists {
		for _, todo := range t.shown {
			if todo.For == list {
				return t.press[todoButton{todo.ID, "tick"}]
			}
		}
	}
	return nil
}

func (t *todos) fill() {
	t.shown = t.of(t.host.Document().Group())
	t.box.Objects, t.press = nil, map[todoButton]*control.Button{}
	t.box.Hidden = len(t.shown) == 0
	if len(t.shown) == 0 {
		return
	}
	if len(t.lists) > 1 {
		t.box.Add(look.NewText(look.Heading, t.host.Words().Text("group.todo.title")))
	}
	for _, list := range t.lists {
		t.addList(list)
	}
	t.box.Refresh()
}

func (t *todos) addList(list model.TodoFor) {
	var lines []fyne.CanvasObject
	for _, todo := range t.shown {
		if todo.For == list {
			lines = append(lines, t.line(todo))
		}
	}
	if len(lines) > 0 {
		role := look.Strong
		if len(t.lists) == 1 {
			role = look.Heading
		}
		title := look.NewText(role, t.host.Words().Text("group.todo."+string(list)))
		t.box.Add(layout.AtMost(760, layout.Column(4, append([]fyne.CanvasObject{title}, lines...)...)))
	}
}

// line is one thing to see to.
func (t *todos) line(todo *model.Todo) fyne.CanvasObject {
	book := t.host.Words()
	locked := t.host.Document().ReadOnly()
	tick := control.NewBox(todo.Done, func() { t.tick(todo) })
	tick.Hint = book.Text("group.todo.done")
	if todo.Done {
		tick.Hint = book.Text("group.todo.undone")
	}
	edit := control.NewPlain("", "edit", func() { t.edit(todo) })
	edit.Hint = book.Text("group.todo.edit")
	remove := control.NewPlain("", "delete", func() { _ = t.host.Document().DeleteTodo(todo.ID) }) // gone already is as good
	remove.Hint = book.Text("group.todo.delete")
	acts := []fyne.CanvasObject{edit, remove}
	buttons := map[string]*control.Button{"tick": tick, "edit": edit, "delete": remove}
	if t.Use != nil && !todo.Done {
		use := control.NewButton(book.Text(t.UseKey), "add", func() { t.Use(todo) })
		buttons["use"] = use
		acts = append([]fyne.CanvasObject{use}, acts...)
	}
	for does, b := range buttons {
		t.press[todoButton{todo.ID, does}] = b
		b.SetEnabled(!locked)
		b.OnFocus = func() { t.Reveal(b) }
	}
	return t.lay(tick, t.words(todo), acts)
}

// words are what there is to do, and where it came from.
func (t *todos) words(todo *model.Todo) *fyne.Container {
	said := look.NewText(look.Body, todo.Text)
	if todo.Done {
		said = look.NewText(look.Quiet, t.host.Words().Text("group.todo.ticked", "what", todo.Text))
	}
	column := layout.Column(2, said)
	if todo.By != "" && !todo.Done {
		by := t.host.Words().Date(todo.By, t.host.Now())
		column.Add(look.NewText(look.Status, t.host.Words().Text("group.todo.by", "day", by)))
	}
	if from := carry.Link(t.host, todo.From, t.Reveal); from != nil {
		column.Add(from)
	}
	return column
}

// lay sets a line beside its tick, the buttons at the end or below.
func (t *todos) lay(tick fyne.CanvasObject, words *fyne.Container, acts []fyne.CanvasObject) fyne.CanvasObject {
	if t.Tight {
		words.Add(layout.Wrap(4, acts...))
		return layout.TopRow(look.Gap, 1, tick, words)
	}
	return layout.Row(look.Gap, 1, append([]fyne.CanvasObject{tick, words}, acts...)...)
}

func (t *todos) tick(todo *model.Todo) {
	_ = t.host.Document().ChangeTodo(todo.ID, "", func(t *model.Todo) { t.Done = !t.Done }) // gone already: nothing to tick
}

// edit asks for other words.
func (t *todos) edit(todo *model.Todo) {
	book := t.host.Words()
	field := control.NewAreaField(book.Text("group.todo.words"), 2)
	field.Area.SetText(todo.Text)
	var d *control.Dialog
	keep := control.NewPrimary(book.Text("group.todo.keep"), "", func() {
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
	cancel := control.NewButton(book.Text("frame.cancel"), "", func() { d.Cancel() })
	d = control.NewDialog(book.Text("group.todo.edit"), field.Box, cancel, keep)
	field.Area.OnGrown = d.Reflow
	field.Area.OnEscape = func() { d.Cancel() }
	d.Open(t.host.Window().Canvas(), field.Area)
}

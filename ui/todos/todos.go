// Package todos shows a group's lists of what is to be done, and when its agreement is to be
// looked at again.
package todos

import (
	"slices"
	"strings"
	"unicode/utf8"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/carry"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// Host is what the lists of things to see to need.
type Host interface {
	screen.Host
	carry.Back
}

// List shows some of the group's lists: what is to be done about the venue, at the next
// meeting and for the agreement. Each thing can be ticked, changed and deleted, and says
// which sheet it came from.
type List struct {
	host    Host
	lists   []model.TodoFor
	Box     *fyne.Container
	shown   []*model.Todo
	Buttons map[Button]*control.Button
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

// Button names a button by what it is beside and what it does.
type Button struct {
	Todo model.ID
	Does string
}

// Lists are all lists in the order in which they are shown.
var Lists = [...]model.TodoFor{model.TodoMeeting, model.TodoVenue, model.TodoAgreement}

// New returns some of the lists; reveal scrolls to what has the keyboard.
func New(h Host, reveal func(fyne.CanvasObject), lists ...model.TodoFor) *List {
	return &List{host: h, lists: lists, Box: layout.Column(look.Space), Reveal: reveal}
}

// Follow takes over a change of the group.
func (t *List) Follow(g *model.Group) {
	if slices.Equal(t.shown, t.of(g)) {
		return
	}
	had := t.Focused()
	t.Fill()
	if t.OnChanged != nil {
		t.OnChanged()
	}
	if b := t.Buttons[had]; b != nil {
		t.host.Window().Canvas().Focus(b)
	}
}

// Focused is the button that the keyboard is on.
func (t *List) Focused() Button {
	now := t.host.Window().Canvas().Focused()
	for name, b := range t.Buttons {
		if now == fyne.Focusable(b) {
			return name
		}
	}
	return Button{}
}

// of are the things on the lists that are shown.
func (t *List) of(g *model.Group) []*model.Todo {
	var out []*model.Todo
	for _, todo := range g.Todos {
		if slices.Contains(t.lists, todo.For) {
			out = append(out, todo)
		}
	}
	return out
}

// Show gives the tick of a thing to do the keyboard, where that is on the lists.
func (t *List) Show(id model.ID) {
	if b := t.Buttons[Button{Todo: id, Does: "tick"}]; b != nil {
		t.host.Window().Canvas().Focus(b)
	}
}

// First is the tick of the first thing, nil where there is none.
func (t *List) First() fyne.Focusable {
	for _, list := range t.lists {
		for _, todo := range t.shown {
			if todo.For == list {
				return t.Buttons[Button{Todo: todo.ID, Does: "tick"}]
			}
		}
	}
	return nil
}

// Fill shows the lists as they are.
func (t *List) Fill() {
	t.shown = t.of(t.host.Document().Group())
	t.Box.Objects, t.Buttons = nil, map[Button]*control.Button{}
	t.Box.Hidden = len(t.shown) == 0
	if len(t.shown) == 0 {
		return
	}
	if len(t.lists) > 1 {
		t.Box.Add(look.NewText(look.Heading, t.host.Words().Text("group.todo.title")))
	}
	for _, list := range t.lists {
		t.addList(list)
	}
	t.Box.Refresh()
}

func (t *List) addList(list model.TodoFor) {
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
		t.Box.Add(layout.AtMost(760, layout.Column(4, append([]fyne.CanvasObject{title}, lines...)...)))
	}
}

// line is one thing to see to.
func (t *List) line(todo *model.Todo) fyne.CanvasObject {
	book := t.host.Words()
	locked := t.host.Document().ReadOnly()
	tick := control.NewBox(todo.Done, func() { t.tick(todo) })
	tick.Hint = book.Text("group.todo.done")
	if todo.Done {
		tick.Hint = book.Text("group.todo.undone")
	}
	edit := control.NewPlain("", "edit", func() { t.Edit(todo) })
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
		t.Buttons[Button{Todo: todo.ID, Does: does}] = b
		b.SetEnabled(!locked)
		b.OnFocus = func() { t.Reveal(b) }
		b.OnMenu = func(at fyne.Position) { t.openMenu(todo, at) }
	}
	return newLine(t.lay(tick, t.words(todo), acts), func(at fyne.Position) { t.openMenu(todo, at) })
}

// openMenu opens the menu of what can be done with a thing.
func (t *List) openMenu(todo *model.Todo, at fyne.Position) {
	book := t.host.Words()
	var items []*fyne.MenuItem
	add := func(does, key string) {
		if b := t.Buttons[Button{Todo: todo.ID, Does: does}]; b != nil && !b.Disabled() {
			items = append(items, fyne.NewMenuItem(book.Text(key), b.OnTapped))
		}
	}
	tick := "group.todo.done"
	if todo.Done {
		tick = "group.todo.undone"
	}
	add("use", t.UseKey)
	add("tick", tick)
	add("edit", "group.todo.edit")
	add("delete", "group.todo.delete")
	command.PopUp(t.host.Window().Canvas(), at, items...)
}

// words are what there is to do, and where it came from.
func (t *List) words(todo *model.Todo) *fyne.Container {
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
func (t *List) lay(tick fyne.CanvasObject, words *fyne.Container, acts []fyne.CanvasObject) fyne.CanvasObject {
	if t.Tight {
		words.Add(layout.Wrap(4, acts...))
		return layout.TopRow(look.Gap, 1, tick, words)
	}
	return layout.Row(look.Gap, 1, append([]fyne.CanvasObject{tick, words}, acts...)...)
}

func (t *List) tick(todo *model.Todo) {
	_ = t.host.Document().ChangeTodo(todo.ID, "", func(t *model.Todo) { t.Done = !t.Done }) // gone already: nothing to tick
}

// Edit asks for other words.
func (t *List) Edit(todo *model.Todo) {
	book := t.host.Words()
	field := control.NewAreaField(book.Text("group.todo.words"), 2)
	field.Area.SetText(todo.Text)
	field.Hold(model.MaxNoteText, book.Text("board.status.too-long", "most", model.MaxNoteText))
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

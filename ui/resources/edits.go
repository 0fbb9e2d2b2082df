package resources

import (
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/rows"
)

// commands are what can be done with the resources.
func (l *list) commands() []command.Command {
	some := func() bool { return l.s.editable() && l.current() != model.ID{} && l.list.Editing() == "" }
	moves := func() bool { return some() && l.view.whole() }
	return []command.Command{
		{ID: "resource.add", Icon: "add", Shortcut: command.Ctrl(fyne.KeyN), Enabled: l.s.editable, Do: l.addNew},
		{ID: "resource.find", Icon: "find", Shortcut: command.Ctrl(fyne.KeyF), Do: func() { l.s.host.Window().Canvas().Focus(l.find) }},
		{ID: "resource.card", Icon: "phone", Enabled: some, Do: l.switchCard},
		{ID: "resource.check", Icon: "check", Enabled: some, Do: l.check},
		{ID: "resource.up", Icon: "up", Shortcut: command.Ctrl(fyne.KeyUp), Enabled: moves, Do: func() { l.move(-1) }},
		{ID: "resource.down", Icon: "down", Shortcut: command.Ctrl(fyne.KeyDown), Enabled: moves, Do: func() { l.move(1) }},
		{ID: "resource.delete", Icon: "delete", Enabled: some, Do: l.delete},
	}
}

// key does the keys that a list has no use for.
func (l *list) key(e *fyne.KeyEvent) bool {
	switch e.Name {
	case fyne.KeyDelete, fyne.KeyBackspace:
		l.delete()
	case fyne.KeyInsert:
		l.addNew()
	case fyne.KeyEscape:
		if l.view.typed == "" && l.view.category == "" {
			return false
		}
		l.showAll()
	default:
		return false
	}
	return true
}

// openMenu opens the menu of what can be done with a resource.
func (l *list) openMenu(_ string, at fyne.Position) {
	command.PopUp(l.s.host.Window().Canvas(), at, command.Items(l.s.host.Words().Text, l.commands()...)...)
}

// addNew begins a resource at the end, of the category that is looked at. It is in the group
// from its first letter on.
func (l *list) addNew() {
	if !l.s.editable() {
		return
	}
	l.list.FinishEdit()
	if n := len(l.s.doc.Group().Resources) + 1; n > model.MaxResources {
		l.s.failed(&model.TooManyResourcesError{N: n})
		return
	}
	l.find.SetText("")
	l.s.doc.Break()
	l.fresh, l.series = model.NewResource(""), true
	if l.view.category != "" {
		l.fresh.Category = l.view.category
	}
	l.update()
	l.list.Edit(l.fresh.ID.String())
}

// typed puts what was typed into the document.
func (l *list) typed(row, text string) {
	if l.fresh != nil && l.fresh.ID.String() == row {
		r := l.fresh
		l.fresh = nil
		r.Name = text
		l.s.failed(l.s.doc.AddResources(model.StepAddResource, r))
		return
	}
	if id := l.of(row); id != (model.ID{}) {
		l.hold(id)
		l.s.failed(l.s.doc.WriteResource(id, model.ResourceName, text))
	}
}

// finished follows the end of writing. A resource about which nothing is written goes; after a
// new one Tab goes on to what there is to know, and Enter begins the next.
func (l *list) finished(row string, how rows.Ending) {
	wrote, series := l.fresh == nil, l.series
	l.fresh, l.series = nil, false
	if r := l.s.doc.Group().Resource(l.of(row)); r != nil && r.Blank() {
		l.s.failed(l.s.doc.DeleteResources(r.ID))
		wrote = false
	}
	l.s.doc.Break()
	l.s.update()
	l.list.Select(row)
	switch {
	case !wrote:
	case how == rows.Next:
		l.s.host.Window().Canvas().Focus(l.s.details.phone.Entry)
	case how == rows.Done && series:
		l.addNew()
	}
}

// move moves the current resource up or down.
func (l *list) move(by int) {
	all, id := l.s.doc.Group().Resources, l.current()
	for i, r := range all {
		if r.ID != id {
			continue
		}
		switch to := i + by; {
		case to < 0 || to >= len(all):
		case by < 0:
			l.s.failed(l.s.doc.MoveResource(id, all[to].ID))
		case to+1 < len(all):
			l.s.failed(l.s.doc.MoveResource(id, all[to+1].ID))
		default:
			l.s.failed(l.s.doc.MoveResource(id, model.ID{}))
		}
	}
	l.list.Select(id.String())
}

// drop puts a resource that was dragged before another.
func (l *list) drop(row, before string) {
	if !l.s.editable() {
		return
	}
	if !l.view.whole() {
		l.say(l.s.host.Words().Text("resources.order.first"))
		return
	}
	var id, to model.ID
	for _, r := range l.s.doc.Group().Resources {
		switch r.ID.String() {
		case row:
			id = r.ID
		case before:
			to = r.ID
		}
	}
	l.s.failed(l.s.doc.MoveResource(id, to))
	l.list.Select(row)
}

// delete takes the current resource off the list; undo brings it back.
func (l *list) delete() {
	id := l.current()
	r := l.s.doc.Group().Resource(id)
	if r == nil || !l.s.editable() {
		return
	}
	name := nameOf(l.s.host.Words(), r)
	if !l.s.failed(l.s.doc.DeleteResources(id)) {
		l.say(l.s.host.Words().Text("resources.deleted", "name", name))
	}
}

// switchCard puts the current resource on the card of contacts, or takes it off.
func (l *list) switchCard() {
	l.s.failed(l.s.doc.ChangeResource(model.StepResourceCard, l.current(), func(r *model.Resource) { r.Card = !r.Card }))
}

// check says that the details of the current resource are right, as of today.
func (l *list) check() {
	today := l.s.host.Now().Format(model.DateLayout)
	l.s.failed(l.s.doc.ChangeResource(model.StepWriteResource, l.current(), func(r *model.Resource) { r.Checked = today }))
}

// bring adds resources that the group has nothing like, and says how many.
func (l *list) bring(rs []*model.Resource) {
	fresh := l.s.doc.Group().NotYet(rs)
	book := l.s.host.Words()
	l.s.doc.Break()
	if len(fresh) > 0 && l.s.failed(l.s.doc.AddResources(model.StepBringResources, fresh...)) {
		return
	}
	l.s.doc.Break()
	said := []string{book.Count("resources.brought", len(fresh))}
	if n := len(rs) - len(fresh); n > 0 {
		said = append(said, book.Count("resources.there", n))
	}
	if len(fresh) > 0 {
		l.list.Select(fresh[0].ID.String())
	}
	l.say(strings.Join(said, " "))
}

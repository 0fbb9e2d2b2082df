package form

import (
	"slices"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// The names of steps on roles.
const (
	stepAddRole    = "edit.role.add"
	stepWriteRole  = "edit.role.write"
	stepMoveRole   = "edit.role.move"
	stepDeleteRole = "edit.role.delete"
)

// roleList is who takes which part, a line each.
type roleList struct {
	form  *Form
	box   *fyne.Container
	add   *control.Button
	shown []model.ID
	lines map[model.ID]*roleLine // of all that were ever shown
}

func (f *Form) roles(field model.Field) fyne.CanvasObject {
	l := &roleList{form: f, box: layout.Column(look.Gap), lines: map[model.ID]*roleLine{}}
	l.add = control.NewButton(f.Text("form.role.add"), "add", l.addRole)
	l.add.OnFocus = f.came(l.add, l.add)
	if f.Doc().ReadOnly() {
		l.add.Hide()
	}
	f.act(command.Command{Label: func() string { return f.Text("form.role.add") }, Do: l.addRole, Enabled: f.Editable})
	f.follow = append(f.follow, l.follow)
	return f.titled(field, l.box, layout.Wrap(look.Gap, l.add))
}

// follow shows the roles as they are now; lines stay, since somebody may be writing in one.
func (l *roleList) follow(s *model.Sheet) {
	var ids []model.ID
	for _, r := range s.Roles {
		ids = append(ids, r.ID)
	}
	if !slices.Equal(ids, l.shown) {
		l.shown, l.box.Objects = ids, nil
		for _, id := range ids {
			if l.lines[id] == nil {
				l.lines[id] = l.newLine(id)
			}
			l.box.Add(l.lines[id].box)
		}
	}
	for i, r := range s.Roles {
		l.lines[r.ID].show(r)
		l.lines[r.ID].up.SetEnabled(i > 0 && !l.form.Doc().ReadOnly())
		l.lines[r.ID].down.SetEnabled(i < len(ids)-1 && !l.form.Doc().ReadOnly())
	}
}

// addRole puts a role below the others and the keyboard on it.
func (l *roleList) addRole() {
	r := &model.Role{ID: model.NewID()}
	if l.form.Failed(l.form.Doc().EditRoles(model.Step{Name: stepAddRole}, l.form.SheetID(), func(roles []*model.Role) []*model.Role {
		return append(roles, r)
	})) {
		return
	}
	l.goTo(r.ID)
}

// goTo puts the keyboard on what a role is called.
func (l *roleList) goTo(id model.ID) {
	if line := l.lines[id]; line != nil {
		l.form.Canvas().Focus(line.role.Entry)
	}
}

// goOn goes to the next role, or begins one after the last that says something.
func (l *roleList) goOn(id model.ID) {
	at := slices.Index(l.shown, id)
	if line := l.lines[id]; at == len(l.shown)-1 && line.role.Entry.Text+line.who.Entry.Text != "" {
		l.addRole()
		return
	}
	l.form.page.GoOn(l.lines[id].who.Entry)
}

// move moves a role by so many places. The keyboard stays on the button as long as that can
// go on.
func (l *roleList) move(id model.ID, by int) {
	at := slices.Index(l.shown, id)
	to := at + by
	if at < 0 || to < 0 || to >= len(l.shown) {
		return
	}
	if l.form.Failed(l.form.Doc().EditRoles(model.Step{Name: stepMoveRole}, l.form.SheetID(), func(roles []*model.Role) []*model.Role {
		roles[at], roles[to] = roles[to], roles[at]
		return roles
	})) {
		return
	}
	l.form.page.Reveal(l.lines[id].box)
	if to == 0 || to == len(l.shown)-1 {
		l.goTo(id)
	}
}

// delete takes a role off the list. The keyboard goes to the one that stands there now, or
// to the button for a new one after the last.
func (l *roleList) delete(id model.ID) {
	at := slices.Index(l.shown, id)
	if l.form.Failed(l.form.Doc().EditRoles(model.Step{Name: stepDeleteRole}, l.form.SheetID(), func(roles []*model.Role) []*model.Role {
		return slices.DeleteFunc(roles, func(r *model.Role) bool { return r.ID == id })
	})) {
		return
	}
	if at >= 0 && at < len(l.shown) {
		l.goTo(l.shown[at])
		return
	}
	l.form.Canvas().Focus(l.add)
}

// roleLine is one role on the page.
type roleLine struct {
	box       *fyne.Container
	role, who *control.Field
	from      *control.Link
	up, down  *control.Button
	origin    *model.Origin
	form      *Form
}

func (l *roleList) newLine(id model.ID) *roleLine {
	f, book := l.form, l.form.Words()
	line := &roleLine{
		role: control.NewField(book.Text("form.role.role")), who: control.NewField(book.Text("form.role.who")),
		form: f,
	}
	for _, field := range []*control.Field{line.role, line.who} {
		field.Hold(model.MaxNoteText, book.Text("form.long", "most", model.MaxNoteText))
	}
	line.from = control.NewWrappedLink(look.Small, "", func() { f.host.OpenOrigin(*line.origin) })
	line.from.OnFocus = f.came(line.from, line.from)
	line.up = f.roleButton("form.role.up", "up", func() { l.move(id, -1) })
	line.down = f.roleButton("form.role.down", "down", func() { l.move(id, 1) })
	gone := f.roleButton("form.role.delete", "delete", func() { l.delete(id) })
	fields := layout.Grid(200, look.Gap, 2, line.role.Box, line.who.Box)
	line.box = layout.Column(4, fields, line.from, layout.Wrap(look.Gap, line.up, line.down, gone))
	line.role.Entry.OnSubmitted = func(string) { f.page.GoOn(line.role.Entry) }
	line.who.Entry.OnSubmitted = func(string) { l.goOn(id) }
	line.written(line.role.Entry, id, "role", func(r *model.Role, text string) { r.Role = text })
	line.written(line.who.Entry, id, "who", func(r *model.Role, text string) { r.Who = text })
	return line
}

// written has what is typed in a field kept by set, and the whole line in view meanwhile.
func (l *roleLine) written(e *control.Entry, id model.ID, merge string, set func(*model.Role, string)) {
	f := l.form
	e.OnChanged = func(text string) { f.writeRole(id, merge, func(r *model.Role) { set(r, text) }) }
	e.OnLeft = func() { f.Doc().Break() }
	e.OnCame = f.came(e, l.box)
	if f.Doc().ReadOnly() {
		e.Disable()
	}
}

func (f *Form) roleButton(key, icon string, do func()) *control.Button {
	b := control.NewPlain(f.Text(key), icon, do)
	b.OnFocus = f.came(b, b)
	b.SetEnabled(!f.Doc().ReadOnly())
	return b
}

func (l *roleLine) show(r *model.Role) {
	if l.role.Entry.Text != r.Role {
		l.role.Entry.SetText(r.Role)
	}
	if l.who.Entry.Text != r.Who {
		l.who.Entry.SetText(r.Who)
	}
	l.origin = r.From
	l.from.SetWords(l.form.origin(r.From))
	if r.From == nil {
		l.from.Hide()
	}
	if r.From == nil || l.form.Doc().Group().Sheet(r.From.Sheet) == nil {
		l.from.Disable()
	} else {
		l.from.Enable()
	}
}

func (f *Form) writeRole(id model.ID, merge string, write func(*model.Role)) {
	step := model.Step{Name: stepWriteRole, Merge: merge + id.String()}
	now := f.Sheet()
	i := slices.IndexFunc(now.Roles, func(r *model.Role) bool { return r.ID == id })
	if i < 0 {
		return
	}
	was := *now.Roles[i]
	is := was
	if write(&is); is == was {
		return
	}
	f.Failed(f.Doc().EditRoles(step, f.SheetID(), func(roles []*model.Role) []*model.Role {
		write(roles[i])
		return roles
	}))
}

package form

import (
	"slices"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/look"
)

// The names of steps on roles.
const (
	stepAddRole    = "edit.role.add"
	stepWriteRole  = "edit.role.write"
	stepMoveRole   = "edit.role.move"
	stepDeleteRole = "edit.role.delete"
)

// roles are who takes which part, a line each.
func (f *Form) roles(field model.Field) fyne.CanvasObject {
	list := look.Column(look.Gap)
	var shown []model.ID
	lines := map[model.ID]*roleLine{}
	f.follow = append(f.follow, func(s *model.Sheet) {
		var ids []model.ID
		for _, r := range s.Roles {
			ids = append(ids, r.ID)
		}
		if !slices.Equal(ids, shown) {
			shown, list.Objects = ids, nil
			for _, r := range s.Roles {
				if lines[r.ID] == nil {
					lines[r.ID] = f.newRoleLine(r.ID)
				}
				list.Add(lines[r.ID].box)
			}
		}
		for _, r := range s.Roles {
			lines[r.ID].show(r)
		}
	})
	add := look.NewButton(f.host.Words().Text("form.role.add"), "add", func() { f.addRole(&model.Role{ID: model.NewID()}, lines) })
	add.OnFocus = f.came(add, add)
	if f.doc.ReadOnly() {
		add.Hide()
	}
	return f.titled(field, list, look.Wrap(look.Gap, add))
}

// addRole puts a role below the others and the keyboard on it.
func (f *Form) addRole(r *model.Role, lines map[model.ID]*roleLine) {
	if f.failed(f.doc.EditRoles(model.Step{Name: stepAddRole}, f.sheet, func(roles []*model.Role) []*model.Role {
		return append(roles, r)
	})) {
		return
	}
	if line := lines[r.ID]; line != nil {
		f.host.Window().Canvas().Focus(line.role.Entry)
	}
}

// roleLine is one role on the page.
type roleLine struct {
	box       *fyne.Container
	role, who *look.Field
	from      *look.Link
	origin    *model.Origin
	form      *Form
}

func (f *Form) newRoleLine(id model.ID) *roleLine {
	book := f.host.Words()
	l := &roleLine{
		role: look.NewField(book.Text("form.role.role")), who: look.NewField(book.Text("form.role.who")),
		form: f,
	}
	l.from = look.NewWrappedLink(look.Small, "", func() { f.host.OpenOrigin(*l.origin) })
	l.from.OnFocus = f.came(l.from, l.from)
	write := func(merge string, set func(*model.Role, string)) func(string) {
		return func(text string) { f.writeRole(id, merge, func(r *model.Role) { set(r, text) }) }
	}
	l.role.Entry.OnChanged = write("role", func(r *model.Role, text string) { r.Role = text })
	l.who.Entry.OnChanged = write("who", func(r *model.Role, text string) { r.Who = text })
	for _, e := range []*look.Field{l.role, l.who} {
		e.Entry.OnLeft = func() { f.doc.Break() }
		e.Entry.OnCame = f.came(e.Entry, e.Box)
	}
	up := f.roleButton("form.role.up", "up", func() { f.moveRole(id, -1) })
	down := f.roleButton("form.role.down", "down", func() { f.moveRole(id, 1) })
	gone := f.roleButton("form.role.delete", "delete", func() { f.deleteRole(id) })
	fields := look.Grid(200, look.Gap, 2, l.role.Box, l.who.Box)
	l.box = look.Column(4, fields, l.from, look.Wrap(look.Gap, up, down, gone))
	if f.doc.ReadOnly() {
		l.role.Entry.Disable()
		l.who.Entry.Disable()
	}
	return l
}

func (f *Form) roleButton(key, icon string, do func()) *look.Button {
	b := look.NewPlain(f.host.Words().Text(key), icon, do)
	b.OnFocus = f.came(b, b)
	b.SetEnabled(!f.doc.ReadOnly())
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
	if r.From == nil || l.form.doc.Group().Sheet(r.From.Sheet) == nil {
		l.from.Disable()
	} else {
		l.from.Enable()
	}
}

func (f *Form) writeRole(id model.ID, merge string, write func(*model.Role)) {
	step := model.Step{Name: stepWriteRole, Merge: merge + id.String()}
	now := f.now()
	i := slices.IndexFunc(now.Roles, func(r *model.Role) bool { return r.ID == id })
	if i < 0 {
		return
	}
	was := *now.Roles[i]
	is := was
	if write(&is); is == was {
		return
	}
	f.failed(f.doc.EditRoles(step, f.sheet, func(roles []*model.Role) []*model.Role {
		write(roles[i])
		return roles
	}))
}

func (f *Form) moveRole(id model.ID, by int) {
	at := slices.IndexFunc(f.now().Roles, func(r *model.Role) bool { return r.ID == id })
	to := at + by
	if at < 0 || to < 0 || to >= len(f.now().Roles) {
		return
	}
	f.failed(f.doc.EditRoles(model.Step{Name: stepMoveRole}, f.sheet, func(roles []*model.Role) []*model.Role {
		roles[at], roles[to] = roles[to], roles[at]
		return roles
	}))
}

func (f *Form) deleteRole(id model.ID) {
	f.failed(f.doc.EditRoles(model.Step{Name: stepDeleteRole}, f.sheet, func(roles []*model.Role) []*model.Role {
		return slices.DeleteFunc(roles, func(r *model.Role) bool { return r.ID == id })
	}))
}

// failed reports whether an edit did not go through: it can only be that the group is
// open for reading, which the window says.
func (f *Form) failed(err error) bool { return err != nil }

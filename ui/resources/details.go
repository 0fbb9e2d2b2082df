package resources

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/carry"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// details are what there is to know of the current resource, each thing in a field.
type details struct {
	s       *Screen
	of      model.ID
	name    *control.Field
	phone   *control.Field
	contact *control.Field
	notes   *control.AreaField
	kind    *control.Choice
	card    *control.Button
	state   *look.Text
	check   *control.Button
	from    *fyne.Container
	remove  *control.Button
	none    *look.Text
	fields  *fyne.Container
	box     *fyne.Container
}

func newDetails(s *Screen) *details {
	book := s.host.Words()
	d := &details{s: s, state: look.NewText(look.Small, ""), from: layout.Column(0), none: look.NewText(look.Body, book.Text("resources.about"))}
	d.name, d.phone, d.contact = d.field(model.ResourceName), d.field(model.ResourcePhone), d.field(model.ResourceContact)
	d.contact.Box.Add(look.NewText(look.Small, book.Text("resources.contact-about")))
	d.notes = d.area()
	var kinds []string
	for _, c := range model.ResourceCategories {
		kinds = append(kinds, categoryWords(book, c))
	}
	d.kind = control.NewChoice(kinds, d.choose)
	d.card = control.NewButton("", "phone", func() { s.list.switchCard() })
	d.check = control.NewButton(book.Text("resources.check"), "check", func() { s.list.check() })
	d.remove = control.NewPlain(book.Text("command.resource.delete"), "delete", func() { s.list.delete() })
	for _, b := range []*control.Button{&d.kind.Button, d.card, d.check, d.remove} {
		b.OnFocus = func() { d.reveal(b) }
	}
	kind := layout.Column(4, look.NewText(look.Strong, book.Text("resources.field.category")), layout.Row(0, -1, d.kind))
	d.fields = layout.Column(look.Space, d.name.Box, d.phone.Box, d.contact.Box, d.notes.Box, kind,
		layout.Wrap(look.Gap, d.card), layout.Column(6, d.state, layout.Wrap(look.Gap, d.check)), d.from, layout.Wrap(look.Gap, d.remove))
	d.box = layout.Column(0, d.none, d.fields)
	return d
}

// field is the field of a text in one line.
func (d *details) field(t model.ResourceText) *control.Field {
	book := d.s.host.Words()
	f := control.NewField(book.Text("resources.field." + string(t)))
	f.Hold(t.Most(), book.Text("resources.full", "most", t.Most()))
	f.Entry.OnChanged = func(text string) { d.write(t, text) }
	f.Entry.OnLeft = d.left
	f.Entry.OnCame = func() { d.came(f.Entry) }
	f.Entry.OnEscape = func() { d.s.list.list.Focus() }
	return f
}

func (d *details) area() *control.AreaField {
	book := d.s.host.Words()
	f := control.NewAreaField(book.Text("resources.field.notes"), 3)
	f.Hold(model.ResourceNotes.Most(), book.Text("resources.full", "most", model.ResourceNotes.Most()))
	f.Area.OnChanged = func(text string) { d.write(model.ResourceNotes, text) }
	f.Area.OnLeft = d.left
	f.Area.OnCame = func() { d.came(f.Area) }
	f.Area.OnEscape = func() { d.s.list.list.Focus() }
	f.Area.OnGrown = d.s.reflow
	return f
}

// came keeps the resource listed, whatever is looked for, while it is written about.
func (d *details) came(o fyne.CanvasObject) {
	d.s.list.hold(d.of)
	d.reveal(o)
}

func (d *details) reveal(o fyne.CanvasObject) {
	if d.s.page != nil {
		d.s.page.Reveal(o)
	}
}

// left ends the step when the keyboard leaves a field.
func (d *details) left() { d.s.doc.Break() }

// write puts what was typed into the document.
func (d *details) write(t model.ResourceText, text string) {
	if r := d.s.doc.Group().Resource(d.of); r != nil && *r.Text(t) != text {
		d.s.failed(d.s.doc.WriteResource(d.of, t, text))
	}
}

func (d *details) choose(i int) {
	c := model.ResourceCategories[i]
	d.s.list.hold(d.of)
	d.s.failed(d.s.doc.ChangeResource(model.StepWriteResource, d.of, func(r *model.Resource) { r.Category = c }))
}

// parts are what has the keyboard while somebody changes the resource.
func (d *details) parts() []fyne.Focusable {
	return []fyne.Focusable{d.name.Entry, d.phone.Entry, d.contact.Entry, d.notes.Area, d.kind, d.card, d.check, d.remove}
}

// first is the field that takes the keyboard first.
func (d *details) first() fyne.Focusable {
	if d.fields.Hidden {
		return nil
	}
	return d.name.Entry
}

// show shows a resource, or none where r is nil.
func (d *details) show(r *model.Resource) {
	d.fields.Hidden, d.none.Hidden = r == nil, r != nil
	if r == nil {
		d.of = model.ID{}
		return
	}
	d.of = r.ID
	book := d.s.host.Words()
	for t, e := range map[model.ResourceText]*control.Entry{
		model.ResourceName: d.name.Entry, model.ResourcePhone: d.phone.Entry, model.ResourceContact: d.contact.Entry,
	} {
		if text := *r.Text(t); e.Text != text {
			e.SetText(text)
		}
	}
	if d.notes.Area.Text != r.Notes {
		d.notes.Area.SetText(r.Notes)
	}
	for i, c := range model.ResourceCategories {
		if c == r.Category {
			d.kind.Set(i)
		}
	}
	key := "resources.card.put"
	if r.Card {
		key = "resources.card.take"
	}
	d.card.SetText(book.Text(key))
	d.card.SetDown(r.Card)
	d.state.Set(stateOf(d.s.host, r))
	d.showFrom(r)
	d.lock(!d.s.editable())
}

// showFrom says which map a resource was taken from.
func (d *details) showFrom(r *model.Resource) {
	d.from.Objects = nil
	if link := carry.Link(d.s.host, r.From, d.reveal); link != nil {
		d.from.Objects = []fyne.CanvasObject{link}
	}
	d.from.Hidden = len(d.from.Objects) == 0
}

// lock lets nothing be changed.
func (d *details) lock(on bool) {
	for _, e := range []*control.Entry{d.name.Entry, d.phone.Entry, d.contact.Entry, &d.notes.Area.Entry} {
		if on != e.Disabled() {
			if on {
				e.Disable()
			} else {
				e.Enable()
			}
		}
	}
	for _, b := range []*control.Button{&d.kind.Button, d.card, d.check, d.remove} {
		b.SetEnabled(!on)
	}
}

// stateOf says when the details of a resource were checked, or that they are to be.
func stateOf(h screen.Host, r *model.Resource) string {
	if r.Checked == "" {
		return h.Words().Text("resources.check-it")
	}
	return h.Words().Text("resources.checked", "day", h.Words().Date(r.Checked, h.Now()))
}

package resources

import (
	"errors"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// newContact writes contacts that are on the card from their first letter on, one after the
// other, without leaving the screen that somebody was on.
type newContact struct {
	host   CardHost
	desk   bool
	dialog *control.Dialog
	name   *control.Field
	phone  *control.Field
	of     model.ID // the contact that is written, zero before its first letter
}

// writeContacts begins a new contact. desk is as in showCard, which it goes back to.
func writeContacts(h CardHost, desk bool) {
	book := h.Words()
	w := &newContact{host: h, desk: desk}
	w.name, w.phone = w.field(model.ResourceName), w.field(model.ResourcePhone)
	w.name.Entry.OnSubmitted = func(string) { h.Window().Canvas().Focus(w.phone.Entry) }
	w.phone.Entry.OnSubmitted = func(string) { w.next() }
	more := control.NewButton(book.Text("resources.card.more"), "add", w.next)
	done := control.NewPrimary(book.Text("resources.card.done"), "check", func() { w.dialog.Cancel() })
	body := layout.Column(look.Space, look.NewText(look.Body, book.Text("resources.card.write")), w.name.Box, w.phone.Box,
		look.NewText(look.Status, book.Count("resources.card.count", len(h.Document().Group().OnCard()))))
	w.dialog = control.NewDialog(book.Text("resources.card.new"), body, more, done)
	w.dialog.Desk = desk
	w.dialog.Loses = func() bool { return false } // all of it is in the group already
	w.dialog.OnCancel = func() {
		if w.end(); len(h.Document().Group().OnCard()) > 0 {
			showCard(h, desk)
		}
	}
	w.dialog.Open(h.Window().Canvas(), w.name.Entry)
}

// field is the field of a text, which is kept as it is typed.
func (w *newContact) field(t model.ResourceText) *control.Field {
	book := w.host.Words()
	f := control.NewField(book.Text("resources.field." + string(t)))
	f.Hold(t.Most(), book.Text("resources.full", "most", t.Most()))
	f.Entry.OnChanged = func(text string) { w.keep(f, t, text) }
	return f
}

// keep puts what was typed into the group. An undo may have taken the contact away: then it
// comes back as both fields say.
func (w *newContact) keep(f *control.Field, t model.ResourceText, text string) {
	doc := w.host.Document()
	r := doc.Group().Resource(w.of)
	if r != nil {
		w.tell(f, doc.WriteResource(w.of, t, text))
		return
	}
	if r = model.NewResource(w.name.Entry.Text); r.Name+w.phone.Entry.Text == "" {
		return
	}
	r.Phone, r.Card = w.phone.Entry.Text, true
	w.of = r.ID
	w.tell(f, doc.AddResources(model.StepAddResource, r))
}

// tell says below a field why what is in it could not be kept.
func (w *newContact) tell(f *control.Field, err error) {
	book := w.host.Words()
	var many *model.TooManyResourcesError
	switch {
	case err == nil:
		f.SetProblem("")
	case errors.As(err, &many):
		f.SetProblem(book.Text("resources.many", "most", model.MaxResources))
	default:
		f.SetProblem(book.Text("resources.read-only"))
	}
}

// next ends the contact and begins another.
func (w *newContact) next() {
	w.dialog.Close()
	w.end()
	writeContacts(w.host, w.desk)
}

// end ends the contact. One about which nothing is left goes.
func (w *newContact) end() {
	doc := w.host.Document()
	if r := doc.Group().Resource(w.of); r != nil && r.Blank() {
		_ = doc.DeleteResources(r.ID) // where nothing can be changed nothing was
	}
	w.of = model.ID{}
	doc.Break()
}

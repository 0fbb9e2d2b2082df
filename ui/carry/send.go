package carry

import (
	"strings"

	"fyne.io/fyne/v2"

	"commonground/assets/words"
	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/letters"
	"commonground/ui/look"
)

// Host is what sending on needs of the app.
type Host interface {
	Document() *model.Document
	Words() *words.Book
	Window() fyne.Window
}

// Lists are where things can be sent, in the order in which they are offered.
var Lists = [...]model.TodoFor{model.TodoAgreement, model.TodoVenue, model.TodoMeeting}

// ListName is what a list is called.
func ListName(book *words.Book, on model.TodoFor) string {
	return book.Text("carry.list." + string(on))
}

// Parcel is what is sent on together.
type Parcel struct {
	Things []model.Sending
	// Send puts it on a list; nil is as the document does it.
	Send func(on model.TodoFor) error
}

// Notes is the parcel of notes of a sheet; those without words are left out.
func Notes(sheet model.ID, notes []*model.Note) Parcel {
	var p Parcel
	for _, n := range notes {
		if strings.TrimSpace(n.Text) != "" {
			p.Things = append(p.Things, model.Sending{Text: n.Text, From: model.Origin{Sheet: sheet, Note: n.ID}})
		}
	}
	return p
}

// Stands reports whether all of a parcel stands on a list already.
func (p Parcel) Stands(g *model.Group, on model.TodoFor) bool {
	for _, t := range p.Things {
		if !g.Stands(on, t) {
			return false
		}
	}
	return true
}

// SendTo puts a parcel on a list and returns what to tell about that.
func (p Parcel) SendTo(h Host, on model.TodoFor) string {
	book := h.Words()
	if len(p.Things) == 0 {
		return book.Text("carry.nothing")
	}
	if p.Stands(h.Document().Group(), on) {
		return book.Text("carry.already", "list", ListName(book, on))
	}
	h.Document().Break()
	if err := p.send(h.Document(), on); err != nil {
		return book.Text("board.status.gone")
	}
	return book.Text("carry.sent", "list", ListName(book, on))
}

func (p Parcel) send(d *model.Document, on model.TodoFor) error {
	if p.Send != nil {
		return p.Send(on)
	}
	return d.Send(on, p.Things...)
}

// Ask asks on which of the group's lists a parcel should stand, and then tells what
// happened, "" where nothing did.
func Ask(h Host, p Parcel, then func(told string)) {
	book := h.Words()
	if len(p.Things) == 0 {
		then(book.Text("carry.nothing"))
		return
	}
	var d *control.Dialog
	body := layout.Column(look.Space, look.NewText(look.Body, p.about(book)))
	var first fyne.Focusable
	for _, on := range Lists {
		b := control.NewButton(ListName(book, on), "forward", func() {
			d.Close()
			then(p.SendTo(h, on))
		})
		if p.Stands(h.Document().Group(), on) {
			b.SetText(book.Text("carry.there", "list", ListName(book, on)))
			b.SetEnabled(false)
		} else if first == nil {
			first = b
		}
		body.Add(b)
	}
	cancel := control.NewPlain(book.Text("frame.cancel"), "", func() { d.Cancel() })
	d = control.NewDialog(book.Text("carry.title"), body, cancel)
	d.OnCancel = func() { then("") }
	if first == nil {
		first = cancel
	}
	d.Open(h.Window().Canvas(), first)
}

// about says what is sent.
func (p Parcel) about(book *words.Book) string {
	if len(p.Things) == 1 {
		return book.Text("carry.what", "text", letters.OneLine(p.Things[0].Text))
	}
	return book.Count("carry.several", len(p.Things))
}

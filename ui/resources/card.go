package resources

import (
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// ShowCard shows the card of contacts over any screen: large, and one press from where people
// need it. Where the room sees the screen it asks first.
func ShowCard(h CardHost) {
	if h.Room() {
		askRoom(h)
		return
	}
	showCard(h, true)
}

// askRoom asks whether everybody may see the contacts.
func askRoom(h CardHost) {
	book := h.Words()
	var d *control.Dialog
	keep := control.NewPrimary(book.Text("resources.card.not-now"), "", func() { d.Close() })
	show := control.NewButton(book.Text("resources.card.show"), "eye", func() { d.Close(); showCard(h, false) })
	d = control.NewDialog(book.Text("resources.card.room-title"), look.NewText(look.Body, book.Text("resources.card.room-text")), show, keep)
	d.Open(h.Window().Canvas(), keep)
}

// showCard opens the card; desk closes it when the room begins to see the screen.
func showCard(h CardHost, desk bool) {
	book, g := h.Words(), h.Document().Group()
	over := control.TopDialog(h.Window().Canvas()) != nil
	var d *control.Dialog
	does := func(key, icon string, do func()) *control.Button {
		return control.NewButton(book.Text(key), icon, func() { d.Close(); do() })
	}
	change := does("resources.card.change", "edit", func() { h.GoTo(screen.AtResources) })
	add := does("resources.card.new", "add", func() { writeContacts(h, desk) })
	editable := !h.Document().ReadOnly()
	add.SetEnabled(editable)
	first := control.NewPrimary(book.Text("frame.close"), "", func() { d.Close() })
	actions := []fyne.CanvasObject{change, add, first}
	if len(g.OnCard()) > 0 {
		print := does("resources.print", "print", func() {
			printOffers(h, book.Text("resources.card.title"), h.Kit().ContactOffers(g))
		})
		actions = append([]fyne.CanvasObject{print}, actions...)
	} else if editable {
		done := does("frame.close", "", func() {})
		first = control.NewPrimary(book.Text("resources.card.fill"), "edit", func() { d.Close(); writeContacts(h, desk) })
		actions = []fyne.CanvasObject{does("frame.go.resources", "list", func() { h.GoTo(screen.AtResources) }), done, first}
	}
	if over { // that goes on afterwards, and is not left for another place
		first = control.NewPrimary(book.Text("frame.close"), "", func() { d.Close() })
		actions = []fyne.CanvasObject{first}
	}
	d = control.NewDialog(book.Text("resources.card.title"), Card(h, g), actions...)
	d.Wide, d.Desk = true, desk
	d.Does = map[string]func(){"go-contacts": func() { d.Close() }} // the keys that opened it
	d.Open(h.Window().Canvas(), first)
}

// contactWidth is how wide a contact is at least, at 100 % text.
const contactWidth = 300

// Card is the card of a group's contacts, in large type: who to call first, how, and whether
// that was checked. Without any it says how to fill it in.
func Card(h screen.Host, g *model.Group) fyne.CanvasObject {
	book, all := h.Words(), g.OnCard()
	if len(all) == 0 {
		return layout.AtMost(640, layout.Column(look.Gap,
			look.NewText(look.Big, book.Text("resources.card.empty")), look.NewText(look.Body, book.Text("resources.card.how"))))
	}
	grid := layout.Grid(contactWidth, look.Margin, 3)
	for _, r := range all {
		grid.Add(contact(h, r))
	}
	return layout.Column(look.Space, look.NewText(look.Body, book.Text("resources.card.danger")), grid)
}

// contact is one of the card's.
func contact(h screen.Host, r *model.Resource) fyne.CanvasObject {
	out := layout.Column(3)
	if r.Category == model.ResourceUrgent {
		out.Add(look.NewText(look.Status, categoryWords(h.Words(), r.Category)))
	}
	out.Add(look.NewText(look.Big, nameOf(h.Words(), r)))
	for role, text := range []string{r.Phone, r.Contact, r.Notes} {
		if text = strings.TrimSpace(text); text == "" {
			continue
		}
		if role == 0 {
			out.Add(look.NewText(look.Hero, text))
		} else {
			out.Add(look.NewText(look.Body, text))
		}
	}
	out.Add(look.NewText(look.Small, stateOf(h, r)))
	return out
}

package resources

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/letters"
	"commonground/ui/look"
)

// offered is a resource that can be taken, under a heading.
type offered struct {
	heading string
	of      *model.Resource
	ticked  bool
	left    string // what there is no room for
}

// picking is the dialog in which people tick what they want to take.
type picking struct {
	s      *Screen
	all    []offered
	dialog *control.Dialog
	do     *control.Button
}

// pick asks which of those offered to take. Those that the group has already are left out.
func (s *Screen) pick(title, about string, all []offered) {
	p := &picking{s: s, all: s.notYet(all)}
	book := s.host.Words()
	body := layout.Column(look.Gap, look.NewText(look.Body, about))
	var first fyne.Focusable
	last := ""
	for i := range p.all {
		if o := &p.all[i]; o.heading != last {
			last = o.heading
			body.Add(layout.Pad(0, look.Gap, 0, look.NewText(look.Heading, last)))
		}
		line, box := p.line(&p.all[i])
		body.Add(line)
		if first == nil {
			first = box
		}
	}
	cancel := control.NewButton(book.Text("frame.cancel"), "", func() { p.dialog.Cancel() })
	if first == nil {
		body.Add(look.NewText(look.Strong, book.Text("resources.pick.none")))
		first = cancel
	}
	p.do = control.NewPrimary("", "add", p.take)
	p.dialog = control.NewDialog(title, body, cancel, p.do)
	p.count()
	p.dialog.Open(s.host.Window().Canvas(), first)
}

// notYet are those that the group has nothing like, each once.
func (s *Screen) notYet(all []offered) []offered {
	of := make([]*model.Resource, len(all))
	for i, o := range all {
		of[i] = o.of
	}
	fresh := map[*model.Resource]bool{}
	for _, r := range s.doc.Group().NotYet(of) {
		fresh[r] = true
	}
	return slices.DeleteFunc(all, func(o offered) bool { return !fresh[o.of] })
}

func (p *picking) line(o *offered) (fyne.CanvasObject, *control.Button) {
	book := p.s.host.Words()
	box := control.NewBox(o.ticked, nil)
	box.Hint = book.Text("resources.pick.tick", "name", o.of.Name)
	box.OnTapped = func() {
		o.ticked = !o.ticked
		box.SetTicked(o.ticked)
		p.count()
	}
	words := layout.Column(2, look.NewText(look.Body, o.of.Name))
	if said := reached(o.of); said != "" {
		words.Add(look.NewText(look.Small, said))
	}
	if o.of.Notes != "" {
		words.Add(look.NewText(look.Small, o.of.Notes))
	}
	if o.left != "" {
		words.Add(look.NewText(look.Warning, book.Text("resources.partners.left", "text", letters.Brief(o.left, leftShown))))
	}
	return layout.Row(look.Gap, 1, box, words), box
}

func (p *picking) chosen() []*model.Resource {
	var out []*model.Resource
	for _, o := range p.all {
		if o.ticked {
			out = append(out, o.of)
		}
	}
	return out
}

// count says how many are taken.
func (p *picking) count() {
	n := len(p.chosen())
	words := p.s.host.Words().Text("resources.pick.do")
	if n > 0 {
		words = p.s.host.Words().Count("resources.pick.take", n)
	}
	p.do.SetText(words)
	p.do.SetEnabled(n > 0)
	p.dialog.Reflow()
}

func (p *picking) take() {
	chosen := p.chosen()
	p.dialog.Close()
	p.s.list.bring(chosen)
	p.s.host.Window().Canvas().Focus(p.s.list.list)
}

// askStarters offers names to start from: whom a group may need to reach, and the list of the
// toolkit. They are names alone, since numbers and addresses change.
func (s *Screen) askStarters() {
	book := s.host.Words()
	var all []offered
	add := func(heading, names string, c model.ResourceCategory, card bool) {
		for _, name := range book.List("resources.starters." + names) {
			r := model.NewResource(name)
			r.Category, r.Card = c, card
			all = append(all, offered{heading: heading, of: r})
		}
	}
	card := book.Text("resources.starters.card-head")
	add(card, "urgent", model.ResourceUrgent, true)
	add(card, "near", model.ResourceCommunity, true)
	for _, c := range []model.ResourceCategory{model.ResourceCommunity, model.ResourceOnline, model.ResourceRunning, model.ResourceFunding} {
		add(book.Text("resources.starters.toolkit-head", "kind", categoryWords(book, c)), string(c), c, false)
	}
	s.pick(book.Text("resources.starters.title"), book.Text("resources.starters.about"), all)
}

// askPartners offers what stands on the group's maps of partners, the newest first.
func (s *Screen) askPartners() {
	book, g := s.host.Words(), s.doc.Group()
	var all []offered
	for i := len(g.Sheets) - 1; i >= 0; i-- {
		sheet := g.Sheets[i]
		if a, ok := catalogue.For(g, sheet.Activity); ok && a.MapsPartners() {
			all = append(all, partnersOf(a, sheet)...)
		}
	}
	s.pick(book.Text("resources.partners.title"), book.Text("resources.partners.about"), all)
}

// What a partner offers, on their card, and the zones of those who are close to the group.
const (
	fieldOffer = "offer"
	zoneGroup  = "group"
	zoneClose  = "close"
)

// partnersOf are the cards of a map as resources. The group itself is none, and who is close
// to it is not taken unless people tick it.
func partnersOf(a *model.Activity, sheet *model.Sheet) []offered {
	var out []offered
	for _, n := range model.ReadingOrder(sheet.Notes) {
		zone := ""
		if z := a.ZoneOf(n); z != nil {
			zone = z.ID
		}
		r, left := partner(n)
		r.From = &model.Origin{Sheet: sheet.ID, Note: n.ID}
		if r.Name == "" || zone == zoneGroup {
			continue
		}
		out = append(out, offered{heading: sheet.Title, of: r, ticked: zone != zoneClose, left: left})
	}
	return out
}

// leftShown is how much is said of what is left out of a card, in characters.
const leftShown = 80

// partner is a partner's card as a resource. What has no room in a line goes into the notes,
// and left is what these have none for.
func partner(n *model.Note) (r *model.Resource, left string) {
	name, more := letters.Cut(letters.OneLine(n.Text), model.ResourceName.Most())
	contact, rest := letters.Cut(letters.OneLine(n.Details[model.NoteContact]), model.ResourceContact.Most())
	r = model.NewResource(name)
	r.Contact, r.Category = contact, model.ResourceCommunity
	notes := slices.DeleteFunc([]string{more, rest, n.Details[fieldOffer]}, func(s string) bool { return s == "" })
	r.Notes, left = letters.Cut(strings.Join(notes, "\n"), model.ResourceNotes.Most())
	return r, left
}

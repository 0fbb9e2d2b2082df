// Package guides shows what the toolkit says beside its activities: shelves of guides to
// choose from, and the screen that one is read on.
package guides

import (
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/model/alike"
	"commonground/model/guide"
	"commonground/printables/wording"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// ShelvesHost is what the choice of guides needs.
type ShelvesHost interface {
	screen.Host
	Document() *model.Document
	OpenGuide(id string)
	GroupCommands() map[screen.Menu][]command.Command
}

// Shelves shows guides to choose from, shelf by shelf, and finds one by what it says.
type Shelves struct {
	host    ShelvesHost
	where   screen.Where
	whole   fyne.CanvasObject
	page    *control.Page
	find    *control.Field
	shelves []*shelf
	none    *look.Text
}

var _ screen.Screen = (*Shelves)(nil)

// shelf is the guides of a shelf under their heading.
type shelf struct {
	box   *fyne.Container
	cards *fyne.Container
	all   []*card
}

// card leads to a guide; said is all that the guide says, to be found by.
type card struct {
	*control.Card
	said string
}

// NewShelves returns the choice of all guides but those for hard moments.
func NewShelves(h ShelvesHost) *Shelves {
	var all []guide.Shelf
	for _, s := range guide.Shelves() {
		if s != guide.Hard {
			all = append(all, s)
		}
	}
	return newShelves(h, screen.AtGuides, all...)
}

// NewHard returns the choice of guides for hard moments.
func NewHard(h ShelvesHost) *Shelves { return newShelves(h, screen.AtHard, guide.Hard) }

func newShelves(h ShelvesHost, where screen.Where, shelves ...guide.Shelf) *Shelves {
	book := h.Words()
	s := &Shelves{host: h, where: where, none: look.NewText(look.Body, book.Text("guide.none"))}
	s.find = control.NewField(book.Text("guide.find." + string(where)))
	s.find.Entry.OnChanged = s.look
	s.find.Entry.OnSubmitted = func(string) { s.openFirst() }
	s.find.Entry.OnKey = s.findKey
	parts := []fyne.CanvasObject{layout.AtMost(520, s.find.Box), s.none}
	for _, id := range shelves {
		one := s.shelf(id, len(shelves) > 1)
		s.shelves = append(s.shelves, one)
		parts = append(parts, one.box)
	}
	s.none.Hide()
	s.page = control.NewPage(layout.Pad(look.Margin, look.Margin-2, look.Margin, layout.Column(look.Margin, parts...)))
	title := look.OneLine(look.Title, book.Text("frame.go."+string(where)))
	s.whole = screen.Headed(screen.NewHeader(title, layout.Wrap(look.Gap)), s.page)
	return s
}

// pyramid is how the toolkit draws the values of peer support: three that all else stands on,
// two above, one at the top.
var pyramid = [...]int{3, 2, 1}

// cardWidth is how wide a card is at least, at 100 % text.
const cardWidth = 260

func (s *Shelves) shelf(id guide.Shelf, headed bool) *shelf {
	book := s.host.Words()
	out := &shelf{cards: layout.Grid(cardWidth, look.Space, 4)}
	if id == guide.Values {
		out.cards = layout.Courses(cardWidth-20, look.Space, pyramid[:])
	}
	for _, g := range guide.On(id) {
		c := s.card(g)
		out.all = append(out.all, c)
		out.cards.Add(c.Card)
	}
	about := layout.AtMost(720, look.NewText(look.Quiet, book.Text("guide.about."+string(id))))
	out.box = layout.Column(look.Gap, about, out.cards)
	out.box.Hidden = len(out.all) == 0
	if headed {
		out.box.Objects = append([]fyne.CanvasObject{look.NewText(look.Heading, book.Text("guide.shelf."+string(id)))}, out.box.Objects...)
	}
	return out
}

func (s *Shelves) card(g *guide.Guide) *card {
	book := s.host.Words()
	w := wording.OfGuide(book, g)
	words := layout.Column(4, look.NewText(look.Heading, w.Title), look.NewText(look.Small, w.Summary))
	if facts := Facts(book, g); facts != "" {
		words.Add(look.NewText(look.Status, facts))
	}
	c := &card{Card: control.NewCard(layout.TopRow(look.Gap, 1, control.NewSign(g.Icon), words), func() { s.host.OpenGuide(g.ID) })}
	c.OnFocus = func() { s.page.Reveal(c.Card) }
	said := []string{w.Title, w.Summary}
	for _, p := range w.Parts {
		said = append(said, p.Lines...)
	}
	c.said = alike.Key(strings.Join(said, "\n"))
	return c
}

// look shows the guides that say all that is looked for.
func (s *Shelves) look(text string) {
	wanted := strings.Fields(alike.Key(text))
	any := false
	for _, one := range s.shelves {
		one.cards.Objects = nil
		for _, c := range one.all {
			if c.says(wanted) {
				one.cards.Objects = append(one.cards.Objects, c.Card)
			}
		}
		one.box.Hidden = len(one.cards.Objects) == 0
		any = any || !one.box.Hidden
	}
	s.none.Hidden = any
	s.page.Reflow()
}

func (c *card) says(wanted []string) bool {
	for _, w := range wanted {
		if !strings.Contains(c.said, w) {
			return false
		}
	}
	return true
}

// findKey goes from the field to the guides.
func (s *Shelves) findKey(key fyne.KeyName) bool {
	if c := s.firstCard(); key == fyne.KeyDown && c != nil {
		s.host.Window().Canvas().Focus(c)
		return true
	}
	return false
}

func (s *Shelves) openFirst() {
	if c := s.firstCard(); c != nil && strings.TrimSpace(s.find.Entry.Text) != "" {
		c.OnTapped()
	}
}

// firstCard is the first guide that is shown, nil for none.
func (s *Shelves) firstCard() *control.Card {
	for _, one := range s.shelves {
		if len(one.cards.Objects) > 0 {
			return one.cards.Objects[0].(*control.Card)
		}
	}
	return nil
}

func (s *Shelves) Content() fyne.CanvasObject { return s.whole }
func (s *Shelves) Place() screen.Place        { return screen.Place{Where: s.where} }
func (s *Shelves) Commands() map[screen.Menu][]command.Command {
	return s.host.GroupCommands()
}
func (s *Shelves) First() fyne.Focusable { return s.find.Entry }
func (s *Shelves) Panes() []screen.Pane  { return []screen.Pane{{Area: s.page, First: s.First}} }
func (s *Shelves) Close()                {}

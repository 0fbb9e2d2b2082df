// Package guides shows what the toolkit says beside its activities: shelves of guides to
// choose from, and the screen that one is read on.
package guides

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/model/guide"
	"commonground/model/sought"
	"commonground/printables"
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
	OpenActivity(id string)
	// AskMakeIcebreaker asks what a new icebreaker of the group's own begins with.
	AskMakeIcebreaker()
	GroupCommands() map[screen.Menu][]command.Command
	// Rebuilt follows a screen that shows another place.
	Rebuilt()
	Kit() *printables.Kit
	// PrintOffer shows pages of that title as they will be printed.
	PrintOffer(title string, o printables.Offer)
	// ShowContacts shows the card of local contacts over the screen.
	ShowContacts()
}

// contactsButton opens the card of contacts, which a hard moment may need at once.
func contactsButton(h ShelvesHost) *control.Button {
	return control.NewButton(h.Words().Text("guide.contacts"), "phone", h.ShowContacts)
}

// Shelves shows guides to choose from, shelf by shelf, and finds one by what it says.
type Shelves struct {
	host    ShelvesHost
	where   screen.Where
	whole   fyne.CanvasObject
	page    *control.Page
	find    *control.Field
	column  *fyne.Container // ends with the shelves
	shelves []*shelf
	chosen  int           // the shelf that is shown while nothing is looked for
	left    *control.Card // of the guide that people come back from; nil is none
	none    *look.Text
	small   []string // the words that tell nothing about what is looked for
	stop    func()
}

var (
	_ screen.Screen  = (*Shelves)(nil)
	_ screen.Finding = (*Shelves)(nil)
)

// shelf is the guides of a shelf under their heading.
type shelf struct {
	id     guide.Shelf
	choose *control.Button
	head   *look.Text
	box    *fyne.Container
	cards  *fyne.Container
	stones *fyne.Container // those of the pyramid
	// held are those that are urgent while others are found, under a line of their own.
	held     *fyne.Container
	heldLine *look.Text
	ours     *fyne.Container // the group's own icebreakers
	oursPart *fyne.Container // the same under their heading, and what makes one; nil on other shelves
	all      []*card
	best     int
}

// card leads to a guide, which is found by what it says.
type card struct {
	*control.Card
	sought.Thing
	id    string
	stone bool // of the pyramid
	own   bool // an activity of the group's own
	score int  // how well it answers, see sought.Answer
}

// notAtAll is the score of what does not answer.
const notAtAll = math.MaxInt

// NewShelves returns the choice of all guides, with a shelf open; empty is the first. Those for
// hard moments have a screen of their own, and are only found here.
func NewShelves(h ShelvesHost, open guide.Shelf) *Shelves {
	return newShelves(h, screen.AtGuides, open, guide.Shelves()...)
}

// NewHard returns the choice of guides for hard moments.
func NewHard(h ShelvesHost) *Shelves { return newShelves(h, screen.AtHard, guide.Hard, guide.Hard) }

func newShelves(h ShelvesHost, where screen.Where, open guide.Shelf, shelves ...guide.Shelf) *Shelves {
	book := h.Words()
	s := &Shelves{host: h, where: where, none: look.NewText(look.Body, book.Text("guide.none."+string(where))), small: book.List("seek.small")}
	s.find = control.NewField(book.Text("guide.find." + string(where)))
	s.find.Entry.OnChanged = s.look
	s.find.Entry.OnSubmitted = func(string) { s.openFirst() }
	s.find.Entry.OnKey = s.findKey
	choices := layout.Wrap(look.Gap)
	parts := []fyne.CanvasObject{layout.AtMost(520, s.find.Box), choices, s.none}
	for i, id := range shelves {
		one := s.shelf(id)
		one.choose = control.NewButton(book.Text("guide.shelf."+string(id)), "", func() { s.choose(i) })
		if id != guide.Hard {
			choices.Add(one.choose)
		}
		s.shelves = append(s.shelves, one)
		parts = append(parts, one.box)
		if id == open {
			s.chosen = i
		}
	}
	choices.Hidden = len(shelves) == 1
	s.column = layout.Column(look.Margin, parts...)
	s.page = control.NewPage(layout.Pad(look.Margin, look.Margin-2, look.Margin, s.column))
	s.page.Follow(s.column)
	title, acts := look.OneLine(look.Title, book.Text("frame.go."+string(where))), layout.Wrap(look.Gap)
	if where == screen.AtHard {
		acts.Add(contactsButton(h))
	}
	s.whole = screen.Headed(screen.NewHeader(title, acts), s.page)
	s.look("")
	s.stop = h.Document().Listen(s.follow)
	return s
}

// cardWidth is how wide a card is at least, at 100 % text.
const cardWidth = 260

func (s *Shelves) shelf(id guide.Shelf) *shelf {
	book := s.host.Words()
	out := &shelf{
		id: id, head: look.NewText(look.Heading, book.Text("guide.shelf."+string(id))), cards: layout.Grid(cardWidth, look.Space, 4),
		stones: layout.Courses(cardWidth-20, look.Space, printables.Courses()),
		held:   layout.Grid(cardWidth, look.Space, 4), heldLine: look.NewText(look.Quiet, book.Text("guide.urgent")),
		ours: layout.Grid(cardWidth, look.Space, 4),
	}
	for _, g := range guide.On(id) {
		out.all = append(out.all, s.card(g))
	}
	about := layout.AtMost(720, look.NewText(look.Quiet, book.Text("guide.about."+string(id))))
	out.box = layout.Column(look.Gap+2, out.head, about, s.pageButton(id), out.stones, out.cards, out.heldLine, out.held)
	if id == guide.Icebreakers {
		out.oursPart = s.ownPart(out)
		out.box.Add(out.oursPart)
	}
	return out
}

// choose opens another shelf.
func (s *Shelves) choose(i int) {
	s.chosen, s.left = i, nil
	s.find.Entry.SetText("")
	s.look("")
	s.page.ToTop()
	s.host.Rebuilt()
}

func (s *Shelves) card(g *guide.Guide) *card {
	book := s.host.Words()
	w := wording.OfGuide(book, g)
	words := layout.Column(4, look.NewText(look.Heading, w.Title), look.NewText(look.Small, w.Summary))
	if facts := Facts(book, g); facts != "" {
		words.Add(look.NewText(look.Status, facts))
	}
	c := s.leads(g.ID, g.Icon, words, func() { s.host.OpenGuide(g.ID) })
	c.Thing = sought.Thing{Name: w.Title, Also: w.Also, More: w.Summary, Urgent: g.Urgent}
	for _, p := range w.Parts {
		c.More += "\n" + strings.Join(p.Lines, "\n")
	}
	c.stone = g.Shelf == guide.Values && g.Form != ""
	return c
}

// leads is a card with a picture and words that opens something.
func (s *Shelves) leads(id, icon string, words *fyne.Container, open func()) *card {
	c := &card{id: id, Card: control.NewCard(layout.TopRow(look.Gap, 1, control.NewSign(icon), words), open)}
	c.OnFocus = func() { s.page.Reveal(c.Card) }
	return c
}

// find scores the cards by how they answer what is typed, and reports whether any does.
func find(q sought.Query, all []*card) bool {
	things := make([]*sought.Thing, len(all))
	for i, c := range all {
		c.score, things[i] = notAtAll, &c.Thing
	}
	answers := q.Among(things)
	for _, a := range answers {
		all[a.At].score = a.Score
	}
	return len(answers) > 0
}

// look shows the guides of every shelf that answer what is looked for, the best first; where
// nothing is, the shelf that was chosen. In a hard moment no guide goes where none answers.
func (s *Shelves) look(text string) {
	q := sought.For(text, s.small...)
	var all []*card
	for _, one := range s.shelves {
		all = append(all, one.all...)
	}
	found := find(q, all)
	s.none.Hidden = found || q.Empty()
	whole := q.Empty() || !found && s.where == screen.AtHard
	for i, one := range s.shelves {
		one.show(whole, s.where == screen.AtHard)
		one.head.Hidden = q.Empty() || len(s.shelves) == 1
		one.box.Hidden = one.empty() || q.Empty() && i != s.chosen
		one.choose.SetDown(q.Empty() && i == s.chosen)
	}
	s.sort(whole)
	s.page.Reflow()
}

// sort puts those shelves first on which the best was found, or all as they are.
func (s *Shelves) sort(usual bool) {
	all := slices.Clone(s.shelves)
	if !usual {
		slices.SortStableFunc(all, func(a, b *shelf) int { return cmp.Compare(a.best, b.best) })
	}
	above := len(s.column.Objects) - len(all)
	for i, one := range all {
		s.column.Objects[above+i] = one.box
	}
}

// show has those cards on the shelf that were found, the best first, or all; those that are urgent
// may be held below them.
func (s *shelf) show(whole, hold bool) {
	s.cards.Objects, s.stones.Objects, s.held.Objects, s.ours.Objects = nil, nil, nil, nil
	all := slices.Clone(s.all)
	if !whole {
		slices.SortStableFunc(all, func(a, b *card) int { return cmp.Compare(a.score, b.score) })
	}
	s.best = all[0].score
	for _, c := range all {
		switch {
		case !whole && c.score == notAtAll:
			if hold && c.Urgent {
				s.held.Objects = append(s.held.Objects, c.Card)
			}
		case c.stone:
			s.stones.Objects = append(s.stones.Objects, c.Card)
		case c.own:
			s.ours.Objects = append(s.ours.Objects, c.Card)
		default:
			s.cards.Objects = append(s.cards.Objects, c.Card)
		}
	}
	s.cards.Hidden, s.stones.Hidden = len(s.cards.Objects) == 0, len(s.stones.Objects) == 0
	s.held.Hidden = len(s.held.Objects) == 0
	s.heldLine.Hidden = s.held.Hidden
	s.ours.Hidden = len(s.ours.Objects) == 0
	if s.oursPart != nil {
		s.oursPart.Hidden = s.ours.Hidden && !whole
	}
}

// empty reports whether no guide is found.
func (s *shelf) empty() bool { return s.cards.Hidden && s.stones.Hidden && s.ours.Hidden }

// findKey goes from the field to the guides.
func (s *Shelves) findKey(key fyne.KeyName) bool {
	if c := s.firstCard(); key == fyne.KeyDown && c != nil {
		s.host.Window().Canvas().Focus(c)
		return true
	}
	return false
}

func (s *Shelves) openFirst() {
	if c := s.firstCard(); c != nil && strings.TrimSpace(s.find.Entry.Text) != "" && s.none.Hidden {
		c.OnTapped()
	}
}

// firstCard is the first guide that is shown, nil for none.
func (s *Shelves) firstCard() *control.Card {
	var first *shelf
	for _, one := range s.shelves {
		if !one.box.Hidden && (first == nil || one.best < first.best) {
			first = one
		}
	}
	if first == nil {
		return nil
	}
	return slices.Concat(first.stones.Objects, first.cards.Objects, first.ours.Objects)[0].(*control.Card)
}

func (s *Shelves) Content() fyne.CanvasObject { return s.whole }
func (s *Shelves) Place() screen.Place {
	return screen.Place{Where: s.where, Part: string(s.shelves[s.chosen].id)}
}

func (s *Shelves) Commands() map[screen.Menu][]command.Command {
	c := s.host.GroupCommands()
	if id := s.shelves[s.chosen].id; s.shelfPage(id) != nil {
		c[screen.MenuFile] = append([]command.Command{screen.PrintCommand(func() { s.print(id) })}, c[screen.MenuFile]...)
	}
	return s.withMaking(c)
}

// ComeFrom has the keyboard begin at a guide, which scrolls there: somebody comes back who read it.
func (s *Shelves) ComeFrom(id string) {
	for _, c := range s.shelves[s.chosen].all {
		if c.id == id {
			s.left = c.Card
		}
	}
}

// Find looks for what is typed on a card, too.
func (s *Shelves) Find(r rune) {
	s.host.Window().Canvas().Focus(s.find.Entry)
	s.find.Entry.TypedRune(r)
}

func (s *Shelves) First() fyne.Focusable {
	if s.left != nil {
		return s.left
	}
	return s.find.Entry
}
func (s *Shelves) Panes() []screen.Pane { return []screen.Pane{{Area: s.page, First: s.First}} }
func (s *Shelves) Close()               { s.stop() }

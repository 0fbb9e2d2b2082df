package sheet

import (
	"slices"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/printables"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
	"commonground/ui/surface"
)

// pile shows an activity's cards as they are dealt: the next one large, to talk about,
// then how many are left.
type pile struct {
	guide *guide
	Left  []model.Starter
	box   *fyne.Container
	Card  *control.Chip
	count *look.Text
	hint  *look.Text
	next  *control.Button
	under *control.Button
	large *control.Button
	All   *control.Button
	Own   *control.Button
	turns *control.Button // has whoever's turn it is draw, from a pile that is mixed; else nil

	// What the buttons do; set by the sheet.
	deal  func(starters ...model.Starter)
	skip  func(model.Starter)
	talk  func()
	now   func() []model.Starter // the pile as it is, before it is shown
	shown func()                 // is called once another card is shown; nil is nothing
	write func()
	each  func() // has everybody get a turn
}

func newPile(g *guide) *pile {
	book := g.words
	p := &pile{guide: g, count: look.NewText(look.Strong, ""), hint: look.NewText(look.Small, book.Text("sheet.pile.hint"))}
	p.Card = control.NewChip("", p.dealNext)
	p.Card.Large, p.Card.Note = true, 1
	g.canBeDragged(p.Card, p.top)
	p.next = control.NewPrimary(book.Text("sheet.pile.next"), "forward", p.dealNext)
	p.under = control.NewButton(book.Text("sheet.pile.under"), "down", p.putUnder)
	p.under.Hint = book.Text("sheet.hint", "does", book.Text("command.deal.under"), "keys", "U")
	p.large = control.NewButton(book.Text("sheet.pile.large"), "screen", func() { p.talk() })
	p.large.Hint = book.Text("sheet.hint", "does", book.Text("command.deal.large"), "keys", "L")
	p.All = control.NewButton(book.Text("sheet.pile.all"), "board", p.dealAll)
	p.Own = control.NewButton(book.Text("sheet.pile.own"), "edit", func() { p.write() })
	more := layout.Wrap(look.Gap, p.All, p.Own)
	if g.activity.Mixed {
		p.turns = control.NewButton(book.Text("command.turn-ask"), "turn", func() { p.each() })
		p.turns.Hint = book.Text("sheet.hint", "does", book.Text("sheet.pile.turns"), "keys", screen.KeysOf(command.Command{Key: fyne.KeyF4}))
		more = layout.Wrap(look.Gap, p.turns, p.All, p.Own)
	}
	for _, b := range p.buttons() {
		b.OnFocus = func() { g.page.Reveal(b) }
	}
	p.next.Hint = book.Text("sheet.hint", "does", book.Text("command.deal.next"), "keys", "D")
	p.box = layout.Column(10, look.NewText(look.Heading, book.Text("sheet.pile.title")), p.Card, p.count, p.hint,
		layout.Wrap(look.Gap, p.next, p.under, p.large), more)
	return p
}

func (p *pile) buttons() []*control.Button {
	out := []*control.Button{p.next, p.under, p.large, p.All, p.Own}
	if p.turns != nil {
		out = append(out, p.turns)
	}
	return out
}

// top is the card that is dealt next.
func (p *pile) top() (model.Starter, bool) {
	left := p.Left
	if p.now != nil {
		left = p.now()
	}
	if len(left) == 0 {
		return model.Starter{}, false
	}
	return left[0], true
}

func (p *pile) dealNext() {
	if s, ok := p.top(); ok && p.deal != nil {
		p.deal(s)
	}
}

// putUnder keeps the card that is dealt next for later.
func (p *pile) putUnder() {
	if s, ok := p.top(); ok && p.skip != nil {
		p.skip(s)
	}
}

func (p *pile) dealAll() {
	if p.deal != nil {
		p.deal(slices.Clone(p.Left)...)
	}
}

// show takes over which cards are still in the pile.
func (p *pile) show(left []model.Starter) {
	p.Left = left
	if p.shown != nil {
		defer p.shown()
	}
	some := len(left) > 0
	p.Card.Hidden, p.hint.Hidden = !some, !some
	p.next.Hidden, p.large.Hidden = !some, !some
	p.under.Hidden, p.All.Hidden = len(left) < 2, len(left) < 2
	for _, gone := range []fyne.Focusable{p.Card, p.next, p.under, p.large, p.All} {
		if o := gone.(fyne.CanvasObject); !o.Visible() && p.guide.Focused() == gone {
			p.guide.focus(p.Own)
		}
	}
	if !some {
		p.count.Set(p.guide.words.Text("sheet.pile.empty"))
		return
	}
	p.Card.Note = slices.Index(model.NoteColours[:], left[0].Colour) + 1
	p.Card.SetText(p.guide.said.Starter(left[0].ID))
	p.count.Set(p.guide.words.Count("sheet.pile.left", len(left)))
}

// lock takes the buttons away from a group that can only be read.
func (p *pile) lock(on bool) {
	for _, b := range p.buttons() {
		b.SetEnabled(!on)
	}
}

func (p *pile) First() fyne.Focusable {
	if len(p.Left) == 0 {
		return p.Own
	}
	return p.next
}

// usePile lets the pile deal on the surface that is shown now.
func (s *Sheet) usePile() {
	p := s.Guide.Pile
	if p == nil {
		return
	}
	p.lock(s.host.Document().ReadOnly())
	p.write = func() {
		s.focusSurface()
		command.ByID(s.Surface.Commands(), "note.add").Run()
	}
	p.talk, p.each = s.talkOfCard, s.host.AskTurns
	p.now = func() []model.Starter {
		if now := s.host.Document().Group().Sheet(s.ID); now != nil {
			return s.Activity.Pile(now)
		}
		return nil
	}
	p.skip = func(card model.Starter) {
		if err := s.host.Document().PutUnder(s.ID, card.ID); err == nil {
			s.Foot.Status.Set(s.host.Words().Text("sheet.pile.put-under", "card", s.Guide.said.Starter(card.ID)))
		}
	}
	p.deal = nil
	if d, ok := s.Surface.(surface.Dealing); ok {
		p.deal = func(starters ...model.Starter) {
			d.Deal(starters...)
			s.keepKeys()
		}
	}
}

// Drawn is the card that whoever's turn it is draws: of a pile that is mixed, in which chance
// picks the question. Other piles are for all to talk about.
func (s *Sheet) Drawn() printables.Drawn {
	p := s.Guide.Pile
	if p == nil || !s.Activity.Mixed || s.host.Document().ReadOnly() {
		return printables.Drawn{}
	}
	card, ok := p.top()
	if !ok {
		return printables.Drawn{}
	}
	return printables.Drawn{Text: s.Guide.said.Starter(card.ID), Colour: card.Colour}
}

// TakeDrawn puts that card up on the sheet, or under the pile.
func (s *Sheet) TakeDrawn(off bool) {
	switch p := s.Guide.Pile; {
	case s.Drawn().Text == "":
	case off && p.deal != nil:
		p.dealNext()
	default:
		p.putUnder()
	}
}

// keepKeys gives the surface the keyboard where nothing has it: after a press with the
// mouse, so that keys act on what was just put there.
func (s *Sheet) keepKeys() {
	if s.host.Window().Canvas().Focused() == nil {
		s.focusSurface()
	}
}

// dealCommands deal cards from the pile, by the menu and with the key D.
func (s *Sheet) dealCommands() []command.Command {
	p := s.Guide.Pile
	if p == nil {
		return nil
	}
	least := func(n int) func() bool {
		return func() bool { return len(p.Left) >= n && !s.host.Document().ReadOnly() }
	}
	return []command.Command{
		{ID: "deal.next", Icon: "forward", Key: fyne.KeyD, Enabled: least(1), Do: p.dealNext},
		{ID: "deal.under", Icon: "down", Key: fyne.KeyU, Enabled: least(2), Do: p.putUnder},
		{ID: talkID, Icon: "screen", Bar: command.PlainBar, Key: fyne.KeyL, Enabled: least(1), Do: s.talkOfCard},
		{ID: "deal.all", Icon: "board", Enabled: least(1), Do: p.dealAll},
	}
}

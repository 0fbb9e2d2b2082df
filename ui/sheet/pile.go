package sheet

import (
	"slices"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
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
	All   *control.Button
	Own   *control.Button

	// What the buttons do; set by the sheet.
	deal  func(starters ...model.Starter)
	write func()
}

func newPile(g *guide) *pile {
	book := g.words
	p := &pile{guide: g, count: look.NewText(look.Strong, ""), hint: look.NewText(look.Small, book.Text("sheet.pile.hint"))}
	p.Card = control.NewChip("", p.dealNext)
	p.Card.Large, p.Card.Note = true, 1
	g.canBeDragged(p.Card, p.top)
	p.next = control.NewPrimary(book.Text("sheet.pile.next"), "forward", p.dealNext)
	p.All = control.NewButton(book.Text("sheet.pile.all"), "board", p.dealAll)
	p.Own = control.NewButton(book.Text("sheet.pile.own"), "edit", func() { p.write() })
	for _, b := range []*control.Button{p.next, p.All, p.Own} {
		b.OnFocus = func() { g.page.Reveal(b) }
	}
	p.next.Hint = book.Text("sheet.hint", "does", book.Text("command.deal.next"), "keys", "D")
	p.box = layout.Column(10, look.NewText(look.Heading, book.Text("sheet.pile.title")), p.Card, p.count, p.hint,
		p.next, layout.Wrap(look.Gap, p.All, p.Own))
	return p
}

// top is the card that is dealt next.
func (p *pile) top() (model.Starter, bool) {
	if len(p.Left) == 0 {
		return model.Starter{}, false
	}
	return p.Left[0], true
}

func (p *pile) dealNext() {
	if s, ok := p.top(); ok && p.deal != nil {
		p.deal(s)
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
	some := len(left) > 0
	p.Card.Hidden, p.hint.Hidden = !some, !some
	p.next.Hidden, p.All.Hidden = !some, len(left) < 2
	for _, gone := range []fyne.Focusable{p.Card, p.next, p.All} {
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
	for _, b := range []*control.Button{p.next, p.All, p.Own} {
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
	p.deal = nil
	if d, ok := s.Surface.(surface.Dealing); ok {
		p.deal = func(starters ...model.Starter) {
			d.Deal(starters...)
			s.keepKeys()
		}
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
	some := func() bool { return len(p.Left) > 0 && !s.host.Document().ReadOnly() }
	return []command.Command{
		{ID: "deal.next", Icon: "forward", Key: fyne.KeyD, Enabled: some, Do: p.dealNext},
		{ID: "deal.all", Icon: "board", Enabled: some, Do: p.dealAll},
	}
}

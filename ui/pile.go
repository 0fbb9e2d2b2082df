package ui

import (
	"slices"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/surfaces/board"
)

// pile shows an activity's cards as they are dealt: the next one large, to talk about,
// then how many are left.
type pile struct {
	guide *guide
	left  []model.Starter
	box   *fyne.Container
	card  *control.Chip
	count *look.Text
	hint  *look.Text
	next  *control.Button
	all   *control.Button
	own   *control.Button

	// What the buttons do; set by the sheet.
	deal  func(starters ...model.Starter)
	write func()
}

func newPile(g *guide) *pile {
	book := g.words
	p := &pile{guide: g, count: look.NewText(look.Strong, ""), hint: look.NewText(look.Small, book.Text("sheet.pile.hint"))}
	p.card = control.NewChip("", p.dealNext)
	p.card.Large, p.card.Note = true, 1
	g.canBeDragged(p.card, p.top)
	p.next = control.NewPrimary(book.Text("sheet.pile.next"), "forward", p.dealNext)
	p.all = control.NewButton(book.Text("sheet.pile.all"), "board", p.dealAll)
	p.own = control.NewButton(book.Text("sheet.pile.own"), "edit", func() { p.write() })
	for _, b := range []*control.Button{p.next, p.all, p.own} {
		b.OnFocus = func() { g.page.Reveal(b) }
	}
	p.next.Hint = book.Text("sheet.hint", "does", book.Text("command.deal.next"), "keys", "D")
	p.box = layout.Column(10, look.NewText(look.Heading, book.Text("sheet.pile.title")), p.card, p.count, p.hint,
		p.next, layout.Wrap(look.Gap, p.all, p.own))
	return p
}

// top is the card that is dealt next.
func (p *pile) top() (model.Starter, bool) {
	if len(p.left) == 0 {
		return model.Starter{}, false
	}
	return p.left[0], true
}

func (p *pile) dealNext() {
	if s, ok := p.top(); ok && p.deal != nil {
		p.deal(s)
	}
}

func (p *pile) dealAll() {
	if p.deal != nil {
		p.deal(slices.Clone(p.left)...)
	}
}

// show takes over which cards are still in the pile.
func (p *pile) show(left []model.Starter) {
	p.left = left
	some := len(left) > 0
	p.card.Hidden, p.hint.Hidden = !some, !some
	p.next.Hidden, p.all.Hidden = !some, len(left) < 2
	for _, gone := range []fyne.Focusable{p.card, p.next, p.all} {
		if o := gone.(fyne.CanvasObject); !o.Visible() && p.guide.focused() == gone {
			p.guide.focus(p.own)
		}
	}
	if !some {
		p.count.Set(p.guide.words.Text("sheet.pile.empty"))
		return
	}
	p.card.Note = slices.Index(model.NoteColours[:], left[0].Colour) + 1
	p.card.SetText(p.guide.said.Starter(left[0].ID))
	p.count.Set(p.guide.words.Count("sheet.pile.left", len(left)))
}

// lock takes the buttons away from a group that can only be read.
func (p *pile) lock(on bool) {
	for _, b := range []*control.Button{p.next, p.all, p.own} {
		b.SetEnabled(!on)
	}
}

func (p *pile) first() fyne.Focusable {
	if len(p.left) == 0 {
		return p.own
	}
	return p.next
}

// dealer is a surface on which cards can be dealt.
type dealer interface {
	Deal(starters ...model.Starter)
}

var _ dealer = (*board.Board)(nil)

// usePile lets the pile deal on the surface that is shown now.
func (s *sheet) usePile() {
	p := s.guide.pile
	if p == nil {
		return
	}
	p.lock(s.host.Document().ReadOnly())
	p.write = func() {
		s.focusSurface()
		s.find("note.add", command.Command{}).Run()
	}
	p.deal = nil
	if d, ok := s.surface.(dealer); ok {
		p.deal = func(starters ...model.Starter) {
			d.Deal(starters...)
			s.keepKeys()
		}
	}
}

// keepKeys gives the surface the keyboard where nothing has it: after a press with the
// mouse, so that keys act on what was just put there.
func (s *sheet) keepKeys() {
	if s.host.Window().Canvas().Focused() == nil {
		s.focusSurface()
	}
}

// dealCommands deal cards from the pile, by the menu and with the key D.
func (s *sheet) dealCommands() []command.Command {
	p := s.guide.pile
	if p == nil {
		return nil
	}
	some := func() bool { return len(p.left) > 0 && !s.host.Document().ReadOnly() }
	return []command.Command{
		{ID: "deal.next", Icon: "forward", Key: fyne.KeyD, Enabled: some, Do: p.dealNext},
		{ID: "deal.all", Icon: "board", Enabled: some, Do: p.dealAll},
	}
}

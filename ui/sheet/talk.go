package sheet

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/largenote"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// talk shows the card that is talked about as large as the window allows, with what can
// become of it. It stays for the next one until it is closed or the pile is empty.
type talk struct {
	s      *Sheet
	dialog *control.Dialog
	card   *largenote.Note
	left   *look.Text
	acts   *fyne.Container
}

// talkRoom is the height that a dialog needs beside the card, at 100 % text.
const talkRoom float32 = 350

// talkID is the command that opens the card large.
const talkID = "deal.large"

// talkOfCard opens the next card of the pile, large.
func (s *Sheet) talkOfCard() {
	p := s.Guide.Pile
	if _, ok := p.top(); !ok {
		return
	}
	t := &talk{s: s, card: largenote.New(s.host), left: look.NewText(look.Strong, ""), acts: layout.Wrap(look.Gap)}
	canvas := s.host.Window().Canvas()
	t.card.Room = max(120*look.TextScale(), canvas.Size().Height-talkRoom*look.TextScale())
	t.card.OnRune, t.card.Centred = t.letter, true
	said := s.host.Words()
	t.dialog = control.NewDialog(said.Text("sheet.pile.talk"), layout.Column(look.Space, t.card, t.left, t.acts),
		control.NewButton(said.Text("sheet.pile.close"), "", func() { t.dialog.Cancel() }))
	t.dialog.Wide = true
	p.shown = t.show
	t.dialog.OnCancel = func() {
		p.shown = nil
		s.focusSurface()
	}
	t.fill()
	t.show()
	t.dialog.Open(canvas, t.card)
}

// fill puts in what can become of a card: one of the zones, a place beside them, or the
// pile again.
func (t *talk) fill() {
	said, pile := t.s.host.Words(), t.s.Guide.Pile
	for _, z := range t.s.Activity.Zones {
		b := control.NewButton(said.Text("sheet.pile.to", "zone", t.s.Guide.said.Zone(z.ID)), "forward", func() { t.to(z.ID) })
		t.acts.Add(b)
	}
	t.acts.Add(control.NewButton(said.Text("sheet.pile.aside"), "board", pile.dealNext))
	t.acts.Add(control.NewButton(said.Text("sheet.pile.under"), "down", pile.putUnder))
	for _, o := range t.acts.Objects {
		o.(*control.Button).SetEnabled(!t.s.host.Document().ReadOnly())
	}
}

// to deals the card into a zone.
func (t *talk) to(zone string) {
	t.s.Guide.Pile.dealNext()
	command.ByID(t.s.Surface.Commands(), "note.send."+zone).Run()
}

// letter does by a number what its zone's button does, and by a letter what it does on the
// board.
func (t *talk) letter(r rune) {
	if i := int(r - '1'); i >= 0 && i < len(t.s.Activity.Zones) {
		t.to(t.s.Activity.Zones[i].ID)
		return
	}
	if c, ok := command.ByLetter(t.s.dealCommands(), r); ok && c.ID != talkID {
		c.Run()
	}
}

// show shows the card that is next now; after the last one nothing is left to show.
func (t *talk) show() {
	pile := t.s.Guide.Pile
	next, ok := pile.top()
	if !ok {
		t.dialog.Cancel()
		return
	}
	t.card.Set(&model.Note{Text: t.s.Guide.said.Starter(next.ID), Colour: next.Colour, Icon: next.Icon})
	t.left.Set(t.s.host.Words().Count("sheet.pile.left", len(pile.now())))
	t.dialog.Reflow()
}

package bingo

import (
	"fyne.io/fyne/v2"

	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/printing"
)

// bar holds what can be done with the cards: save, open, print.
type bar struct {
	s     *Screen
	box   *fyne.Container
	save  *control.Button
	check *control.Button
	view  *control.Button
	sheet *control.Button
}

func newBar(s *Screen) *bar {
	w := s.host.Words()
	b := &bar{s: s}
	b.save = control.NewButton(w.Text("print.save-pdf"), "save", b.saveAs)
	b.view = control.NewButton(w.Text("print.open-pdf"), "page", b.open)
	b.sheet = control.NewPrimary("", "print", b.print)
	b.check = control.NewPlain(w.Text("bingo.check.do"), "tick", s.checkCard)
	b.box = layout.Wrap(look.Gap, b.check, b.save, b.view, b.sheet)
	b.show(0)
	return b
}

// show offers that many pages; none can be printed where there are none.
func (b *bar) show(pages int) {
	w := b.s.host.Words()
	words := w.Text("print.print")
	if pages > 0 {
		words = w.Count("print.print-pages", pages)
	}
	b.sheet.SetText(words)
	for _, button := range []*control.Button{b.check, b.save, b.view, b.sheet} {
		button.SetEnabled(pages > 0)
	}
	b.box.Refresh()
}

// request is the whole set, the tally last.
func (b *bar) request() printing.Request {
	group, title := b.s.doc.Group().Name, b.s.host.Kit().BingoTitle(b.s.made.from)
	return printing.Request{
		Job: b.s.made.set.All(), Name: printing.FileName(group, title), Paper: b.s.made.from.Paper,
	}
}

func (b *bar) saveAs() { printing.Save(b.s.host, b.request()) }
func (b *bar) open()   { printing.Open(b.s.host, b.request()) }
func (b *bar) print()  { printing.Print(b.s.host, b.request()) }

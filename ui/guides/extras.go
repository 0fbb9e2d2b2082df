package guides

import (
	"fyne.io/fyne/v2"

	"commonground/model/guide"
	"commonground/printables"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// extra is a page that belongs to a whole shelf.
type extra struct {
	key, about string // of what it is called, and of what it is for
	make       func(printables.Paper) printables.Job
}

// extra is the page of a shelf; false where it has none.
func (s *Shelves) extra(id guide.Shelf) (extra, bool) {
	kit, group := s.host.Kit(), s.host.Document().Group()
	switch id {
	case guide.Values:
		return extra{"guide.values-page", "guide.values-page-about", kit.Values}, true
	case guide.Decisions:
		return extra{"guide.works", "guide.works-about", func(p printables.Paper) printables.Job { return kit.HowWeWork(group, p) }}, true
	case guide.About:
		return extra{"guide.expect", "guide.expect-about", func(p printables.Paper) printables.Job { return kit.Expect(group, p) }}, true
	}
	return extra{}, false
}

func (s *Shelves) hasExtra(id guide.Shelf) bool {
	_, ok := s.extra(id)
	return ok
}

// extras is what prints the page of a shelf, and what it is for; nothing where it has none.
func (s *Shelves) extras(id guide.Shelf) fyne.CanvasObject {
	x, ok := s.extra(id)
	if !ok {
		out := layout.Column(0)
		out.Hide()
		return out
	}
	book := s.host.Words()
	b := control.NewButton(book.Text("guide.print-this", "page", book.Text(x.key)), "print", func() { s.print(id) })
	b.OnFocus = func() { s.page.Reveal(b) }
	return layout.Wrap(look.Gap, b, look.NewText(look.Small, book.Text(x.about)))
}

// print shows the page of a shelf as it is now.
func (s *Shelves) print(id guide.Shelf) {
	if x, ok := s.extra(id); ok {
		s.host.PrintJob(s.host.Words().Text(x.key), x.make)
	}
}

// OnWall shows the pyramid of the values to the room.
func (s *Shelves) OnWall() printables.Showable {
	if s.shelves[s.chosen].id != guide.Values {
		return nil
	}
	return printables.ShownValues{}
}

var _ screen.Walled = (*Shelves)(nil)

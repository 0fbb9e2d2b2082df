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

// shelfPage is the page of a shelf as it is now; nil where it has none.
func (s *Shelves) shelfPage(id guide.Shelf) *printables.ShelfPage {
	return s.host.Kit().ShelfPage(id, s.host.Document().Group())
}

// pageButton is what prints the page of a shelf, with what it is for; nothing where it has
// none.
func (s *Shelves) pageButton(id guide.Shelf) *fyne.Container {
	out := layout.Wrap(look.Gap)
	page := s.shelfPage(id)
	if out.Hidden = page == nil; page != nil {
		words := s.host.Words().Text("guide.print-this", "page", page.Title)
		out.Add(control.NewButton(words, "print", func() { s.print(id) }))
		out.Add(look.NewText(look.Small, page.About))
	}
	return out
}

// print shows the page of a shelf.
func (s *Shelves) print(id guide.Shelf) {
	if page := s.shelfPage(id); page != nil {
		s.host.PrintOffer(page.Title, page.Offer)
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

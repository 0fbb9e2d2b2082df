package activities

import (
	"slices"

	"fyne.io/fyne/v2"

	"commonground/model/catalogue"
	"commonground/model/guide"
	"commonground/printables/wording"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// byGuide is the way to lay the toolkit's activities under the value or the decision that each
// belongs to; any other is in their order.
const byGuide = "guides"

// ways are all of them, as they are offered.
var ways = [...]string{"", byGuide}

// arrange lays the toolkit's activities.
func (s *Activities) arrange() {
	s.toolkit.Objects = nil
	if s.way != byGuide {
		grid := layout.Grid(300, look.Space, 4)
		for _, c := range s.cards {
			grid.Add(c)
		}
		s.toolkit.Add(grid)
		return
	}
	left := map[string]*control.Card{}
	for i, a := range catalogue.All() {
		left[a.ID] = s.cards[i]
	}
	for _, shelf := range []guide.Shelf{guide.Values, guide.Decisions} {
		for _, g := range guide.On(shelf) {
			grid := layout.Grid(300, look.Space, 4)
			for _, id := range g.Activities {
				if c := left[id]; c != nil { // those that belong to two stand with the first
					grid.Add(c)
					delete(left, id)
				}
			}
			if len(grid.Objects) > 0 {
				s.toolkit.Add(layout.Column(look.Gap, s.guideLink(g), grid))
			}
		}
	}
	rest := layout.Grid(300, look.Space, 4)
	for _, a := range catalogue.All() {
		if c := left[a.ID]; c != nil {
			rest.Add(c)
		}
	}
	if len(rest.Objects) > 0 {
		s.toolkit.Add(rest)
	}
}

// guideLink leads to the guide under which activities stand.
func (s *Activities) guideLink(g *guide.Guide) fyne.CanvasObject {
	l := control.NewWrappedLink(look.Heading, wording.OfGuide(s.host.Words(), g).Title, func() { s.host.OpenGuide(g.ID) })
	l.OnFocus = func() { s.page.Reveal(l) }
	return l
}

// arranging chooses the way.
func (s *Activities) arranging() *control.Choice {
	book := s.host.Words()
	c := control.NewChoice([]string{book.Text("group.arrange.order"), book.Text("group.arrange.guide")}, func(i int) {
		s.way = ways[i]
		s.arrange()
		s.page.Reflow()
		s.page.ToTop()
		s.host.Rebuilt()
	})
	c.Set(max(0, slices.Index(ways[:], s.way)))
	return c
}

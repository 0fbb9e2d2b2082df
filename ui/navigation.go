package ui

import (
	"fyne.io/fyne/v2"

	"commonground/assets/words"
	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// navigation leads through a group: at the side, or as a strip along the top where the
// window is narrow.
type navigation struct {
	words       *words.Book
	name        *look.Text
	about       *look.Text
	side, strip *fyne.Container
	items       map[screen.Where][2]*control.NavItem
	visible     func() int // which of the two is on screen
}

// destinations are the screens that the navigation leads to, in order.
var destinations = [...]struct {
	where screen.Where
	icon  string
}{{screen.AtOverview, "overview"}, {screen.AtActivities, "activities"}, {screen.AtBingo, "bingo"}}

func newNavigation(book *words.Book, narrow func() bool, goTo func(screen.Where), leave func()) *navigation {
	n := &navigation{
		words: book, name: look.NewText(look.Big, ""), about: look.NewText(look.Small, ""),
		items: map[screen.Where][2]*control.NavItem{},
	}
	n.name.Lines, n.about.Lines = 3, 3
	n.visible = func() int {
		if narrow() {
			return 1
		}
		return 0
	}
	var lists [2][]fyne.CanvasObject
	for _, d := range destinations {
		var pair [2]*control.NavItem
		for i := range pair {
			pair[i] = control.NewNavItem(book.Text("frame.go."+string(d.where)), d.icon, func() { goTo(d.where) })
			lists[i] = append(lists[i], pair[i])
		}
		n.items[d.where] = pair
	}
	all := func() *control.NavItem { return control.NewNavItem(book.Text("frame.go.groups"), "groups", leave) }
	head := layout.Pad(10, 0, look.Space-4, layout.Column(4, n.name, n.about))
	n.side = layout.Pad(14, 22, 20, layout.Ends(look.Gap,
		layout.Column(4, append([]fyne.CanvasObject{head}, lists[0]...)...), all()))
	n.strip = layout.Pad(look.Gap, look.Gap, look.Gap, layout.Wrap(4, append(lists[1], layout.Push(), all())...))
	return n
}

// describe says which group this is.
func (n *navigation) describe(g *model.Group) {
	n.name.Set(g.Name)
	n.about.Set(screen.AboutGroup(n.words, g.Members, g.Place))
	n.side.Refresh()
}

// here marks the place that is shown.
func (n *navigation) here(where screen.Where) {
	if where == screen.AtSheet || where == screen.AtSheets || where == screen.AtActivity {
		where = screen.AtActivities
	}
	for key, pair := range n.items {
		for _, item := range pair {
			item.SetHere(key == where)
		}
	}
}

func (n *navigation) pane() screen.Pane {
	area := []*fyne.Container{n.side, n.strip}[n.visible()]
	return screen.Pane{Area: area, First: func() fyne.Focusable {
		for _, d := range destinations {
			if item := n.items[d.where][n.visible()]; item.Here {
				return item
			}
		}
		return n.items[screen.AtOverview][n.visible()]
	}}
}

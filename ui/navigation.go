package ui

import (
	"fyne.io/fyne/v2"

	"commonground/assets/words"
	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// navigation leads through a group: at the side, or as a strip along the top where the
// window is narrow.
type navigation struct {
	words       *words.Book
	name        *look.Text
	about       *look.Text
	side, strip *fyne.Container
	items       map[placeKey][2]*control.NavItem
	visible     func() int // which of the two is on screen
}

// destinations are the screens that the navigation leads to, in order.
var destinations = [...]struct {
	where placeKey
	icon  string
}{{atOverview, "overview"}, {atActivities, "activities"}, {atBingo, "bingo"}}

func newNavigation(book *words.Book, narrow func() bool, goTo func(placeKey), leave func()) *navigation {
	n := &navigation{
		words: book, name: look.NewText(look.Big, ""), about: look.NewText(look.Small, ""),
		items: map[placeKey][2]*control.NavItem{},
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
	n.about.Set(aboutGroup(n.words, g.Members, g.Place))
	n.side.Refresh()
}

// aboutGroup is the line below a group's name: "12 members · Mill Lane Hall".
func aboutGroup(book *words.Book, members int, place string) string {
	count := ""
	if members > 0 {
		count = book.Count("group.members", members)
	}
	switch {
	case count == "":
		return place
	case place == "":
		return count
	}
	return book.Text("group.both", "first", count, "second", place)
}

// here marks the place that is shown.
func (n *navigation) here(where placeKey) {
	if where == atSheet || where == atSheets || where == atActivity {
		where = atActivities
	}
	for key, pair := range n.items {
		for _, item := range pair {
			item.SetHere(key == where)
		}
	}
}

func (n *navigation) pane() pane {
	area := []*fyne.Container{n.side, n.strip}[n.visible()]
	return pane{area, func() fyne.Focusable {
		for _, d := range destinations {
			if item := n.items[d.where][n.visible()]; item.Here {
				return item
			}
		}
		return n.items[atOverview][n.visible()]
	}}
}

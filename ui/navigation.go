package ui

import (
	"fyne.io/fyne/v2"

	"commonground/assets/words"
	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// navigation leads through a group: at the side, as a rail of icons, or as a strip along the
// top where the window is narrow.
type navigation struct {
	words *words.Book
	name  *look.Text
	about *look.Text
	parts [shapes]fyne.CanvasObject
	items map[screen.Where][shapes]*control.NavItem
	shape func() shape // which of the parts is on screen
}

// destinations are the screens that the navigation leads to, in order.
var destinations = [...]struct {
	where screen.Where
	icon  string
}{{screen.AtOverview, "overview"}, {screen.AtActivities, "activities"}, {screen.AtBingo, "bingo"}, {screen.AtGuides, "book"}, {screen.AtHard, "shield"}, {screen.AtResources, "phone"}}

func newNavigation(book *words.Book, now func() shape, goTo func(screen.Where), find command.Command, leave func()) *navigation {
	n := &navigation{
		words: book, name: look.NewText(look.Big, ""), about: look.NewText(look.Small, ""),
		items: map[screen.Where][shapes]*control.NavItem{}, shape: now,
	}
	n.name.Lines, n.about.Lines = 3, 3
	var lists [shapes][]fyne.CanvasObject
	for i := range lists {
		item := newItem(shape(i), book.Text("seek.find"), find.Icon, find.Do)
		item.Hint = book.Text("sheet.hint", "does", book.Text("seek.title"), "keys", screen.KeysOf(find))
		lists[i] = append(lists[i], item)
	}
	for _, d := range destinations {
		var items [shapes]*control.NavItem
		for i := range items {
			items[i] = newItem(shape(i), book.Text("frame.go."+string(d.where)), d.icon, func() { goTo(d.where) })
			lists[i] = append(lists[i], items[i])
		}
		n.items[d.where] = items
	}
	all := func(s shape) fyne.CanvasObject { return newItem(s, book.Text("frame.go.groups"), "groups", leave) }
	head := layout.Pad(10, 0, look.Space-4, layout.Column(4, n.name, n.about))
	n.parts[atSide] = layout.Pad(14, 22, 20, layout.Ends(look.Gap,
		layout.Column(4, append([]fyne.CanvasObject{head}, lists[atSide]...)...), all(atSide)))
	n.parts[asRail] = layout.Pad(look.Gap, look.Gap, look.Gap, layout.Ends(look.Gap, layout.Column(4, lists[asRail]...), all(asRail)))
	n.parts[asStrip] = layout.Pad(look.Gap, look.Gap, look.Gap, layout.Wrap(4, append(lists[asStrip], layout.Push(), all(asStrip))...))
	return n
}

// newItem leads somewhere; on a rail it says where only in its hint.
func newItem(s shape, words, icon string, do func()) *control.NavItem {
	if s != asRail {
		return control.NewNavItem(words, icon, do)
	}
	item := control.NewNavItem("", icon, do)
	item.Hint = words
	return item
}

// describe says which group this is.
func (n *navigation) describe(g *model.Group) {
	n.name.Set(g.Name)
	n.about.Set(screen.AboutGroup(n.words, g.Members, g.Place))
	n.parts[atSide].Refresh()
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
	now := min(n.shape(), asStrip)
	return screen.Pane{Area: n.parts[now], First: func() fyne.Focusable {
		for _, d := range destinations {
			if item := n.items[d.where][now]; item.Here {
				return item
			}
		}
		return n.items[screen.AtOverview][now]
	}}
}

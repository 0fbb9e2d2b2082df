package board

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/command"
)

// showMenu opens the menu of what can be done with the selected notes, or the board.
func (b *Board) showMenu(at fyne.Position) {
	menu := b.menu()
	if len(menu.Items) > 0 {
		widget.ShowPopUpMenuAtPosition(menu, b.host.Window().Canvas(), at)
	}
}

// showMenuAtNote opens the menu beside the note that keys have come to.
func (b *Board) showMenuAtNote() {
	v := &b.scene.view
	s := spot{v.w / 2, v.h / 2}
	if notes := b.chosen(); len(notes) > 0 {
		s = v.toSpot(around(notes).Centre())
	}
	corner := fyne.CurrentApp().Driver().AbsolutePositionForObject(b)
	b.showMenu(corner.AddXY(float32(s.x), float32(s.y)))
}

// menu holds what can be done now, and nothing else.
func (b *Board) menu() *fyne.Menu {
	var items []*fyne.MenuItem
	for _, part := range [][]command.Command{
		{b.addCommand(), b.editCommand()},
		b.clipCommands(),
		{b.tidyCommand(), b.deleteCommand()},
	} {
		items = appendPart(items, b.items(part))
	}
	colours, zones := b.items(b.colourCommands()), b.items(b.zoneCommands())
	if !b.Locked() && b.scene.sel.count() > 0 {
		var more []*fyne.MenuItem
		more = append(more, b.submenu("board.menu.colour", colours))
		more = append(more, b.items([]command.Command{b.iconCommand()})...)
		if len(zones) > 0 {
			more = append(more, b.submenu("board.menu.move", zones))
		}
		if lists := b.items(b.sendOnCommands()); len(lists) > 0 {
			more = append(more, b.submenu("carry.menu", lists))
		}
		items = appendPart(items, more)
	}
	return fyne.NewMenu("", items...)
}

func appendPart(items, part []*fyne.MenuItem) []*fyne.MenuItem {
	if len(items) > 0 && len(part) > 0 {
		items = append(items, fyne.NewMenuItemSeparator())
	}
	return append(items, part...)
}

func (b *Board) submenu(key string, items []*fyne.MenuItem) *fyne.MenuItem {
	item := fyne.NewMenuItem(b.host.Words().Text(key), nil)
	item.ChildMenu = fyne.NewMenu("", items...)
	return item
}

// items are menu items for the commands that can be done now.
func (b *Board) items(commands []command.Command) []*fyne.MenuItem {
	var out []*fyne.MenuItem
	for _, c := range commands {
		if !c.On() {
			continue
		}
		item := fyne.NewMenuItem(b.label(c), func() { c.Run() })
		item.Shortcut = shortcut(c)
		out = append(out, item)
	}
	return out
}

// shortcut avoids an interface that holds a nil.
func shortcut(c command.Command) fyne.Shortcut {
	if c.Shortcut == nil {
		return nil
	}
	return c.Shortcut
}

func (b *Board) label(c command.Command) string {
	if c.Label != nil {
		return c.Label()
	}
	return b.host.Words().Text("command." + c.ID)
}

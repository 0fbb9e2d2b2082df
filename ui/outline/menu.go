package outline

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/command"
)

// openMenu opens the menu of what can be done with a row.
func (o *Outline) openMenu(_ string, at fyne.Position) {
	var items []*fyne.MenuItem
	for _, part := range [][]string{{"note.add", "note.edit"}, {"cut", "copy", "paste", "duplicate"}, {"note.icon"}, {"note.send-on"}, {"note.delete"}} {
		var some []*fyne.MenuItem
		for _, id := range part {
			some = append(some, o.items(o.find(id))...)
		}
		if part[0] == "note.icon" && o.some() {
			some = append(some, o.submenu("board.menu.colour", o.items(o.colourCommands()...)))
			if len(o.activity.Zones) > 0 {
				some = append(some, o.submenu("board.menu.move", o.items(o.sendCommands()...)))
			}
		}
		if len(items) > 0 && len(some) > 0 {
			items = append(items, fyne.NewMenuItemSeparator())
		}
		items = append(items, some...)
	}
	o.popUp(items, at)
}

// openZones opens the menu of zones beside the current row.
func (o *Outline) openZones() { o.popUp(o.items(o.sendCommands()...), o.PlaceOf(o.Current())) }

func (o *Outline) popUp(items []*fyne.MenuItem, at fyne.Position) {
	if len(items) > 0 {
		widget.ShowPopUpMenuAtPosition(fyne.NewMenu("", items...), o.host.Window().Canvas(), at)
	}
}

func (o *Outline) submenu(key string, items []*fyne.MenuItem) *fyne.MenuItem {
	item := fyne.NewMenuItem(o.host.Words().Text(key), nil)
	item.ChildMenu = fyne.NewMenu("", items...)
	return item
}

// items are menu items for the commands that can be done now.
func (o *Outline) items(commands ...command.Command) []*fyne.MenuItem {
	var out []*fyne.MenuItem
	for _, c := range commands {
		if !c.On() {
			continue
		}
		item := fyne.NewMenuItem(o.label(c), func() { c.Run() })
		if c.Shortcut != nil {
			item.Shortcut = c.Shortcut
		}
		out = append(out, item)
	}
	return out
}

func (o *Outline) label(c command.Command) string {
	if c.Label != nil {
		return c.Label()
	}
	return o.host.Words().Text("command." + c.ID)
}

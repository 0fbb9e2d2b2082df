package outline

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/command"
)

// openMenu opens the menu of what can be done with a row.
func (o *Outline) openMenu(_ string, at fyne.Position) { o.PopUp(at, o.menu()...) }

// menu holds what can be done now, and nothing else.
func (o *Outline) menu() [][]*fyne.MenuItem {
	named := func(ids ...string) []*fyne.MenuItem {
		var out []*fyne.MenuItem
		for _, id := range ids {
			out = append(out, o.items(command.ByID(o.Commands(), id))...)
		}
		return out
	}
	looks, more := named("note.icon"), []*fyne.MenuItem(nil)
	if o.some() {
		looks = append(looks, o.submenu("board.menu.colour", o.items(o.colourCommands()...)))
		if len(o.Activity().Zones) > 0 {
			looks = append(looks, o.submenu("board.menu.move", o.items(o.sendCommands()...)))
		}
		if o.NoteMenu != nil {
			more = o.NoteMenu()
		}
	}
	return [][]*fyne.MenuItem{
		named("note.add", "note.edit"), named("cut", "copy", "paste", "duplicate"), looks, more,
		named("note.send-on"), named("note.delete"),
	}
}

// openZones opens the menu of zones beside the current row.
func (o *Outline) openZones() { o.popUp(o.items(o.sendCommands()...), o.PlaceOf(o.Current())) }

func (o *Outline) popUp(items []*fyne.MenuItem, at fyne.Position) {
	if len(items) > 0 {
		widget.ShowPopUpMenuAtPosition(fyne.NewMenu("", items...), o.Canvas(), at)
	}
}

// items are menu items for the commands that can be done now.
func (o *Outline) items(commands ...command.Command) []*fyne.MenuItem {
	return command.Items(o.Text, commands...)
}

func (o *Outline) submenu(key string, items []*fyne.MenuItem) *fyne.MenuItem {
	return command.Submenu(o.Text(key), items)
}

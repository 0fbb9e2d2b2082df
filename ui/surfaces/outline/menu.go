package outline

import (
	"slices"

	"fyne.io/fyne/v2"

	"commonground/ui/command"
)

// openMenu opens the menu of what can be done with a row.
func (o *Outline) openMenu(_ string, at fyne.Position) { o.PopUp(at, o.menu()...) }

// menu holds what can be done now, and nothing else.
func (o *Outline) menu() [][]*fyne.MenuItem {
	named := func(ids ...string) []*fyne.MenuItem { return o.Named(o.Commands(), ids...) }
	looks, more := named("note.icon"), []*fyne.MenuItem(nil)
	if o.some() {
		looks = slices.Concat(looks, o.Submenu("board.menu.colour", o.colourCommands()...),
			o.Submenu("board.menu.move", o.SendCommands(o.some, o.SendTo)...))
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
func (o *Outline) openZones() {
	command.PopUp(o.Canvas(), o.PlaceOf(o.Current()), o.Items(o.SendCommands(o.some, o.SendTo)...)...)
}

package board

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
)

// showMenu opens the menu of what can be done with the selected notes, or the board.
func (b *Board) showMenu(at fyne.Position) {
	b.PopUp(at, b.menu()...)
}

// showMenuAtNote opens the menu beside the note that keys have come to.
func (b *Board) showMenuAtNote() {
	v := &b.scene.view
	s := v.Middle()
	if notes := b.chosen(); len(notes) > 0 {
		s = v.ToPosition(model.AroundNotes(notes).Centre())
	}
	corner := fyne.CurrentApp().Driver().AbsolutePositionForObject(b)
	b.showMenu(corner.AddXY(float32(s.X), float32(s.Y)))
}

// menu holds what can be done now, and nothing else.
func (b *Board) menu() [][]*fyne.MenuItem {
	var looks, more []*fyne.MenuItem
	if b.Editable() && b.scene.sel.Count() > 0 {
		looks = append(looks, b.submenu("board.menu.colour", b.items(b.colourCommands()...)))
		looks = append(looks, b.items(b.iconCommand())...)
		if zones := b.items(b.zoneCommands()...); len(zones) > 0 {
			looks = append(looks, b.submenu("board.menu.move", zones))
		}
		if lists := b.items(b.sendOnCommands()...); len(lists) > 0 {
			looks = append(looks, b.submenu("carry.menu", lists))
		}
		if b.NoteMenu != nil {
			more = b.NoteMenu()
		}
	}
	if b.Editable() && len(b.Activity().Zones) > 0 {
		looks = append(looks, b.submenu("board.menu.target", b.items(b.aims()...)))
	}
	return [][]*fyne.MenuItem{
		b.items(b.addCommand(), b.editCommand()), b.items(b.clipCommands()...),
		b.items(b.tidyCommand(), b.tidyZoneCommand(), b.mergeCommand(), b.deleteCommand()), looks, more,
	}
}

// items are menu items for the commands that can be done now.
func (b *Board) items(commands ...command.Command) []*fyne.MenuItem {
	return command.Items(b.Text, commands...)
}

func (b *Board) submenu(key string, items []*fyne.MenuItem) *fyne.MenuItem {
	return command.Submenu(b.Text(key), items)
}

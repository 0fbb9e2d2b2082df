package board

import (
	"slices"

	"fyne.io/fyne/v2"

	"commonground/model"
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
		looks = slices.Concat(b.Submenu("board.menu.colour", b.colourCommands()...), b.Items(b.iconCommand()),
			b.Submenu("board.menu.move", b.SendCommands(b.some, b.SendTo)...),
			b.Submenu("carry.menu", b.sendOnCommands()...))
		if b.NoteMenu != nil {
			more = b.NoteMenu()
		}
	}
	if b.Editable() && len(b.Activity().Zones) > 0 {
		looks = append(looks, b.Submenu("board.menu.target", b.AimChoices(b.aimed, b.aimAt)...)...)
	}
	return [][]*fyne.MenuItem{
		b.Items(b.addCommand(), b.editCommand()), b.Items(b.clipCommands()...),
		b.Items(b.tidyCommand(), b.tidyZoneCommand(), b.mergeCommand(), b.deleteCommand()), looks, more,
	}
}

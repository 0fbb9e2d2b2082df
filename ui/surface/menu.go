package surface

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
)

// Items are menu items for those of the commands that can be done now.
func (b *Base) Items(commands ...command.Command) []*fyne.MenuItem {
	return command.Items(b.Text, commands...)
}

// Named are Items for those of the commands that have these IDs, in the order of the IDs.
func (b *Base) Named(commands []command.Command, ids ...string) []*fyne.MenuItem {
	var out []*fyne.MenuItem
	for _, id := range ids {
		out = append(out, b.Items(command.ByID(commands, id))...)
	}
	return out
}

// Submenu is the menu item, by the key of its words, that opens Items for commands; none where
// nothing of them can be done.
func (b *Base) Submenu(key string, commands ...command.Command) []*fyne.MenuItem {
	items := b.Items(commands...)
	if len(items) == 0 {
		return nil
	}
	return []*fyne.MenuItem{command.Submenu(b.Text(key), items)}
}

// SendCommands send what is selected to a zone of the activity, or out of all; the first nine
// zones have number keys. Where there are no zones there are none.
func (b *Base) SendCommands(some func() bool, send func(*model.Zone)) []command.Command {
	var out []command.Command
	for i := range b.activity.Zones {
		z := &b.activity.Zones[i]
		c := command.Command{
			ID: "note.send." + z.ID, Under: "board.menu.move", Enabled: some, Do: func() { send(z) },
			Label: func() string { return b.Text("board.send", "zone", b.wording.Zone(z.ID)) },
		}
		if i < 9 {
			c.Key = fyne.KeyName('1' + rune(i))
		}
		out = append(out, c)
	}
	if len(out) == 0 {
		return nil
	}
	return append(out, command.Command{ID: "note.unplace", Under: "board.menu.move", Key: fyne.Key0, Enabled: some, Do: func() { send(nil) }})
}

// PopUp opens a menu of those parts at a place of the window, with the screen's commands at its
// end.
func (b *Base) PopUp(at fyne.Position, parts ...[]*fyne.MenuItem) {
	if b.Besides != nil {
		parts = append(parts, b.Items(b.Besides()...))
	}
	command.PopUp(b.Canvas(), at, command.Parts(parts...)...)
}

package outline

import (
	"unicode"

	"fyne.io/fyne/v2"

	"commonground/ui/command"
)

// key does the keys that a list has no use for.
func (o *Outline) key(e *fyne.KeyEvent) bool {
	switch e.Name {
	case fyne.KeyDelete, fyne.KeyBackspace:
		o.Delete()
	case fyne.KeyInsert, fyne.KeyReturn, fyne.KeyEnter: // on a heading
		o.AddNote()
	case fyne.KeyF3:
		o.FindNext()
	default:
		return false
	}
	return true
}

// letter does what single letters stand for. A key pressed for a letter also types it,
// so letters are waited for: they would end up in the field that they open.
func (o *Outline) letter(r rune) {
	switch r = unicode.ToLower(r); {
	case r == 'n':
		o.AddNote()
	case r == 'm' && o.some():
		o.openZones()
	case r >= '0' && r <= '9':
		o.sendByNumber(int(r - '0'))
	case o.OnLetter != nil:
		o.OnLetter(r)
	}
}

// sendByNumber sends the current note to the zone of that number, from 1; 0 takes it out
// of all zones.
func (o *Outline) sendByNumber(number int) {
	zones := len(o.activity.Zones)
	switch {
	case number == 0 && zones > 0:
		o.SendTo(nil)
	case number >= 1 && number <= zones:
		o.SendTo(zoneAt(o.activity, number-1))
	}
}

// shortcut does the commands that a menu did not do already.
func (o *Outline) shortcut(s fyne.Shortcut) {
	for _, c := range o.Commands() {
		if c.Shortcut != nil && c.Shortcut.ShortcutName() == s.ShortcutName() {
			c.Run()
			return
		}
	}
}

// find returns the command of that ID.
func (o *Outline) find(id string) command.Command {
	for _, c := range o.Commands() {
		if c.ID == id {
			return c
		}
	}
	return command.Command{}
}

// KeyHelp names the keys that belong to no command, for the help.
func (o *Outline) KeyHelp() []string {
	out := []string{"help.list.walk", "help.list.line"}
	if len(o.activity.Zones) > 0 {
		out = append(out, "help.list.zones")
	}
	return out
}

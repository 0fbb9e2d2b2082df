package outline

import (
	"unicode"

	"fyne.io/fyne/v2"

	"commonground/ui/command"
	"commonground/ui/surfaces/board"
)

// key does the keys that a list has no use for.
func (o *Outline) key(e *fyne.KeyEvent) bool {
	switch e.Name {
	case fyne.KeyDelete, fyne.KeyBackspace:
		o.Delete()
	case fyne.KeyInsert:
		o.AddNote()
	case fyne.KeyReturn, fyne.KeyEnter: // on a heading
		o.aimAtHeading(o.Current())
		o.AddNote()
	case fyne.KeyF3:
		o.FindNext()
	default:
		return false
	}
	return true
}

// byLetter finds the command that a letter stands for. On what was just written none is
// meant.
func (o *Outline) byLetter(r rune) (command.Command, bool) {
	if unicode.IsDigit(r) && o.justWrote() {
		return command.Command{}, false
	}
	commands := o.Commands()
	if o.Letters != nil {
		commands = append(commands, o.Letters()...)
	}
	return command.ByLetter(commands, r)
}

// justWrote reports whether the current note was being written a moment ago.
func (o *Outline) justWrote() bool {
	return o.Current() == o.wrote && o.clock.Now().Sub(o.wroteAt) < board.JustWritten
}

// begin writes a new note that begins with text.
func (o *Outline) begin(text string) {
	if o.Locked {
		o.Say("board.status.read-only")
		return
	}
	o.AddNote()
	o.Write(text)
}

// shortcut does the commands that a menu did not do already.
func (o *Outline) shortcut(s fyne.Shortcut) { command.ByShortcut(o.Commands(), s) }

// KeyHelp names the keys that belong to no command, for the help.
func (o *Outline) KeyHelp() []string {
	out := []string{"help.list.walk", "help.list.letters", "help.list.next", "help.list.line"}
	if len(o.Activity().Zones) > 0 {
		out = append(out, "help.list.zones")
	}
	return out
}

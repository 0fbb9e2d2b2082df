package outline

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/carry"
	"commonground/ui/command"
)

// sendOnCommand sends the current note to one of the group's lists.
func (o *Outline) sendOnCommand() command.Command {
	return command.Command{
		ID: "note.send-on", Icon: "file-out", Bar: command.PlainBar, Do: o.AskSend,
		Enabled:  func() bool { return o.some() && o.Activity().SendsNotes() },
		Shortcut: command.CtrlShift(fyne.KeyS),
	}
}

// AskSend asks on which of the group's lists the current note should stand.
func (o *Outline) AskSend() {
	n := o.note()
	if n == nil {
		return
	}
	carry.Ask(o.host, carry.Notes(o.SheetID(), []*model.Note{n}), func(told string) {
		if told != "" {
			o.Tell(told)
		}
		o.Focus()
	})
}

// ShowNote brings a note into view and makes it current.
func (o *Outline) ShowNote(id model.ID) {
	if o.noteOf(id.String()) != nil {
		o.Select(id.String())
	}
}

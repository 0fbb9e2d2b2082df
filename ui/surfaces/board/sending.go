package board

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/carry"
	"commonground/ui/command"
)

// sendOnCommand sends the selected notes to one of the group's lists.
func (b *Board) sendOnCommand() command.Command {
	return command.Command{
		ID: "note.send-on", Icon: "file-out", Bar: command.PlainBar, Do: b.AskSend, Enabled: b.canSendOn,
		Shortcut: command.CtrlShift(fyne.KeyS),
	}
}

func (b *Board) canSendOn() bool {
	return b.Editable() && b.Activity().SendsNotes() && b.scene.sel.Count() > 0 && !b.Editing()
}

// sendOnCommands send them to one list each, for the menu of a note.
func (b *Board) sendOnCommands() []command.Command {
	var out []command.Command
	for _, on := range carry.Lists {
		out = append(out, command.Command{
			ID: "note.send-on." + string(on), Enabled: b.canSendOn,
			Label: func() string { return carry.ListName(b.Words(), on) },
			Do:    func() { b.sendOn(on) },
		})
	}
	return out
}

// parcel is the selected notes, in reading order.
func (b *Board) parcel() carry.Parcel {
	return carry.Notes(b.SheetID(), model.ReadingOrder(b.chosen()))
}

// AskSend asks on which of the group's lists the selected notes should stand.
func (b *Board) AskSend() {
	carry.Ask(b.host, b.parcel(), func(told string) {
		if told != "" {
			b.Tell(told)
		}
		b.takeFocus()
	})
}

// sendOn puts the selected notes on a list.
func (b *Board) sendOn(on model.TodoFor) { b.Tell(b.parcel().SendTo(b.host, on)) }

// markSent marks the notes that stand on the group's lists now.
func (b *Board) markSent(g *model.Group) {
	if sent := carry.Sent(g, b.SheetID()); !sent.Equal(b.scene.sent) {
		b.scene.sent = sent
		b.repaint()
	}
}

// ShowNote brings a note into view and selects it.
func (b *Board) ShowNote(id model.ID) {
	for _, n := range b.scene.notes {
		if n.ID == id {
			b.scene.sel.Only(id)
			b.arriveAt(n)
		}
	}
}

package outline

import (
	"fyne.io/fyne/v2"

	"commonground/ui/colours"
	"commonground/ui/command"
	"commonground/ui/find"
	"commonground/ui/surface"
)

// Commands lists what can be done in the outline, under the same IDs as on the board.
func (o *Outline) Commands() []command.Command {
	out := []command.Command{
		{ID: "note.add", Icon: "add", Key: fyne.KeyN, Opens: true, Enabled: o.Editable, Do: o.AddNote},
		{ID: "note.edit", Icon: "edit", Key: fyne.KeyReturn, Enabled: o.some, Do: o.EditNote},
	}
	out = append(out, o.AimCommand(o.aimed, o.aimAt)...)
	out = append(out, command.Command{ID: "note.icon", Icon: "picture", Bar: command.PlainBar, Shortcut: command.Ctrl(fyne.KeyI), Enabled: o.some, Do: o.ChooseIcon})
	out = append(out, o.colourCommands()...)
	out = append(out, o.zoneCommands()...)
	out = append(out, command.Command{ID: "note.delete", Icon: "delete", Bar: command.PlainBar, Key: fyne.KeyDelete, Enabled: o.some, Do: o.Delete})
	if o.Activity().SendsNotes() {
		out = append(out, o.sendOnCommand())
	}
	out = append(out, o.HistoryCommands()...)
	out = append(out, o.clipCommands()...)
	return append(out, find.Commands(o.OpenFind, o.FindNext, o.Found)...)
}

// some reports whether there is a note to do something with.
func (o *Outline) some() bool { return o.Editable() && o.note() != nil && o.Editing() == "" }

func (o *Outline) colourCommands() []command.Command {
	return colours.Commands(o.Words(), o.Editable, o.SetColour)
}

// zoneCommands move the current note to another zone.
func (o *Outline) zoneCommands() []command.Command {
	if len(o.Activity().Zones) == 0 {
		return nil
	}
	out := []command.Command{
		{ID: "note.move", Icon: "board", Bar: command.PlainBar, Key: fyne.KeyM, Enabled: o.some, Do: o.openZones},
		{ID: "note.zone-before", Shortcut: command.Ctrl(fyne.KeyUp), Enabled: o.some, Do: func() { o.shift(-1) }},
		{ID: "note.zone-after", Shortcut: command.Ctrl(fyne.KeyDown), Enabled: o.some, Do: func() { o.shift(1) }},
	}
	return append(out, o.SendCommands(o.some, o.SendTo)...)
}

func (o *Outline) writing() bool { return o.Editing() != "" }

func (o *Outline) typing() surface.Typing {
	if !o.writing() {
		return nil
	}
	return o.Editor()
}

func (o *Outline) clipCommands() []command.Command {
	clips := command.Clips{
		Writing: o.writing, Text: o.Editor().TypedShortcut, Editable: o.Editable,
		Some: func() bool { return o.note() != nil }, Cut: o.Cut, Copy: o.Copy, Paste: o.Paste,
	}
	return append(clips.Commands(),
		command.Command{ID: "duplicate", Icon: "duplicate", Shortcut: command.Ctrl(fyne.KeyD), Enabled: o.some, Do: o.Duplicate})
}

package board

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/canvas"
	"commonground/ui/colours"
	"commonground/ui/command"
	"commonground/ui/find"
)

// Commands lists what can be done on the board, for menus, toolbars, keys and help.
// While a note is being written those of the clipboard, undo and redo act on its text.
func (b *Board) Commands() []command.Command {
	out := []command.Command{b.addCommand(), b.editCommand(), b.iconCommand()}
	out = append(out, b.colourCommands()...)
	out = append(out, b.SendCommands(b.some, b.SendTo)...)
	out = append(out, b.AimCommand(b.aimed, b.aimAt)...)
	out = append(out, b.tidyCommand(), b.tidyZoneCommand(), b.mergeCommand(), b.deleteCommand())
	if b.Activity().SendsNotes() {
		out = append(out, b.sendOnCommand())
	}
	out = append(out, b.HistoryCommands()...)
	out = append(out, b.clipCommands()...)
	out = append(out, find.Commands(b.OpenFind, b.FindNext, b.Found)...)
	if b.tray.room {
		out = append(out, b.trayCommand())
	}
	return append(out, b.zoom().Commands()...)
}

func (b *Board) some() bool { return b.Editable() && (b.scene.sel.Count() > 0 || b.Editing()) }

func (b *Board) addCommand() command.Command {
	return command.Command{ID: "note.add", Icon: "add", Key: fyne.KeyN, Opens: true, Enabled: b.Editable, Do: b.AddNote}
}

func (b *Board) editCommand() command.Command {
	return command.Command{
		ID: "note.edit", Icon: "edit", Key: fyne.KeyReturn, Do: b.EditNote,
		Enabled: func() bool { return b.Editable() && b.scene.sel.Count() == 1 && !b.Editing() },
	}
}

func (b *Board) iconCommand() command.Command {
	return command.Command{
		ID: "note.icon", Icon: "picture", Bar: command.PlainBar, Shortcut: command.Ctrl(fyne.KeyI), Enabled: b.Editable, Do: b.ChooseIcon,
	}
}

func (b *Board) tidyCommand() command.Command {
	return command.Command{
		ID: "note.tidy", Icon: "tidy", Shortcut: command.Ctrl(fyne.KeyT), Do: b.Tidy,
		Enabled: func() bool { return b.Editable() && len(b.scene.notes) > 0 },
	}
}

func (b *Board) tidyZoneCommand() command.Command {
	return command.Command{
		ID: "note.tidy-zone", Icon: "tidy", Shortcut: command.CtrlShift(fyne.KeyT), Do: b.TidyZone,
		Enabled: func() bool { return b.Editable() && b.scene.sel.Count() > 0 && !b.Editing() },
	}
}

func (b *Board) deleteCommand() command.Command {
	return command.Command{
		ID: "note.delete", Icon: "delete", Key: fyne.KeyDelete, Do: b.Delete,
		Enabled: func() bool { return b.Editable() && b.scene.sel.Count() > 0 && !b.Editing() },
	}
}

func (b *Board) colourCommands() []command.Command {
	return colours.Commands(b.Words(), b.Editable, b.SetColour)
}

func (b *Board) clipCommands() []command.Command {
	chosen := func() bool { return b.scene.sel.Count() > 0 || b.Editing() }
	return []command.Command{
		{ID: "cut", Icon: "cut", Shortcut: &fyne.ShortcutCut{}, Enabled: b.some, Do: b.Cut},
		{ID: "copy", Icon: "duplicate", Shortcut: &fyne.ShortcutCopy{}, Enabled: chosen, Do: b.Copy},
		{ID: "paste", Icon: "paste", Shortcut: &fyne.ShortcutPaste{}, Enabled: b.Editable, Do: b.Paste},
		{
			ID: "duplicate", Icon: "duplicate", Shortcut: command.Ctrl(fyne.KeyD), Do: b.Duplicate,
			Enabled: func() bool { return b.Editable() && b.scene.sel.Count() > 0 && !b.Editing() },
		},
		{
			ID: "select-all", Shortcut: &fyne.ShortcutSelectAll{}, Do: b.selectAll,
			Enabled: func() bool { return len(b.scene.notes) > 0 || b.Editing() },
		},
	}
}

func (b *Board) selectAll() {
	if b.editor != nil {
		b.editor.entry.TypedShortcut(&fyne.ShortcutSelectAll{})
		return
	}
	b.SelectAll()
}

// zoom shows the board larger and smaller about what is selected.
func (b *Board) zoom() canvas.Zoom {
	about := func() model.Rect { return model.AroundNotes(b.chosen()) }
	return canvas.Zoom{View: &b.scene.view, About: about, Changed: b.viewChanged}
}

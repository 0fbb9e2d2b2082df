package surface

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
)

// Typing is a text that is being written. It has steps of its own.
type Typing interface {
	Undo()
	Redo()
}

// Writing says what undo and redo mean beside the group's steps: those of the text that typing
// returns, while it is not nil. Else giveUp ends first what is under way.
func (b *Base) Writing(typing func() Typing, giveUp func()) { b.typing, b.giveUp = typing, giveUp }

// Undo takes the last step back, and says which; while a text is written, the last of its typing.
func (b *Base) Undo() { b.step(Typing.Undo, "board.status.undone", b.doc.Undo) }

// Redo repeats the step that was last undone, and says which, or the typing.
func (b *Base) Redo() { b.step(Typing.Redo, "board.status.redone", b.doc.Redo) }

func (b *Base) step(text func(Typing), key string, group func() (model.Step, bool)) {
	if t := b.typing(); t != nil {
		text(t)
		return
	}
	b.giveUp()
	if step, ok := group(); ok {
		b.Say(key, "step", b.Text(step.Name))
	}
}

// HistoryCommands are Undo and Redo, named after the step that they would take.
func (b *Base) HistoryCommands() []command.Command {
	return []command.Command{
		b.historyCommand("undo", &fyne.ShortcutUndo{}, b.doc.NextUndo, b.Undo),
		b.historyCommand("redo", &fyne.ShortcutRedo{}, b.doc.NextRedo, b.Redo),
	}
}

func (b *Base) historyCommand(id string, keys fyne.KeyboardShortcut, next func() (model.Step, bool), do func()) command.Command {
	return command.Command{
		ID: id, Icon: id, Shortcut: keys, Do: do,
		Label: func() string { return b.historyLabel(b.Text("command."+id), next) },
		Enabled: func() bool {
			_, ok := next()
			return b.Editable() && (ok || b.typing() != nil)
		},
	}
}

// historyLabel says which step would be taken: "Undo: Move".
func (b *Base) historyLabel(what string, next func() (model.Step, bool)) string {
	if step, ok := next(); ok && b.typing() == nil {
		return b.Text("board.history", "what", what, "step", b.Text(step.Name))
	}
	return what
}

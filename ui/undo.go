package ui

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
)

func (a *App) undoCommand() command.Command {
	return command.Command{
		ID: "undo", Icon: "undo", Shortcut: ctrl(fyne.KeyZ), Label: a.UndoLabel,
		Enabled: func() bool { _, ok := a.open.doc.NextUndo(); return ok && !a.open.doc.ReadOnly() },
		Do:      a.Undo,
	}
}

func (a *App) redoCommand() command.Command {
	return command.Command{
		ID: "redo", Icon: "redo", Shortcut: ctrl(fyne.KeyY), Label: a.RedoLabel,
		Enabled: func() bool { _, ok := a.open.doc.NextRedo(); return ok && !a.open.doc.ReadOnly() },
		Do:      a.Redo,
	}
}

// UndoLabel says what Undo would take back: "Undo: move notes".
func (a *App) UndoLabel() string {
	return a.stepLabel("command.undo", a.open.doc.NextUndo)
}

// RedoLabel says what Redo would repeat.
func (a *App) RedoLabel() string {
	return a.stepLabel("command.redo", a.open.doc.NextRedo)
}

func (a *App) stepLabel(key string, next func() (model.Step, bool)) string {
	step, ok := next()
	if !ok {
		return a.words.Text(key)
	}
	return a.words.Text("frame.step", "do", a.words.Text(key), "step", a.words.Text(step.Name))
}

// Undo takes the newest step back.
func (a *App) Undo() { a.open.doc.Undo() }

// Redo repeats the step that was undone last.
func (a *App) Redo() { a.open.doc.Redo() }

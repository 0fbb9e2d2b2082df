// Package history makes the commands Undo and Redo of a surface on which people write:
// named after the step that they would take, and left to the text while one is written.
package history

import (
	"fyne.io/fyne/v2"

	"commonground/assets/words"
	"commonground/model"
	"commonground/ui/command"
)

// Surface is what has the commands.
type Surface struct {
	Words *words.Book
	Doc   *model.Document
	// Writing reports whether a text is being written; then its own steps are meant.
	Writing func() bool
	// Undo and Redo do it.
	Undo, Redo func()
}

// Commands returns Undo and Redo.
func (s Surface) Commands() []command.Command {
	return []command.Command{
		s.command("undo", &fyne.ShortcutUndo{}, s.Doc.NextUndo, s.Undo),
		s.command("redo", &fyne.ShortcutRedo{}, s.Doc.NextRedo, s.Redo),
	}
}

func (s Surface) command(id string, keys fyne.KeyboardShortcut, next func() (model.Step, bool), do func()) command.Command {
	return command.Command{
		ID: id, Icon: id, Shortcut: keys, Do: do,
		Label: func() string { return s.label(s.Words.Text("command."+id), next) },
		Enabled: func() bool {
			_, ok := next()
			return !s.Doc.ReadOnly() && (ok || s.Writing())
		},
	}
}

// label says which step would be taken: "Undo: Move".
func (s Surface) label(what string, next func() (model.Step, bool)) string {
	if step, ok := next(); ok && !s.Writing() {
		return s.Words.Text("board.history", "what", what, "step", s.Words.Text(step.Name))
	}
	return what
}

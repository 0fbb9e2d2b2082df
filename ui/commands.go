package ui

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/look"
	"commonground/ui/mentions"
	"commonground/ui/screen"
)

// commands are what can be done anywhere in the app, by menu.
func (a *App) commands() map[screen.Menu][]command.Command {
	return map[screen.Menu][]command.Command{
		screen.MenuFile: {
			{ID: "quit", Shortcut: command.Ctrl(fyne.KeyQ), Always: true, Do: a.Close},
		},
		screen.MenuView: {
			{ID: "text-larger", Shortcut: command.CtrlShift(fyne.KeyPeriod), Enabled: func() bool { return a.prefs.Text < look.MaxText }, Do: func() { a.stepText(1) }},
			{ID: "text-smaller", Shortcut: command.CtrlShift(fyne.KeyComma), Enabled: func() bool { return a.prefs.Text > look.MinText }, Do: func() { a.stepText(-1) }},
			{ID: "next-pane", Key: fyne.KeyF6, Do: a.nextPane},
			{ID: "settings", Shortcut: command.Ctrl(fyne.KeyComma), Do: a.showSettings},
		},
		screen.MenuGo: {
			a.seekCommand(),
		},
		screen.MenuHelp: {
			{ID: "keys", Key: fyne.KeyF1, Do: a.showKeys},
			{ID: "about", Do: a.showAbout},
		},
	}
}

// seekCommand finds anything, anywhere but in front of the room.
func (a *App) seekCommand() command.Command {
	return command.Command{ID: "seek", Icon: "find", Shortcut: command.Ctrl(fyne.KeyK), Enabled: func() bool { return !a.Room() }, Do: a.Seek}
}

// HomeCommands are what can be done at the list of groups.
func (a *App) HomeCommands() map[screen.Menu][]command.Command {
	return map[screen.Menu][]command.Command{
		screen.MenuFile: {
			{ID: "new-group", Shortcut: command.Ctrl(fyne.KeyN), Do: a.AskNewGroup},
			{ID: "add-group", Shortcut: command.Ctrl(fyne.KeyO), Do: a.AskForFile},
			{ID: "example", Do: a.OpenExample},
			{ID: "show-folder", Enabled: func() bool { return a.lib != nil }, Do: a.ShowFolder},
			{ID: "choose-folder", Do: a.ChooseLibrary},
		},
	}
}

// GroupCommands are what can be done everywhere in a group.
func (a *App) GroupCommands() map[screen.Menu][]command.Command {
	return map[screen.Menu][]command.Command{
		screen.MenuFile: {
			{ID: "save-group-copy", Do: a.SaveGroupCopy},
			{ID: "forget", Enabled: func() bool { return !a.open.doc.ReadOnly() }, Do: func() { mentions.AskForget(a) }},
		},
		screen.MenuEdit: {a.UndoCommand(), a.RedoCommand()},
		screen.MenuRoom: append(a.wallCommands(), a.turns.Commands()...),
		screen.MenuGo: {
			{ID: "go-overview", Shortcut: command.CtrlShift(fyne.KeyO), Do: func() { a.GoTo(screen.AtOverview) }},
			{ID: "go-activities", Shortcut: command.CtrlShift(fyne.KeyA), Do: func() { a.GoTo(screen.AtActivities) }},
			{ID: "go-bingo", Shortcut: command.CtrlShift(fyne.KeyB), Do: func() { a.GoTo(screen.AtBingo) }},
			{ID: "go-guides", Shortcut: command.CtrlShift(fyne.KeyL), Do: func() { a.GoTo(screen.AtGuides) }},
			{ID: "go-hard", Icon: "shield", Shortcut: command.CtrlShift(fyne.KeyH), Enabled: func() bool { return !a.Room() }, Do: func() { a.GoTo(screen.AtHard) }},
			{ID: "go-resources", Icon: "phone", Shortcut: command.CtrlShift(fyne.KeyU), Do: func() { a.GoTo(screen.AtResources) }},
			{ID: "go-contacts", Icon: "phone", Shortcut: command.CtrlShift(fyne.KeyK), Always: true, Do: a.ShowContacts},
			{ID: "go-box", Icon: "file-in", Enabled: func() bool { return !a.Room() }, Do: a.OpenBox},
			{ID: "suggest", Icon: "file-in", Shortcut: command.CtrlShift(fyne.KeyW), Enabled: func() bool { return !a.open.doc.ReadOnly() }, Do: a.Suggest},
			{ID: "go-groups", Shortcut: command.CtrlShift(fyne.KeyG), Do: a.AllGroups},
		},
	}
}

func (a *App) UndoCommand() command.Command {
	return command.Command{
		ID: "undo", Icon: "undo", Shortcut: command.Ctrl(fyne.KeyZ), Label: a.UndoLabel,
		Enabled: func() bool { _, ok := a.open.doc.NextUndo(); return ok && !a.open.doc.ReadOnly() },
		Do:      a.Undo,
	}
}

func (a *App) RedoCommand() command.Command {
	return command.Command{
		ID: "redo", Icon: "redo", Shortcut: command.Ctrl(fyne.KeyY), Label: a.RedoLabel,
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

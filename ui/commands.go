package ui

import (
	"fyne.io/fyne/v2"

	"commonground/ui/command"
	"commonground/ui/look"
)

// commands are what can be done anywhere in the app, by menu.
func (a *App) commands() map[menuName][]command.Command {
	return map[menuName][]command.Command{
		menuFile: {
			{ID: "quit", Shortcut: ctrl(fyne.KeyQ), Always: true, Do: a.close},
		},
		menuView: {
			{ID: "text-larger", Shortcut: ctrlShift(fyne.KeyPeriod), Enabled: func() bool { return a.prefs.Text < look.MaxText }, Do: func() { a.stepText(1) }},
			{ID: "text-smaller", Shortcut: ctrlShift(fyne.KeyComma), Enabled: func() bool { return a.prefs.Text > look.MinText }, Do: func() { a.stepText(-1) }},
			{ID: "next-pane", Key: fyne.KeyF6, Do: a.nextPane},
			{ID: "settings", Shortcut: ctrl(fyne.KeyComma), Do: a.showSettings},
		},
		menuHelp: {
			{ID: "keys", Key: fyne.KeyF1, Do: a.showKeys},
			{ID: "about", Do: a.showAbout},
		},
	}
}

// homeCommands are what can be done at the list of groups.
func (a *App) homeCommands() map[menuName][]command.Command {
	return map[menuName][]command.Command{
		menuFile: {
			{ID: "new-group", Shortcut: ctrl(fyne.KeyN), Do: a.AskNewGroup},
			{ID: "add-group", Shortcut: ctrl(fyne.KeyO), Do: a.AskForFile},
			{ID: "example", Do: a.OpenExample},
			{ID: "show-folder", Enabled: func() bool { return a.lib != nil }, Do: a.ShowFolder},
			{ID: "choose-folder", Do: a.ChooseLibrary},
		},
	}
}

// groupCommands are what can be done everywhere in a group.
func (a *App) groupCommands() map[menuName][]command.Command {
	return map[menuName][]command.Command{
		menuFile: {
			{ID: "save-group-copy", Do: a.SaveGroupCopy},
		},
		menuEdit: {a.undoCommand(), a.redoCommand()},
		menuGo: {
			{ID: "go-overview", Shortcut: ctrlShift(fyne.KeyO), Do: func() { a.goTo(atOverview) }},
			{ID: "go-activities", Shortcut: ctrlShift(fyne.KeyA), Do: func() { a.goTo(atActivities) }},
			{ID: "go-bingo", Shortcut: ctrlShift(fyne.KeyB), Do: func() { a.goTo(atBingo) }},
			{ID: "go-groups", Shortcut: ctrlShift(fyne.KeyG), Do: a.AllGroups},
		},
	}
}

// Package resources is the screen of a group's useful resources: a list to find things in,
// what there is to know of each, tables in and out, and the card of contacts for when help is
// needed.
package resources

import (
	"commonground/model"
	"commonground/ui/carry"
	"commonground/ui/command"
	"commonground/ui/look"
	"commonground/ui/printing"
	"commonground/ui/screen"
)

// CardHost is what the card of contacts needs of the app.
type CardHost interface {
	screen.Host
	printing.Host
	Document() *model.Document
	// Room reports whether the room sees the screen.
	Room() bool
	GoTo(where screen.Where)
}

// Host is what the screen needs of the app.
type Host interface {
	CardHost
	carry.Back
	Clock() command.Clock
	SavedText() *look.Text
	ForgetSaved(*look.Text)
	GroupCommands() map[screen.Menu][]command.Command
	MenuChanged()
	// AskFolder asks for a folder to put a file in.
	AskFolder(title string, then func(folder string))
	ShowProblem(err error)
}

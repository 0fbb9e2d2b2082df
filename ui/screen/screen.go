// Package screen is what all screens share: what a screen is and what it gets from the
// window, the places that the app goes to, messages, menus, and the header at the top.
package screen

import (
	"fyne.io/fyne/v2"

	"commonground/ui/command"
)

// Screen is what fills the window, beside the navigation.
type Screen interface {
	Content() fyne.CanvasObject
	// Place is where the app comes back to at the next start.
	Place() Place
	// Commands are what can be done here, by the menu they stand in.
	Commands() map[Menu][]command.Command
	// First is what has the keyboard when the screen opens; nil where nothing can have it yet.
	First() fyne.Focusable
	// Panes are the parts that F6 goes through; each gives what in it takes the keyboard
	// first, or nil.
	Panes() []Pane
	// Close ends what the screen listens to.
	Close()
}

// FileTaker is a screen that has a use for files.
type FileTaker interface {
	// Drop takes a file that was dropped at that place of the window, and reports whether it
	// did.
	Drop(at fyne.Position, path string) bool
}

// Finding is a screen to choose from that finds what is typed on it.
type Finding interface {
	// Find is given letters for which what has the keyboard has no use.
	Find(r rune)
}

// KeyHelper is a screen with keys that belong to no command.
type KeyHelper interface {
	// KeyHelp are the words keys of what the help says about them.
	KeyHelp() []string
}

// Pane is a part of the window that F6 goes to.
type Pane struct {
	Area  fyne.CanvasObject
	First func() fyne.Focusable
}

// Within reports whether a place of the window lies on o.
func Within(o fyne.CanvasObject, at fyne.Position) bool {
	corner := fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
	return at.X >= corner.X && at.Y >= corner.Y && at.X < corner.X+o.Size().Width && at.Y < corner.Y+o.Size().Height
}

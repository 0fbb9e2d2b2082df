// Package command describes what the user can do as data, so that the menu, the
// toolbar, the keyboard and the help page read the same list.
package command

import (
	"unicode"

	"fyne.io/fyne/v2"
)

// Command is one thing the user can do.
type Command struct {
	// ID is stable and unique within a screen; its words are "command.<ID>" unless Label
	// says otherwise.
	ID string
	// Label returns what the menu says now, for a label that changes ("Undo: Move").
	Label func() string
	// Under is the words key of an item of the window's menu that opens to show the command, among
	// those that stand beside it there; empty is none.
	Under string
	// Icon is a name of the icon set; empty is none.
	Icon string
	// Shortcut is pressed anywhere in the window; nil is none.
	Shortcut fyne.KeyboardShortcut
	// Key is a plain key that works while the screen's own surface has the focus, shown
	// in the help page; empty is none.
	Key fyne.KeyName
	// Opens says that the command opens a field to write something new in.
	Opens bool
	// Bar shows the command as a button on the bar below a sheet.
	Bar Bar
	// Away reports whether its plain button has no place on the bar now, where what it does is
	// done already or is for something that is not shown; nil is never.
	Away func() bool
	// Always lets it be done while a dialog is open, too.
	Always bool
	// Enabled reports whether it can be done now; nil is always.
	Enabled func() bool
	// Checked reports whether what it switches is on now; nil is for what switches nothing.
	Checked func() bool
	// Do does it. It runs on the UI goroutine.
	Do func()
}

// Bar says how a command stands on the bar below a sheet.
type Bar int

// Not on the bar; a plain button, which gives way where there is no room; one that stays,
// for the next step; the one button that stands out.
const (
	NoBar Bar = iota
	PlainBar
	NextBar
	MainBar
)

// On reports whether the command can be done now.
func (c Command) On() bool { return c.Do != nil && (c.Enabled == nil || c.Enabled()) }

// Is reports whether what the command switches is on now.
func (c Command) Is() bool { return c.Checked != nil && c.Checked() }

// Run does the command if it can be done now, and reports whether it did.
func (c Command) Run() bool {
	if !c.On() {
		return false
	}
	c.Do()
	return true
}

// ByID returns the command of that ID; where there is none, one that cannot be done.
func ByID(commands []Command, id string) Command {
	for _, c := range commands {
		if c.ID == id {
			return c
		}
	}
	return Command{}
}

// ByLetter returns the command that a letter or a number stands for, whether it can be done
// now or not; ok is false where there is none.
func ByLetter(commands []Command, r rune) (c Command, ok bool) {
	key := fyne.KeyName(string(unicode.ToUpper(r)))
	if r == ' ' {
		key = fyne.KeySpace
	}
	for _, c := range commands {
		if c.Key == key {
			return c, true
		}
	}
	return Command{}, false
}

// ByShortcut does the command that a shortcut stands for, and reports whether there is one.
func ByShortcut(commands []Command, s fyne.Shortcut) bool {
	for _, c := range commands {
		if c.Shortcut != nil && c.Shortcut.ShortcutName() == s.ShortcutName() {
			c.Run()
			return true
		}
	}
	return false
}

package screen

import (
	"strings"

	"fyne.io/fyne/v2"

	"commonground/ui/command"
)

// KeysOf writes the keys of a command: "Ctrl+Shift+Z".
func KeysOf(c command.Command) string {
	if c.Shortcut == nil {
		return keyName(c.Key)
	}
	var parts []string
	for _, m := range []struct {
		is   fyne.KeyModifier
		name string
	}{{fyne.KeyModifierControl, "Ctrl"}, {fyne.KeyModifierSuper, "Cmd"}, {fyne.KeyModifierAlt, "Alt"}, {fyne.KeyModifierShift, "Shift"}} {
		if c.Shortcut.Mod()&m.is != 0 {
			parts = append(parts, m.name)
		}
	}
	return strings.Join(append(parts, keyName(c.Shortcut.Key())), "+")
}

// keyName is what is printed on a key.
func keyName(key fyne.KeyName) string {
	names := map[fyne.KeyName]string{
		fyne.KeyReturn: "Enter", fyne.KeyEnter: "Enter", fyne.KeyEscape: "Esc", fyne.KeyMinus: "−",
		fyne.KeyBackspace: "Backspace", fyne.KeyEqual: "+", fyne.KeyPageUp: "Page Up", fyne.KeyPageDown: "Page Down",
	}
	if name, ok := names[key]; ok {
		return name
	}
	return string(key)
}

// PrintCommand is what Ctrl+P does on a screen.
func PrintCommand(do func()) command.Command {
	return command.Command{ID: "print", Icon: "print", Shortcut: command.Ctrl(fyne.KeyP), Do: do}
}

// Menu names a menu of the window.
type Menu string

// The menus, in order.
const (
	MenuFile Menu = "file"
	MenuEdit Menu = "edit"
	MenuNote Menu = "note"
	MenuView Menu = "view"
	MenuRoom Menu = "room" // what is shown to the people in it, and what they do together
	MenuGo   Menu = "go"
	MenuHelp Menu = "help"
)

var Menus = [...]Menu{MenuFile, MenuEdit, MenuNote, MenuView, MenuRoom, MenuGo, MenuHelp}

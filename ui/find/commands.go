package find

import (
	"fyne.io/fyne/v2"

	"commonground/ui/command"
)

// Commands open the field to search in, and step on where something was found.
func Commands(open, next func(), found func() (at, of int)) []command.Command {
	ctrlF := command.Ctrl(fyne.KeyF)
	some := func() bool { _, of := found(); return of > 0 }
	return []command.Command{
		{ID: "find.open", Icon: "find", Shortcut: ctrlF, Do: open},
		{ID: "find.next", Key: fyne.KeyF3, Enabled: some, Do: next},
	}
}

package ui

import (
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/look"
)

// askName asks for a name that is not empty.
func askName(h host, title, do, name string, then func(string)) {
	book := h.Words()
	field := control.NewField(book.Text("frame.name"))
	field.Entry.SetText(name)
	var d *control.Dialog
	finish := func() {
		given := strings.TrimSpace(field.Entry.Text)
		if given == "" {
			field.SetProblem(book.Text("error.no-name"))
			d.Reflow()
			return
		}
		d.Close()
		then(given)
	}
	field.Entry.OnSubmitted = func(string) { finish() }
	d = control.NewDialog(title, field.Box,
		control.NewButton(book.Text("frame.cancel"), "", func() { d.Cancel() }), control.NewPrimary(do, "", finish))
	d.Open(h.Window().Canvas(), field.Entry)
	field.Entry.TypedShortcut(&fyne.ShortcutSelectAll{})
}

// showMenu opens a menu of commands at a place of the window.
func showMenu(h host, at fyne.Position, commands []command.Command) {
	newMenuOf(h, commands).ShowAtPosition(at)
}

// showMenuAbove opens a menu of commands above o.
func showMenuAbove(h host, o fyne.CanvasObject, commands []command.Command) {
	m := newMenuOf(h, commands)
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
	m.ShowAtPosition(at.SubtractXY(0, m.MinSize().Height+4))
}

func newMenuOf(h host, commands []command.Command) *widget.PopUpMenu {
	var items []*fyne.MenuItem
	for _, c := range commands {
		item := fyne.NewMenuItem(label(h.Words().Text, c), func() { c.Run() })
		item.Icon, item.Disabled = look.Icon(c.Icon), !c.On()
		items = append(items, item)
	}
	return widget.NewPopUpMenu(fyne.NewMenu("", items...), h.Window().Canvas())
}

// label is what a command is called now.
func label(words func(string, ...any) string, c command.Command) string {
	return c.Name(words)
}

// below is the place in the window below o, for a menu.
func below(o fyne.CanvasObject) fyne.Position {
	return fyne.CurrentApp().Driver().AbsolutePositionForObject(o).AddXY(0, o.Size().Height+4)
}

// underHome returns what leads to a folder from the home folder, where it lies there.
func underHome(folder string) (rest string, ok bool) {
	home, err := os.UserHomeDir()
	if err != nil {
		return "", false
	}
	rest, err = filepath.Rel(home, folder)
	return rest, err == nil && filepath.IsLocal(rest)
}

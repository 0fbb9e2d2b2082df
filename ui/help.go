package ui

import (
	"runtime"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// showKeys shows the keys of everything that can be done on this screen.
func (a *App) showKeys() {
	var parts []fyne.CanvasObject
	for _, name := range screen.Menus {
		if rows := a.keyRows(a.menu.commands[name]); len(rows) > 0 {
			title := look.NewText(look.Heading, a.words.Text("frame.menu."+string(name)))
			parts = append(parts, layout.Column(6, append([]fyne.CanvasObject{title}, rows...)...))
		}
		if k, ok := a.screen.(screen.KeyHelper); ok && name == screen.MenuNote && len(k.KeyHelp()) > 0 {
			parts = append(parts, a.namedKeys("help.here", k.KeyHelp()...))
		}
	}
	parts = append(parts, a.generalKeys())
	var d *control.Dialog
	done := control.NewPrimary(a.words.Text("frame.close"), "", func() { d.Close() })
	d = control.NewDialog(a.words.Text("help.title"), layout.Columns(320, look.Margin, parts...), done)
	d.Wide = true
	d.Open(a.win.Canvas(), done)
}

func (a *App) keyRows(commands []command.Command) []fyne.CanvasObject {
	var rows []fyne.CanvasObject
	for _, c := range commands {
		if keys := screen.KeysOf(c); keys != "" {
			rows = append(rows, keyRow(keys, strings.TrimSuffix(a.plainLabel(c), "…")))
		}
	}
	return rows
}

// plainLabel is what a command is called whatever it would do now: "Undo".
func (a *App) plainLabel(c command.Command) string {
	if key := "command." + c.ID; a.words.Has(key) {
		return a.words.Text(key)
	}
	return c.Name(a.words.Text)
}

func keyRow(keys, does string) fyne.CanvasObject {
	return layout.TopRow(look.Space, 1, layout.AtLeast(124, look.NewText(look.Strong, keys)), look.NewText(look.Body, does))
}

// generalKeys are those that work everywhere and belong to no command.
func (a *App) generalKeys() fyne.CanvasObject {
	keys := []string{"help.tab", "help.press", "help.menu", "help.scroll", "help.escape"}
	if runtime.GOOS != "darwin" {
		keys = append(keys, "help.bar")
	}
	return a.namedKeys("help.general", keys...)
}

// namedKeys is a part of the help about keys that are named in words.
func (a *App) namedKeys(title string, keys ...string) fyne.CanvasObject {
	rows := []fyne.CanvasObject{look.NewText(look.Heading, a.words.Text(title))}
	for _, k := range keys {
		rows = append(rows, keyRow(a.words.Text(k+".keys"), a.words.Text(k+".does")))
	}
	return layout.Column(6, rows...)
}

// showAbout says what this is, and whose thoughts it follows.
func (a *App) showAbout() {
	var d *control.Dialog
	done := control.NewPrimary(a.words.Text("frame.close"), "", func() { d.Close() })
	body := layout.Column(look.Space,
		look.NewText(look.Body, a.words.Text("app.what")+" "+a.words.Text("app.private")),
		look.NewText(look.Body, a.words.Text("app.credit")))
	if a.options.Version != "" {
		body.Add(look.NewText(look.Small, a.words.Text("help.version", "version", a.options.Version)))
	}
	d = control.NewDialog(a.words.Text("app.name"), body, done)
	d.Open(a.win.Canvas(), done)
}

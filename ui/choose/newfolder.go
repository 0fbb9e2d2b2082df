package choose

import (
	"os"
	"path/filepath"
	"strings"

	"commonground/ui/control"
)

// askNew asks for the name of a new folder, makes it and goes there.
func (c *chooser) askNew() {
	w := c.host.Words()
	name := control.NewField(w.Text("frame.name"))
	var d *control.Dialog
	trouble := func(key string) {
		name.SetProblem(w.Text(key))
		d.Reflow()
	}
	finish := func() {
		given := strings.TrimSpace(name.Entry.Text)
		if !plainName(given) {
			trouble("choose.bad-name")
			return
		}
		path := filepath.Join(c.at, given)
		if err := os.Mkdir(path, 0o700); err != nil {
			trouble("choose.not-made")
			return
		}
		d.Close()
		c.goTo(path)
	}
	name.Entry.OnSubmitted = func(string) { finish() }
	d = control.NewDialog(w.Text("choose.new"), name.Box,
		control.NewButton(w.Text("frame.cancel"), "", func() { d.Cancel() }),
		control.NewPrimary(w.Text("choose.make"), "", finish))
	d.Open(c.host.Window().Canvas(), name.Entry)
}

// plainName reports whether every system takes a name for a folder.
func plainName(name string) bool {
	return name != "" && filepath.IsLocal(name) && !strings.ContainsAny(name, `<>:"/\|?*`) && !strings.HasPrefix(name, ".")
}

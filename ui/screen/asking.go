package screen

import (
	"os"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/look"
)

// AskName asks for a name that is not empty.
func AskName(h Host, title, do, name string, then func(string)) {
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

// ShowMenu opens a menu of commands at a place of the window.
func ShowMenu(h Host, at fyne.Position, commands []command.Command) {
	newMenuOf(h, commands).ShowAtPosition(at)
}

// ShowMenuAbove opens a menu of commands above o.
func ShowMenuAbove(h Host, o fyne.CanvasObject, commands []command.Command) {
	m := newMenuOf(h, commands)
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
	m.ShowAtPosition(at.SubtractXY(0, m.MinSize().Height+4))
}

func newMenuOf(h Host, commands []command.Command) *widget.PopUpMenu {
	var items []*fyne.MenuItem
	for _, c := range commands {
		item := fyne.NewMenuItem(c.Name(h.Words().Text), func() { c.Run() })
		item.Icon, item.Disabled = look.Icon(c.Icon), !c.On()
		items = append(items, item)
	}
	return widget.NewPopUpMenu(fyne.NewMenu("", items...), h.Window().Canvas())
}

// Below is the place in the window below o, for a menu.
func Below(o fyne.CanvasObject) fyne.Position {
	return fyne.CurrentApp().Driver().AbsolutePositionForObject(o).AddXY(0, o.Size().Height+4)
}

// AskReplace asks whether a file that is there may be replaced, and says when it was changed
// and, unless that is zero, when what would take its place was.
func AskReplace(h Host, path string, ours time.Time, replace func()) {
	book := h.Words()
	text := book.Text("home.replace.text", "path", path, "when", book.Moment(changed(path), h.Now()))
	if !ours.IsZero() {
		text += " " + book.Text("home.replace.ours", "when", book.Moment(ours, h.Now()))
	}
	var d *control.Dialog
	keep := control.NewPrimary(book.Text("home.replace.keep"), "", func() { d.Close() })
	d = control.NewDialog(book.Text("home.replace.title"), look.NewText(look.Body, text),
		control.NewDanger(book.Text("home.replace.do"), "", func() { d.Close(); replace() }), keep)
	d.Open(h.Window().Canvas(), keep)
}

// changed is when a file was; now where it cannot be looked at.
func changed(path string) time.Time {
	info, err := os.Stat(path)
	if err != nil {
		return time.Now()
	}
	return info.ModTime()
}

// TellCopied says where a copy was saved.
func TellCopied(h Host, name, path string) {
	book := h.Words()
	h.Notify(Notice{
		Kind: NoticeDone, Icon: "check",
		Words: book.Text("home.copied.title", "name", name), More: book.Text("home.copied.text", "path", path),
	})
}

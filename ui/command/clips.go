package command

import "fyne.io/fyne/v2"

// Clips are what cuts, copies and pastes on a surface; while a text is written there, within
// the text.
type Clips struct {
	// Writing reports whether a text is being written, which Text then gives the shortcut.
	Writing func() bool
	Text    func(fyne.Shortcut)
	// Some reports whether there is something to copy, Editable whether anything can be
	// changed.
	Some, Editable func() bool
	// Cut, Copy and Paste do it.
	Cut, Copy, Paste func()
}

// Commands returns Cut, Copy and Paste.
func (c Clips) Commands() []Command {
	some := func() bool { return c.Writing() || c.Some() }
	board := fyne.CurrentApp().Clipboard()
	return []Command{
		c.command("cut", "cut", &fyne.ShortcutCut{Clipboard: board}, func() bool { return c.Editable() && some() }, c.Cut),
		c.command("copy", "duplicate", &fyne.ShortcutCopy{Clipboard: board}, some, c.Copy),
		c.command("paste", "paste", &fyne.ShortcutPaste{Clipboard: board}, c.Editable, c.Paste),
	}
}

func (c Clips) command(id, icon string, s fyne.KeyboardShortcut, on func() bool, do func()) Command {
	return Command{ID: id, Icon: icon, Shortcut: s, Enabled: on, Do: func() {
		if c.Writing() {
			c.Text(s)
			return
		}
		do()
	}}
}

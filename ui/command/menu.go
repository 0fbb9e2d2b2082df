package command

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// Say looks up words by their key.
type Say func(key string, pairs ...any) string

// Name is what the command is called now.
func (c Command) Name(say Say) string {
	if c.Label != nil {
		return c.Label()
	}
	return say("command." + c.ID)
}

// Items are menu items for those commands that can be done now, and no others.
func Items(say Say, commands ...Command) []*fyne.MenuItem {
	var out []*fyne.MenuItem
	for _, c := range commands {
		if !c.On() {
			continue
		}
		item := fyne.NewMenuItem(c.Name(say), func() { c.Run() })
		item.Checked = c.Is()
		if c.Shortcut != nil { // an interface that holds a nil is none
			item.Shortcut = c.Shortcut
		}
		out = append(out, item)
	}
	return out
}

// Submenu is a menu item that opens others.
func Submenu(name string, items []*fyne.MenuItem) *fyne.MenuItem {
	item := fyne.NewMenuItem(name, nil)
	item.ChildMenu = fyne.NewMenu("", items...)
	return item
}

// Parts are the items of a menu in parts with a line between them; empty parts are left
// out.
func Parts(parts ...[]*fyne.MenuItem) []*fyne.MenuItem {
	var out []*fyne.MenuItem
	for _, part := range parts {
		if len(out) > 0 && len(part) > 0 {
			out = append(out, fyne.NewMenuItemSeparator())
		}
		out = append(out, part...)
	}
	return out
}

// PopUp opens a menu at a place of the window; one without items is not opened.
func PopUp(c fyne.Canvas, at fyne.Position, items ...*fyne.MenuItem) {
	if len(items) > 0 {
		widget.ShowPopUpMenuAtPosition(fyne.NewMenu("", items...), c, at)
	}
}

// PopUpBelow opens a menu below what was pressed.
func PopUpBelow(c fyne.Canvas, pressed fyne.CanvasObject, items ...*fyne.MenuItem) {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(pressed)
	PopUp(c, at.AddXY(0, pressed.Size().Height+2), items...)
}

// AskBelow is PopUpBelow for a question, of which the first answer is chosen already: Enter gives
// it.
func AskBelow(c fyne.Canvas, pressed fyne.CanvasObject, answers ...*fyne.MenuItem) {
	PopUpBelow(c, pressed, answers...)
	if menu, ok := c.Focused().(*widget.PopUpMenu); ok {
		menu.ActivateNext()
	}
}

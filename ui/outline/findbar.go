package outline

import (
	"fyne.io/fyne/v2"

	"commonground/ui/look"
)

// findBar is the line above the list in which people say what to look for.
type findBar struct {
	box   *fyne.Container
	entry *findEntry
	count *look.Text
}

// findEntry is a field in which Enter steps to the next match and Escape closes it.
type findEntry struct {
	look.Entry
	next, previous, close func()
}

// TypedKey is called by Fyne.
func (e *findEntry) TypedKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeyF3, fyne.KeyDown:
		e.next()
	case fyne.KeyUp:
		e.previous()
	case fyne.KeyEscape:
		e.close()
	default:
		e.Entry.TypedKey(k)
	}
}

// OpenFind shows the field to search the notes in.
func (o *Outline) OpenFind() {
	o.FinishEdit()
	if o.bar == nil {
		o.bar = o.newFindBar()
		o.List.Refresh()
	}
	o.host.Window().Canvas().Focus(o.bar.entry)
	o.bar.entry.TypedShortcut(&fyne.ShortcutSelectAll{})
}

// CloseFind takes the field away and gives the keyboard back to the list, on the match
// that was found.
func (o *Outline) CloseFind() {
	o.search, o.bar = finding{}, nil
	o.Focus()
	o.List.Refresh()
}

func (o *Outline) newFindBar() *findBar {
	f := &findBar{entry: &findEntry{}, count: look.NewText(look.Small, "")}
	e := f.entry
	e.ExtendBaseWidget(e)
	e.next, e.previous, e.close = o.findOn(o.FindNext), o.findOn(o.FindPrevious), o.CloseFind
	e.PlaceHolder = o.host.Words().Text("board.find.hint")
	e.OnChanged = func(text string) { o.findOn(func() { o.Find(text) })() }
	previous := o.findButton("board.find.previous", "up", e.previous)
	next := o.findButton("board.find.next", "down", e.next)
	done := o.findButton("board.find.close", "close", e.close)
	f.box = look.Row(look.Gap, 0, e, f.count, previous, next, done)
	return f
}

func (o *Outline) findButton(key, icon string, do func()) *look.Button {
	b := look.NewPlain("", icon, do)
	b.Hint = o.host.Words().Text(key)
	return b
}

// findOn does something to the search and says in the bar how many notes match.
func (o *Outline) findOn(do func()) func() {
	return func() {
		do()
		if o.bar == nil {
			return
		}
		at, of := o.Found()
		text := ""
		if o.search.text != "" {
			text = o.host.Words().Text("board.find.count", "at", at, "n", of)
		}
		if text != "" && of == 0 {
			text = o.host.Words().Text("board.find.none")
		}
		o.bar.count.Set(text)
		o.bar.box.Refresh()
		o.bar.box.Layout.Layout(o.bar.box.Objects, o.bar.box.Size())
	}
}

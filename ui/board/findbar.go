package board

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"commonground/ui/look"
)

// findBar is the field over the board's upper edge in which people say what to look for.
type findBar struct {
	box   *fyne.Container
	entry *findEntry
	count *look.Text
}

// findEntry is a field in which Enter steps to the next match and Escape closes it.
type findEntry struct {
	look.Entry
	next, previous, close func()
	held                  func() fyne.KeyModifier
}

// TypedKey is called by Fyne.
func (e *findEntry) TypedKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeyF3:
		if e.held()&fyne.KeyModifierShift != 0 {
			e.previous()
			return
		}
		e.next()
	case fyne.KeyEscape:
		e.close()
	default:
		e.Entry.TypedKey(k)
	}
}

// OpenFind shows the field to search the notes in.
func (b *Board) OpenFind() {
	b.finishWriting()
	if b.bar == nil {
		b.bar = b.newFindBar()
		b.layers.over.Add(b.bar.box)
		b.placeFindBar()
	}
	b.host.Window().Canvas().Focus(b.bar.entry)
	b.bar.entry.TypedShortcut(&fyne.ShortcutSelectAll{})
}

func (b *Board) newFindBar() *findBar {
	f := &findBar{entry: &findEntry{}, count: look.OneLine(look.Small, "")}
	e := f.entry
	e.ExtendBaseWidget(e)
	e.held = b.held
	e.next, e.previous, e.close = b.findOn(b.FindNext), b.findOn(b.FindPrevious), b.closeFindBar
	e.PlaceHolder = b.host.Words().Text("board.find.hint")
	e.OnChanged = func(text string) { b.findOn(func() { b.Find(text) })() }
	previous := b.findButton("board.find.previous", "up", e.previous)
	next := b.findButton("board.find.next", "down", e.next)
	done := b.findButton("board.find.close", "close", e.close)
	ground := &canvas.Rectangle{CornerRadius: look.Radius, StrokeWidth: 1}
	ground.FillColor, ground.StrokeColor = look.Current().Board, look.Current().Line
	row := look.Pad(look.Gap, look.Gap, look.Gap, look.Row(look.Gap, 0, e, f.count, previous, next, done))
	f.box = container.NewStack(ground, row)
	return f
}

func (b *Board) findButton(key, icon string, do func()) *look.Button {
	button := look.NewPlain("", icon, do)
	button.Hint = b.host.Words().Text(key)
	return button
}

// findOn does something to the search and says in the bar how many notes match.
func (b *Board) findOn(do func()) func() {
	return func() {
		do()
		if b.bar == nil {
			return
		}
		at, of := b.Found()
		text := ""
		if b.search.text != "" {
			text = b.host.Words().Text("board.find.count", "at", at, "n", of)
		}
		if text != "" && of == 0 {
			text = b.host.Words().Text("board.find.none")
		}
		b.bar.count.Set(text)
		b.placeFindBar()
	}
}

// placeFindBar lays the bar at the top right of the board.
func (b *Board) placeFindBar() {
	if b.bar == nil {
		return
	}
	most := b.Size().Width - 2*look.Gap
	size := fyne.NewSize(min(440*look.TextScale(), most), b.bar.box.MinSize().Height)
	b.bar.box.Resize(size)
	b.bar.box.Move(fyne.NewPos(b.Size().Width-size.Width-look.Gap, look.Gap))
}

// closeFindBar gives the keyboard back to the board, on the match that was found.
func (b *Board) closeFindBar() {
	b.CloseFind()
	b.takeFocus()
}

func (b *Board) hideFindBar() {
	if b.bar != nil {
		b.layers.over.Remove(b.bar.box)
		b.bar = nil
	}
}

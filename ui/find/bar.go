package find

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"commonground/assets/words"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// Searched is what a Bar searches.
type Searched interface {
	// Find steps to the first match of a text and returns how many there are.
	Find(text string) int
	// Found is how many match, and which of them, from 1, was stepped to last; 0 for none.
	Found() (at, of int)
	FindNext()
	FindPrevious()
	// CloseFind ends the search and takes the bar away.
	CloseFind()
}

// Bar is the field in which people say what to look for, with the count of matches and
// ways to step through them: Enter, F3 and Down to the next, Up and with Shift to the one
// before, Escape to close it.
type Bar struct {
	// Box is what stands on the screen.
	Box *fyne.Container
	// Entry takes the keyboard.
	Entry *entry
	// OnCount is called when the count needs more or less room; nil is none.
	OnCount func()

	book  *words.Book
	in    Searched
	count *look.Text
	only  *control.Button // shows nothing but what matches; nil is none
	all   func()
}

// entry is the field to write in.
type entry struct {
	control.Entry
	bar  *Bar
	held control.Held
}

// NewBar returns the bar for what it searches; hint says in the empty field what that is.
func NewBar(book *words.Book, in Searched, hint string) *Bar {
	b := &Bar{book: book, in: in, count: look.OneLine(look.Small, "")}
	b.Entry = &entry{bar: b, held: control.KeysHeld}
	b.Entry.ExtendBaseWidget(b.Entry)
	b.Entry.PlaceHolder = hint
	b.Entry.OnChanged = func(text string) {
		in.Find(text)
		b.show()
	}
	b.Box = layout.Row(look.Gap, 0, b.Entry, b.count,
		b.button("board.find.previous", "up", b.previous), b.button("board.find.next", "down", b.next),
		b.button("board.find.close", "close", in.CloseFind))
	return b
}

// Narrower is a Searched that can show nothing but what matches.
type Narrower interface {
	Searched
	ShowOnly(on bool)
	Only() bool
}

// Narrowing adds a button that shows nothing but what matches, or all again.
func (b *Bar) Narrowing(in Narrower) *Bar {
	only := b.button("board.find.only", "eye", nil)
	only.OnTapped = func() {
		in.ShowOnly(!in.Only())
		only.SetDown(in.Only())
	}
	b.only, b.all = only, func() { in.ShowOnly(false) }
	b.Box = layout.Row(look.Gap, 0, b.Entry, b.count, only, b.Box.Objects[2], b.Box.Objects[3], b.Box.Objects[4])
	return b
}

// ShowAll shows all again, whether it matches or not.
func (b *Bar) ShowAll() {
	if b.only != nil {
		b.all()
		b.only.SetDown(false)
	}
}

// OnCard sets the bar on a card of its own, to lie over other things.
func (b *Bar) OnCard() *Bar {
	ground := &canvas.Rectangle{CornerRadius: look.Radius, StrokeWidth: 1}
	ground.FillColor, ground.StrokeColor = look.Current().Board, look.Current().Line
	b.Box = container.NewStack(ground, layout.Pad(look.Gap, look.Gap, look.Gap, b.Box))
	return b
}

// PlaceOver lays the bar at the top right of something that wide.
func (b *Bar) PlaceOver(width float32) {
	size := fyne.NewSize(min(440*look.TextScale(), width-2*look.Gap), b.Box.MinSize().Height)
	b.Box.Resize(size)
	b.Box.Move(fyne.NewPos(width-size.Width-look.Gap, look.Gap))
}

// Open gives the field the keyboard, what stands in it selected.
func (b *Bar) Open(c fyne.Canvas) {
	c.Focus(b.Entry)
	b.Entry.TypedShortcut(&fyne.ShortcutSelectAll{})
}

// Count is what the bar says about how many match.
func (b *Bar) Count() string { return b.count.Words }

func (b *Bar) button(key, icon string, do func()) *control.Button {
	button := control.NewPlain("", icon, do)
	button.Hint = b.book.Text(key)
	return button
}

func (b *Bar) next() {
	b.in.FindNext()
	b.show()
}

func (b *Bar) previous() {
	b.in.FindPrevious()
	b.show()
}

// show says how many match.
func (b *Bar) show() {
	at, of := b.in.Found()
	text := ""
	switch {
	case b.Entry.Text == "":
	case of == 0:
		text = b.book.Text("board.find.none")
	default:
		text = b.book.Text("board.find.count", "at", at, "n", of)
	}
	b.count.Set(text)
	if b.OnCount != nil {
		b.OnCount()
	}
	b.Box.Refresh()
	b.Box.Layout.Layout(b.Box.Objects, b.Box.Size())
}

// TypedKey goes on to what is found next with Enter and F3, back with Shift.
func (e *entry) TypedKey(k *fyne.KeyEvent) {
	back := e.held.Shift()
	switch k.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeyF3:
		if back {
			e.bar.previous()
			return
		}
		e.bar.next()
	case fyne.KeyDown:
		e.bar.next()
	case fyne.KeyUp:
		e.bar.previous()
	case fyne.KeyEscape:
		e.bar.in.CloseFind()
	default:
		e.Entry.TypedKey(k)
	}
}

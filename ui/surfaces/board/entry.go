package board

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"commonground/printables"
	"commonground/ui/control"
)

// noteEntry is the text field that lies over a note while it is written on. Keys that
// end the writing go to key first; shortcuts that no text field knows go to shortcut.
type noteEntry struct {
	widget.Entry
	typing   control.Typing
	key      func(*fyne.KeyEvent) (done bool)
	shortcut func(fyne.Shortcut)
	blurred  func()
	lead     func(r rune) string // what belongs before the first character
}

func newNoteEntry(text string) *noteEntry {
	e := &noteEntry{}
	e.MultiLine, e.Wrapping = true, fyne.TextWrapWord
	e.Text = text
	e.ExtendBaseWidget(e)
	return e
}

// TypedRune writes a letter, after what lead puts before the first.
func (e *noteEntry) TypedRune(r rune) {
	if e.Text == "" && e.lead != nil {
		for _, before := range e.lead(r) {
			e.typing.Rune(&e.Entry, before)
		}
	}
	e.typing.Rune(&e.Entry, r)
}

// TypedKey asks the board first; keys with an F are for the window.
func (e *noteEntry) TypedKey(k *fyne.KeyEvent) {
	switch {
	case e.key(k):
	case control.FunctionKey(k.Name) && k.Name != fyne.KeyF2:
		control.PassKey(e, k)
	default:
		e.typing.Key(&e.Entry, k)
	}
}

// TypedShortcut leaves to the board what edits no text.
func (e *noteEntry) TypedShortcut(s fyne.Shortcut) {
	if c, ok := s.(*desktop.CustomShortcut); ok && !editsText(c.KeyName) {
		e.shortcut(s)
		return
	}
	e.typing.Shortcut(&e.Entry, e, s)
}

func editsText(key fyne.KeyName) bool {
	switch key {
	case fyne.KeyLeft, fyne.KeyRight, fyne.KeyBackspace, fyne.KeyDelete:
		return true
	}
	return false
}

func (e *noteEntry) FocusLost() {
	e.Entry.FocusLost()
	e.blurred()
}

// paperTheme makes a text field look like the note that it lies on.
type paperTheme struct {
	fyne.Theme
	paper, ink, line color.Color
	text             float32
}

func newPaperTheme(pal printables.Palette, paper color.Color, text float32) *paperTheme {
	return &paperTheme{fyne.CurrentApp().Settings().Theme(), paper, pal.NoteInk, pal.Teal, text}
}

// Color is the note's paper and ink.
func (t *paperTheme) Color(name fyne.ThemeColorName, v fyne.ThemeVariant) color.Color {
	switch name {
	case theme.ColorNameInputBackground, theme.ColorNameBackground:
		return t.paper
	case theme.ColorNameForeground:
		return t.ink
	case theme.ColorNameInputBorder, theme.ColorNamePrimary:
		return t.line
	}
	return t.Theme.Color(name, v)
}

// Size is that of the note's text.
func (t *paperTheme) Size(name fyne.ThemeSizeName) float32 {
	if name == theme.SizeNameText {
		return t.text
	}
	return t.Theme.Size(name)
}

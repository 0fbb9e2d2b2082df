package control

import (
	"unicode"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// Entry is a field to write in that leaves the window its keys.
type Entry struct {
	widget.Entry
	// OnCame is called when the keyboard comes to the field, OnLeft when it leaves it.
	OnCame func() `json:"-"`
	OnLeft func() `json:"-"`
	// OnKey is given keys first and reports whether it used them; nil is none.
	OnKey func(fyne.KeyName) bool `json:"-"`
	// OnEscape is called instead of the window when Escape is pressed; nil leaves it to
	// the window.
	OnEscape func() `json:"-"`

	typing Typing
	number bool              // all of it is selected when the keyboard comes
	fresh  bool              // no key was pressed since the keyboard came
	whole  fyne.CanvasObject // the field as the window knows it, which may be more than this
}

// NewEntry returns an empty field of one line.
func NewEntry() *Entry {
	e := &Entry{}
	e.Wrapping = fyne.TextWrapOff
	e.Scroll = fyne.ScrollVerticalOnly // it scrolls sideways all the same, but without a bar over its lower edge
	e.ExtendBaseWidget(e)
	return e
}

// ExtendBaseWidget makes the field part of w, which is on the screen in its place. As in
// Fyne the first one counts.
func (e *Entry) ExtendBaseWidget(w fyne.Widget) {
	if e.whole == nil {
		e.whole = w
	}
	e.Entry.ExtendBaseWidget(w)
}

// TypedRune writes a letter. A space without its key before it belongs to the key that
// brought the keyboard here, from a menu say, and is none that was to be written.
func (e *Entry) TypedRune(r rune) {
	used(e.whole)
	stray := e.fresh && r == ' '
	e.fresh = false
	if !stray {
		e.typing.Rune(&e.Entry, r)
	}
}

// Written is a field to write in: an Entry or an Area.
type Written interface {
	fyne.Focusable
	fyne.Disableable
	goOn(r rune)
	caret() (row, column int)
	toCaret(row, column int)
}

func (e *Entry) caret() (row, column int) { return e.CursorRow, e.CursorColumn }

func (e *Entry) toCaret(row, column int) {
	e.CursorRow, e.CursorColumn = row, column
	e.Refresh()
}

// goOn writes a letter that begins a word of its own behind what is there.
func (e *Entry) goOn(r rune) {
	field := e.whole.(fyne.Focusable) // which may have to grow
	field.TypedKey(&fyne.KeyEvent{Name: fyne.KeyPageDown})
	field.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd})
	switch last, _ := utf8.DecodeLastRuneInString(e.Text); {
	case e.Text == "" || unicode.IsSpace(last):
	case e.MultiLine:
		field.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	default:
		field.TypedRune(' ')
	}
	field.TypedRune(r)
}

// Whole selects all that the field says when the keyboard comes to it, so that what is typed
// takes its place: it holds a number, which nobody adds digits to.
func (f *Field) Whole() *Field {
	f.Entry.number = true
	f.Entry.OnCame = func() {
		fyne.Do(func() { // after a click has set the cursor
			if f.Entry.Text != "" { // Fyne goes on selecting from an empty field
				f.Entry.TypedShortcut(&fyne.ShortcutSelectAll{})
			}
		})
	}
	return f
}

// Hold lets the field hold so many characters (runes) at the most. full is called when more
// is typed or pasted, and the rest left out.
func (e *Entry) Hold(most int, full func()) { e.typing.Limit, e.typing.OnFull = most, full }

// Says is what is written in the field.
func (e *Entry) Says() string { return e.Text }

// TypedShortcut edits the text; what does something else is for the window.
func (e *Entry) TypedShortcut(s fyne.Shortcut) { e.typing.Shortcut(&e.Entry, e.whole, s) }

// TypedKey asks OnKey first, then does what the key means in a field.
func (e *Entry) TypedKey(key *fyne.KeyEvent) {
	e.fresh = false
	used(e.whole)
	if e.OnKey != nil && e.OnKey(key.Name) {
		return
	}
	switch key.Name {
	case fyne.KeyEscape:
		if e.OnEscape != nil {
			e.OnEscape()
			return
		}
		PassKey(e.whole, key)
	default:
		if FunctionKey(key.Name) {
			PassKey(e.whole, key)
			return
		}
		e.typing.Key(&e.Entry, key)
	}
}

// AcceptsTab lets Tab go on to the next field, also from one of several lines.
func (e *Entry) AcceptsTab() bool { return false }

// SetText replaces what the field says. What was selected of a number is selected no more:
// Fyne would go on selecting what is typed then.
func (e *Entry) SetText(text string) {
	e.Entry.SetText(text)
	if e.number {
		e.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd})
	}
}

// Written returns what the field says.
func (e *Entry) Written() string { return e.Text }

// FocusLost calls OnLeft as well.
func (e *Entry) FocusLost() {
	e.Entry.FocusLost()
	if e.OnLeft != nil {
		e.OnLeft()
	}
}

// MinSize is at least as high as what can be pressed.
func (e *Entry) MinSize() fyne.Size {
	e.ExtendBaseWidget(e)
	least := e.Entry.MinSize()
	return fyne.NewSize(least.Width, max(look.Target, least.Height))
}

// Field is an entry with a label above it and, where what is in it will not do, the
// reason below it.
type Field struct {
	// Box is what stands on the screen.
	Box     *fyne.Container
	Entry   *Entry
	problem *look.Text
}

// NewField returns an empty field under that label, with what belongs to it beside it.
func NewField(label string, beside ...fyne.CanvasObject) *Field {
	f := &Field{Entry: NewEntry(), problem: look.NewText(look.Warning, "")}
	f.problem.Hide()
	var line fyne.CanvasObject = f.Entry
	if len(beside) > 0 {
		line = layout.Row(look.Gap, 0, append([]fyne.CanvasObject{f.Entry}, beside...)...)
	}
	f.Box = layout.Column(4, look.NewText(look.Strong, label), line, f.problem)
	return f
}

// Hold lets the field hold so many characters (runes) at the most, and says words where more
// is typed or pasted.
func (f *Field) Hold(most int, words string) {
	f.Entry.Hold(most, func() { f.SetProblem(words) })
}

// SetProblem says why what is in the field will not do; empty takes it away.
func (f *Field) SetProblem(words string) {
	f.problem.Set(words)
	setVisible(f.problem, words != "")
	f.Box.Refresh()
}

// Problem returns what is said to be wrong.
func (f *Field) Problem() string { return f.problem.Words }

package rows

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/control"
)

// Ending is how the writing in an editor came to its end. The text is kept in every case.
type Ending int

// The endings.
const (
	Left Ending = iota // the person went elsewhere
	Done               // Enter
	Next               // Tab: on to the next one
	Back               // Escape or Shift+Tab
)

// Editor is the field that lies over what is being written, hidden while nothing is.
// Enter ends the writing, Shift+Enter breaks the line. Its callbacks may be nil, and are
// called on the UI goroutine.
type Editor struct {
	widget.Entry
	// OnTyped is called with the whole text after every change by hand.
	OnTyped func(text string)
	// OnFull is called when more is typed than Limit characters, and the rest left out.
	OnFull func()
	// OnEnd is called for the keys that end the writing, and with Left once the keyboard
	// has gone elsewhere in the window.
	OnEnd func(how Ending)
	// Lead is asked what belongs before the first character on an empty field; nil is nothing.
	Lead func(r rune) string
	// Limit is how many characters there is room for; 0 is any number.
	Limit int

	ruler *widget.Label // breaks lines as the field does, to know its height
	shift bool
	quiet bool // changes are not a person's

	typing control.Typing
}

var (
	_ desktop.Keyable = (*Editor)(nil)
	_ fyne.Tabbable   = (*Editor)(nil)
)

// NewEditor returns an editor, hidden.
func NewEditor() *Editor {
	e := &Editor{ruler: widget.NewLabel("")}
	e.MultiLine, e.Wrapping = true, fyne.TextWrapWord
	e.SetMinRowsVisible(1)
	e.ruler.Wrapping = fyne.TextWrapWord
	e.OnChanged = e.changed
	e.ExtendBaseWidget(e)
	e.Hide()
	return e
}

// Begin shows the editor with a text, to be written on at its end. The caller places it
// and gives it the keyboard.
func (e *Editor) Begin(text string) {
	e.typing.Limit, e.typing.OnFull = e.Limit, e.OnFull
	e.Replace(text)
	e.Show()
	e.TypedShortcut(&fyne.ShortcutSelectAll{})
	e.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
}

// Hide ends the writing on screen. What is hidden has no keyboard, which it would not get
// again by being shown.
func (e *Editor) Hide() {
	if c := fyne.CurrentApp().Driver().CanvasForObject(e); c != nil && c.Focused() == fyne.Focusable(e) {
		c.Unfocus()
	}
	e.Entry.Hide()
}

// HeightFor is how high the field must be to show all its text at that width.
func (e *Editor) HeightFor(width float32) float32 {
	text := e.Text
	if text == "" || text[len(text)-1] == '\n' {
		text += "x" // a line with nothing on it is as high as any
	}
	e.ruler.SetText(text)
	e.ruler.Resize(fyne.NewSize(width, 10))
	return max(e.MinSize().Height, e.ruler.MinSize().Height)
}

func (e *Editor) changed(text string) {
	if e.quiet || !e.Visible() {
		return
	}
	if e.OnTyped != nil {
		e.OnTyped(text)
	}
}

// Replace shows another text that did not come from the keyboard.
func (e *Editor) Replace(text string) {
	if text == e.Text {
		return
	}
	e.quiet = true
	e.SetText(text)
	e.quiet = false
}

func (e *Editor) end(how Ending) {
	if e.OnEnd != nil {
		e.OnEnd(how)
	}
}

// KeyDown remembers that Shift is held.
func (e *Editor) KeyDown(k *fyne.KeyEvent) {
	e.shift = e.shift || isShift(k.Name)
	e.Entry.KeyDown(k)
}

// KeyUp remembers that Shift is let go.
func (e *Editor) KeyUp(k *fyne.KeyEvent) {
	if isShift(k.Name) {
		e.shift = false
	}
	e.Entry.KeyUp(k)
}

func isShift(key fyne.KeyName) bool {
	return key == desktop.KeyShiftLeft || key == desktop.KeyShiftRight
}

// TypedRune writes a letter, after what Lead puts before the first.
func (e *Editor) TypedRune(r rune) {
	if e.Text == "" && e.Lead != nil {
		for _, before := range e.Lead(r) {
			e.typing.Rune(&e.Entry, before)
		}
	}
	e.typing.Rune(&e.Entry, r)
}

// TypedShortcut cuts, copies, pastes and undoes within the text.
func (e *Editor) TypedShortcut(s fyne.Shortcut) { e.typing.Shortcut(&e.Entry, e, s) }

// TypedKey ends the writing with Escape, Tab and Enter; with Shift, Enter breaks the line.
func (e *Editor) TypedKey(k *fyne.KeyEvent) {
	switch {
	case k.Name == fyne.KeyEscape, k.Name == fyne.KeyTab && e.shift:
		e.end(Back)
	case k.Name == fyne.KeyTab:
		e.end(Next)
	case !e.shift && (k.Name == fyne.KeyReturn || k.Name == fyne.KeyEnter):
		e.end(Done)
	case control.FunctionKey(k.Name):
		control.PassKey(e, k)
	default:
		e.typing.Key(&e.Entry, k)
	}
}

// FocusLost may be the end. Where the keyboard went is known only afterwards: to another
// window or a menu is no end, to another part of this one is.
func (e *Editor) FocusLost() {
	e.shift = false
	e.Entry.FocusLost()
	fyne.Do(e.settle)
}

func (e *Editor) settle() {
	c := fyne.CurrentApp().Driver().CanvasForObject(e)
	if !e.Visible() || c == nil || len(c.Overlays().List()) > 0 {
		return
	}
	if c.Focused() != fyne.Focusable(e) {
		e.end(Left)
	}
}

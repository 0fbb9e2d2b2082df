package rows

import (
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/control"
)

// editGap is the room above and below the editor in its row, in pixels.
const editGap float32 = 3

// editor is the text field that lies over the row being edited. Enter ends it,
// Shift+Enter breaks the line.
type editor struct {
	widget.Entry
	list  *List
	ruler *widget.Label // breaks lines as the field does, to know its height
	shift bool
	quiet bool // changes are not a person's

	typing control.Typing
}

func newEditor(l *List) *editor {
	e := &editor{list: l, ruler: widget.NewLabel("")}
	e.MultiLine, e.Wrapping = true, fyne.TextWrapWord
	e.SetMinRowsVisible(1)
	e.ruler.Wrapping = fyne.TextWrapWord
	e.OnChanged = e.changed
	e.ExtendBaseWidget(e)
	e.Hide()
	return e
}

// heightFor is how high the field must be to show all its text at that width.
func (e *editor) heightFor(width float32) float32 {
	text := e.Text
	if text == "" || text[len(text)-1] == '\n' {
		text += "x" // a line with nothing on it is as high as any
	}
	e.ruler.SetText(text)
	e.ruler.Resize(fyne.NewSize(width, 10))
	return max(e.MinSize().Height, e.ruler.MinSize().Height)
}

func (e *editor) changed(text string) {
	l := e.list
	if e.quiet || l.editing == "" {
		return
	}
	if n := utf8.RuneCountInString(text); l.Limit > 0 && n > l.Limit {
		e.cut(text)
		return
	}
	l.typing = true
	defer func() { l.typing = false }()
	if l.OnTyped != nil {
		l.OnTyped(l.editing, text)
	}
	l.grow()
}

// cut keeps as much as the row holds.
func (e *editor) cut(text string) {
	l := e.list
	e.SetText(string([]rune(text)[:l.Limit]))
	if l.OnFull != nil {
		l.OnFull()
	}
}

// replace shows another text that did not come from the keyboard.
func (e *editor) replace(text string) {
	if text == e.Text {
		return
	}
	e.quiet = true
	e.SetText(text)
	e.quiet = false
}

// KeyDown is called by Fyne.
func (e *editor) KeyDown(k *fyne.KeyEvent) {
	if isShift(k.Name) {
		e.shift = true
	}
	e.Entry.KeyDown(k)
}

// KeyUp is called by Fyne.
func (e *editor) KeyUp(k *fyne.KeyEvent) {
	if isShift(k.Name) {
		e.shift = false
	}
	e.Entry.KeyUp(k)
}

func isShift(key fyne.KeyName) bool {
	return key == desktop.KeyShiftLeft || key == desktop.KeyShiftRight
}

// TypedRune is called by Fyne.
func (e *editor) TypedRune(r rune) { e.typing.Rune(&e.Entry, r) }

// TypedShortcut is called by Fyne.
func (e *editor) TypedShortcut(s fyne.Shortcut) { e.typing.Shortcut(&e.Entry, s) }

// TypedKey is called by Fyne.
func (e *editor) TypedKey(k *fyne.KeyEvent) {
	switch {
	case k.Name == fyne.KeyEscape, k.Name == fyne.KeyTab && e.shift:
		e.list.finishTo(Back)
	case k.Name == fyne.KeyTab:
		e.list.finishTo(Next)
	case !e.shift && (k.Name == fyne.KeyReturn || k.Name == fyne.KeyEnter):
		e.list.finishTo(Done)
	default:
		e.typing.Key(&e.Entry, k)
	}
}

// FocusLost is called by Fyne. Where the keyboard went is known only afterwards: to
// another window or a menu is no end, to another part of this one is.
func (e *editor) FocusLost() {
	e.shift = false
	e.Entry.FocusLost()
	fyne.Do(e.list.settle)
}

// settle ends editing where the keyboard has gone elsewhere in the window.
func (l *List) settle() {
	c := l.canvas()
	if l.editing == "" || c == nil || len(c.Overlays().List()) > 0 {
		return
	}
	if c.Focused() != fyne.Focusable(l.editor) {
		l.finish(Left)
	}
}

// Edit lets a row be edited and reports whether it can be.
func (l *List) Edit(id string) bool {
	i := indexOf(l.rows, id)
	if i < 0 || l.Locked || l.rows[i].Fixed {
		return false
	}
	if l.editing == id {
		return true
	}
	l.finish(Left)
	if i = indexOf(l.rows, id); i < 0 {
		return false
	}
	l.Select(id)
	l.editing = id
	l.editor.replace(l.rows[i].Text)
	l.editor.Show()
	l.grow()
	if c := l.canvas(); c != nil {
		c.Focus(l.editor)
	}
	l.editor.TypedShortcut(&fyne.ShortcutSelectAll{})
	l.editor.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
	return true
}

// Editing returns the ID of the row being edited; empty is none.
func (l *List) Editing() string { return l.editing }

// FinishEdit ends editing, if it goes on, and keeps the text.
func (l *List) FinishEdit() { l.finish(Left) }

// UndoTyping takes back the last typing in the row being edited.
func (l *List) UndoTyping() { l.editor.Undo() }

// RedoTyping repeats the typing that was taken back last.
func (l *List) RedoTyping() { l.editor.Redo() }

// TypeShortcut hands a shortcut to the row being edited.
func (l *List) TypeShortcut(s fyne.Shortcut) { l.editor.TypedShortcut(s) }

// finish ends editing, if it goes on, and keeps the text.
func (l *List) finish(how Ending) {
	if l.editing == "" {
		return
	}
	id := l.editing
	l.close()
	if l.OnFinished != nil {
		l.OnFinished(id, how)
	}
}

// finishTo ends editing and gives the keyboard back to the list, unless what is called
// back begins another edit.
func (l *List) finishTo(how Ending) {
	l.Focus()
	l.finish(how)
}

func (l *List) close() {
	l.editing = ""
	l.editor.Hide()
	l.grow()
}

// grow gives the row being edited the height that its text takes now.
func (l *List) grow() {
	l.measure()
	l.reveal(l.editing)
	l.content.update()
}

// editWidth is how wide the editor is in a row: as wide as its text, and over what
// stands aside.
func (l *List) editWidth(f form) float32 {
	return l.rowWidth() - float32(f.text.X) - rowSide + editInset
}

// editInset is how far the editor's own edge lies outside its text, so that the words
// stay where they were.
const editInset float32 = 10

func (c *content) placeEditor() {
	l := c.list
	i := indexOf(l.rows, l.editing)
	if i < 0 {
		return
	}
	f := l.formOf(l.rows[i])
	w := l.editWidth(f)
	l.editor.Move(fyne.NewPos(float32(f.text.X)-editInset, l.tops[i]+float32(f.top)+editGap))
	l.editor.Resize(fyne.NewSize(w, l.editor.heightFor(w)))
}

package board

import (
	"time"
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"commonground/model"
	"commonground/ui/canvas"
	"commonground/ui/command"
	"commonground/ui/control"
)

var (
	_ fyne.Focusable    = (*Board)(nil)
	_ fyne.Tabbable     = (*Board)(nil)
	_ fyne.Shortcutable = (*Board)(nil)
	_ desktop.Keyable   = (*Board)(nil)
)

// How far one press of an arrow key moves notes, and with Shift, in board units.
const (
	nudge    = 10.0
	nudgeFar = 60.0
)

// FocusGained takes the keys. Where a note is being written, the keyboard goes on to its text.
func (b *Board) FocusGained() {
	if b.editor != nil {
		b.Canvas().Focus(b.editor.entry)
		return
	}
	b.focused = true
}

// showFocus shows that the keyboard is here, once it is used: the key that brought it here
// is let go here. After a click nobody has to look for it.
func (b *Board) showFocus() {
	if b.focused && b.layers.focus.Hidden {
		b.layers.focus.Show()
	}
}

// FocusLost ends a burst of letters and the step that arrow keys make.
func (b *Board) FocusLost() {
	b.focused, b.hand = false, false
	b.burst.Act()
	b.layers.focus.Hide()
	b.Doc().Break()
}

// AcceptsTab lets Tab walk the notes and leave the board after the last one, Shift+Tab before
// the first.
func (b *Board) AcceptsTab() bool {
	by := b.held.TabStep()
	if b.scene.sel.Count() == 0 {
		return by > 0 && len(b.scene.notes) > 0
	}
	return b.scene.after(b.walked(), by) != nil
}

// KeyDown lets the pointer move the view while Space is held.
func (b *Board) KeyDown(e *fyne.KeyEvent) {
	b.showFocus()
	if e.Name == fyne.KeySpace {
		b.hand = true
	}
}

// KeyUp ends that, and the step that arrow keys make.
func (b *Board) KeyUp(e *fyne.KeyEvent) {
	b.showFocus()
	switch e.Name {
	case fyne.KeySpace:
		b.hand = false
	case fyne.KeyUp, fyne.KeyDown, fyne.KeyLeft, fyne.KeyRight:
		b.Doc().Break()
	}
}

// TypedKey walks, moves, writes and deletes notes.
func (b *Board) TypedKey(e *fyne.KeyEvent) {
	switch b.burst.Key(e) {
	case command.Used:
		return
	case command.ToField:
		b.editor.entry.TypedKey(e)
		return
	}
	switch e.Name {
	case fyne.KeyUp, fyne.KeyDown, fyne.KeyLeft, fyne.KeyRight:
		b.arrow(e.Name)
	case fyne.KeyTab:
		b.walk(b.held.TabStep())
	case fyne.KeyHome, fyne.KeyEnd:
		b.walkToEnd(e.Name == fyne.KeyEnd)
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeyF2:
		b.EditNote()
	case fyne.KeyInsert:
		b.AddNote()
	case fyne.KeyDelete, fyne.KeyBackspace:
		b.Delete()
	case fyne.KeyEscape:
		if !b.escape() {
			control.PassKey(b, e)
		}
	case fyne.KeyF3:
		b.FindNext()
	default:
		if b.held.AsksForMenu(e) {
			b.showMenuAtNote()
			return
		}
		control.PassKey(b, e)
	}
}

// TypedRune takes letters: those that begin a word begin a new note, whatever is selected;
// one that stands alone may be a command.
func (b *Board) TypedRune(r rune) {
	if !b.hand && b.gesture.Phase == canvas.Idle {
		b.burst.Rune(r)
	}
}

// JustWritten is how long numbers do nothing to a note after it was written: somebody who
// doesn't look goes on writing.
const JustWritten = 600 * time.Millisecond

// byLetter finds the command that a letter stands for.
func (b *Board) byLetter(r rune) (command.Command, bool) {
	if unicode.IsDigit(r) && (b.scene.sel.Count() == 0 || b.justWrote()) {
		return command.Command{}, false
	}
	commands := b.Commands()
	if b.Letters != nil {
		commands = append(commands, b.Letters()...)
	}
	return command.ByLetter(commands, r)
}

// justWrote reports whether the selected note was being written a moment ago.
func (b *Board) justWrote() bool {
	return b.scene.sel.Count() == 1 && b.scene.sel.Has(b.wrote) && b.clock.Now().Sub(b.wroteAt) < JustWritten
}

// begin writes a new note that begins with text.
func (b *Board) begin(text string) {
	if !b.Editable() {
		b.Say("board.status.read-only")
		return
	}
	b.AddNote()
	for _, r := range text {
		b.editor.entry.TypedRune(r)
	}
}

func (b *Board) arrow(key fyne.KeyName) {
	d, _ := canvas.Arrow(key)
	if b.scene.sel.Count() == 0 {
		b.scene.view.PanTowards(d)
		b.viewChanged()
		return
	}
	by := nudge
	if b.held.Shift() {
		by = nudgeFar
	}
	b.nudge(d.X*by, d.Y*by)
}

func (b *Board) walk(by int) {
	if n := b.scene.after(b.walked(), by); n != nil {
		b.scene.sel.Only(n.ID)
		b.arriveAt(n)
	}
}

func (b *Board) walked() []*model.Note { return walked(b.Activity(), b.scene.shown()) }

func (b *Board) walkToEnd(last bool) {
	order := b.walked()
	if len(order) == 0 {
		return
	}
	n := order[0]
	if last {
		n = order[len(order)-1]
	}
	b.scene.sel.Only(n.ID)
	b.arriveAt(n)
}

// arriveAt shows the note that keys have come to and says what it is.
func (b *Board) arriveAt(n *model.Note) {
	b.Doc().Break()
	b.reveal()
	b.selectionChanged()
	b.tellNote(n)
}

// escape gives up what is under way, the innermost first, and reports whether there was
// anything.
func (b *Board) escape() bool {
	switch {
	case b.giveUpGesture():
		b.Say("board.status.put-back")
	case b.Finding():
		b.CloseFind()
	case b.scene.sel.Count() > 0:
		b.scene.sel.Clear()
		b.selectionChanged()
	default:
		return false
	}
	return true
}

// TypedShortcut does what the window's menu did not take.
func (b *Board) TypedShortcut(s fyne.Shortcut) {
	if command.ByShortcut(b.Commands(), s) {
		return
	}
	if c, ok := s.(*desktop.CustomShortcut); ok {
		b.otherShortcut(c)
	}
	control.PassShortcut(b, s)
}

// otherShortcut does what has a second shortcut on some keyboards.
func (b *Board) otherShortcut(s *desktop.CustomShortcut) {
	const ctrl = fyne.KeyModifierShortcutDefault
	switch {
	case s.Modifier == ctrl|fyne.KeyModifierShift && s.KeyName == fyne.KeyZ:
		b.Redo()
	case !command.OnlyCtrl(s.Modifier):
	case s.KeyName == fyne.KeyPlus || s.KeyName == fyne.KeyEqual:
		b.zoom().In()
	case s.KeyName == fyne.KeyMinus:
		b.zoom().Out()
	}
}

// KeyHelp names the keys that belong to no command, for the help.
func (b *Board) KeyHelp() []string {
	return []string{"help.board.walk", "help.board.move", "help.board.ends", "help.board.letters", "help.board.next", "help.board.line", "help.board.hand"}
}

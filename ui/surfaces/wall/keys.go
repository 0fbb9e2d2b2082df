package wall

import (
	"fyne.io/fyne/v2"

	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/surface"
)

// FocusGained takes the keys. While a note is being written they go on to its text.
func (w *Wall) FocusGained() {
	w.focused = true
	if w.editing() {
		w.Canvas().Focus(w.content.editor)
		return
	}
	if !w.there(w.current) && len(w.rows) > 0 {
		w.current = noteRef{barrier: w.rows[0].ID}
	}
	w.reveal(w.current)
	w.content.update()
	w.Changed()
}

// FocusLost ends a burst of letters.
func (w *Wall) FocusLost() {
	w.focused = false
	w.burst.Act()
	w.content.update()
}

// TypedKey walks, writes and deletes notes.
func (w *Wall) TypedKey(e *fyne.KeyEvent) {
	switch w.burst.Key(e) {
	case command.Used:
		return
	case command.ToField:
		w.content.editor.TypedKey(e)
		return
	}
	switch e.Name {
	case fyne.KeyUp:
		w.walkRows(-1)
	case fyne.KeyDown:
		w.walkRows(1)
	case fyne.KeyLeft:
		w.walkWays(-1)
	case fyne.KeyRight:
		w.walkWays(1)
	case fyne.KeyHome:
		w.walkRows(-len(w.rows))
	case fyne.KeyEnd:
		w.walkRows(len(w.rows))
	case fyne.KeyPageUp:
		w.walkRows(-5)
	case fyne.KeyPageDown:
		w.walkRows(5)
	case fyne.KeyF3:
		w.FindNext()
	default:
		w.typedOther(e)
	}
}

func (w *Wall) typedOther(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeyF2:
		if len(w.rows) == 0 {
			w.AddBarrier()
			return
		}
		w.Edit()
	case fyne.KeyInsert:
		w.AddBarrier()
	case fyne.KeyDelete, fyne.KeyBackspace:
		w.Delete()
	case fyne.KeyEscape:
		if !w.content.giveUp() && !w.unchoose() {
			control.PassKey(w, e)
		}
	default:
		if w.held.AsksForMenu(e) {
			w.menuByKey()
			return
		}
		control.PassKey(w, e)
	}
}

// walkRows goes that many rows down, to the note of the same place.
func (w *Wall) walkRows(by int) {
	if len(w.rows) == 0 {
		return
	}
	i := rowOf(w.rows, w.current.barrier)
	to := min(max(i+by, 0), len(w.rows)-1)
	if w.held.Shift() {
		w.selectTo(noteRef{barrier: w.rows[to].ID})
		return
	}
	w.selectNote(w.orPlace(w.noteIn(to, wayIndex(w.rows, w.current)), w.current.empty))
}

// walkWays goes along a row, from its barrier to its last way.
func (w *Wall) walkWays(by int) {
	if i := rowOf(w.rows, w.current.barrier); i >= 0 {
		to := w.orPlace(w.noteIn(i, max(-1, wayIndex(w.rows, w.current)+by)), by > 0)
		if w.held.Shift() && to.isWay() {
			w.selectTo(to)
			return
		}
		w.selectNote(to)
	}
}

// orPlace is a note, or the place for a way beside it where that is wanted and there is one.
func (w *Wall) orPlace(s noteRef, wanted bool) noteRef {
	if s.empty = true; wanted && !s.isWay() && w.there(s) {
		return s
	}
	s.empty = false
	return s
}

// TypedRune takes letters: one that stands alone may be a command, others begin a barrier, or a
// way in the place for one.
func (w *Wall) TypedRune(r rune) { w.burst.Rune(r) }

// beginWith writes a new barrier that begins with text, or a way where the place for one is current.
func (w *Wall) beginWith(text string) {
	if !w.Editable() {
		w.Say("board.status.read-only")
		return
	}
	if w.current.empty {
		w.AddWay()
	} else {
		w.AddBarrier()
	}
	for _, r := range text {
		w.content.editor.TypedRune(r)
	}
}

// TypedShortcut does what the window's menu did not take.
func (w *Wall) TypedShortcut(s fyne.Shortcut) {
	if !command.ByShortcut(w.Commands(), s) {
		control.PassShortcut(w, s)
	}
}

// tellNote says what the current note says, and where it stands.
func (w *Wall) tellNote() {
	i := rowOf(w.rows, w.current.barrier)
	if i < 0 {
		return
	}
	said := surface.Brief(w.text(w.current))
	if said == "" {
		said = w.Text("board.note.empty")
	}
	r := w.rows[i]
	if w.current.empty {
		w.Say("wall.status.place", "n", r.Number)
		return
	}
	if w.current.isWay() {
		said = w.Text("wall.status.way", "way", said, "n", r.Number)
		w.Tell(w.sent.After(w.Words(), said, w.current.way))
		return
	}
	w.SayCount("wall.status.barrier", len(r.Ways), "barrier", said, "number", r.Number)
}

// KeyHelp names the keys that belong to no command, for the help.
func (w *Wall) KeyHelp() []string {
	return []string{"help.wall.rows", "help.wall.ways", "help.wall.several", "help.wall.join", "help.wall.ends", "help.wall.letters", "help.wall.next", "help.wall.line"}
}

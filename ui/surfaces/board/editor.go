package board

import (
	"math"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/look"
	"commonground/ui/surface"
)

// The least size of the text field over a note, and of its text, in the widget's units:
// writing must be legible however small the board is shown.
const (
	editorWidth  = 240.0
	editorHeight = 150.0
	editorText   = 16.0
)

// writingText is the size of text while it is written, in board units: about that of a
// short note at rest.
const writingText = 24.0

// editor is a note being written on. What is typed goes into the document at once, so
// that it cannot be lost; all of it is one step.
type editor struct {
	note   *model.Note // as it is now
	fresh  bool        // it is put on the board with the first letter
	series bool        // it is a new note: Enter makes the next
	zone   *model.Zone // where the next goes
	entry  *noteEntry
	around *container.ThemeOverride
	writes bool // the change that the document tells of is ours
	size   func(*model.Note) (w, h float64)
}

// Editing reports whether a note is being written on: typing goes to its text field, and
// so should copy, cut, paste, select all, undo and redo, whose commands do that.
func (b *Board) Editing() bool { return b.editor != nil }

// typing is the text of that note, for undo and redo.
func (b *Board) typing() surface.Typing {
	if b.editor == nil {
		return nil
	}
	return b.editor.entry
}

// AddNote makes a note in the chosen colour and opens it to be written on, where new notes
// go.
func (b *Board) AddNote() {
	if b.Editable() {
		b.finishWriting()
		b.startNote(b.roomForNote(), b.target())
	}
}

func (b *Board) addNoteAt(p model.Point) {
	if b.Editable() {
		b.startNote(b.Activity().Inside(standard(p)), b.Activity().ZoneAt(p))
	}
}

// startNote has a new note written at a place; those that follow it go to a zone.
func (b *Board) startNote(at model.Rect, zone *model.Zone) {
	b.openEditor(model.NewNote("", b.colour, at), true)
	b.editor.zone = zone
	b.editor.entry.SetPlaceHolder(b.Text("board.status.writing-new-short"))
	if zone != nil {
		b.Begun("board.status.writing-to", "zone", b.Wording().Zone(zone.ID))
	} else {
		b.Begun("board.status.writing-new")
	}
}

// EditNote opens the selected note to be written on, where one is selected.
func (b *Board) EditNote() {
	if notes := b.chosen(); len(notes) == 1 {
		b.write(notes[0])
	}
}

func (b *Board) write(n *model.Note) {
	if !b.Editable() {
		b.Say("board.status.read-only")
		return
	}
	b.scene.sel.Only(n.ID)
	b.openEditor(n, false)
	b.Say("board.status.writing")
}

func (b *Board) openEditor(n *model.Note, fresh bool) {
	b.finishWriting()
	b.Doc().Break()
	e := &editor{note: n, fresh: fresh, series: fresh, entry: newNoteEntry(n.Text), size: b.sizeBeside(n)}
	e.entry.key, e.entry.shortcut, e.entry.lead = b.editorKey, b.TypedShortcut, b.burst.Lead
	e.entry.typing.Limit = model.MaxNoteText
	e.entry.typing.OnFull = func() { b.SayLeftOut("board.status.too-long", model.MaxNoteText) }
	e.entry.blurred = func() {
		if b.editor == e {
			b.editorBlurred()
		}
	}
	e.entry.OnChanged = b.written
	e.around = container.NewThemeOverride(e.entry, newPaperTheme(b.host.Palette(), b.host.Palette().Note(n.Colour), editorText))
	b.editor = e
	b.layers.cover(e.around)
	b.useTray(n)
	b.scene.view.Reveal(n.Rect)
	b.viewChanged()
	b.Canvas().Focus(e.entry)
	control.ToEnd(&e.entry.Entry)
	b.selectionChanged()
}

// placeEditor lays the text field over its note, large enough to write in.
func (b *Board) placeEditor() {
	if b.editor == nil {
		return
	}
	e, v := b.editor, &b.scene.view
	from, to := v.Screen(e.note.Rect)
	w := math.Min(math.Max(to.X-from.X, editorWidth), v.W)
	h := math.Min(math.Max(to.Y-from.Y, editorHeight), v.H)
	x := math.Max(0, math.Min(from.X, v.W-w))
	y := math.Max(0, math.Min(from.Y, v.H-h))
	pal := b.host.Palette()
	size := float32(math.Max(editorText*float64(look.TextScale()), writingText*v.Zoom))
	if t := e.around.Theme.(*paperTheme); t.text != size || t.paper != pal.Note(e.note.Colour) {
		e.around.Theme = newPaperTheme(pal, pal.Note(e.note.Colour), size)
		e.around.Refresh()
	}
	e.around.Move(fyne.NewPos(float32(x), float32(y)))
	e.around.Resize(fyne.NewSize(float32(w), float32(h)))
}

// editorKey does the keys that end the writing.
func (b *Board) editorKey(k *fyne.KeyEvent) bool {
	if b.editor == nil {
		return true // it was closed below a dialog
	}
	shift := b.held.Shift()
	switch k.Name {
	case fyne.KeyEscape:
		b.finishWriting()
	case fyne.KeyReturn, fyne.KeyEnter:
		if shift {
			return false
		}
		b.finishAndNext(b.editor.series)
	case fyne.KeyTab:
		b.finishAndNext(!shift)
	default:
		return false
	}
	return true
}

// finishAndNext ends the writing and, where next says so and something was written, goes on
// with another new note.
func (b *Board) finishAndNext(next bool) {
	e := b.editor
	b.finishWriting()
	if n := b.note(e.note.ID); next && !e.fresh && n != nil {
		zone := b.target()
		if e.series && (e.zone == nil || !e.zone.Goal) { // a box to be filled takes one
			zone = e.zone
		}
		if b.Goes(zone) {
			b.startNote(b.roomIn(zone), zone)
		}
	}
}

// editorBlurred ends the writing when something else in the window is written in or
// walked to. That shows only afterwards: another window, a menu or a dialog takes the
// keyboard for a while and gives it back, and a button that is pressed takes it for
// nobody, so that a colour can be chosen in the middle of writing.
func (b *Board) editorBlurred() {
	e := b.editor
	b.later(func() {
		c := b.Canvas()
		if b.editor != e || c.Overlays().Top() != nil {
			return
		}
		switch c.Focused() {
		case fyne.Focusable(e.entry):
		case nil:
			c.Focus(e.entry)
		default:
			b.finishWriting()
		}
	})
}

// written puts what was typed into the document.
func (b *Board) written(text string) {
	e := b.editor
	if e == nil {
		return
	}
	if text == e.note.Text {
		return
	}
	next := *e.note
	next.Text = text
	w, h := e.size(&next)
	next.Rect = b.Activity().Grown(e.note, w, h)
	e.writes = true
	b.Failed(b.keep(&next, e.fresh))
	e.writes = false
}

func (b *Board) keep(n *model.Note, fresh bool) error {
	if !fresh {
		return b.Doc().WriteNoteAt(b.SheetID(), n.ID, n.Text, n.Rect)
	}
	b.editor.fresh = false
	b.scene.sel.Only(n.ID)
	return b.Doc().AddNotes(model.StepAddNote, b.SheetID(), n)
}

// editorFollows keeps the open text field in step with the document.
func (b *Board) editorFollows() {
	e := b.editor
	if e == nil || e.fresh {
		return
	}
	n := b.note(e.note.ID)
	if n == nil {
		b.closeEditor()
		return
	}
	e.note = n
	if !e.writes && n.Text != e.entry.Text {
		e.entry.SetText(n.Text)
	}
	b.placeEditor()
}

// finishWriting closes the text field. What was typed stays; a new note on which nothing
// was typed was never there.
func (b *Board) finishWriting() {
	e := b.editor
	if e == nil {
		return
	}
	b.closeEditor()
	if !e.fresh {
		b.wrote = e.note.ID
		b.Failed(b.Doc().Settle(b.Activity(), b.SheetID(), e.note.ID, b.sizer()))
	}
	b.Doc().Break()
	b.wroteAt = b.clock.Now()
	switch {
	case e.fresh:
		b.NothingWritten()
	case strings.TrimSpace(e.note.Text) == "":
		b.Say("board.status.empty")
	default:
		b.Say("board.status.written", "note", b.NoteBrief(e.note))
		b.HintWritten(e.note, "board.status.alike")
	}
}

func (b *Board) closeEditor() {
	e := b.editor
	b.editor = nil
	b.layers.uncover(e.around)
	c := b.Canvas()
	below := c.Overlays().Top() != nil // what is on top gives the keyboard back to what had it
	if !b.closed && (below || c.Focused() == nil || c.Focused() == fyne.Focusable(e.entry)) {
		b.takeFocus()
	}
	b.selectionChanged()
}

// recolourWriting gives the note that is being written another paper.
func (b *Board) recolourWriting(c model.NoteColour) {
	b.changeWriting(func(n *model.Note) { n.Colour = c }, func(id model.ID) error {
		return b.Doc().ColourNotes(b.SheetID(), []model.ID{id}, c)
	})
}

// iconWriting puts an icon on the note that is being written.
func (b *Board) iconWriting(icon string) {
	if b.editor.fresh && icon != "" {
		b.Failed(b.keep(b.editor.note, true))
	}
	b.changeWriting(func(n *model.Note) { n.Icon = icon }, func(id model.ID) error {
		return b.Doc().SetIcon(b.SheetID(), []model.ID{id}, icon, b.sizeOf)
	})
}

// changeWriting changes the note being written: itself where it is not on the board yet,
// else in the document.
func (b *Board) changeWriting(itself func(*model.Note), there func(model.ID) error) {
	e := b.editor
	if e.fresh {
		n := *e.note
		itself(&n)
		e.note = &n
		b.placeEditor()
		return
	}
	b.Failed(there(e.note.ID))
}

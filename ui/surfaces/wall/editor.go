package wall

import (
	"strings"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// editor is the field that lies over the note being written. Enter ends it, Shift+Enter
// breaks the line, Tab goes on with the next note.
type editor struct {
	widget.Entry
	w     *Wall
	on    spot
	shift bool
	quiet bool // changes are not a person's
}

func newEditor(w *Wall) *editor {
	e := &editor{w: w}
	e.MultiLine, e.Wrapping = true, fyne.TextWrapWord
	e.OnChanged = e.changed
	e.ExtendBaseWidget(e)
	e.Hide()
	return e
}

// edit lets a note be written.
func (w *Wall) edit(s spot) {
	if w.locked() || !w.there(s) {
		return
	}
	w.finish(false)
	if !w.there(s) {
		return
	}
	w.doc.Break()
	w.current = s
	e := w.content.editor
	e.on = s
	e.replace(w.text(s))
	e.Show()
	w.reveal(s)
	w.content.update()
	w.host.Window().Canvas().Focus(e)
	e.TypedShortcut(&fyne.ShortcutSelectAll{})
	e.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
	w.tellSelection()
}

func (w *Wall) editing() bool { return w.content.editor.Visible() }

func (e *editor) replace(text string) {
	if text != e.Text {
		e.quiet = true
		e.SetText(text)
		e.quiet = false
	}
}

func (e *editor) changed(text string) {
	if e.quiet || !e.Visible() {
		return
	}
	if utf8.RuneCountInString(text) > model.MaxNoteText {
		e.SetText(string([]rune(text)[:model.MaxNoteText]))
		e.w.say("board.status.too-long", "most", model.MaxNoteText)
		return
	}
	e.w.write(e.on, text)
}

// follow keeps the field in step with its note, which an undo may have changed or taken
// away.
func (c *content) follow() {
	e := c.editor
	if !e.Visible() {
		return
	}
	if !c.w.there(e.on) {
		e.Hide()
		c.w.focusBack()
		return
	}
	if c.w.fresh == nil {
		e.replace(c.w.text(e.on))
	}
}

// placeEditor lays the field over its note, and lets it be a little higher.
func (c *content) placeEditor() {
	e := c.editor
	if r, ok := c.w.place(e.on); ok && e.Visible() {
		layout.Place(e, float32(r.X), float32(r.Y), float32(r.W), max(float32(r.H), e.least()))
	}
}

// least is how high the field is at the least: as high as three lines.
func (e *editor) least() float32 { return 4.5 * look.BodySize * look.TextScale() }

// KeyDown is called by Fyne.
func (e *editor) KeyDown(k *fyne.KeyEvent) {
	e.shift = e.shift || isShift(k.Name)
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

// AcceptsTab is called by Fyne.
func (e *editor) AcceptsTab() bool { return true }

// TypedKey is called by Fyne.
func (e *editor) TypedKey(k *fyne.KeyEvent) {
	switch {
	case k.Name == fyne.KeyEscape:
		e.w.finish(true)
	case k.Name == fyne.KeyTab:
		e.next()
	case !e.shift && (k.Name == fyne.KeyReturn || k.Name == fyne.KeyEnter):
		e.w.finish(true)
	case k.Name == fyne.KeyF1 || k.Name == fyne.KeyF6:
		control.PassKey(e, k)
	default:
		e.Entry.TypedKey(k)
	}
}

// next makes another note like the one that was written.
func (e *editor) next() {
	w, way := e.w, e.on.isWay()
	wrote := strings.TrimSpace(e.Text) != ""
	back := e.shift
	w.finish(true)
	switch {
	case back || !wrote:
	case way:
		w.AddWay()
	default:
		w.AddBarrier()
	}
}

// FocusLost is called by Fyne. To a menu or another window is no end of writing, to
// another part of this one is.
func (e *editor) FocusLost() {
	e.shift = false
	e.Entry.FocusLost()
	fyne.Do(e.settle)
}

func (e *editor) settle() {
	c := fyne.CurrentApp().Driver().CanvasForObject(e.w)
	if !e.Visible() || c == nil || len(c.Overlays().List()) > 0 {
		return
	}
	if c.Focused() != fyne.Focusable(e) {
		e.w.finish(false)
	}
}

// finish ends writing. A new note on which nothing was written was never there. With
// back the keyboard returns to the wall.
func (w *Wall) finish(back bool) {
	e := w.content.editor
	if !e.Visible() {
		return
	}
	e.Hide()
	w.doc.Break()
	if f := w.fresh; f != nil {
		w.fresh = nil
		w.current = spot{barrier: f.barrier}
		if !f.isWay() {
			w.current = spot{barrier: f.after}
		}
		w.load()
		w.say("board.status.nothing-written")
	} else if strings.TrimSpace(w.text(e.on)) == "" {
		w.say("board.status.empty")
	} else {
		w.say("board.status.written", "note", brief(w.text(e.on)))
	}
	if back {
		w.focusBack()
	}
	w.content.update()
	w.tellSelection()
}

// focusBack gives the wall the keyboard.
func (w *Wall) focusBack() { w.host.Window().Canvas().Focus(w) }

// brief is the beginning of a text, in one line.
func brief(text string) string {
	const most = 60
	text = strings.Join(strings.Fields(text), " ")
	if utf8.RuneCountInString(text) > most {
		text = string([]rune(text)[:most]) + "…"
	}
	return text
}

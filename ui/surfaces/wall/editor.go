package wall

import (
	"strings"

	"commonground/model"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/rows"
	"commonground/ui/surface"
)

// newEditor returns the field that lies over the note being written.
func newEditor(w *Wall) *rows.Editor {
	e := rows.NewEditor()
	e.Limit = model.MaxNoteText
	e.OnFull = func() { w.SayLeftOut("board.status.too-long", model.MaxNoteText) }
	e.OnTyped = func(text string) { w.write(w.writing, text) }
	e.OnEnd = w.ended
	e.Lead = func(r rune) string { return w.burst.Lead(r) }
	return e
}

// edit lets a note be written.
func (w *Wall) edit(s noteRef) {
	if !w.Editable() || !w.there(s) {
		return
	}
	w.finish(false)
	if !w.there(s) {
		return
	}
	if w.current = s; s.empty {
		w.AddWay()
		return
	}
	w.Doc().Break()
	w.writing = s
	w.content.editor.Begin(w.text(s))
	w.reveal(s)
	w.content.update()
	w.Canvas().Focus(w.content.editor)
	if w.series = w.fresh != nil; w.series {
		w.Begun("board.status.writing-new")
	} else {
		w.Say("board.status.writing")
	}
	w.Changed()
}

func (w *Wall) editing() bool { return w.content.editor.Visible() }

func (w *Wall) typing() surface.Typing {
	if !w.editing() {
		return nil
	}
	return w.content.editor
}

// follow keeps the field in step with its note, which an undo may have changed or taken
// away.
func (c *content) follow() {
	e := c.editor
	if !e.Visible() {
		return
	}
	if !c.w.there(c.w.writing) {
		e.Hide()
		c.w.focusBack()
		return
	}
	if c.w.fresh == nil {
		e.Replace(c.w.text(c.w.writing))
	}
}

// placeEditor lays the field over its note, and lets it be a little higher.
func (c *content) placeEditor() {
	if r, ok := c.w.place(c.w.writing); ok && c.editor.Visible() {
		layout.Place(c.editor, float32(r.X), float32(r.Y), float32(r.W), max(float32(r.H), leastEditor()))
	}
}

// leastEditor is how high the field is at the least: as high as three lines.
func leastEditor() float32 { return 4.5 * look.BodySize * look.TextScale() }

// ended follows the keys that end the writing; the one that goes on makes another note
// like the one that was written.
func (w *Wall) ended(how rows.Ending) {
	way, wrote := w.writing.isWay(), strings.TrimSpace(w.content.editor.Text) != ""
	next := how == rows.Next || how == rows.Done && w.series
	w.finish(how != rows.Left)
	switch {
	case !next || !wrote:
	case way:
		w.AddWay()
	default:
		w.AddBarrier()
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
	w.Doc().Break()
	if f := w.fresh; f != nil {
		w.fresh, w.current = nil, f.before
		w.load()
		w.NothingWritten()
	} else if strings.TrimSpace(w.text(w.writing)) == "" {
		w.Say("board.status.empty")
	} else {
		w.sayWritten(w.writing)
	}
	if back {
		w.focusBack()
	}
	w.content.update()
	w.Changed()
}

// focusBack gives the wall the keyboard.
func (w *Wall) focusBack() { w.Canvas().Focus(w) }

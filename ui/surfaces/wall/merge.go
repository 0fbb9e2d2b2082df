package wall

import (
	"fyne.io/fyne/v2"

	"commonground/model/alike"
	"commonground/ui/surface"
)

// mergeable reports whether several barriers are selected, or several ways.
func (w *Wall) mergeable() bool { return w.row() && len(idsOf(w.chosen)) > 1 }

// Merge joins the selected barriers into the one that stands above the others, or the selected
// ways into the first: see model.Document.MergeOnWall.
func (w *Wall) Merge() {
	if w.mergeable() {
		w.merge(w.chosen)
	}
}

// merge joins notes into the first of them.
func (w *Wall) merge(some []noteRef) {
	into, ids := some[0], idsOf(some)
	w.Doc().Break()
	if w.Failed(w.Doc().MergeOnWall(w.SheetID(), into.id(), ids[1:])) {
		return
	}
	w.selectNote(into)
	w.SayCount("board.status.merged", len(ids))
}

// sameAt is the note at a place that says the same as one that is dragged there; the zero
// noteRef is none.
func (w *Wall) sameAt(dragged noteRef, at fyne.Position) noteRef {
	o, ok := w.noteAt(at)
	text := w.text(dragged)
	if !ok || o.isWay() != dragged.isWay() || o.id() == dragged.id() || alike.Key(text) == "" || !alike.Same(w.text(o), text) {
		return noteRef{}
	}
	return o
}

// sayWritten says what was just written, or that something says the same already.
func (w *Wall) sayWritten(s noteRef) {
	said := surface.Brief(w.text(s))
	w.Say("board.status.written", "note", said)
	w.Hint("")
	if n := len(w.wall().Alike(s.isWay(), w.text(s))) - 1; n > 0 {
		w.Hint(w.Count("wall.status.alike", n, "note", said))
	}
}

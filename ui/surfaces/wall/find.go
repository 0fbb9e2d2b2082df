package wall

import (
	"slices"

	"commonground/model"
	"commonground/ui/find"
)

// texts says what stands on the barriers and their ways, row by row, to be searched.
func (w *Wall) texts(say func(s noteRef, text string)) {
	for _, r := range w.all {
		refs := []noteRef{{barrier: r.ID}}
		for _, v := range r.Ways {
			refs = append(refs, noteRef{barrier: r.ID, way: v.ID})
		}
		for _, s := range refs {
			say(s, w.text(s))
		}
	}
}

// foundIn reports whether a barrier or a way beside it matches, or is being written.
func (w *Wall) foundIn(barrier model.ID) bool {
	return w.editing() && w.writing.barrier == barrier || slices.ContainsFunc(w.Matches(), func(s noteRef) bool { return s.barrier == barrier })
}

// narrow shows other rows where nothing is shown but those in which something was found.
func (w *Wall) narrow() {
	if was := w.rows; w.Only() || len(was) != len(w.all) {
		w.finish(false)
		w.showRows(was)
	}
}

// widen shows all rows again, since what comes now is not among those that were looked for.
func (w *Wall) widen() {
	if w.bar != nil && w.Only() {
		w.bar.ShowAll()
	}
}

// inWall is where the row that is shown at i, or the gap below the last one, is in the wall.
func (w *Wall) inWall(i int) int {
	if len(w.rows) == 0 {
		return len(w.all)
	}
	if i >= len(w.rows) {
		return rowOf(w.all, w.rows[len(w.rows)-1].ID) + 1
	}
	return rowOf(w.all, w.rows[max(0, i)].ID)
}

// OpenFind shows the field to search the wall in.
func (w *Wall) OpenFind() {
	w.finish(false)
	if w.bar == nil {
		w.bar = find.NewBar(w.Words(), w, w.Text("board.find.hint")).Narrowing(w)
		w.Refresh()
	}
	w.bar.Open(w.Canvas())
}

// CloseFind takes the field away and gives the keyboard back to the wall, on the note that
// was found.
func (w *Wall) CloseFind() {
	w.FindNothing()
	w.bar = nil
	w.focusBack()
	w.Refresh()
}

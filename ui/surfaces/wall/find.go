package wall

import "commonground/ui/find"

// texts says what stands on the barriers and their ways, row by row, to be searched.
func (w *Wall) texts(say func(s noteRef, text string)) {
	for _, r := range w.rows {
		refs := []noteRef{{barrier: r.ID}}
		for _, v := range r.Ways {
			refs = append(refs, noteRef{r.ID, v.ID})
		}
		for _, s := range refs {
			say(s, w.text(s))
		}
	}
}

// OpenFind shows the field to search the wall in.
func (w *Wall) OpenFind() {
	w.finish(false)
	if w.bar == nil {
		w.bar = find.NewBar(w.Words(), w, w.Text("board.find.hint"))
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

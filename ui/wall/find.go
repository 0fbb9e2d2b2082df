package wall

import (
	"commonground/ui/find"
)

// Find steps to the first barrier or way that holds text, whatever its case and accents,
// and returns how many do.
func (w *Wall) Find(text string) int {
	w.search.For(text)
	w.searchAgain()
	w.stepFound(1)
	return len(w.search.Matches())
}

// Found is how many notes match, and which of them, from 1, was stepped to last; 0 for
// none.
func (w *Wall) Found() (at, of int) { return w.search.Found() }

// FindNext steps to the next match, row by row and round again.
func (w *Wall) FindNext() { w.stepFound(1) }

// FindPrevious steps to the match before.
func (w *Wall) FindPrevious() { w.stepFound(-1) }

// OpenFind shows the field to search the wall in.
func (w *Wall) OpenFind() {
	w.finish(false)
	if w.bar == nil {
		w.bar = find.NewBar(w.host.Words(), w, w.host.Words().Text("board.find.hint"))
		w.Refresh()
	}
	w.bar.Open(w.host.Window().Canvas())
}

// CloseFind takes the field away and gives the keyboard back to the wall, on the note that
// was found.
func (w *Wall) CloseFind() {
	w.search.For("")
	w.bar = nil
	w.focusBack()
	w.Refresh()
}

func (w *Wall) stepFound(by int) {
	if s, ok := w.search.Step(by); ok {
		w.selectSpot(s)
	}
}

// searchAgain follows changes of the wall.
func (w *Wall) searchAgain() {
	if w.search.Text() == "" {
		return
	}
	var all []spot
	for _, r := range w.rows {
		all = append(all, spot{barrier: r.ID})
		for _, v := range r.Ways {
			all = append(all, spot{r.ID, v.ID})
		}
	}
	w.search.Among(all, w.text)
}

package wall

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/rows"
)

// The room around the rows, in pixels.
const inset float32 = 16

// ringRoom is above the first row, for the ring round its notes.
const ringRoom = 5.0

// highest is how high a note gets, at 100 % text. A text of more lines is set smaller.
const highest = 2400

// space is the room for rows now.
func (w *Wall) space() printables.WallSpace {
	unit := float64(look.TextScale())
	return printables.WallSpace{Width: max(0, float64(w.scroll.Size().Width)-14), Unit: unit, Most: highest * unit}
}

// lay finds where every row lies. Rows that look as before are not set anew.
func (w *Wall) lay(was []printables.WallRow) {
	s := w.space()
	if s.Width < 1 {
		return
	}
	old := make(map[model.ID]int, len(was))
	if s == w.laidFor && len(was) == len(w.forms) {
		for i, r := range was {
			old[r.ID] = i + 1
		}
	}
	forms := make([]printables.WallForm, len(w.rows))
	keys, tops := make([]model.ID, len(w.rows)), make([]float32, len(w.rows)+1)
	tops[0] = ringRoom
	for i, r := range w.rows {
		if j := old[r.ID]; j > 0 && was[j-1].Equal(r) {
			forms[i] = w.forms[j-1]
		} else {
			forms[i] = w.host.Kit().LayWall(r, s)
		}
		keys[i], tops[i+1] = r.ID, tops[i]+float32(forms[i].Height)
	}
	w.forms, w.laidFor = forms, s
	w.column.Lay(keys, tops)
	w.content.Resize(fyne.NewSize(w.scroll.Size().Width, w.content.MinSize().Height))
	w.scroll.Refresh()
}

// noteAt finds the note at a place of the content; ok is false beside all notes.
func (w *Wall) noteAt(p fyne.Position) (s noteRef, ok bool) {
	i := w.column.At(p.Y)
	if i < 0 || i >= len(w.forms) {
		return noteRef{}, false
	}
	x, y := float64(p.X), float64(p.Y-w.column.Top(i))
	f := w.forms[i]
	if holds(f.Barrier, x, y) {
		return noteRef{barrier: w.rows[i].ID}, true
	}
	for n, r := range f.Ways {
		if holds(r, x, y) {
			return w.noteIn(i, n), true
		}
	}
	if holds(f.None, x, y) {
		return noteRef{barrier: w.rows[i].ID, empty: true}, true
	}
	return noteRef{}, false
}

func holds(r mark.Rect, x, y float64) bool {
	return x >= r.X && x < r.X+r.W && y >= r.Y && y < r.Y+r.H
}

// place is where a note lies in the content.
func (w *Wall) place(s noteRef) (mark.Rect, bool) {
	i := rowOf(w.rows, s.barrier)
	if i < 0 || i >= len(w.forms) {
		return mark.Rect{}, false
	}
	r := w.forms[i].Barrier
	switch {
	case s.empty && w.forms[i].None.H == 0:
		return mark.Rect{}, false
	case s.empty:
		r = w.forms[i].None
	case s.isWay():
		n := wayOf(w.rows[i], s.way)
		if n < 0 {
			return mark.Rect{}, false
		}
		r = w.forms[i].Ways[n]
	}
	r.Y += float64(w.column.Top(i))
	return r, true
}

// reveal scrolls as little as brings a note into view, its top first.
func (w *Wall) reveal(s noteRef) {
	r, ok := w.place(s)
	if !ok {
		return
	}
	if w.editing() {
		r.H = max(r.H, float64(leastEditor()))
	}
	rows.Reveal(w.scroll, float32(r.Y), float32(r.Y+r.H), 7)
}

// arrange sets the rows on a card, below the field to search in while that is open.
func (w *Wall) arrange(size fyne.Size) {
	k := look.Current()
	w.ground.FillColor, w.ground.StrokeColor, w.ground.StrokeWidth = k.Board, k.Line, max(1, k.Edge)
	layout.Place(w.ground, look.Space, look.Space, size.Width-2*look.Space, size.Height-2*look.Space)
	in := look.Space + inset
	wide := max(0, size.Width-2*in)
	top := in
	if w.bar != nil {
		high := w.bar.Box.MinSize().Height
		layout.Place(w.bar.Box, in, in, wide, high)
		top += high + look.Gap
	}
	layout.Place(w.empty, in, top, wide, w.empty.HeightFor(wide))
	was := w.scroll.Size()
	layout.Place(w.scroll, in, top, wide, max(0, size.Height-top-in))
	if w.scroll.Size() != was || w.space() != w.laidFor {
		w.lay(w.rows)
		if w.focused || w.content.editor.Visible() {
			w.reveal(w.current)
		}
		w.content.update()
	}
}

// MinSize lets the window be small.
func (w *Wall) MinSize() fyne.Size { return fyne.NewSize(160, 3*look.Target) }

// Refresh paints the rows anew as well, since the theme or the text size may be another.
func (w *Wall) Refresh() {
	w.content.repaint()
	w.BaseWidget.Refresh()
}

func (w *Wall) parts() []fyne.CanvasObject {
	out := []fyne.CanvasObject{w.ground, w.empty, w.scroll}
	if w.bar != nil {
		out = append(out, w.bar.Box)
	}
	return out
}

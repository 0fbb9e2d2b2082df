package wall

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"commonground/model"
)

// selected are the notes that are selected, in reading order: those that were chosen together,
// else the current one.
func (w *Wall) selected() []noteRef {
	if len(w.chosen) > 0 {
		return w.chosen
	}
	if w.there(w.current) && !w.current.empty {
		return []noteRef{w.current}
	}
	return nil
}

// selectAlso selects a note with those that are selected, or leaves it out where it is one of
// them. Barriers and ways do not go together: they are not joined, nor moved, the same way.
func (w *Wall) selectAlso(s noteRef) {
	if i := slices.Index(w.chosen, s); i >= 0 && len(w.chosen) > 1 {
		left := slices.Delete(slices.Clone(w.chosen), i, i+1)
		w.choose(left, left[min(i, len(left)-1)])
		return
	}
	w.choose(append(w.alikeSelected(s), s), s)
	w.anchor = s
}

// selectTo selects all notes from where a selection began to another: barriers down the wall, or
// ways along a row.
func (w *Wall) selectTo(s noteRef) {
	all := w.refs()
	from, to := slices.Index(all, w.anchor), slices.Index(all, s)
	if from < 0 || s.isWay() != w.anchor.isWay() || s.isWay() && s.barrier != w.anchor.barrier {
		w.selectAlso(s)
		return
	}
	w.choose(slices.DeleteFunc(slices.Clone(all[min(from, to):max(from, to)+1]), func(o noteRef) bool { return o.isWay() != s.isWay() }), s)
}

// alikeSelected are the selected notes that are of the kind of a note.
func (w *Wall) alikeSelected(s noteRef) []noteRef {
	return slices.DeleteFunc(slices.Clone(w.selected()), func(o noteRef) bool { return o.isWay() != s.isWay() })
}

// choose selects some notes together, of which one is current. A way that stands beside several
// barriers counts once.
func (w *Wall) choose(some []noteRef, current noteRef) {
	if !w.there(current) {
		return
	}
	w.current, w.chosen = current, nil
	for _, s := range w.refs() {
		if slices.Contains(some, s) {
			w.chosen = append(w.chosen, s)
		}
	}
	w.reveal(current)
	w.content.update()
	w.SayCount("wall.status.selected", len(idsOf(w.chosen)))
	w.Changed()
}

// keepChosen leaves those selected that are still there; one alone is the current note.
func (w *Wall) keepChosen() {
	w.chosen = slices.DeleteFunc(w.chosen, func(s noteRef) bool { return !w.there(s) })
	if len(w.chosen) < 2 {
		w.chosen = nil
	}
}

// unchoose selects nothing but the current note, and reports whether there was more.
func (w *Wall) unchoose() bool {
	some := len(w.chosen) > 1
	w.chosen = nil
	return some
}

// refs are all notes that are shown, in reading order.
func (w *Wall) refs() []noteRef {
	var out []noteRef
	for _, r := range w.rows {
		out = append(out, noteRef{barrier: r.ID})
		for _, v := range r.Ways {
			out = append(out, noteRef{barrier: r.ID, way: v.ID})
		}
	}
	return out
}

// idsOf are what notes stand for, each once.
func idsOf(some []noteRef) []model.ID {
	var out []model.ID
	for _, s := range some {
		if id := s.id(); !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	return out
}

// id is that of the way, or of the barrier.
func (s noteRef) id() model.ID {
	if s.isWay() {
		return s.way
	}
	return s.barrier
}

// press selects a note that is pressed: alone, or with others where a key for that is held.
func (w *Wall) press(s noteRef, e *desktop.MouseEvent) {
	held := e.Modifier
	switch {
	case e.Button == desktop.MouseButtonSecondary:
		w.selectFor(s)
	case s.empty:
		w.selectNote(s)
	case held&fyne.KeyModifierShift != 0 && w.there(w.current):
		w.selectTo(s)
	case held&fyne.KeyModifierShortcutDefault != 0 && w.there(w.current):
		w.selectAlso(s)
	default:
		w.selectNote(s)
	}
}

// selectFor selects a note for its menu, which is for all that are selected where it is one of
// them.
func (w *Wall) selectFor(s noteRef) {
	if !slices.Contains(w.chosen, s) {
		w.selectNote(s)
	}
}

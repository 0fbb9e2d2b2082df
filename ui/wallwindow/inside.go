package wallwindow

import (
	"fyne.io/fyne/v2"
)

// StartInside shows a part of what s is, or where that is "" the first, in the desk's own
// window, as the room view does where there is no second screen. What holds the wall is shown
// before either. It reports whether there is anything to show.
func (w *Wall) StartInside(s Source, part string) bool {
	return w.startInside(s, func() {
		if !w.Only(part) && !s.Whole && !s.Besides {
			w.Next()
		}
	})
}

// ReadInside is StartInside for the notes one by one, from that one on or from the first.
func (w *Wall) ReadInside(s Source, note string) bool {
	return w.startInside(s, func() { w.ReadBack(note) })
}

func (w *Wall) startInside(s Source, enter func()) bool {
	w.Close()
	w.inside = true
	w.stage, w.bar = newStage(w.sized), newBar(w)
	w.stage.pointer = true
	w.colour()
	w.Take(s)
	if !w.Held() {
		enter()
	}
	if w.leaves() {
		w.Close()
		return false
	}
	w.host.ToDesk()
	return true
}

// Inside is what shows the wall in the desk's own window, in the place of what is worked on;
// nil where it is not there.
func (w *Wall) Inside() fyne.CanvasObject {
	if !w.inside {
		return nil
	}
	return w.stage
}

// leaves reports whether there is nothing to show inside: all of a sheet is on the desk anyway.
func (w *Wall) leaves() bool {
	return w.inside && !w.Held() && w.level < 0 && !w.source.Whole && !w.source.Besides
}

// turned shows what was turned to.
func (w *Wall) turned() {
	if w.leaves() || !w.Held() && w.source.Doc == nil {
		w.Close()
		return
	}
	w.refresh()
}

// Recolour follows another look of the desk.
func (w *Wall) Recolour() {
	w.clock.bar = nil
	w.FollowTimer()
	if w.inside {
		w.colour()
		w.refresh()
	}
}

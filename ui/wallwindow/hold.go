package wallwindow

import (
	"slices"

	"commonground/printables"
)

// hold is a scene that is shown instead of the sheet, and how what lies below it was shown.
type hold struct {
	by    string
	scene *printables.Scene
	below way
}

// way is how a scene is gone through.
type way struct {
	level, part, page int
	partID            string
	larger            float64
}

// wholeWay shows all of a scene.
func wholeWay() way { return way{level: -1, larger: 1} }

func (w *Wall) way() way { return way{w.level, w.part, w.page, w.partID, w.larger} }

func (w *Wall) setWay(v way) {
	w.level, w.part, w.page, w.partID, w.larger = v.level, v.part, v.page, v.partID, v.larger
}

// Hold shows a scene instead of the sheet, also on a frozen wall and on one that is opened
// later, until by lets go of it with Release. Said again by the same holder the scene is
// another, where people were in it. Of several holders the last to begin is seen; below it
// the others can change what will be seen after it.
func (w *Wall) Hold(by string, s *printables.Scene) {
	if i := w.holder(by); i >= 0 {
		w.held[i].scene = s
		if i == len(w.held)-1 {
			w.follow()
		}
		return
	}
	w.held = append(w.held, hold{by: by, scene: s, below: w.way()})
	w.setWay(wholeWay())
	w.frozen = false
	w.live.end()
	w.follow()
}

// Release ends what by held, if anything: what was below it is seen again, where it was.
func (w *Wall) Release(by string) {
	i := w.holder(by)
	if i < 0 {
		return
	}
	below, top := w.held[i].below, i == len(w.held)-1
	w.held = slices.Delete(w.held, i, i+1)
	if !top {
		w.held[i].below = below
		return
	}
	w.setWay(below)
	w.follow()
	if w.Open() {
		w.turned()
	}
}

// Held reports whether something is shown instead of the sheet.
func (w *Wall) Held() bool { return len(w.held) > 0 }

func (w *Wall) holder(by string) int {
	return slices.IndexFunc(w.held, func(h hold) bool { return h.by == by })
}

// holding is who holds the wall; "" is nobody.
func (w *Wall) holding() string {
	if !w.Held() {
		return ""
	}
	return w.held[len(w.held)-1].by
}

// showSheet has all of the sheet shown, now or once nothing holds the wall.
func (w *Wall) showSheet() {
	if w.Held() {
		w.held[0].below = wholeWay()
		return
	}
	w.setWay(wholeWay())
}

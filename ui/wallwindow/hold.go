package wallwindow

import (
	"image"
	"slices"

	"commonground/printables"
)

// hold is a scene that is shown instead of the sheet, and how what lies below it was shown.
type hold struct {
	by    string
	scene *printables.Scene
	below way
	// frozen says that what lies below was frozen, at kept, which is nil where nothing was
	// painted yet.
	frozen bool
	kept   image.Image
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
	h := hold{by: by, scene: s, below: w.way(), frozen: w.frozen && w.Open()}
	if h.frozen {
		h.kept = w.stage.picture.Image
	}
	w.held = append(w.held, h)
	w.setWay(wholeWay())
	w.frozen = false
	w.live.end()
	w.follow()
}

// Release ends what by held, if anything: what was below it is seen again, where it was and
// frozen if it was, so that nothing is seen that was prepared meanwhile.
func (w *Wall) Release(by string) {
	i := w.holder(by)
	if i < 0 {
		return
	}
	h, top := w.held[i], i == len(w.held)-1
	w.held = slices.Delete(w.held, i, i+1)
	if !top {
		above := &w.held[i]
		above.below, above.frozen, above.kept = h.below, h.frozen, h.kept
		return
	}
	w.setWay(h.below)
	if h.frozen {
		w.frozen = true
		w.painter.putBack(h.kept)
	}
	w.follow()
	if w.Open() {
		w.turned()
	}
}

// thaw ends keeping a picture, also one that lies below what holds the wall.
func (w *Wall) thaw() {
	w.frozen = false
	for i := range w.held {
		w.held[i].frozen, w.held[i].kept = false, nil
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

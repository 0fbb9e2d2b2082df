package wallwindow

import (
	"slices"

	"fyne.io/fyne/v2"

	"commonground/printables"
)

// Look is how a wall is coloured.
type Look int

// The looks of a wall: for a room with the lights on, for a dark one, and for people who see
// badly.
const (
	LookLight Look = iota
	LookDark
	LookContrast
	looks
)

// palette is that of a look.
func (l Look) palette() printables.Palette {
	switch l {
	case LookDark:
		return printables.DarkPalette()
	case LookContrast:
		return printables.ContrastPalette()
	}
	return printables.LightPalette()
}

// palette is how the wall is coloured: inside as the desk is.
func (w *Wall) palette() printables.Palette {
	if w.inside {
		return w.host.Palette()
	}
	return w.look.palette()
}

// NextLook turns to the next of the looks.
func (w *Wall) NextLook() {
	w.look = (w.look + 1) % looks
	w.colour()
	w.refresh()
}

// Freeze keeps the picture while the desk prepares something, or goes on.
func (w *Wall) Freeze() {
	if w.frozen = !w.frozen; w.frozen {
		w.live.end()
	}
	w.refresh()
}

// Blank shows a calm colour and nothing else, at once, or goes on.
func (w *Wall) Blank() {
	if !w.Open() {
		return
	}
	w.blank = !w.blank
	if w.blank {
		w.stage.blank.Show()
	} else {
		w.stage.blank.Hide()
	}
	w.stage.Refresh()
	w.refresh()
}

// Frozen and Blanked say what the wall is held at.
func (w *Wall) Frozen() bool  { return w.frozen }
func (w *Wall) Blanked() bool { return w.blank }

// Next shows what comes next: another page of what there is too much of for one, then the
// parts one by one. From the whole it goes to the first part.
func (w *Wall) Next() { w.step(1) }

// Back goes the way of Next back.
func (w *Wall) Back() { w.step(-1) }

func (w *Wall) step(by int) {
	if w.scene == nil {
		return
	}
	switch page := w.page + by; {
	case page >= 0 && page < w.pages:
		w.page = page
	case w.level < 0 && by > 0 && len(w.scene.Levels) > 0:
		w.enter(0, 0)
	case w.level < 0:
		return
	case w.part+by >= 0 && w.part+by < len(w.scene.Levels[w.level].Parts):
		w.enter(w.level, w.part+by)
	case by < 0:
		w.whole()
	default:
		return
	}
	w.turned()
}

func (w *Wall) enter(level, part int) {
	w.level, w.part, w.page = level, part, 0
	w.partID = w.scene.Levels[level].Parts[part].ID
}

func (w *Wall) whole() { w.level, w.part, w.page = -1, 0, 0 }

// SetLevel goes through the scene otherwise: level counts those of the scene, -1 is the whole.
func (w *Wall) SetLevel(level int) {
	if w.scene == nil || level >= len(w.scene.Levels) || level == w.level {
		return
	}
	if w.whole(); level >= 0 {
		w.enter(level, 0)
	}
	w.turned()
}

// Alone is the ID of the part that is shown alone; "" is the whole, and what holds the wall.
func (w *Wall) Alone() string {
	if p := w.alone(); p != nil && !w.Held() {
		return p.ID
	}
	return ""
}

// ReadBack shows notes one by one, from that one on or from the first, and reports whether
// there are any.
func (w *Wall) ReadBack(note string) bool {
	if w.scene == nil || w.Held() {
		return false
	}
	for l, level := range w.scene.Levels {
		if level.ID != printables.LevelNotes {
			continue
		}
		if !slices.ContainsFunc(level.Parts, func(p printables.Part) bool { return p.ID == note }) {
			note = level.Parts[0].ID
		}
		w.enter(l, 0)
		return w.Only(note)
	}
	return false
}

// Only shows a part of the scene alone, whatever was shown before, and reports whether it is
// there.
func (w *Wall) Only(id string) bool {
	if w.scene == nil {
		return false
	}
	for l, level := range w.scene.Levels {
		for i, p := range level.Parts {
			if p.ID == id {
				w.enter(l, i)
				w.refresh()
				return true
			}
		}
	}
	return false
}

// The limits of how much larger and smaller people can make what is on the wall.
const (
	leastLarger = 0.6
	mostLarger  = 2.5
	largerStep  = 1.2
)

// Larger and Smaller change the size of the type.
func (w *Wall) Larger() {
	if w.canGrow() {
		w.resize(largerStep)
	}
}

func (w *Wall) Smaller() {
	if w.canShrink() {
		w.resize(1 / largerStep)
	}
}

func (w *Wall) resize(by float64) {
	w.larger = min(max(w.larger*by, leastLarger), mostLarger)
	if w.larger > 0.99 && w.larger < 1.01 {
		w.larger = 1
	}
	w.page = 0
	w.refresh()
}

// CanResize reports whether type can be made larger or smaller: boards and their notes, maps and
// what else fills the wall by itself cannot.
func (w *Wall) CanResize() bool { return w.scene != nil && w.scene.Board == nil && !w.fixed }

// canGrow reports whether type can be larger now.
func (w *Wall) canGrow() bool { return w.CanResize() && w.larger < mostLarger && !w.most }

// canShrink reports whether type can be smaller now, and still be read from the back.
func (w *Wall) canShrink() bool {
	return w.CanResize() && w.larger > leastLarger && (w.least == 0 || w.least > 1.001*printables.SceneLeast)
}

// Key takes what is typed while the wall has the keyboard, which a presenter's remote sends,
// and reports whether it meant anything.
func (w *Wall) Key(key fyne.KeyName) bool {
	if w.inside && !leadsInside[key] {
		return false
	}
	switch key {
	case fyne.KeyPageDown, fyne.KeyRight, fyne.KeyDown, fyne.KeySpace, fyne.KeyReturn:
		w.Next()
	case fyne.KeyPageUp, fyne.KeyLeft, fyne.KeyUp, fyne.KeyBackspace:
		w.Back()
	case fyne.KeyHome:
		w.SetLevel(-1)
	case fyne.KeyB, fyne.KeyPeriod, fyne.KeyF7:
		w.Blank()
	case fyne.KeyF, fyne.KeyF8:
		w.Freeze()
	case fyne.KeyPlus, fyne.KeyEqual:
		w.Larger()
	case fyne.KeyMinus:
		w.Smaller()
	case fyne.KeyF11:
		w.fill()
	case fyne.KeyEscape, fyne.KeyF5:
		w.Close()
	default:
		return false
	}
	return true
}

// leadsInside are the keys of those that lead the wall in the desk's own window: it is neither
// blank nor frozen, and Escape and the function keys are the desk's.
var leadsInside = map[fyne.KeyName]bool{
	fyne.KeyPageDown: true, fyne.KeyRight: true, fyne.KeyDown: true, fyne.KeySpace: true, fyne.KeyReturn: true,
	fyne.KeyPageUp: true, fyne.KeyLeft: true, fyne.KeyUp: true, fyne.KeyBackspace: true,
	fyne.KeyHome: true, fyne.KeyPlus: true, fyne.KeyEqual: true, fyne.KeyMinus: true,
}

// Remote takes what a presenter's remote sends to the desk, where nothing else wants it.
func (w *Wall) Remote(key fyne.KeyName) {
	switch key {
	case fyne.KeyPageDown:
		w.Next()
	case fyne.KeyPageUp:
		w.Back()
	}
}

// CanGoOn reports whether Next shows something else.
func (w *Wall) CanGoOn() bool {
	switch {
	case w.scene == nil:
		return false
	case w.page+1 < w.pages:
		return true
	case w.level < 0:
		return len(w.scene.Levels) > 0
	}
	return w.part+1 < len(w.scene.Levels[w.level].Parts)
}

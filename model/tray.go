package model

// The tray of a board of one A-page: how far beside the board it lies, how wide it is, how
// far within its edge notes keep, and how far below its upper edge they begin, under its
// title, in board units.
const (
	trayGap   = 24.0
	trayWidth = 330.0
	trayEdge  = 10.0
	trayHead  = 64.0
)

// Tray returns where notes wait that are in no zone: a strip beside the board, as high as it.
// A board without zones has none.
func (a *Activity) Tray() (r Rect, ok bool) {
	if len(a.Zones) == 0 {
		return Rect{}, false
	}
	b := a.Bounds()
	return Rect{b.X + b.W + trayGap, b.Y, trayWidth * b.H / BoardHeight, b.H}, true
}

// Reach returns all of the plane on which notes may lie: the board, and its tray.
func (a *Activity) Reach() Rect {
	if r, ok := a.Tray(); ok {
		return a.Bounds().Union(r)
	}
	return a.Bounds()
}

// InTray reports whether a note waits in the tray.
func (a *Activity) InTray(n *Note) bool {
	r, ok := a.Tray()
	return ok && r.Contains(n.Centre())
}

// Inside returns r moved by the least that brings it wholly onto the board, or into the tray
// where its middle is there.
func (a *Activity) Inside(r Rect) Rect {
	if tray, ok := a.Tray(); ok && r.Centre().X > tray.X-trayGap/2 {
		return r.Within(tray)
	}
	return r.Within(a.Bounds())
}

// outside is where notes go that are in no zone: the tray, or a board without zones.
func (a *Activity) outside() Rect {
	if r, ok := a.Tray(); ok {
		return Rect{r.X + trayEdge, r.Y + trayHead, r.W - 2*trayEdge, r.H - trayHead - trayEdge}
	}
	return a.Bounds().Inset(noteGap)
}

// trayFull is the share of the tray that notes cover when they are as large as there is room for.
const trayFull = 0.5

// trayGrown is where the notes of the tray lie once they are larger, by two steps at least so
// that they do not move at each that leaves; nil where they stay as they are. Those that wait
// longest are read, too.
func (a *Activity) trayGrown(notes []*Note, size Sizer) map[ID]Rect {
	mine, covered := []*Note(nil), 0.0
	for _, n := range notes {
		if a.InTray(n) {
			mine, covered = append(mine, n), covered+n.area()
		}
	}
	if len(mine) == 0 || covered > trayFull*a.outside().area() {
		return nil
	}
	steps := a.fitsIn(nil)
	step, _ := fitOf(mine, size, steps)
	if step < 2 {
		return nil
	}
	at, full := newFloor(a, nil, nil).arranged(ReadingOrder(mine), size, steps[:step-1])
	if full {
		return nil
	}
	return at
}

package board

import (
	"math"

	"commonground/model"
)

// The limits of the view.
const (
	fitMargin = 16.0 // room around a board that fits, in the widget's units
	maxZoom   = 3.0  // the widget's units per board unit, however small the board
	zoomStep  = 1.25 // one press of Ctrl and +
)

// view maps the board to the widget: board units to the widget's own units and back. It
// is a value without a window, so that its rules can be tested.
type view struct {
	board model.Rect  // all of the board
	w, h  float64     // the widget's size
	zoom  float64     // widget units per board unit
	mid   model.Point // what lies in the middle of the widget
	fits  bool        // the whole board is shown, whatever the size
}

func newView(board model.Rect) view {
	v := view{board: board, w: 1, h: 1}
	v.fit()
	return v
}

// position is a place on the widget, in its own units.
type position struct{ x, y float64 }

func (s position) minus(t position) position { return position{s.x - t.x, s.y - t.y} }

func (s position) far(t position) float64 { return math.Hypot(s.x-t.x, s.y-t.y) }

// resize gives the widget another size. A view that fits goes on fitting; another keeps
// its middle.
func (v *view) resize(w, h float64) {
	v.w, v.h = math.Max(1, w), math.Max(1, h)
	if v.fits || v.zoom <= v.fitZoom() {
		v.fit()
		return
	}
	v.zoom = math.Min(v.zoom, v.mostZoom())
	v.settle()
}

func (v *view) fitZoom() float64 {
	w, h := math.Max(1, v.w-2*fitMargin), math.Max(1, v.h-2*fitMargin)
	return math.Min(w/v.board.W, h/v.board.H)
}

func (v *view) mostZoom() float64 { return math.Max(maxZoom, 2*v.fitZoom()) }

// fit shows the whole board.
func (v *view) fit() {
	v.zoom, v.mid, v.fits = v.fitZoom(), v.board.Centre(), true
}

// zoomBy zooms by a factor and keeps what lies at the position where it is.
func (v *view) zoomBy(factor float64, at position) {
	zoom := math.Min(v.zoom*factor, v.mostZoom())
	if zoom <= v.fitZoom()*1.001 {
		v.fit()
		return
	}
	p := v.toBoard(at)
	v.zoom, v.fits = zoom, false
	v.mid = model.Point{X: p.X - (at.x-v.w/2)/zoom, Y: p.Y - (at.y-v.h/2)/zoom}
	v.settle()
}

// pan moves the board by dx, dy widget units and reports whether it moved.
func (v *view) pan(dx, dy float64) bool {
	was := v.mid
	v.mid.X -= dx / v.zoom
	v.mid.Y -= dy / v.zoom
	v.settle()
	return v.mid != was
}

// settle keeps the board in the widget: it cannot be pushed further than its margin, and
// lies in the middle where there is more room than it needs.
func (v *view) settle() {
	m := fitMargin / v.zoom
	v.mid.X = settleAxis(v.mid.X, v.w/v.zoom/2, v.board.X-m, v.board.X+v.board.W+m)
	v.mid.Y = settleAxis(v.mid.Y, v.h/v.zoom/2, v.board.Y-m, v.board.Y+v.board.H+m)
}

func settleAxis(mid, half, from, to float64) float64 {
	if 2*half >= to-from {
		return (from + to) / 2
	}
	return math.Max(from+half, math.Min(mid, to-half))
}

// reveal moves the view by the least that shows r, and reports whether it moved. What is
// too large to be shown as a whole stays as it is as long as some of it is seen.
func (v *view) reveal(r model.Rect) bool {
	see := v.visible().Inset(fitMargin / v.zoom)
	dx := revealAxis(r.X, r.X+r.W, see.X, see.X+see.W)
	dy := revealAxis(r.Y, r.Y+r.H, see.Y, see.Y+see.H)
	if dx == 0 && dy == 0 {
		return false
	}
	return v.pan(-dx*v.zoom, -dy*v.zoom)
}

func revealAxis(from, to, seeFrom, seeTo float64) float64 {
	tooLong := to-from > seeTo-seeFrom
	switch {
	case tooLong && from < seeTo && to > seeFrom:
	case tooLong || from < seeFrom:
		return from - seeFrom
	case to > seeTo:
		return to - seeTo
	}
	return 0
}

func (v *view) toBoard(s position) model.Point {
	return model.Point{X: v.mid.X + (s.x-v.w/2)/v.zoom, Y: v.mid.Y + (s.y-v.h/2)/v.zoom}
}

func (v *view) toPosition(p model.Point) position {
	return position{(p.X-v.mid.X)*v.zoom + v.w/2, (p.Y-v.mid.Y)*v.zoom + v.h/2}
}

// screen is where r lies on the widget: its top left and bottom right.
func (v *view) screen(r model.Rect) (from, to position) {
	return v.toPosition(model.Point{X: r.X, Y: r.Y}), v.toPosition(model.Point{X: r.X + r.W, Y: r.Y + r.H})
}

// visible is the part of the board's plane that the widget shows.
func (v *view) visible() model.Rect {
	w, h := v.w/v.zoom, v.h/v.zoom
	return model.Rect{X: v.mid.X - w/2, Y: v.mid.Y - h/2, W: w, H: h}
}

// percent is the zoom as people read it: 100 shows the whole board.
func (v *view) percent() int { return int(math.Round(100 * v.zoom / v.fitZoom())) }

// edgePull says how fast the view wants to scroll while a drag is held at s: towards the
// edge that s is near to or beyond, in widget units a second.
func (v *view) edgePull(s position) position {
	return position{edgePullAxis(s.x, v.w), edgePullAxis(s.y, v.h)}
}

// pullAt scrolls by one tick and reports whether there was anywhere to scroll to.
func (v *view) pullAt(s position) bool {
	pull, seconds := v.edgePull(s), scrollTick.Seconds()
	return pull != (position{}) && v.pan(pull.x*seconds, pull.y*seconds)
}

const (
	edgeZone  = 28.0  // how near to the edge scrolling begins
	edgeSpeed = 900.0 // at the edge and beyond, units a second
)

func edgePullAxis(at, size float64) float64 {
	zone := math.Min(edgeZone, size/4)
	switch {
	case at < zone:
		return edgeSpeed * math.Min(1, (zone-at)/zone)
	case at > size-zone:
		return -edgeSpeed * math.Min(1, (at-size+zone)/zone)
	}
	return 0
}

package venue

import (
	"math"

	"commonground/model"
)

// The limits of the view.
const (
	fitMargin = 14.0
	zoomStep  = 1.25
	maxZoom   = 4.0 // times the zoom at which all fits
)

// view maps the map to the widget: board units to the widget's and back. It is a value
// without a window.
type view struct {
	w, h float64 // the widget's size
	zoom float64 // widget units per board unit
	x, y float64 // where the map's corner lies on the widget
	fits bool
}

func newView() view {
	v := view{w: 1, h: 1}
	v.fit()
	return v
}

func (v *view) fitZoom() float64 {
	all := model.PlanBounds()
	return math.Max(0.01, math.Min((v.w-2*fitMargin)/all.W, (v.h-2*fitMargin)/all.H))
}

// fit shows all of the map.
func (v *view) fit() {
	v.zoom, v.fits = v.fitZoom(), true
	v.settle()
}

func (v *view) resize(w, h float64) {
	middle := v.toBoard(position{v.w / 2, v.h / 2})
	v.w, v.h = math.Max(1, w), math.Max(1, h)
	if v.fits || v.zoom <= v.fitZoom() {
		v.fit()
		return
	}
	v.x, v.y = v.w/2-middle.X*v.zoom, v.h/2-middle.Y*v.zoom
	v.settle()
}

// zoomBy zooms and keeps what lies at the position where it is.
func (v *view) zoomBy(factor float64, at position) {
	p := v.toBoard(at)
	v.zoom = math.Min(v.zoom*factor, maxZoom*v.fitZoom())
	if v.zoom <= v.fitZoom()*1.001 {
		v.fit()
		return
	}
	v.fits = false
	v.x, v.y = at.x-p.X*v.zoom, at.y-p.Y*v.zoom
	v.settle()
}

func (v *view) pan(dx, dy float64) {
	v.x, v.y = v.x+dx, v.y+dy
	v.settle()
}

// settle keeps the map in the widget.
func (v *view) settle() {
	all := model.PlanBounds()
	v.x = settleAxis(v.x, all.W*v.zoom, v.w)
	v.y = settleAxis(v.y, all.H*v.zoom, v.h)
}

func settleAxis(at, length, room float64) float64 {
	if length+2*fitMargin <= room {
		return (room - length) / 2
	}
	return math.Max(room-length-fitMargin, math.Min(at, fitMargin))
}

// reveal moves the view so that r is seen.
func (v *view) reveal(r model.Rect) {
	a, b := v.toPosition(model.Point{X: r.X, Y: r.Y}), v.toPosition(model.Point{X: r.X + r.W, Y: r.Y + r.H})
	v.pan(revealAxis(a.x, b.x, v.w), revealAxis(a.y, b.y, v.h))
}

func revealAxis(from, to, room float64) float64 {
	switch {
	case from < fitMargin || to-from > room-2*fitMargin:
		return math.Max(0, fitMargin-from)
	case to > room-fitMargin:
		return room - fitMargin - to
	}
	return 0
}

func (v *view) percent() int { return int(math.Round(100 * v.zoom / v.fitZoom())) }

// position is a place on the widget, in its own units.
type position struct{ x, y float64 }

func (s position) far(t position) float64 { return math.Hypot(s.x-t.x, s.y-t.y) }

func (v *view) toBoard(s position) model.Point {
	return model.Point{X: (s.x - v.x) / v.zoom, Y: (s.y - v.y) / v.zoom}
}

func (v *view) toPosition(p model.Point) position {
	return position{p.X*v.zoom + v.x, p.Y*v.zoom + v.y}
}

// visible is the part of the map's plane that is seen.
func (v *view) visible() model.Rect {
	p := v.toBoard(position{})
	return model.Rect{X: p.X, Y: p.Y, W: v.w / v.zoom, H: v.h / v.zoom}
}

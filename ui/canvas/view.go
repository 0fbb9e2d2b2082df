// Package canvas is what drawing surfaces share that are larger than the widget that shows
// them, as a board and a map are: how they are seen, and how they scroll while something is
// dragged to an edge.
package canvas

import (
	"math"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/layout"
)

// ZoomStep is how much larger one press of Ctrl and + shows a board.
const ZoomStep = 1.25

// Margin is the room around a board that fits, in the widget's units.
const Margin = 16.0

// tightMargin is the room around one that is shown to the room.
const tightMargin = 2.0

// maxZoom is how many of the widget's units a board unit can be, however small the board.
const maxZoom = 3.0

// Position is a place on the widget, in its own units.
type Position struct{ X, Y float64 }

// At is a position.
func At(x, y float64) Position { return Position{x, y} }

// PositionOf is where Fyne says that something is.
func PositionOf(p fyne.Position) Position { return Position{float64(p.X), float64(p.Y)} }

// Minus is how far s lies from t, to the right and down.
func (s Position) Minus(t Position) Position { return Position{s.X - t.X, s.Y - t.Y} }

// Far is how far s lies from t.
func (s Position) Far(t Position) float64 { return math.Hypot(s.X-t.X, s.Y-t.Y) }

// View maps a board to the widget: board units to the widget's own units and back. It is a
// value without a window, so that its rules can be tested.
type View struct {
	Board model.Rect  // all of the board
	W, H  float64     // the widget's size
	Zoom  float64     // widget units per board unit
	Mid   model.Point // what lies in the middle of the widget
	Fits  bool        // the whole board is shown, whatever the size
	Tight bool        // there is as little round the board as can be
	spare float64     // how much less than Margin is around it
}

// NewView shows the whole of a board.
func NewView(board model.Rect) View {
	v := View{Board: board, W: 1, H: 1}
	v.Fit()
	return v
}

// Resize gives the widget another size. A view that fits goes on fitting; another keeps its
// middle.
func (v *View) Resize(w, h float64) {
	v.W, v.H = math.Max(1, w), math.Max(1, h)
	if v.Fits || v.Zoom <= v.fitZoom() {
		v.Fit()
		return
	}
	v.Zoom = math.Min(v.Zoom, v.mostZoom())
	v.settle()
}

// Follow is Resize for a widget of that size. Larger text takes most of the room around the
// board, so that the bars above and below grow without making the board smaller.
func (v *View) Follow(size fyne.Size) {
	v.spare = Margin - float64(layout.BarPad(Margin))
	if v.Tight {
		v.spare = Margin - tightMargin
	}
	v.Resize(float64(size.Width), float64(size.Height))
}

func (v *View) fitZoom() float64 {
	around := 2 * (Margin - v.spare)
	w, h := math.Max(1, v.W-around), math.Max(1, v.H-around)
	return math.Min(w/v.Board.W, h/v.Board.H)
}

func (v *View) mostZoom() float64 { return math.Max(maxZoom, 2*v.fitZoom()) }

// CanZoomIn reports whether the board can be shown larger, CanZoomOut whether smaller.
func (v *View) CanZoomIn() bool  { return v.Zoom < v.mostZoom() }
func (v *View) CanZoomOut() bool { return !v.Fits }

// Fit shows the whole board.
func (v *View) Fit() {
	v.Zoom, v.Mid, v.Fits = v.fitZoom(), v.Board.Centre(), true
}

// ZoomBy zooms by a factor and keeps what lies at the position where it is.
func (v *View) ZoomBy(factor float64, at Position) {
	zoom := math.Min(v.Zoom*factor, v.mostZoom())
	if zoom <= v.fitZoom()*1.001 {
		v.Fit()
		return
	}
	p := v.ToBoard(at)
	v.Zoom, v.Fits = zoom, false
	v.Mid = model.Point{X: p.X - (at.X-v.W/2)/zoom, Y: p.Y - (at.Y-v.H/2)/zoom}
	v.settle()
}

// Wheel follows the wheel of a mouse at a position: it zooms, or scrolls sideways where the
// wheel is turned that way or across says so.
func (v *View) Wheel(dx, dy float64, across bool, at Position) {
	const notch = 50.0
	switch {
	case across:
		v.Pan(dx+dy, 0)
	case math.Abs(dx) > math.Abs(dy):
		v.Pan(dx, 0)
	default:
		v.ZoomBy(math.Pow(ZoomStep, dy/notch), at)
	}
}

// Pan moves the board by dx, dy widget units and reports whether it moved.
func (v *View) Pan(dx, dy float64) bool {
	was := v.Mid
	v.Mid.X -= dx / v.Zoom
	v.Mid.Y -= dy / v.Zoom
	v.settle()
	return v.Mid != was
}

// settle keeps the board in the widget: it cannot be pushed further than its margin, and
// lies in the middle where there is more room than it needs.
func (v *View) settle() {
	m := (Margin - v.spare) / v.Zoom
	v.Mid.X = settleAxis(v.Mid.X, v.W/v.Zoom/2, v.Board.X-m, v.Board.X+v.Board.W+m)
	v.Mid.Y = settleAxis(v.Mid.Y, v.H/v.Zoom/2, v.Board.Y-m, v.Board.Y+v.Board.H+m)
}

func settleAxis(mid, half, from, to float64) float64 {
	if 2*half >= to-from {
		return (from + to) / 2
	}
	return math.Max(from+half, math.Min(mid, to-half))
}

// Reveal moves the view by the least that shows r, and reports whether it moved. What is
// too large to be shown as a whole stays as it is as long as some of it is seen.
func (v *View) Reveal(r model.Rect) bool {
	see := v.Visible().Inset(Margin / v.Zoom)
	dx := revealAxis(r.X, r.X+r.W, see.X, see.X+see.W)
	dy := revealAxis(r.Y, r.Y+r.H, see.Y, see.Y+see.H)
	if dx == 0 && dy == 0 {
		return false
	}
	return v.Pan(-dx*v.Zoom, -dy*v.Zoom)
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

// ToBoard is the point of the board that lies at a position.
func (v *View) ToBoard(s Position) model.Point {
	return model.Point{X: v.Mid.X + (s.X-v.W/2)/v.Zoom, Y: v.Mid.Y + (s.Y-v.H/2)/v.Zoom}
}

// ToPosition is where a point of the board lies.
func (v *View) ToPosition(p model.Point) Position {
	return Position{(p.X-v.Mid.X)*v.Zoom + v.W/2, (p.Y-v.Mid.Y)*v.Zoom + v.H/2}
}

// Screen is where r lies on the widget: its top left and bottom right.
func (v *View) Screen(r model.Rect) (from, to Position) {
	return v.ToPosition(model.Point{X: r.X, Y: r.Y}), v.ToPosition(model.Point{X: r.X + r.W, Y: r.Y + r.H})
}

// Middle is the position in the middle of the widget.
func (v *View) Middle() Position { return Position{v.W / 2, v.H / 2} }

// Visible is the part of the board's plane that the widget shows.
func (v *View) Visible() model.Rect {
	w, h := v.W/v.Zoom, v.H/v.Zoom
	return model.Rect{X: v.Mid.X - w/2, Y: v.Mid.Y - h/2, W: w, H: h}
}

// Percent is the zoom as people read it: 100 shows the whole board.
func (v *View) Percent() int { return int(math.Round(100 * v.Zoom / v.fitZoom())) }

// edgePull says how fast the view wants to scroll while a drag is held at s: towards the
// edge that s is near to or beyond, in widget units a second.
func (v *View) edgePull(s Position) Position {
	return Position{edgePullAxis(s.X, v.W), edgePullAxis(s.Y, v.H)}
}

// PullAt scrolls by one tick and reports whether there was anywhere to scroll to.
func (v *View) PullAt(s Position) bool {
	pull, seconds := v.edgePull(s), scrollTick.Seconds()
	return pull != (Position{}) && v.Pan(pull.X*seconds, pull.Y*seconds)
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

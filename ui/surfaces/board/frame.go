package board

import (
	"image"
	"maps"
	"math"
	"slices"

	"commonground/model"
	"commonground/printables"
	"commonground/ui/canvas"
	"commonground/ui/carry"
)

// frame is all that a picture of the resting board depends on. It is a value: the
// goroutine that paints may read it while the board moves on.
type frame struct {
	activity *model.Activity
	notes    []*model.Note // in stacking order
	palette  printables.Palette
	target   string      // the zone that new notes go to; empty is none
	board    model.Rect  // all that can be scrolled to: the board, and its tray where that is shown
	w, h     int         // the view, in pixels
	scale    float64     // pixels per board unit
	origin   image.Point // where the board's top left corner lies on the view

	lifts   bool              // notes are being dragged
	without map[model.ID]bool // not painted: dragged just now, or open in the editor
	chosen  map[model.ID]bool // selected
	found   map[model.ID]bool // what the search matches
	sent    carry.Marks       // what was sent on
}

// frameOf describes what v shows, in pixels of which dense make one widget unit.
func frameOf(v *canvas.View, dense float64) frame {
	o := v.ToPosition(model.Point{X: v.Board.X, Y: v.Board.Y})
	w, h := wholePixels(v.W, v.H, dense)
	return frame{
		board: v.Board, w: w, h: h,
		scale:  v.Zoom * dense,
		origin: image.Pt(int(math.Round(o.X*dense)), int(math.Round(o.Y*dense))),
	}
}

// wholePixels are those that cover so many widget units.
func wholePixels(w, h, dense float64) (int, int) {
	return int(math.Ceil(w * dense)), int(math.Ceil(h * dense))
}

// at is where a place on the board lies on the view.
func (f *frame) at(p model.Point) image.Point {
	return f.origin.Add(image.Pt(int(math.Round(p.X*f.scale)), int(math.Round(p.Y*f.scale))))
}

// shows is the part of the board's plane that is in view.
func (f *frame) shows() model.Rect {
	return model.Rect{
		X: -float64(f.origin.X) / f.scale, Y: -float64(f.origin.Y) / f.scale,
		W: float64(f.w) / f.scale, H: float64(f.h) / f.scale,
	}
}

// painted is the part of the view that has something on it: the board, and what may lie
// over its edge. A window takes as long for a pixel where nothing is to be seen as for
// any other.
func (f *frame) painted() image.Rectangle {
	area := f.board
	for _, n := range f.seen() {
		area = area.Union(n.Rect)
	}
	const ring = 3 // pixels, where the scale is small
	return pixels(area.Inset(-spriteMargin), f.scale).Inset(-ring).Add(f.origin).Intersect(image.Rect(0, 0, f.w, f.h))
}

// seen returns the notes that the picture has to paint.
func (f *frame) seen() []*model.Note {
	area := f.shows().Inset(-spriteMargin)
	out := make([]*model.Note, 0, len(f.notes))
	for _, n := range f.notes {
		if !f.without[n.ID] && n.Overlaps(area) {
			out = append(out, n)
		}
	}
	return out
}

// waiting is how many notes are in the tray; -1 where it is not shown.
func (f *frame) waiting() int {
	if f.board == f.activity.Bounds() {
		return -1
	}
	count := 0
	for _, n := range f.notes {
		if f.activity.InTray(n) {
			count++
		}
	}
	return count
}

// strays reports whether a note lies on the board in none of its zones, so that it counts for
// nothing yet.
func (f *frame) strays(n *model.Note) bool {
	return len(f.activity.Zones) > 0 && !f.activity.InTray(n) && f.activity.ZoneOf(n) == nil
}

// same reports whether g is painted like f.
func (f *frame) same(g *frame) bool {
	return f.activity == g.activity && f.palette == g.palette &&
		f.w == g.w && f.h == g.h && f.scale == g.scale && f.origin == g.origin &&
		maps.Equal(f.chosen, g.chosen) && maps.Equal(f.found, g.found) && f.sent.Equal(g.sent) &&
		slices.Equal(f.seen(), g.seen())
}

package painting

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

// Frame is all that a picture of the resting board depends on. It is a value: the
// goroutine that paints may read it while the board moves on.
type Frame struct {
	Activity *model.Activity
	Notes    []*model.Note // in stacking order
	Palette  printables.Palette
	Target   string      // the zone that new notes go to; empty is none
	Letters  float64     // how large titles are where there is room, in board units; 0 is as usual
	W, H     int         // the view, in pixels
	Scale    float64     // pixels per board unit
	Origin   image.Point // where the board's top left corner lies on the view

	Lifts   bool              // notes are being dragged
	Without map[model.ID]bool // not painted: dragged just now, or open in the editor
	Chosen  map[model.ID]bool // selected
	Found   map[model.ID]bool // what the search matches
	Sent    carry.Marks       // what was sent on

	board model.Rect // all that can be scrolled to: the board, and its tray where that is shown
}

// FrameOf describes what v shows, in pixels of which dense make one widget unit.
func FrameOf(v *canvas.View, dense float64) Frame {
	o := v.ToPosition(model.Point{})
	w, h := wholePixels(v.W, v.H, dense)
	return Frame{
		board: v.Board, W: w, H: h,
		Scale:  v.Zoom * dense,
		Origin: image.Pt(int(math.Round(o.X*dense)), int(math.Round(o.Y*dense))),
	}
}

// wholePixels are those that cover so many widget units.
func wholePixels(w, h, dense float64) (int, int) {
	return int(math.Ceil(w * dense)), int(math.Ceil(h * dense))
}

// At is where a place on the board lies on the view.
func (f *Frame) At(p model.Point) image.Point {
	return f.Origin.Add(image.Pt(int(math.Round(p.X*f.Scale)), int(math.Round(p.Y*f.Scale))))
}

// shows is the part of the board's plane that is in view.
func (f *Frame) shows() model.Rect {
	return model.Rect{
		X: -float64(f.Origin.X) / f.Scale, Y: -float64(f.Origin.Y) / f.Scale,
		W: float64(f.W) / f.Scale, H: float64(f.H) / f.Scale,
	}
}

// Painted is the part of the view that has something on it: the board, and what may lie
// over its edge. A window takes as long for a pixel where nothing is to be seen as for
// any other.
func (f *Frame) Painted() image.Rectangle {
	area := f.board
	for _, n := range f.seen() {
		area = area.Union(n.Rect)
	}
	const ring = 3 // pixels, where the scale is small
	return pixels(area.Inset(-spriteMargin), f.Scale).Inset(-ring).Add(f.Origin).Intersect(image.Rect(0, 0, f.W, f.H))
}

// seen returns the notes that the picture has to paint.
func (f *Frame) seen() []*model.Note {
	area := f.shows().Inset(-spriteMargin)
	out := make([]*model.Note, 0, len(f.Notes))
	for _, n := range f.Notes {
		if !f.Without[n.ID] && n.Overlaps(area) {
			out = append(out, n)
		}
	}
	return out
}

// waiting is how many notes are in the tray; -1 where it is not shown.
func (f *Frame) waiting() int {
	if f.board == f.Activity.Bounds() {
		return -1
	}
	count := 0
	for _, n := range f.Notes {
		if f.Activity.InTray(n) {
			count++
		}
	}
	return count
}

// titles is how the titles of zones stand.
func (f *Frame) titles() printables.Titling {
	return printables.Titling{To: f.Target, Letters: f.Letters, Notes: f.Notes}
}

// strays reports whether a note lies on the board in none of its zones, so that it counts for
// nothing yet.
func (f *Frame) strays(n *model.Note) bool {
	return len(f.Activity.Zones) > 0 && !f.Activity.InTray(n) && f.Activity.ZoneOf(n) == nil
}

// Same reports whether g is painted like f.
func (f *Frame) Same(g *Frame) bool {
	return f.Activity == g.Activity && f.Palette == g.Palette && f.Letters == g.Letters &&
		f.W == g.W && f.H == g.H && f.Scale == g.Scale && f.Origin == g.Origin &&
		maps.Equal(f.Chosen, g.Chosen) && maps.Equal(f.Found, g.Found) && f.Sent.Equal(g.Sent) &&
		slices.Equal(f.seen(), g.seen())
}

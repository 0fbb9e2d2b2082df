package maker

import (
	"image"
	"strconv"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/printables/text"
	"commonground/ui/look"
)

// How large what lies over the zones is drawn, in pixels.
const (
	knobSize  = 13.0
	badgeSize = 26.0
)

// boardCorner rounds the edge of the board, in board units, as that of sheets is.
const boardCorner = 14.0

// paint is asked by Fyne for the picture, w by h pixels of the screen.
func (c *Canvas) paint(w, h int) image.Image {
	pal := c.m.host.Palette()
	img := image.NewRGBA(image.Rect(0, 0, max(1, w), max(1, h)))
	a := c.now()
	if a == nil || c.Size().Width == 0 {
		return img
	}
	zoom, corner := c.view.Zoom, c.view.ToPosition(model.Point{})
	dense := float64(w) / float64(c.Size().Width)
	edge := mark.Stroke{Width: float64(max(1, look.Current().Edge)) / zoom, Paint: pal.Line}
	marks := append(c.m.host.Kit().BoardBackdrop(a, pal), mark.Shape{Path: mark.Box(mark.Rect(a.Bounds()), boardCorner), Stroke: edge})
	for i := range min(len(a.Zones), 9) {
		marks = append(marks, c.number(a, &a.Zones[i], i+1, pal)...)
	}
	marks = append(marks, c.selection(a, pal)...)
	c.m.host.Painter().Paint(img, marks, zoom*dense, corner.X*dense, corner.Y*dense)
	return img
}

// number is the key that sends a note to the zone, drawn on it.
func (c *Canvas) number(a *model.Activity, z *model.Zone, n int, pal printables.Palette) []mark.Mark {
	px, at := 1/c.view.Zoom, badge(a, z)
	r := mark.Rect{X: at.X - badgeSize/2*px, Y: at.Y - badgeSize/2*px, W: badgeSize * px, H: badgeSize * px}
	out := []mark.Mark{mark.Shape{Path: mark.Ellipse(r), Fill: pal.Board, Stroke: mark.Stroke{Width: 1.5 * px, Paint: pal.Zone(z.Tone).Line}}}
	st := text.Style{Size: 15 * px, Bold: true, Paint: pal.Ink}
	for _, l := range c.m.host.Kit().Set.Block(strconv.Itoa(n), st, r, text.Centre, text.Middle) {
		out = append(out, l)
	}
	return out
}

// badge is where a zone's number stands: in its middle, or low on the band of a ring.
func badge(a *model.Activity, z *model.Zone) model.Point {
	r := a.Extent(z)
	at := r.Centre()
	if z.Shape == model.ShapeRing {
		at.Y = r.Y + r.H - r.H*(1-z.Inner)/4
	}
	return at
}

// selection is the line round the selected zone, and its handles where it can be moved.
func (c *Canvas) selection(a *model.Activity, pal printables.Palette) []mark.Mark {
	z := c.zone()
	if z == nil {
		return nil
	}
	px := 1 / c.view.Zoom
	line := mark.Stroke{Width: 2.5 * px, Paint: look.Current().Focus}
	out := []mark.Mark{mark.Shape{Path: mark.Box(mark.Rect(a.Extent(z).Inset(-5*px)), 4*px), Stroke: line}}
	if z.Shape == model.ShapeOverlap || c.m.locked() {
		return out
	}
	for _, h := range handlesOf(z) {
		p := h.at(z)
		knob := mark.Rect{X: p.X - knobSize/2*px, Y: p.Y - knobSize/2*px, W: knobSize * px, H: knobSize * px}
		path := mark.Box(knob, 2*px)
		if h.hole {
			path = mark.Ellipse(knob)
		}
		out = append(out, mark.Shape{Path: path, Fill: pal.Board, Stroke: line})
	}
	return out
}

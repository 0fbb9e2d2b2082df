package printables

import (
	"commonground/model"
	"commonground/printables/mark"
)

// DoodlePen is how wide the pen of doodles is, in units of model.DoodleSize.
const DoodlePen = 14.0

// DoodleMarks draws a doodle into a square box, in one ink. A box that is not square is
// filled as far as a square in its middle reaches.
func DoodleMarks(d model.Doodle, box mark.Rect, ink mark.Paint) []mark.Mark {
	if len(d) == 0 || box.W <= 0 || box.H <= 0 {
		return nil
	}
	side := min(box.W, box.H)
	scale := side / model.DoodleSize
	x, y := box.X+(box.W-side)/2, box.Y+(box.H-side)/2
	var lines, dots mark.Path
	for _, s := range d {
		if spot(s) {
			dots = append(dots, penSpot(s[0])...)
		} else {
			lines = append(lines, strokePath(s)...)
		}
	}
	var out []mark.Mark
	if lines != nil {
		out = append(out, mark.Shape{Path: lines, Stroke: mark.Stroke{Width: DoodlePen, Paint: ink}})
	}
	if dots != nil {
		out = append(out, mark.Shape{Path: dots, Fill: ink})
	}
	return mark.Moved(out, scale, x, y)
}

// spot reports whether a stroke is a mere dab of the pen.
func spot(s model.Stroke) bool {
	for _, p := range s {
		if p != s[0] {
			return false
		}
	}
	return len(s) > 0
}

func penSpot(p model.DoodlePoint) mark.Path {
	const r = DoodlePen * 0.7 // a dab looks thinner than a line of the same width
	return mark.Ellipse(mark.Rect{X: float64(p.X) - r, Y: float64(p.Y) - r, W: 2 * r, H: 2 * r})
}

func strokePath(s model.Stroke) mark.Path {
	xy := make([]float64, 0, 2*len(s))
	for _, p := range s {
		xy = append(xy, float64(p.X), float64(p.Y))
	}
	return mark.Polyline(false, xy...)
}

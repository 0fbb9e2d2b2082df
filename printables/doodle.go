package printables

import (
	"math"

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
		switch {
		case len(s) == 0:
		case spot(s):
			dots = append(dots, penSpot(s[0])...)
		default:
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

// A pen bends softly: where it turns less than a corner, a stroke is drawn as a curve
// through its points. The curve keeps within so many units of the points' own lines.
const (
	cornerTurn = 0.35 // the cosine of the turn from which on it is a corner
	penBend    = 40.0
)

func strokePath(s model.Stroke) mark.Path {
	points := distinct(s)
	out := mark.Path{{Op: mark.Move, X: points[0].x, Y: points[0].y}}
	for i := 1; i < len(points); i++ {
		a, b := points[i-1], points[i]
		reach := min(b.minus(a).long()/3, penBend)
		out1 := a.plus(tangent(points, i-1, b.minus(a)), reach).inSquare()
		in := b.plus(tangent(points, i, b.minus(a)), -reach).inSquare()
		out = append(out, mark.Segment{Op: mark.Cubic, AX: out1.x, AY: out1.y, BX: in.x, BY: in.y, X: b.x, Y: b.y})
	}
	return out
}

// spotAt is a place of a doodle, or a way from one to another.
type spotAt struct{ x, y float64 }

func (a spotAt) minus(b spotAt) spotAt           { return spotAt{a.x - b.x, a.y - b.y} }
func (a spotAt) plus(d spotAt, n float64) spotAt { return spotAt{a.x + d.x*n, a.y + d.y*n} }
func (a spotAt) long() float64                   { return math.Hypot(a.x, a.y) }
func (a spotAt) unit() spotAt                    { return spotAt{a.x / a.long(), a.y / a.long()} }

func (a spotAt) inSquare() spotAt {
	return spotAt{within(a.x, 0, model.DoodleSize), within(a.y, 0, model.DoodleSize)}
}

// distinct leaves out points that fall on the one before.
func distinct(s model.Stroke) []spotAt {
	out := make([]spotAt, 0, len(s))
	for i, p := range s {
		if i == 0 || p != s[i-1] {
			out = append(out, spotAt{float64(p.X), float64(p.Y)})
		}
	}
	return out
}

// tangent is the way that the pen goes at point i: along the line where it ends or turns
// a corner, else between the lines that meet there.
func tangent(points []spotAt, i int, along spotAt) spotAt {
	if i == 0 || i == len(points)-1 {
		return along.unit()
	}
	in, out := points[i].minus(points[i-1]).unit(), points[i+1].minus(points[i]).unit()
	if in.x*out.x+in.y*out.y < cornerTurn {
		return along.unit()
	}
	return spotAt{in.x + out.x, in.y + out.y}.unit()
}

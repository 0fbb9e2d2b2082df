package raster

import (
	"math"

	"commonground/printables/mark"
)

// stroke replaces the flattened path by the outline of a line along it, as wide as the
// stroke. Corners are round; so are the ends, except those of dashes.
func (t *tool) stroke(st mark.Stroke) {
	half := within(st.Width * t.at.scale / 2)
	lines := t.flat
	if st.Dash > 0 {
		lines = dashed(lines, st.Dash*t.at.scale)
	}
	s := stroker{half: half, round: st.Dash <= 0}
	for _, pl := range lines {
		s.line(clean(pl))
	}
	t.flat = s.out
}

// clean leaves out points that fall on the one before.
func clean(pl polyline) polyline {
	out := polyline{closed: pl.closed}
	for _, p := range pl.points {
		if n := len(out.points); n == 0 || apart(out.points[n-1], p) {
			out.points = append(out.points, p)
		}
	}
	if n := len(out.points); out.closed && n > 1 && !apart(out.points[0], out.points[n-1]) {
		out.points = out.points[:n-1]
	}
	if len(out.points) < 3 {
		out.closed = false
	}
	return out
}

func apart(p, q point) bool { return math.Abs(p.x-q.x)+math.Abs(p.y-q.y) > 1e-3 }

// stroker gathers outlines.
type stroker struct {
	half  float64
	round bool
	out   []polyline
}

// line outlines one polyline: a ring of two outlines if it is closed, else one outline
// that goes there and back.
func (s *stroker) line(pl polyline) {
	p := pl.points
	switch {
	case len(p) == 0:
	case len(p) == 1:
		s.dot(p[0])
	case pl.closed:
		s.keep(s.side(nil, p, true))
		s.keep(s.side(nil, reversed(p), true))
	default:
		out := s.side(nil, p, false)
		out = s.end(out, p[len(p)-2], p[len(p)-1])
		out = s.side(out, reversed(p), false)
		s.keep(s.end(out, p[1], p[0]))
	}
}

func (s *stroker) keep(points []point) { s.out = append(s.out, polyline{points, true}) }

// dot is what a line of no length shows: a round spot, if ends are round.
func (s *stroker) dot(p point) {
	if s.round {
		s.keep(s.arc(nil, p, 0, 2*math.Pi))
	}
}

func reversed(p []point) []point {
	out := make([]point, len(p))
	for i, q := range p {
		out[len(p)-1-i] = q
	}
	return out
}

// side walks along the left of a line.
func (s *stroker) side(out, p []point, closed bool) []point {
	n := len(p)
	for i := range p {
		if !closed && (i == 0 || i == n-1) {
			a, b := p[0], p[1]
			if i > 0 {
				a, b = p[n-2], p[n-1]
			}
			out = append(out, s.off(p[i], a, b))
			continue
		}
		out = s.corner(out, p[(i+n-1)%n], p[i], p[(i+1)%n])
	}
	return out
}

// off is the point beside p, left of the line from a to b.
func (s *stroker) off(p, a, b point) point {
	d := math.Hypot(b.x-a.x, b.y-a.y)
	return point{p.x + (b.y-a.y)/d*s.half, p.y - (b.x-a.x)/d*s.half}
}

// corner turns from the line a-b into the line b-c.
func (s *stroker) corner(out []point, a, b, c point) []point {
	p, q := s.off(b, a, b), s.off(b, b, c)
	cross := (b.x-a.x)*(c.y-b.y) - (b.y-a.y)*(c.x-b.x)
	dot := (b.x-a.x)*(c.x-b.x) + (b.y-a.y)*(c.y-b.y)
	turn := math.Atan2(cross, dot)
	switch {
	case math.Abs(turn) < 0.4: // nearly straight, as along a curve
		m := point{(p.x+q.x)/2 - b.x, (p.y+q.y)/2 - b.y}
		k := s.half * s.half / (m.x*m.x + m.y*m.y)
		return append(out, point{b.x + m.x*k, b.y + m.y*k})
	case turn > 0: // the left is outside: round it
		from := math.Atan2(p.y-b.y, p.x-b.x)
		out = s.arc(append(out, p), b, from, from+turn)
		return append(out, q)
	}
	return append(out, p, b, q)
}

// end closes the line a-b off at b, from its left to its right.
func (s *stroker) end(out []point, a, b point) []point {
	if !s.round {
		return out
	}
	from := math.Atan2(-(b.x - a.x), b.y-a.y)
	return s.arc(out, b, from, from+math.Pi)
}

// arc appends points around c, without both ends.
func (s *stroker) arc(out []point, c point, from, to float64) []point {
	step := 2 * math.Acos(max(0, 1-tolerance/max(s.half, tolerance)))
	n := int(math.Ceil(math.Abs(to-from) / max(step, 0.05)))
	for i := 1; i < n; i++ {
		a := from + (to-from)*float64(i)/float64(n)
		out = append(out, point{c.x + s.half*math.Cos(a), c.y + s.half*math.Sin(a)})
	}
	return out
}

// mostDashes bounds the work on a line of too fine dashes.
const mostDashes = 20000

// dashed cuts lines into dashes with gaps of the same length.
func dashed(lines []polyline, dash float64) []polyline {
	var out []polyline
	for _, pl := range lines {
		out = append(out, dashLine(pl, dash)...)
	}
	return out
}

func dashLine(pl polyline, dash float64) []polyline {
	p := pl.points
	if pl.closed && len(p) > 1 {
		p = append(p[:len(p):len(p)], p[0])
	}
	if len(p) == 0 || length(p)/dash > mostDashes {
		return []polyline{pl}
	}
	d := dasher{dash: dash, left: dash, on: true, piece: []point{p[0]}}
	for i := 1; i < len(p); i++ {
		d.to(p[i-1], p[i])
	}
	if d.on && len(d.piece) > 1 {
		d.out = append(d.out, polyline{d.piece, false})
	}
	return d.out
}

// dasher walks along a line.
type dasher struct {
	dash, left float64 // the length of dashes, and what is left of this one or this gap
	on         bool
	piece      []point // of the dash at hand
	out        []polyline
}

// to walks one straight line.
func (d *dasher) to(from, q point) {
	for {
		way := math.Hypot(q.x-from.x, q.y-from.y)
		if way <= d.left {
			d.left -= way
			break
		}
		k := d.left / way
		from = point{from.x + (q.x-from.x)*k, from.y + (q.y-from.y)*k}
		if d.on {
			d.out = append(d.out, polyline{append(d.piece, from), false})
		}
		d.on, d.left, d.piece = !d.on, d.dash, []point{from}
	}
	if d.on {
		d.piece = append(d.piece, q)
	}
}

func length(p []point) float64 {
	var sum float64
	for i := 1; i < len(p); i++ {
		sum += math.Hypot(p[i].x-p[i-1].x, p[i].y-p[i-1].y)
	}
	return sum
}

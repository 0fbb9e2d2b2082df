package outline

import "math"

// Stroke replaces the path by the outline of a line along it, so many pixels wide. Corners
// are round; so are the ends, except those of dashes. Dash is the length of dashes and of
// the gaps between them; 0 is an unbroken line. What is outlined is the inside of all lines
// by the nonzero rule.
func (f *Flat) Stroke(width, dash float64) {
	lines := f.Lines
	if dash > 0 {
		lines = dashed(lines, dash)
	}
	s := stroker{half: Within(width / 2), round: dash <= 0}
	for _, pl := range lines {
		s.line(clean(pl))
	}
	f.Lines = s.out
}

// clean leaves out points that fall on the one before.
func clean(pl Line) Line {
	out := Line{Closed: pl.Closed}
	for _, p := range pl.Points {
		if n := len(out.Points); n == 0 || apart(out.Points[n-1], p) {
			out.Points = append(out.Points, p)
		}
	}
	if n := len(out.Points); out.Closed && n > 1 && !apart(out.Points[0], out.Points[n-1]) {
		out.Points = out.Points[:n-1]
	}
	if len(out.Points) < 3 {
		out.Closed = false
	}
	return out
}

func apart(p, q Point) bool { return math.Abs(p.X-q.X)+math.Abs(p.Y-q.Y) > 1e-3 }

// stroker gathers outlines.
type stroker struct {
	half  float64
	round bool
	out   []Line
}

// line outlines one Line: a ring of two outlines if it is closed, else one outline
// that goes there and back.
func (s *stroker) line(pl Line) {
	p := pl.Points
	switch {
	case len(p) == 0:
	case len(p) == 1:
		s.dot(p[0])
	case pl.Closed:
		s.keep(s.side(nil, p, true))
		s.keep(s.side(nil, reversed(p), true))
	default:
		out := s.side(nil, p, false)
		out = s.end(out, p[len(p)-2], p[len(p)-1])
		out = s.side(out, reversed(p), false)
		s.keep(s.end(out, p[1], p[0]))
	}
}

func (s *stroker) keep(points []Point) { s.out = append(s.out, Line{points, true}) }

// dot is what a line of no length shows: a round spot, if ends are round.
func (s *stroker) dot(p Point) {
	if s.round {
		s.keep(s.arc([]Point{{p.X + s.half, p.Y}}, p, 0, 2*math.Pi))
	}
}

func reversed(p []Point) []Point {
	out := make([]Point, len(p))
	for i, q := range p {
		out[len(p)-1-i] = q
	}
	return out
}

// side walks along the left of a line.
func (s *stroker) side(out, p []Point, closed bool) []Point {
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

// off is the Point beside p, left of the line from a to b.
func (s *stroker) off(p, a, b Point) Point {
	d := math.Hypot(b.X-a.X, b.Y-a.Y)
	return Point{p.X + (b.Y-a.Y)/d*s.half, p.Y - (b.X-a.X)/d*s.half}
}

// corner turns from the line a-b into the line b-c.
func (s *stroker) corner(out []Point, a, b, c Point) []Point {
	p, q := s.off(b, a, b), s.off(b, b, c)
	cross := (b.X-a.X)*(c.Y-b.Y) - (b.Y-a.Y)*(c.X-b.X)
	dot := (b.X-a.X)*(c.X-b.X) + (b.Y-a.Y)*(c.Y-b.Y)
	if cross == 0 {
		cross = 0 // never -0: a line that goes back the way it came turns to the left
	}
	turn := math.Atan2(cross, dot)
	switch {
	case math.Abs(turn) < 0.4: // nearly straight, as along a curve
		m := Point{(p.X+q.X)/2 - b.X, (p.Y+q.Y)/2 - b.Y}
		k := s.half * s.half / (m.X*m.X + m.Y*m.Y)
		return append(out, Point{b.X + m.X*k, b.Y + m.Y*k})
	case turn > 0: // the left is outside: round it
		from := math.Atan2(p.Y-b.Y, p.X-b.X)
		out = s.arc(append(out, p), b, from, from+turn)
		return append(out, q)
	}
	return append(out, p, b, q)
}

// end closes the line a-b off at b, from its left to its right.
func (s *stroker) end(out []Point, a, b Point) []Point {
	if !s.round {
		return out
	}
	from := math.Atan2(-(b.X - a.X), b.Y-a.Y)
	return s.arc(out, b, from, from+math.Pi)
}

// arc appends points around c, without both ends.
func (s *stroker) arc(out []Point, c Point, from, to float64) []Point {
	step := 2 * math.Acos(max(0, 1-tolerance/max(s.half, tolerance)))
	n := int(math.Ceil(math.Abs(to-from) / max(step, 0.05)))
	for i := 1; i < n; i++ {
		a := from + (to-from)*float64(i)/float64(n)
		out = append(out, Point{c.X + s.half*math.Cos(a), c.Y + s.half*math.Sin(a)})
	}
	return out
}

// mostDashes bounds the work on a line of too fine dashes.
const mostDashes = 20000

// dashed cuts lines into dashes with gaps of the same length.
func dashed(lines []Line, dash float64) []Line {
	var out []Line
	for _, pl := range lines {
		out = append(out, dashLine(pl, dash)...)
	}
	return out
}

func dashLine(pl Line, dash float64) []Line {
	p := pl.Points
	if pl.Closed && len(p) > 1 {
		p = append(p[:len(p):len(p)], p[0])
	}
	if len(p) == 0 || length(p)/dash > mostDashes {
		return []Line{pl}
	}
	d := dasher{dash: dash, left: dash, on: true, piece: []Point{p[0]}}
	for i := 1; i < len(p); i++ {
		d.to(p[i-1], p[i])
	}
	if d.on && len(d.piece) > 1 {
		d.out = append(d.out, Line{d.piece, false})
	}
	return d.out
}

// dasher walks along a line.
type dasher struct {
	dash, left float64 // the length of dashes, and what is left of this one or this gap
	on         bool
	piece      []Point // of the dash at hand
	out        []Line
}

// to walks one straight line.
func (d *dasher) to(from, q Point) {
	for {
		way := math.Hypot(q.X-from.X, q.Y-from.Y)
		if way <= d.left {
			d.left -= way
			break
		}
		k := d.left / way
		from = Point{from.X + (q.X-from.X)*k, from.Y + (q.Y-from.Y)*k}
		if d.on {
			d.out = append(d.out, Line{append(d.piece, from), false})
		}
		d.on, d.left, d.piece = !d.on, d.dash, []Point{from}
	}
	if d.on {
		d.piece = append(d.piece, q)
	}
}

func length(p []Point) float64 {
	var sum float64
	for i := 1; i < len(p); i++ {
		sum += math.Hypot(p[i].X-p[i-1].X, p[i].Y-p[i-1].Y)
	}
	return sum
}

package icons

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"

	"commonground/assets/outline"
)

// parsePath reads SVG path data of the commands M L H V C S A Z, absolute or relative,
// and resolves them to absolute segments with arcs raised to cubic curves.
func parsePath(data string) ([]outline.Segment, error) {
	s := scanner{text: data}
	b := builder{}
	var command byte
	for {
		next, ok := s.command()
		if ok {
			command = next
		} else if s.end() {
			break
		}
		if b.idle() && command != 'M' && command != 'm' {
			return nil, fmt.Errorf("at %d: a figure must begin with M", s.at)
		}
		b.run(command, &s)
		if s.err != nil {
			return nil, s.err
		}
		command = following(command)
	}
	if len(b.path) == 0 {
		return nil, errors.New("empty path")
	}
	return b.path, nil
}

// following is the command of numbers that come without one: after a move, lines.
func following(command byte) byte {
	switch command {
	case 'M':
		return 'L'
	case 'm':
		return 'l'
	}
	return command
}

// builder appends absolute segments and knows where the pen is.
type builder struct {
	path   []outline.Segment
	x, y   float64
	startX float64
	startY float64
	bx, by float64 // last control point, for S; the pen's place after anything but a curve
}

func (b *builder) run(command byte, s *scanner) {
	var ox, oy float64 // what relative numbers count from
	if command >= 'a' {
		ox, oy = b.x, b.y
		command -= 'a' - 'A'
	}
	point := func() (float64, float64) { return s.number() + ox, s.number() + oy }
	switch command {
	case 'M':
		b.move(point())
	case 'L':
		b.line(point())
	case 'H':
		b.line(s.number()+ox, b.y)
	case 'V':
		b.line(b.x, s.number()+oy)
	case 'C', 'S':
		ax, ay := 2*b.x-b.bx, 2*b.y-b.by
		if command == 'C' {
			ax, ay = point()
		}
		bx, by := point()
		x, y := point()
		b.cubic(ax, ay, bx, by, x, y)
	case 'A':
		rx, ry, turn, large, sweep := s.number(), s.number(), s.number(), s.flag(), s.flag()
		x, y := point()
		b.arc(rx, ry, turn, large, sweep, x, y)
	case 'Z':
		b.close()
	}
}

// idle reports that no figure is begun.
func (b *builder) idle() bool {
	return len(b.path) == 0 || b.path[len(b.path)-1].Op == outline.Close
}

func (b *builder) add(s outline.Segment) {
	b.path = append(b.path, s)
	b.x, b.y = s.X, s.Y
	b.bx, b.by = s.X, s.Y
	if s.Op == outline.Cubic {
		b.bx, b.by = s.BX, s.BY
	}
}

func (b *builder) move(x, y float64) {
	b.add(outline.Segment{Op: outline.Move, X: x, Y: y})
	b.startX, b.startY = x, y
}

func (b *builder) line(x, y float64) { b.add(outline.Segment{Op: outline.LineTo, X: x, Y: y}) }

func (b *builder) cubic(ax, ay, bx, by, x, y float64) {
	b.add(outline.Segment{Op: outline.Cubic, AX: ax, AY: ay, BX: bx, BY: by, X: x, Y: y})
}

func (b *builder) close() {
	b.path = append(b.path, outline.Segment{Op: outline.Close})
	b.x, b.y, b.bx, b.by = b.startX, b.startY, b.startX, b.startY
}

// arc goes on an elliptic arc to x, y, by the rules of SVG 1.1 appendix F.6, as curves
// of at most a quarter turn.
func (b *builder) arc(rx, ry, turn float64, large, sweep bool, x, y float64) {
	rx, ry = math.Abs(rx), math.Abs(ry)
	if rx == 0 || ry == 0 || (b.x == x && b.y == y) {
		if b.x != x || b.y != y {
			b.line(x, y)
		}
		return
	}
	sin, cos := math.Sincos(turn * math.Pi / 180)
	// The ends in the ellipse's own axes, halfway between them the origin.
	dx, dy := (b.x-x)/2, (b.y-y)/2
	px, py := cos*dx+sin*dy, cos*dy-sin*dx
	if grow := math.Hypot(px/rx, py/ry); grow > 1 {
		rx, ry = rx*grow, ry*grow
	}
	q := rx*rx*py*py + ry*ry*px*px
	k := math.Sqrt(math.Max(0, (rx*rx*ry*ry-q)/q))
	if large == sweep {
		k = -k
	}
	ux, uy := k*rx*py/ry, -k*ry*px/rx
	cx, cy := cos*ux-sin*uy+(b.x+x)/2, sin*ux+cos*uy+(b.y+y)/2
	from := math.Atan2((py-uy)/ry, (px-ux)/rx)
	to := math.Atan2((-py-uy)/ry, (-px-ux)/rx)
	switch {
	case sweep && to < from:
		to += 2 * math.Pi
	case !sweep && to > from:
		to -= 2 * math.Pi
	}
	b.arcPieces(cx, cy, rx, ry, sin, cos, from, to)
	last := &b.path[len(b.path)-1]
	last.X, last.Y = x, y // free of rounding, so that the figure closes
	b.x, b.y = x, y
}

func (b *builder) arcPieces(cx, cy, rx, ry, sin, cos, from, to float64) {
	n := max(1, int(math.Ceil(math.Abs(to-from)/(math.Pi/2)-1e-9)))
	step := (to - from) / float64(n)
	k := 4.0 / 3 * math.Tan(step/4)
	place := func(u, v float64) (float64, float64) {
		return cx + cos*rx*u - sin*ry*v, cy + sin*rx*u + cos*ry*v
	}
	for i := range n {
		s0, c0 := math.Sincos(from + step*float64(i))
		s1, c1 := math.Sincos(from + step*float64(i+1))
		ax, ay := place(c0-k*s0, s0+k*c0)
		bx, by := place(c1+k*s1, s1-k*c1)
		x, y := place(c1, s1)
		b.cubic(ax, ay, bx, by, x, y)
	}
}

// scanner takes path data apart; the first thing that is wrong stays in err.
type scanner struct {
	text string
	at   int
	err  error
}

func (s *scanner) skip() {
	for s.at < len(s.text) && strings.IndexByte(" ,\t\r\n", s.text[s.at]) >= 0 {
		s.at++
	}
}

func (s *scanner) end() bool {
	s.skip()
	return s.at >= len(s.text)
}

func (s *scanner) command() (byte, bool) {
	if s.end() || strings.IndexByte("MmLlHhVvCcSsAaZz", s.text[s.at]) < 0 {
		return 0, false
	}
	s.at++
	return s.text[s.at-1], true
}

// number reads one number; "2.5-1.9" and "0.5.8" are two.
func (s *scanner) number() float64 {
	s.skip()
	start, dot := s.at, false
	for ; s.at < len(s.text); s.at++ {
		c := s.text[s.at]
		sign := (c == '-' || c == '+') && s.at == start
		if c == '.' && !dot {
			dot = true
		} else if !sign && (c < '0' || c > '9') {
			break
		}
	}
	v, err := strconv.ParseFloat(s.text[start:s.at], 64)
	if err == nil && math.Abs(v) > 10*Size {
		err = errors.New("number out of range")
	}
	if err != nil && s.err == nil {
		s.err = fmt.Errorf("at %d: %w", start, err)
	}
	return v
}

func (s *scanner) flag() bool {
	if s.end() || (s.text[s.at] != '0' && s.text[s.at] != '1') {
		if s.err == nil {
			s.err = fmt.Errorf("at %d: want 0 or 1", s.at)
		}
		return false
	}
	s.at++
	return s.text[s.at-1] == '1'
}

package icons

import (
	"math"
	"slices"
)

// Outline returns the closed figures whose inside, by the nonzero rule, is what the
// figure paints: its own lines where it is filled, the edges of its line where it is
// stroked.
func (f Figure) Outline() [][]point {
	lines, closed := f.polylines()
	if f.Stroke == 0 {
		return lines
	}
	var out [][]point
	for i, line := range lines {
		out = append(out, outlineStroke(line, closed[i], f.Stroke/2)...)
	}
	return out
}

// outlineStroke walks along one side of a line and back along the other. Where it is
// closed, the two sides are figures of their own that run opposite ways.
func outlineStroke(line []point, closed bool, r float64) [][]point {
	line = withoutRepeats(line, closed)
	if len(line) == 1 {
		return [][]point{arc(nil, line[0], r, 0, 2*math.Pi)}
	}
	back := slices.Clone(line)
	slices.Reverse(back)
	if closed {
		return [][]point{closedSide(line, r), closedSide(back, r)}
	}
	whole := append(side(line, r), cap180(line, r)...)
	whole = append(whole, side(back, r)...)
	return [][]point{append(whole, cap180(back, r)...)}
}

// side returns the left edge of a line of half-width r, from its start to its end.
func side(line []point, r float64) []point {
	a := leftOf(line[0], line[1])
	out := []point{at(line[0], r, a)}
	for i := 1; i+1 < len(line); i++ {
		b := leftOf(line[i], line[i+1])
		out = join(out, line[i], r, a, b)
		a = b
	}
	return append(out, at(line[len(line)-1], r, a))
}

// closedSide is side for a line that goes on from its last point to its first.
func closedSide(line []point, r float64) []point {
	var out []point
	a := leftOf(line[len(line)-1], line[0])
	for i, p := range line {
		b := leftOf(p, line[(i+1)%len(line)])
		out = join(out, p, r, a, b)
		a = b
	}
	return out
}

// bend is the turn, in radians, up to which a line is a curve that needs no join.
const bend = 0.3

// join leads the edge about p from direction a to b: round on the outside of a turn; on
// the inside of a sharp one through p, so that it stays within the line.
func join(out []point, p point, r, a, b float64) []point {
	turn := math.Remainder(b-a, 2*math.Pi)
	switch {
	case math.Abs(turn) <= bend:
		return append(out, at(p, r/math.Cos(turn/2), a+turn/2))
	case turn < 0:
		return append(out, at(p, r, a), p, at(p, r, b))
	}
	out = arc(append(out, at(p, r, a)), p, r, a, a+turn)
	return append(out, at(p, r, b))
}

// cap180 returns the half circle about the end of a line.
func cap180(line []point, r float64) []point {
	end := line[len(line)-1]
	a := leftOf(line[len(line)-2], end)
	return arc(nil, end, r, a, a+math.Pi)
}

// arc appends points about p from angle a to b, none where they are nearly the same.
func arc(out []point, p point, r, a, b float64) []point {
	n := int(math.Ceil(math.Abs(b-a) / (math.Pi / 12)))
	for i := 1; i < n; i++ {
		out = append(out, at(p, r, a+(b-a)*float64(i)/float64(n)))
	}
	return out
}

func at(p point, r, angle float64) point {
	return point{p.x + r*math.Cos(angle), p.y + r*math.Sin(angle)}
}

// leftOf is the direction to the left of the way from a to b.
func leftOf(a, b point) float64 { return math.Atan2(b.y-a.y, b.x-a.x) - math.Pi/2 }

// withoutRepeats drops points that lie on the one before, which have no direction.
func withoutRepeats(line []point, closed bool) []point {
	out := slices.CompactFunc(slices.Clone(line), near)
	if closed && len(out) > 1 && near(out[0], out[len(out)-1]) {
		out = out[:len(out)-1]
	}
	return out
}

func near(a, b point) bool { return math.Hypot(a.x-b.x, a.y-b.y) < 1e-6 }

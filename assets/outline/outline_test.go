package outline

import (
	"math"
	"testing"
)

// of is a path through points, closed or not.
func of(points []Point, closed bool) []Segment {
	var path []Segment
	for i, p := range points {
		path = append(path, Segment{Op: []Op{Move, LineTo}[min(i, 1)], X: p.X, Y: p.Y})
	}
	if closed {
		path = append(path, Segment{Op: Close})
	}
	return path
}

// The outline of a line is as wide as the line, wherever it goes.
func TestStrokeKeepsItsDistance(t *testing.T) {
	line := []Point{{4, 4}, {20, 4}, {20, 20}, {4, 20}, {12, 12}}
	for _, closed := range []bool{false, true} {
		var flat Flat
		flat.Set(of(line, closed), Place{Scale: 10})
		flat.Stroke(20, 0)
		for _, figure := range flat.Lines {
			for _, p := range figure.Points {
				p = Point{p.X / 10, p.Y / 10}
				if d := distance(p, line, closed); d > 1.0001 {
					t.Errorf("closed %t: %v lies %.3f from the line", closed, p, d)
				}
			}
		}
	}
}

func distance(p Point, line []Point, closed bool) float64 {
	best := math.Inf(1)
	n := len(line) - 1
	if closed {
		n++
	}
	for i := range n {
		a, b := line[i], line[(i+1)%len(line)]
		dx, dy := b.X-a.X, b.Y-a.Y
		t := max(0, min(1, ((p.X-a.X)*dx+(p.Y-a.Y)*dy)/(dx*dx+dy*dy)))
		best = min(best, math.Hypot(p.X-a.X-t*dx, p.Y-a.Y-t*dy))
	}
	return best
}

package model

import "math"

// penStray is how far a stroke that is kept may lie from what was drawn, in units of
// DoodleSize: less than anybody sees.
const penStray = 2.0

// Drawn returns the stroke of a pen that passed those points: each brought into the
// square, and those left out that change nothing to be seen, so that a doodle takes
// little room in a file. It is never longer than MaxStrokePoints.
func Drawn(points []DoodlePoint) Stroke {
	if len(points) == 0 {
		return nil
	}
	in := make(Stroke, 0, len(points))
	for _, p := range points {
		p = DoodlePoint{min(max(p.X, 0), DoodleSize), min(max(p.Y, 0), DoodleSize)}
		if len(in) == 0 || p != in[len(in)-1] {
			in = append(in, p)
		}
	}
	out := in
	for stray := penStray; ; stray *= 2 {
		if out = thinned(in, stray); len(out) <= MaxStrokePoints {
			return out
		}
	}
}

// thinned leaves out points that lie no further than stray from the line through those
// that stay (Douglas and Peucker's way).
func thinned(in Stroke, stray float64) Stroke {
	keep := make([]bool, len(in))
	keep[0], keep[len(in)-1] = true, true
	type span struct{ from, to int }
	todo := []span{{0, len(in) - 1}}
	for len(todo) > 0 {
		s := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if at, off := furthest(in, s.from, s.to); off > stray {
			keep[at] = true
			todo = append(todo, span{s.from, at}, span{at, s.to})
		}
	}
	var out Stroke
	for i, p := range in {
		if keep[i] {
			out = append(out, p)
		}
	}
	return out
}

// furthest returns which point between two lies furthest from the line that joins them.
func furthest(in Stroke, from, to int) (at int, off float64) {
	for i := from + 1; i < to; i++ {
		if d := distance(in[i], in[from], in[to]); d > off {
			at, off = i, d
		}
	}
	return at, off
}

// distance is how far p lies from the line between a and b.
func distance(p, a, b DoodlePoint) float64 {
	dx, dy := float64(b.X-a.X), float64(b.Y-a.Y)
	px, py := float64(p.X-a.X), float64(p.Y-a.Y)
	long := dx*dx + dy*dy
	if long == 0 {
		return math.Hypot(px, py)
	}
	share := min(max((px*dx+py*dy)/long, 0), 1)
	return math.Hypot(px-share*dx, py-share*dy)
}

// With returns the doodle with one more stroke; one that has MaxStrokes already, and a
// stroke of no points, leave it as it is.
func (d Doodle) With(s Stroke) Doodle {
	if len(s) == 0 || len(d) >= MaxStrokes {
		return d
	}
	return append(d[:len(d):len(d)], s)
}

// WithoutLast returns the doodle without its last stroke.
func (d Doodle) WithoutLast() Doodle {
	if len(d) == 0 {
		return d
	}
	return d[: len(d)-1 : len(d)-1]
}

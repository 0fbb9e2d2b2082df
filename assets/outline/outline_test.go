package outline

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
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

// inside reports whether a point lies in the figures, by the nonzero rule.
func inside(figures []Line, q Point) bool {
	winding := 0
	for _, f := range figures {
		last := f.Points[len(f.Points)-1]
		for _, p := range f.Points {
			if (last.Y <= q.Y) != (p.Y <= q.Y) {
				if x := last.X + (q.Y-last.Y)/(p.Y-last.Y)*(p.X-last.X); x > q.X {
					winding += map[bool]int{true: 1, false: -1}[p.Y > last.Y]
				}
			}
			last = p
		}
	}
	return winding != 0
}

// distance is how far a point lies from a line.
func distance(q Point, line []Point, closed bool) float64 {
	if len(line) == 1 {
		return math.Hypot(q.X-line[0].X, q.Y-line[0].Y)
	}
	best := math.Inf(1)
	n := len(line) - 1
	if closed {
		n++
	}
	for i := range n {
		a, b := line[i], line[(i+1)%len(line)]
		dx, dy := b.X-a.X, b.Y-a.Y
		t := 0.0
		if l := dx*dx + dy*dy; l > 0 {
			t = max(0, min(1, ((q.X-a.X)*dx+(q.Y-a.Y)*dy)/l))
		}
		best = min(best, math.Hypot(q.X-a.X-t*dx, q.Y-a.Y-t*dy))
	}
	return best
}

// points are places in a field of 60 pixels, some of them whole and some one on the other.
func points(t *rapid.T, least int) []Point {
	place := rapid.OneOf(rapid.Float64Range(0, 60), rapid.Map(rapid.IntRange(0, 6), func(n int) float64 { return float64(10 * n) }))
	out := make([]Point, rapid.IntRange(least, 6).Draw(t, "points"))
	for i := range out {
		out[i] = Point{place.Draw(t, "x"), place.Draw(t, "y")}
		if i > 0 && rapid.IntRange(0, 6).Draw(t, "again") == 0 {
			out[i] = out[i-1]
		}
	}
	return out
}

// TestStrokeIsAsWideAsItsLine: what is nearer to a line than half its width is inside of its
// outline, ends and corners too, and nothing else is, wherever the line goes. Pieces that are
// shorter than it is wide are left to curves, which bend little there.
func TestStrokeIsAsWideAsItsLine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		line, closed := points(t, 1), rapid.Bool().Draw(t, "closed")
		half := rapid.Float64Range(0.5, 6).Draw(t, "half")
		for i := 1; i < len(line); i++ {
			if math.Hypot(line[i].X-line[i-1].X, line[i].Y-line[i-1].Y) < 2*half {
				line[i] = line[i-1]
			}
		}
		if last := line[len(line)-1]; math.Hypot(last.X-line[0].X, last.Y-line[0].Y) < 2*half {
			line[len(line)-1] = line[0]
		}
		if len(slices.CompactFunc(slices.Clone(line), func(a, b Point) bool { return a == b })) < 4 {
			closed = false
		}
		var flat Flat
		flat.Set(of(line, closed), Place{Scale: 1})
		flat.Stroke(2*half, 0)
		for range 40 {
			q := Point{rapid.Float64Range(-8, 68).Draw(t, "qx"), rapid.Float64Range(-8, 68).Draw(t, "qy")}
			if rapid.Bool().Draw(t, "near a corner") {
				c, a, d := rapid.SampledFrom(line).Draw(t, "corner"), rapid.Float64Range(0, 7).Draw(t, "angle"), half*rapid.Float64Range(0.6, 1.3).Draw(t, "far")
				q = Point{c.X + d*math.Cos(a), c.Y + d*math.Sin(a)}
			}
			d := distance(q, line, closed)
			if math.Abs(d-half) > 0.03*half+2*tolerance && inside(flat.Lines, q) != (d < half) {
				t.Fatalf("%v lies %v from a line of half-width %v; inside: %v", q, d, half, d > half)
			}
		}
	})
}

// TestCurvesBecomeLinesThatLieOnThem: no point of a curve lies further from its lines than
// the tolerance, at any scale, and the lines are not more than that needs.
func TestCurvesBecomeLinesThatLieOnThem(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := points(t, 4)[:4]
		at := Place{Scale: rapid.Float64Range(0.1, 20).Draw(t, "scale"), DX: 7, DY: -9}
		var flat Flat
		flat.Set([]Segment{
			{Op: Move, X: p[0].X, Y: p[0].Y},
			{Op: Cubic, AX: p[1].X, AY: p[1].Y, BX: p[2].X, BY: p[2].Y, X: p[3].X, Y: p[3].Y},
		}, at)
		line := flat.Lines[0].Points
		if line[0] != at.At(p[0].X, p[0].Y) || line[len(line)-1] != at.At(p[3].X, p[3].Y) {
			t.Fatalf("goes from %v to %v", line[0], line[len(line)-1])
		}
		for i := range 60 {
			s := float64(i) / 59
			r := 1 - s
			b := [...]float64{r * r * r, 3 * r * r * s, 3 * r * s * s, s * s * s}
			var q Point
			for k, w := range b {
				q.X += w * (p[k].X*at.Scale + 7)
				q.Y += w * (p[k].Y*at.Scale - 9)
			}
			if d := distance(q, line, false); d > tolerance*1.01 {
				t.Fatalf("%v lies %v off %d lines", q, d, len(line)-1)
			}
		}
		var way float64
		for i := 1; i < 4; i++ {
			way += math.Hypot(p[i].X-p[i-1].X, p[i].Y-p[i-1].Y) * at.Scale
		}
		if most := 2 + 3.5*math.Sqrt(way); float64(len(line)-1) > most {
			t.Fatalf("%d lines for a curve of at most %v pixels", len(line)-1, way)
		}
	})
}

// TestFiguresComeOneByOne: a move or a close ends a figure, and each knows whether it is
// closed; a path set later leaves nothing of the one before.
func TestFiguresComeOneByOne(t *testing.T) {
	var flat Flat
	for range 2 {
		flat.Set([]Segment{
			{Op: Move, X: 1, Y: 2},
			{Op: LineTo, X: 3, Y: 2},
			{Op: LineTo, X: 3, Y: 4},
			{Op: Close},
			{Op: Move, X: 5, Y: 5},
			{Op: LineTo, X: 6, Y: 5},
			{Op: Close},
			{Op: Close},
			{Op: Move, X: 7, Y: 7},
			{Op: Move, X: 8, Y: 8},
			{Op: LineTo, X: 9, Y: 8},
		}, Place{Scale: 2, DX: 1})
		want := []Line{
			{[]Point{{3, 4}, {7, 4}, {7, 8}}, true},
			{[]Point{{11, 10}, {13, 10}}, true},
			{[]Point{{15, 14}}, false},
			{[]Point{{17, 16}, {19, 16}}, false},
		}
		if len(flat.Lines) != len(want) {
			t.Fatalf("%d figures", len(flat.Lines))
		}
		for i, l := range flat.Lines {
			if l.Closed != want[i].Closed || !slices.Equal(l.Points, want[i].Points) {
				t.Errorf("figure %d is %+v, want %+v", i, l, want[i])
			}
		}
	}
}

// TestDashesAreAsLongAsTheirGaps along the whole line, round its corners and over where it
// closes; they end square, with what is left of the line.
func TestDashesAreAsLongAsTheirGaps(t *testing.T) {
	for name, c := range map[string]struct {
		closed bool
		dash   float64
		along  float64 // of the whole line
	}{
		"an open line":       {false, 7, 60},
		"a closed line":      {true, 7, 80},
		"one that just fits": {false, 20, 60},
	} {
		line := []Point{{10, 10}, {30, 10}, {30, 30}, {10, 30}}
		if !c.closed && c.dash == 20 {
			line = []Point{{10, 10}, {70, 10}}
		}
		var flat Flat
		flat.Set(of(line, c.closed), Place{Scale: 1})
		flat.Stroke(1, c.dash)
		for s := 0.25; s < c.along-0.6; s += 0.5 {
			if off := math.Mod(s, c.dash); off < 0.6 || off > c.dash-0.6 {
				continue // at the end of a dash
			}
			if got, want := inside(flat.Lines, along(line, s)), int(s/c.dash)%2 == 0; got != want {
				t.Errorf("%s: at %v there is a dash: %v", name, s, got)
			}
		}
		if inside(flat.Lines, Point{9.8, 10}) {
			t.Errorf("%s begins round", name)
		}
	}
	var flat Flat
	flat.Set(of([]Point{{0, 0}, {1000, 0}}, false), Place{Scale: 1})
	if flat.Stroke(1, 0.001); len(flat.Lines) != 1 {
		t.Errorf("a line of dashes that nobody can see became %d", len(flat.Lines))
	}
	flat.Set(of([]Point{{500, 500}, {900, 800}}, false), Place{Scale: 1})
	if flat.Stroke(0.01, 0.0251); len(flat.Lines) < mostDashes/2-100 {
		t.Errorf("a line of nearly as many dashes as may be became %d", len(flat.Lines))
	}
}

// along is the place so far along a line.
func along(line []Point, s float64) Point {
	for i := 0; ; i = (i + 1) % len(line) {
		a, b := line[i], line[(i+1)%len(line)]
		l := math.Hypot(b.X-a.X, b.Y-a.Y)
		if s <= l {
			return Point{a.X + (b.X-a.X)*s/l, a.Y + (b.Y-a.Y)*s/l}
		}
		s -= l
	}
}

// TestWithinIsANumberToReckonWith, whatever it is given.
func TestWithinIsANumberToReckonWith(t *testing.T) {
	for in, want := range map[float64]float64{0: 0, -12.5: -12.5, 1e9: 1e6, -1e9: -1e6, math.Inf(1): 1e6, math.Inf(-1): -1e6} {
		if got := Within(in); got != want {
			t.Errorf("%v became %v", in, got)
		}
		if got := (Place{Scale: 1}).At(in, -in); got != (Point{want, -want}) {
			t.Errorf("%v came to stand at %v", in, got)
		}
		if across, down := (Place{Scale: 1}).At(in, 5), (Place{Scale: 1}).At(5, in); across != (Point{want, 5}) || down != (Point{5, want}) {
			t.Errorf("%v came to stand at %v and %v", in, across, down)
		}
	}
	if got := (Place{Scale: 1}).At(math.NaN(), 3); got != (Point{0, 3}) {
		t.Errorf("no number came to stand at %v", got)
	}
}

// TestStrokedCurvesAreAsWideAsTheirLine: a ring of curves has both its edges half the width
// away from it, to the tolerance, whichever way round it goes.
func TestStrokedCurvesAreAsWideAsTheirLine(t *testing.T) {
	const k = 0.5522847498
	rapid.Check(t, func(t *rapid.T) {
		r := rapid.Float64Range(8, 60).Draw(t, "radius")
		half := rapid.Float64Range(0.5, 4).Draw(t, "half")
		way := rapid.SampledFrom([]float64{1, -1}).Draw(t, "way")
		path := []Segment{{Op: Move, X: r}}
		for i := range 4 {
			// A quarter of the circle, turned by i quarters.
			a := way * float64(i) * math.Pi / 2
			turn := func(x, y float64) (float64, float64) {
				y *= way
				return x*math.Cos(a) - y*math.Sin(a), x*math.Sin(a) + y*math.Cos(a)
			}
			g := Segment{Op: Cubic}
			g.AX, g.AY = turn(r, k*r)
			g.BX, g.BY = turn(k*r, r)
			g.X, g.Y = turn(0, r)
			path = append(path, g)
		}
		var flat Flat
		flat.Set(append(path, Segment{Op: Close}), Place{Scale: 1})
		flat.Stroke(2*half, 0)
		if len(flat.Lines) != 2 {
			t.Fatalf("%d figures", len(flat.Lines))
		}
		for _, f := range flat.Lines {
			for _, p := range f.Points {
				if d := math.Abs(math.Hypot(p.X, p.Y) - r); math.Abs(d-half) > tolerance+1e-3*r {
					t.Fatalf("%v lies %v from a ring of half-width %v", p, d, half)
				}
			}
		}
		for range 30 {
			a, d := rapid.Float64Range(0, 7).Draw(t, "angle"), rapid.Float64Range(-6, 6).Draw(t, "off")
			q := Point{(r + d) * math.Cos(a), (r + d) * math.Sin(a)}
			if math.Abs(math.Abs(d)-half) > 2*tolerance+1e-3*r && inside(flat.Lines, q) != (math.Abs(d) < half) {
				t.Fatalf("%v lies %v from a ring of half-width %v", q, d, half)
			}
		}
	})
}

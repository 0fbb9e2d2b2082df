package mark

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// rects are upright rectangles of some size.
func rects(t *rapid.T) Rect {
	n := rapid.Float64Range(-50, 50)
	size := rapid.Float64Range(0.5, 80)
	return Rect{n.Draw(t, "x"), n.Draw(t, "y"), size.Draw(t, "w"), size.Draw(t, "h")}
}

func near(a, b float64) bool { return math.Abs(a-b) < 1e-6 }

func same(a, b Rect) bool {
	return near(a.X, b.X) && near(a.Y, b.Y) && near(a.W, b.W) && near(a.H, b.H)
}

// onCurve is where a cubic curve from x, y is at s from 0 to 1.
func onCurve(x, y float64, g Segment, s float64) (float64, float64) {
	r := 1 - s
	a, b, c, d := r*r*r, 3*r*r*s, 3*r*s*s, s*s*s
	return a*x + b*g.AX + c*g.BX + d*g.X, a*y + b*g.AY + c*g.BY + d*g.Y
}

// along calls f with many points of a path's lines and curves.
func along(p Path, f func(x, y float64)) {
	var x, y float64
	for _, g := range p {
		switch g.Op {
		case Cubic:
			for s := range 9 {
				f(onCurve(x, y, g, float64(s)/8))
			}
		case LineTo:
			for s := range 9 {
				k := float64(s) / 8
				f(x+(g.X-x)*k, y+(g.Y-y)*k)
			}
		}
		x, y = g.X, g.Y
	}
}

// TestAnEllipseFillsItsRectangle: it is round to a thousandth, closed, and ends where it
// begins.
func TestAnEllipseFillsItsRectangle(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := rects(t)
		p := Ellipse(r)
		along(p, func(x, y float64) {
			if d := math.Hypot((x-r.X-r.W/2)/(r.W/2), (y-r.Y-r.H/2)/(r.H/2)); math.Abs(d-1) > 1e-3 {
				t.Fatalf("%v, %v lies %v radii from the middle of %+v", x, y, d, r)
			}
		})
		first, last := p[0], p[len(p)-2]
		if !same(p.Bounds(), r) || first.Op != Move || !near(first.X, last.X) || !near(first.Y, last.Y) || p[len(p)-1].Op != Close {
			t.Fatalf("%+v bounds %+v and does not close: %+v", p.Bounds(), r, p)
		}
	})
}

// TestABoxHasRoundCorners: it fills its rectangle, its sides are straight up to the corners
// and those are arcs of the radius, which is at most half of a side.
func TestABoxHasRoundCorners(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, radius := rects(t), rapid.OneOf(rapid.Just(0.0), rapid.Just(-3.0), rapid.Float64Range(0.1, 60)).Draw(t, "radius")
		p := Box(r, radius)
		radius = max(0, min(radius, r.W/2, r.H/2))
		if !same(p.Bounds(), r) || p[len(p)-1].Op != Close {
			t.Fatalf("bounds %+v, want %+v; closed: %v", p.Bounds(), r, p[len(p)-1].Op == Close)
		}
		corners := 0
		for _, g := range p {
			if g.Op == Cubic {
				corners++
			}
		}
		if (radius > 0) != (corners == 4) || radius == 0 && len(p) != 5 {
			t.Fatalf("%d corners of radius %v", corners, radius)
		}
		along(p, func(x, y float64) {
			// The nearest point of the rectangle that is a radius smaller on each side.
			nx, ny := max(r.X+radius, min(x, r.X+r.W-radius)), max(r.Y+radius, min(y, r.Y+r.H-radius))
			if d := math.Hypot(x-nx, y-ny); math.Abs(d-radius) > 1e-3*max(1, radius) {
				t.Fatalf("%v, %v lies %v from the inner box of %+v, radius %v", x, y, d, r, radius)
			}
		})
	})
}

// TestPolylinesGoThroughTheirPoints; a number without its pair is left out.
func TestPolylinesGoThroughTheirPoints(t *testing.T) {
	for _, closed := range []bool{false, true} {
		p := Polyline(closed, 1, 2, 3, 4, 5, 6, 7)
		want := Path{{Op: Move, X: 1, Y: 2}, {Op: LineTo, X: 3, Y: 4}, {Op: LineTo, X: 5, Y: 6}}
		if closed {
			want = append(want, Segment{Op: Close})
		}
		if len(p) != len(want) {
			t.Fatalf("%+v", p)
		}
		for i := range p {
			if p[i] != want[i] {
				t.Errorf("closed %v: %+v", closed, p)
			}
		}
	}
	if (Path{}).Bounds() != (Rect{}) || (Path{{Op: Close}}).Bounds() != (Rect{}) {
		t.Error("an empty path has bounds")
	}
}

// TestMovedMarksAreTheSameElsewhere: scaled about the origin, then shifted, whatever the mark;
// its bounds go along, and moving it back gives the mark.
func TestMovedMarksAreTheSameElsewhere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := rects(t)
		s, dx, dy := rapid.Float64Range(0.2, 5).Draw(t, "s"), rapid.Float64Range(-40, 40).Draw(t, "dx"), rapid.Float64Range(-40, 40).Draw(t, "dy")
		turn := rapid.SampledFrom([]float64{0, 30}).Draw(t, "turn")
		marks := []Mark{
			Shape{Path: Box(r, 2), Stroke: Stroke{Width: 3, Dash: 4}},
			Image{Rect: r},
			Line{X: r.X, Y: r.Y, Width: r.W, Size: r.H, Turn: turn},
		}
		for i, m := range Moved(marks, s, dx, dy) {
			b := marks[i].Bounds()
			if want := (Rect{b.X*s + dx, b.Y*s + dy, b.W * s, b.H * s}); !same(m.Bounds(), want) {
				t.Fatalf("mark %d bounds %+v, want %+v", i, m.Bounds(), want)
			}
			back := m.Moved(1/s, -dx/s, -dy/s)
			if !same(back.Bounds(), b) {
				t.Fatalf("mark %d comes back as %+v, was %+v", i, back, marks[i])
			}
			if shape, ok := m.(Shape); ok {
				if !near(shape.Stroke.Width, 3*s) || !near(shape.Stroke.Dash, 4*s) {
					t.Fatalf("the stroke became %+v", shape.Stroke)
				}
				x0, y0 := r.X*s+dx, r.Y*s+dy
				along(shape.Path, func(x, y float64) {
					if x < x0-1e-6 || y < y0-1e-6 || x > x0+r.W*s+1e-6 || y > y0+r.H*s+1e-6 {
						t.Fatalf("%v, %v left the moved box", x, y)
					}
				})
			}
		}
	})
}

// TestBoundsHoldWhatIsPainted: a stroke reaches out by half its width; a line of text has
// room for the highest and lowest letters, on whichever side it is turned to.
func TestBoundsHoldWhatIsPainted(t *testing.T) {
	box := Shape{Path: Box(Rect{10, 20, 30, 40}, 0), Stroke: Stroke{Width: 4}}
	if got := box.Bounds(); got != (Rect{8, 18, 34, 44}) {
		t.Errorf("a stroked box bounds %+v", got)
	}
	for _, turn := range []float64{0, 90, 180, 215, 270, 1} {
		l := Line{X: 50, Y: 60, Width: 100, Size: 10, Turn: turn}
		b := l.Bounds()
		sin, cos := math.Sincos(turn * math.Pi / 180)
		for _, at := range [][2]float64{{-10, -15}, {110, -15}, {-10, 10}, {110, 10}} {
			x, y := 50+at[0]*cos-at[1]*sin, 60+at[0]*sin+at[1]*cos
			if x < b.X-1e-9 || y < b.Y-1e-9 || x > b.X+b.W+1e-9 || y > b.Y+b.H+1e-9 {
				t.Errorf("turned by %v, %v, %v is out of %+v", turn, x, y, b)
			}
		}
	}
	if got := (Line{X: 50, Y: 60, Width: 100, Size: 10}).Bounds(); got != (Rect{40, 45, 120, 25}) {
		t.Errorf("a level line bounds %+v", got)
	}
}

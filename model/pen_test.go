package model

import (
	"math"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func penPoints(t *rapid.T) []DoodlePoint {
	n := rapid.IntRange(-300, DoodleSize+300)
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) DoodlePoint {
		return DoodlePoint{n.Draw(t, "x"), n.Draw(t, "y")}
	}), 1, 60).Draw(t, "points")
}

// What is kept of a stroke begins and ends where the pen did, lies in the square and near
// every point it passed.
func TestDrawnIsWhatWasDrawn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		points := penPoints(t)
		s := Drawn(points)
		for i, p := range points {
			points[i] = DoodlePoint{min(max(p.X, 0), DoodleSize), min(max(p.Y, 0), DoodleSize)}
		}
		if s[0] != points[0] || s[len(s)-1] != points[len(points)-1] {
			t.Fatalf("%v became %v", points, s)
		}
		for _, p := range points {
			near := math.Inf(1)
			for i := range s {
				near = min(near, distance(p, s[max(0, i-1)], s[i]))
			}
			if near > penStray {
				t.Fatalf("%v lies %g from %v", p, near, s)
			}
		}
	})
}

func TestDrawnLeavesOutWhatChangesNothing(t *testing.T) {
	var line []DoodlePoint
	for i := range 500 {
		line = append(line, DoodlePoint{i, 2 * i})
	}
	if s := Drawn(line); len(s) != 2 {
		t.Errorf("a straight line takes %d points", len(s))
	}
	if s := Drawn([]DoodlePoint{{5, 5}, {5, 5}}); !slices.Equal(s, Stroke{{5, 5}}) {
		t.Errorf("a dab is %v", s)
	}
	if Drawn(nil) != nil {
		t.Error("nothing is a stroke")
	}
	wild := make([]DoodlePoint, 3*MaxStrokePoints)
	for i := range wild {
		wild[i] = DoodlePoint{(i * 7919) % DoodleSize, (i * 104729) % DoodleSize}
	}
	if n := len(Drawn(wild)); n > MaxStrokePoints {
		t.Errorf("a wild scribble takes %d points", n)
	}
}

func TestStrokesComeAndGo(t *testing.T) {
	a, b := Stroke{{1, 1}}, Stroke{{2, 2}}
	one := Doodle{}.With(a)
	two := one.With(b)
	other := one.With(Stroke{{3, 3}})
	if len(one) != 1 || !slices.Equal(two[1], b) || other[1][0].X != 3 {
		t.Errorf("%v, %v, %v", one, two, other)
	}
	if back := two.WithoutLast(); len(back) != 1 || len(two) != 2 || len(back.With(a)) != 2 || !slices.Equal(two[1], b) {
		t.Errorf("%v, %v", back, two)
	}
	if len(Doodle(nil).WithoutLast()) != 0 || len(one.With(nil)) != 1 {
		t.Error("nothing counts as something")
	}
	full := make(Doodle, MaxStrokes)
	if len(full.With(a)) != MaxStrokes {
		t.Error("more strokes than a file may hold")
	}
}

func TestTheLongestStrokeIsRead(t *testing.T) {
	points := strings.Repeat("1,2 ", MaxStrokePoints)
	if err := new(Stroke).UnmarshalText([]byte(points)); err != nil {
		t.Error(err)
	}
	if err := new(Stroke).UnmarshalText([]byte(points + "1,2")); err == nil {
		t.Error("one point more was read")
	}
}

package model

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

func aRoom(x, y, w, h float64) *Shape {
	return &Shape{ID: NewID(), Kind: ShapeRoom, Rect: Rect{x, y, w, h}}
}

func TestOpeningsSitInTheNearestWall(t *testing.T) {
	plan := []*Shape{aRoom(100, 100, 400, 300)}
	for _, c := range []struct {
		name string
		at   Point
		want Rect
	}{
		{"in the middle of the top wall", Point{300, 110}, Rect{260, 100, 80, 0}},
		{"pushed inside at a corner", Point{105, 96}, Rect{100, 100, 80, 0}},
		{"in an upright wall", Point{510, 250}, Rect{500, 210, 0, 80}},
		{"far from any wall", Point{303, 251}, Rect{260, 260, 80, 0}},
	} {
		got := SnapOpening(plan, c.at, PlanDoor)
		if math.Abs(got.X-c.want.X)+math.Abs(got.Y-c.want.Y)+math.Abs(got.W-c.want.W)+math.Abs(got.H-c.want.H) > 0.001 {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
	short := []*Shape{{ID: NewID(), Kind: ShapeWall, Rect: Rect{0, 0, 30, 40}}}
	if got := SnapOpening(short, Point{15, 20}, PlanDoor); math.Hypot(got.W, got.H) > 50.001 {
		t.Errorf("a door in a short wall is %v", got)
	}
}

func TestOpeningsNeverLeaveTheirWall(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		num := rapid.Float64Range(-200, 1600)
		wall := &Shape{Kind: ShapeWall, Rect: Rect{num.Draw(t, "x"), num.Draw(t, "y"), num.Draw(t, "w"), num.Draw(t, "h")}}
		side := wall.Ends()
		along := rapid.Float64Range(0, 1).Draw(t, "along")
		got := SnapOpening([]*Shape{wall}, side.at(along), rapid.Float64Range(10, 300).Draw(t, "width"))
		if side.Length() == 0 {
			return
		}
		for _, p := range []Point{{got.X, got.Y}, {got.X + got.W, got.Y + got.H}} {
			if _, away := side.nearest(p); away > 0.01 {
				t.Fatalf("an end of %v lies %v off the wall", got, away)
			}
		}
	})
}

func TestPointsSnapToCornersThenToTheGrid(t *testing.T) {
	plan := []*Shape{{ID: NewID(), Kind: ShapeWall, Rect: Rect{105, 105, 200, 0}}}
	if got := SnapPoint(plan, Point{108, 101}); got != (Point{105, 105}) {
		t.Errorf("near a corner: %v", got)
	}
	if got := SnapPoint(plan, Point{151, 148}); got != (Point{160, 140}) {
		t.Errorf("elsewhere: %v", got)
	}
}

func TestWhatLiesInARoomIsReached(t *testing.T) {
	room := aRoom(0, 0, 400, 400)
	cup := &Shape{ID: NewID(), Kind: ShapeSymbol, Rect: Rect{100, 100, 60, 60}}
	door := &Shape{ID: NewID(), Kind: ShapeDoor, Rect: Rect{200, 0, 80, 0}}
	long := &Shape{ID: NewID(), Kind: ShapeLabel, Rect: Rect{200, 290, 100, 20}, Turn: 90}
	plan := []*Shape{cup, door, long, room}
	for at, want := range map[Point]*Shape{
		{130, 130}: cup, {240, 5}: door, {350, 350}: room, {250, 340}: long, {210, 300}: room, {500, 500}: nil,
	} {
		if got := ShapeAt(plan, at); got != want {
			t.Errorf("at %v: %+v, want %+v", at, got, want)
		}
	}
}

func TestAlignLinesUp(t *testing.T) {
	a, b := aRoom(0, 0, 100, 50), aRoom(300, 200, 50, 50)
	wall := &Shape{Kind: ShapeWall, Rect: Rect{400, 100, -100, 0}}
	for by, edge := range map[Alignment]func(Rect) float64{
		AlignLeft:   func(r Rect) float64 { return r.X },
		AlignRight:  func(r Rect) float64 { return r.X + r.W },
		AlignCentre: func(r Rect) float64 { return r.Centre().X },
		AlignTop:    func(r Rect) float64 { return r.Y },
		AlignBottom: func(r Rect) float64 { return r.Y + r.H },
		AlignMiddle: func(r Rect) float64 { return r.Centre().Y },
	} {
		shapes := copies([]*Shape{a, b, wall})
		Align(shapes, by)
		for _, s := range shapes {
			if math.Abs(edge(s.Bounds())-edge(shapes[0].Bounds())) > 0.001 {
				t.Errorf("%s: %v", by, s.Bounds())
			}
		}
	}
}

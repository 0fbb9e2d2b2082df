package model

import (
	"math"
	"slices"
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

// TestTurnedSymbolsAreReached where they are seen, not where they would lie unturned.
func TestTurnedSymbolsAreReached(t *testing.T) {
	sign := &Shape{ID: NewID(), Kind: ShapeLabel, Rect: Rect{100, 100, 200, 20}, Turn: 30}
	middle := sign.Centre()
	for _, c := range []struct {
		along, across float64 // of the turned sign
		want          bool
	}{{0, 0, true}, {90, 0, true}, {-90, 0, true}, {110, 0, false}, {0, 8, true}, {0, -8, true}, {0, 14, false}, {80, 8, true}, {80, -8, true}} {
		sin, cos := math.Sincos(30 * math.Pi / 180)
		p := Point{middle.X + c.along*cos - c.across*sin, middle.Y + c.along*sin + c.across*cos}
		if got := ShapeAt([]*Shape{sign}, p) == sign; got != c.want {
			t.Errorf("%v along and %v across: %v", c.along, c.across, got)
		}
	}
}

func TestAlignedShapesKeepWithinThem(t *testing.T) {
	for by, want := range map[Alignment][2]Point{
		AlignLeft:   {{20, 30}, {20, 90}},
		AlignCentre: {{25, 30}, {45, 90}},
		AlignRight:  {{30, 30}, {70, 90}},
		AlignTop:    {{20, 30}, {70, 30}},
		AlignMiddle: {{20, 140}, {70, 60}},
		AlignBottom: {{20, 250}, {70, 90}},
	} {
		shapes := []*Shape{aRoom(20, 30, 100, 40), aRoom(70, 90, 60, 200)}
		Align(shapes, by)
		if got := [2]Point{{shapes[0].X, shapes[0].Y}, {shapes[1].X, shapes[1].Y}}; got != want {
			t.Errorf("%s: %v, want %v", by, got, want)
		}
	}
}

// TestDoorsGoOnOpeningTheSameWay wherever they are moved to.
func TestDoorsGoOnOpeningTheSameWay(t *testing.T) {
	across, down := &Shape{Kind: ShapeWall, Rect: Rect{100, 100, 400, 0}}, &Shape{Kind: ShapeWall, Rect: Rect{100, 200, 0, 400}}
	for _, c := range []struct {
		door Rect
		wall *Shape
		at   Point
		want Rect
	}{
		{Rect{200, 100, 80, 0}, across, Point{300, 105}, Rect{260, 100, 80, 0}},
		{Rect{280, 100, -80, 0}, across, Point{300, 105}, Rect{340, 100, -80, 0}},
		{Rect{100, 300, 0, 80}, down, Point{95, 400}, Rect{100, 360, 0, 80}},
		{Rect{100, 380, 0, -80}, down, Point{95, 400}, Rect{100, 440, 0, -80}},
	} {
		door := &Shape{Kind: ShapeDoor, Rect: c.door}
		if got := door.Snapped([]*Shape{c.wall}, c.at, 80); got != c.want {
			t.Errorf("%v went to %v, want %v", c.door, got, c.want)
		}
	}
}

// TestMapsFindTheirThings among several.
func TestMapsFindTheirThings(t *testing.T) {
	room := aRoom(100, 100, 400, 300)
	sign := &Shape{ID: NewID(), Kind: ShapeLabel, Rect: Rect{150, 150, 60, 20}}
	window := &Shape{ID: NewID(), Kind: ShapeWindow, Rect: Rect{500, 200, 0, 80}}
	wall := &Shape{ID: NewID(), Kind: ShapeWall, Rect: Rect{120, 120, 60, 0}}
	v := &Venue{Plan: []*Shape{wall, room, sign, window}}
	for _, s := range v.Plan {
		if v.Shape(s.ID) != s {
			t.Errorf("asked for a %s: %+v", s.Kind, v.Shape(s.ID))
		}
	}
	if v.Shape(NewID()) != nil || (*Venue)(nil).Shape(room.ID) != nil {
		t.Error("found what is not there")
	}
	v.Plan = append(v.Plan, aSymbol(700, 20, "tea"))
	if !v.OnPlan("tea") || v.OnPlan("ramps") || (*Venue)(nil).OnPlan("tea") {
		t.Error("the map shows other features than it does")
	}
	if got := Carried(v.Plan, []*Shape{room}); !slices.Equal(got, []*Shape{room, window, sign}) {
		t.Errorf("with the room go %d things", len(got)-1)
	}
	d, sheet := venueDoc(t)
	must(t, d.AddShapes(StepDrawShape, sheet, room, sign))
	next := *sign
	next.Name = "Way in"
	must(t, d.ReplaceShapes(Step{Name: StepNameShape}, sheet, &next))
	if plan := d.Group().Sheet(sheet).Venue.Plan; plan[0] != room && plan[0].Kind != ShapeRoom || plan[1].Name != "Way in" {
		t.Errorf("the map has %+v, %+v", plan[0], plan[1])
	}
}

func TestOfTwoSignsTheOneOnTopIsReached(t *testing.T) {
	low, top := aSymbol(100, 100, ""), aSymbol(120, 100, "")
	if got := ShapeAt([]*Shape{low, top}, Point{140, 130}); got != top {
		t.Errorf("reached %v", got.Rect)
	}
}

func TestShapesAreCropped(t *testing.T) {
	in := Rect{X: 100, Y: 100, W: 200, H: 100}
	for name, c := range map[string]struct {
		kind   ShapeKind
		r      Rect
		want   Rect
		nought bool
	}{
		"a room that reaches out": {ShapeRoom, Rect{X: 50, Y: 120, W: 100, H: 20}, Rect{X: 100, Y: 120, W: 50, H: 20}, false},
		"a room beside it":        {ShapeRoom, Rect{X: 300, Y: 120, W: 100, H: 20}, Rect{}, true},
		"a wall through it":       {ShapeWall, Rect{X: 400, Y: 150, W: -400}, Rect{X: 300, Y: 150, W: -200}, false},
		"a wall across a corner":  {ShapeWall, Rect{X: 50, Y: 50, W: 100, H: 100}, Rect{X: 100, Y: 100, W: 50, H: 50}, false},
		"a street above it":       {ShapeStreet, Rect{X: 0, Y: 50, W: 400}, Rect{}, true},
		"a sign in it":            {ShapeSymbol, Rect{X: 110, Y: 110, W: 60, H: 60}, Rect{X: 110, Y: 110, W: 60, H: 60}, false},
		"a sign half out":         {ShapeSymbol, Rect{X: 90, Y: 110, W: 60, H: 60}, Rect{}, true},
		"a door that opens in":    {ShapeDoor, Rect{X: 150, Y: 200, W: 80}, Rect{X: 150, Y: 200, W: 80}, false},
		"a door that opens out":   {ShapeDoor, Rect{X: 230, Y: 200, W: -80}, Rect{}, true},
	} {
		got := (&Shape{Kind: c.kind, Rect: c.r}).Cropped(in)
		if (got == nil) != c.nought || got != nil && got.Rect != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestTheInnermostRoom(t *testing.T) {
	house := &Shape{Kind: ShapeRoom, Rect: Rect{W: 500, H: 500}}
	hall := &Shape{Kind: ShapeRoom, Rect: Rect{X: 100, Y: 100, W: 100, H: 100}}
	sign := &Shape{Kind: ShapeSymbol, Rect: hall.Rect}
	for _, plan := range [][]*Shape{{house, hall, sign}, {sign, hall, house}} {
		if in := RoomAt(plan, Point{X: 150, Y: 150}); in != hall {
			t.Errorf("what lies in the hall is in %v", in)
		}
		if in := RoomAt(plan, Point{X: 300, Y: 150}); in != house {
			t.Errorf("what lies beside it is in %v", in)
		}
		if in := RoomAt(plan, Point{X: 600, Y: 150}); in != nil {
			t.Errorf("what lies outside is in %v", in)
		}
	}
}

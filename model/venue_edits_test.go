package model

import (
	"errors"
	"math"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func venueDoc(t interface{ Fatal(...any) }) (*Document, ID) {
	d := NewDocument(&Group{})
	s := NewSheet("venue", "Hall", time.Now())
	if err := d.AddSheet(s); err != nil {
		t.Fatal(err)
	}
	return d, s.ID
}

func aSymbol(x, y float64, feature string) *Shape {
	return &Shape{ID: NewID(), Kind: ShapeSymbol, Icon: "tea", Feature: feature, Rect: Rect{x, y, 60, 60}}
}

func TestPlacingASymbolTicksItsItem(t *testing.T) {
	d, sheet := venueDoc(t)
	must(t, d.SetHave(sheet, "tea", HaveNo))
	must(t, d.AddShapes(StepPlaceSymbol, sheet, aSymbol(20, 20, "tea"), aSymbol(90, 20, "")))
	v := d.Group().Sheet(sheet).Venue
	if v.Feature("tea").Have != HaveYes || !v.OnPlan("tea") || len(v.Features) != 1 {
		t.Errorf("the checklist says %+v", v.Features[0])
	}
	d.Undo()
	if v = d.Group().Sheet(sheet).Venue; v.Feature("tea").Have != HaveNo || len(v.Plan) != 0 {
		t.Error("one step did not take both back")
	}
}

func TestDeletingASymbolKeepsTheTick(t *testing.T) {
	d, sheet := venueDoc(t)
	s := aSymbol(20, 20, "tea")
	must(t, d.AddShapes(StepPlaceSymbol, sheet, s))
	must(t, d.DeleteShapes(sheet, s.ID))
	if v := d.Group().Sheet(sheet).Venue; v.Feature("tea").Have != HaveYes || v.OnPlan("tea") {
		t.Error("taking the sign off the map took the thing out of the venue")
	}
}

func TestRemarksTypedInARowAreOneStep(t *testing.T) {
	d, sheet := venueDoc(t)
	for _, text := range []string{"b", "by", "by the door"} {
		must(t, d.SetRemark(sheet, "ramps", text))
	}
	must(t, d.SetRemark(sheet, "ramps", "by the door")) // nothing changes
	d.Undo()
	if v := d.Group().Sheet(sheet).Venue; v != nil && v.Feature("ramps") != nil {
		t.Errorf("left after undo: %+v", v.Feature("ramps"))
	}
}

func TestItemsOfTheGroupsOwn(t *testing.T) {
	d, sheet := venueDoc(t)
	id, err := d.AddFeature(sheet, "")
	must(t, err)
	must(t, d.NameFeature(sheet, id, "Hearing loop"))
	must(t, d.SetHave(sheet, id, HaveYes))
	if f := d.Group().Sheet(sheet).Venue.Feature(id); f.Title != "Hearing loop" || f.Have != HaveYes {
		t.Errorf("%+v", f)
	}
	must(t, d.DeleteFeature(sheet, id))
	if err := d.NameFeature(sheet, id, "x"); !errors.Is(err, ErrNotFound) {
		t.Errorf("naming what is gone: %v", err)
	}
}

func TestMapsAndTextsHaveLimits(t *testing.T) {
	d, sheet := venueDoc(t)
	shapes := make([]*Shape, MaxShapes)
	for i := range shapes {
		shapes[i] = aSymbol(20, 20, "")
	}
	must(t, d.AddShapes(StepPlaceSymbol, sheet, shapes...))
	var full *TooManyShapesError
	if err := d.AddShapes(StepPlaceSymbol, sheet, aSymbol(0, 0, "tea")); !errors.As(err, &full) {
		t.Errorf("one too many: %v", err)
	}
	long := *shapes[0]
	long.Name = strings.Repeat("x", MaxNoteText+1)
	var text *TextTooLongError
	if err := d.ReplaceShapes(Step{Name: StepNameShape}, sheet, &long); !errors.As(err, &text) {
		t.Errorf("a long name: %v", err)
	}
	if err := d.SetRemark(sheet, "tea", long.Name); !errors.As(err, &text) {
		t.Errorf("a long remark: %v", err)
	}
}

func TestRoomsTakeAlongWhatBelongsToThem(t *testing.T) {
	room, other := aRoom(100, 100, 400, 300), aRoom(500, 100, 200, 300)
	door := &Shape{ID: NewID(), Kind: ShapeDoor, Rect: Rect{200, 100, 80, 0}}
	far := &Shape{ID: NewID(), Kind: ShapeDoor, Rect: Rect{540, 100, 80, 0}}
	inside, outside := aSymbol(200, 200, ""), aSymbol(560, 200, "")
	plan := []*Shape{room, other, door, far, inside, outside}
	got := Carried(plan, []*Shape{room})
	if len(got) != 3 || got[0] != room || got[1] != door || got[2] != inside {
		t.Errorf("carried %d things", len(got))
	}
	out := Resized(plan, room, Rect{100, 60, 800, 340})
	if len(out) != 2 || out[1].Rect != (Rect{340, 60, 80, 0}) {
		t.Errorf("the door went to %v", out[len(out)-1].Rect)
	}
	if room.Rect != (Rect{100, 100, 400, 300}) {
		t.Error("the room itself was changed")
	}
}

func TestTurning(t *testing.T) {
	for _, c := range []struct {
		name string
		s    Shape
		by   float64
		want Rect
		turn float64
	}{
		{"a room", Shape{Kind: ShapeRoom, Rect: Rect{100, 100, 200, 100}}, 45, Rect{150, 50, 100, 200}, 0},
		{"a wall", Shape{Kind: ShapeWall, Rect: Rect{100, 200, 200, 0}}, 45, Rect{200, 100, 0, 200}, 0},
		{"a wall, the other way", Shape{Kind: ShapeWall, Rect: Rect{100, 200, 200, 0}}, -15, Rect{200, 300, 0, -200}, 0},
		{"a wall aslant", Shape{Kind: ShapeWall, Rect: Rect{200, 200, 200, 100}}, 45, Rect{350, 150, -100, 200}, 0},
		{"a wall aslant, the other way", Shape{Kind: ShapeWall, Rect: Rect{200, 200, 200, 100}}, -15, Rect{250, 350, 100, -200}, 0},
		{"a window", Shape{Kind: ShapeWindow, Rect: Rect{100, 200, 60, 80}}, 45, Rect{160, 280, -60, -80}, 0},
		{"a door", Shape{Kind: ShapeDoor, Rect: Rect{100, 200, 80, 0}}, 45, Rect{180, 200, -80, 0}, 0},
		{"a symbol", Shape{Kind: ShapeSymbol, Rect: Rect{100, 100, 60, 60}, Turn: 340}, 45, Rect{100, 100, 60, 60}, 25},
		{"a symbol, back", Shape{Kind: ShapeSymbol, Rect: Rect{100, 100, 60, 60}}, -15, Rect{100, 100, 60, 60}, 345},
	} {
		got := Turned(&c.s, c.by)
		same := math.Hypot(got.X-c.want.X, got.Y-c.want.Y)+math.Hypot(got.W-c.want.W, got.H-c.want.H) < 1e-9
		if !same || got.Turn != c.turn {
			t.Errorf("%s: %v turned %v", c.name, got.Rect, got.Turn)
		}
	}
}

// Whatever is done on a map can be undone and done again, and nothing leaves the map.
func TestMapEditsCanBeUndone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, sheet := venueDoc(t)
		plan := func() []*Shape {
			if v := d.Group().Sheet(sheet).Venue; v != nil {
				return v.Plan
			}
			return nil
		}
		states := []*Group{d.Group()}
		for range rapid.IntRange(1, 20).Draw(t, "edits") {
			editMap(t, d, sheet, plan())
			d.Break()
			if d.Group() != states[len(states)-1] {
				states = append(states, d.Group())
			}
			for _, s := range plan() {
				// A figure that is turned has bounds that are reckoned, not exact.
				if b := s.Bounds().Inset(1e-6); b.Within(PlanBounds()) != b {
					t.Fatalf("%s lies at %v", s.Kind, s.Bounds())
				}
			}
		}
		for i := len(states) - 2; i >= 0; i-- {
			if d.Undo(); d.Group() != states[i] {
				t.Fatalf("undo %d differs", i)
			}
		}
		for _, want := range states[1:] {
			if d.Redo(); d.Group() != want {
				t.Fatal("redo differs")
			}
		}
	})
}

func editMap(t *rapid.T, d *Document, sheet ID, plan []*Shape) {
	what := rapid.IntRange(0, 5).Draw(t, "what")
	if len(plan) == 0 {
		what = 0
	}
	at := rapid.Float64Range(-500, 2000)
	pick := func() *Shape { return rapid.SampledFrom(plan).Draw(t, "shape") }
	var err error
	switch what {
	case 0:
		kind := rapid.SampledFrom([]ShapeKind{ShapeRoom, ShapeWall, ShapeSymbol, ShapeLabel}).Draw(t, "kind")
		s := &Shape{ID: NewID(), Kind: kind, Rect: Rect{100, 100, 200, 80}, Feature: rapid.SampledFrom([]string{"", "tea"}).Draw(t, "feature")}
		err = d.AddShapes(StepDrawShape, sheet, MovedShapes([]*Shape{s}, at.Draw(t, "x"), at.Draw(t, "y"))...)
	case 1:
		err = d.ReplaceShapes(Step{Name: StepMoveShapes}, sheet, MovedShapes(Carried(plan, []*Shape{pick()}), at.Draw(t, "x"), at.Draw(t, "y"))...)
	case 2:
		err = d.ReplaceShapes(Step{Name: StepTurnShapes}, sheet, Turned(pick(), rapid.SampledFrom([]float64{45, -15}).Draw(t, "by")))
	case 3:
		err = d.DeleteShapes(sheet, pick().ID)
	case 4:
		out := MovedShapes(plan, 0, 0)
		Align(out, rapid.SampledFrom([]Alignment{AlignLeft, AlignMiddle, AlignBottom}).Draw(t, "align"))
		err = d.ReplaceShapes(Step{Name: StepAlignShapes}, sheet, out...)
	case 5:
		err = d.SetHave(sheet, "tea", rapid.SampledFrom([]Have{"", HaveYes, HaveNo, HaveUnsure}).Draw(t, "have"))
	}
	if err != nil {
		t.Fatal(err)
	}
}

func TestARemarkTakenOffLeavesTheAnswer(t *testing.T) {
	d, sheet := venueDoc(t)
	must(t, d.SetHave(sheet, "ramps", HaveYes))
	must(t, d.SetRemark(sheet, "ramps", "by the door"))
	must(t, d.SetRemark(sheet, "ramps", ""))
	if f := d.Group().Sheet(sheet).Venue.Feature("ramps"); f.Remark != "" || f.Have != HaveYes {
		t.Errorf("left: %+v", f)
	}
}

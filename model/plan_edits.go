package model

import (
	"cmp"
	"fmt"
	"math"
	"slices"
)

// The names of steps on the map of a venue.
const (
	StepDrawShape       = "edit.map.draw"
	StepPlaceSymbol     = "edit.map.place"
	StepMoveShapes      = "edit.map.move"
	StepResizeShape     = "edit.map.resize"
	StepTurnShapes      = "edit.map.turn"
	StepNameShape       = "edit.map.name"
	StepOurRoom         = "edit.map.ours"
	StepDeleteShapes    = "edit.map.delete"
	StepAlignShapes     = "edit.map.align"
	StepDuplicateShapes = "edit.map.duplicate"
)

// MaxShapes is how many things a map holds.
const MaxShapes = 1000

// TooManyShapesError says that a map is full.
type TooManyShapesError struct{ Most int }

func (e *TooManyShapesError) Error() string {
	return fmt.Sprintf("a map holds %d things", e.Most)
}

// PlanBounds is the whole of a map, in board units.
func PlanBounds() Rect { return Rect{0, 0, BoardWidth, BoardHeight} }

// AddShapes puts shapes on top of a map. A symbol that stands for an item of the
// checklist ticks it in the same step. The shapes are given away.
func (d *Document) AddShapes(step string, sheet ID, shapes ...*Shape) error {
	if len(shapes) == 0 {
		return nil
	}
	return d.EditVenue(Step{Name: step}, sheet, func(v *Venue) error {
		if len(v.Plan)+len(shapes) > MaxShapes {
			return &TooManyShapesError{MaxShapes}
		}
		for _, s := range shapes {
			if err := s.checkTexts(); err != nil {
				return err
			}
			if s.Feature != "" {
				v.Tick(s.Feature, HaveYes)
			}
		}
		v.Plan = append(v.Plan, shapes...)
		return nil
	})
}

func (s *Shape) checkTexts() error {
	for _, t := range []string{s.Name, s.Users, s.When} {
		if err := checkText(t); err != nil {
			return err
		}
	}
	return nil
}

// ReplaceShapes puts shapes in the place of those of the same ID, as one step. Those
// that are no longer there are left out. The shapes are given away.
func (d *Document) ReplaceShapes(step Step, sheet ID, shapes ...*Shape) error {
	before := d.group.Sheet(sheet)
	if before == nil {
		return fmt.Errorf("sheet %s: %w", sheet, ErrNotFound)
	}
	same := func(s *Shape) bool { old := before.Venue.Shape(s.ID); return old == nil || *old == *s }
	if len(shapes) == 0 || !slices.ContainsFunc(shapes, func(s *Shape) bool { return !same(s) }) {
		return nil
	}
	return d.EditVenue(step, sheet, func(v *Venue) error {
		for _, s := range shapes {
			if err := s.checkTexts(); err != nil {
				return err
			}
			if i := slices.IndexFunc(v.Plan, func(old *Shape) bool { return old.ID == s.ID }); i >= 0 {
				v.Plan[i] = s
			}
		}
		return nil
	})
}

// DeleteShapes takes shapes off a map. What they ticked stays ticked: taking a symbol
// off the map takes nothing out of the venue.
func (d *Document) DeleteShapes(sheet ID, ids ...ID) error {
	if len(ids) == 0 {
		return nil
	}
	return d.EditVenue(Step{Name: StepDeleteShapes}, sheet, func(v *Venue) error {
		v.Plan = slices.DeleteFunc(v.Plan, func(s *Shape) bool { return slices.Contains(ids, s.ID) })
		return nil
	})
}

// Claimed returns the rooms of a map that change when one of them becomes the group's own, or
// is no longer where it was: copies, since a group has one room.
func Claimed(plan []*Shape, room ID) []*Shape {
	var out []*Shape
	for _, s := range plan {
		if ours := s.ID == room && !s.Ours; s.Kind == ShapeRoom && s.Ours != ours {
			t := *s
			t.Ours = ours
			out = append(out, &t)
		}
	}
	return out
}

// Around returns the upright rectangle round shapes.
func Around(shapes []*Shape) Rect {
	var all Rect
	for i, s := range shapes {
		if all = all.Union(s.Bounds()); i == 0 {
			all = s.Bounds()
		}
	}
	return all
}

// MovedShapes returns copies of shapes moved together by dx, dy, but never off the map.
func MovedShapes(shapes []*Shape, dx, dy float64) []*Shape {
	all := Around(shapes)
	to := all.Moved(dx, dy).Within(PlanBounds())
	out := copies(shapes)
	for _, s := range out {
		s.X += to.X - all.X
		s.Y += to.Y - all.Y
	}
	return out
}

// Carried returns the shapes that move when those chosen do: these, the doors and windows
// in the walls of those among them, and what lies in rooms among them.
func Carried(plan, chosen []*Shape) []*Shape {
	out := slices.Clone(chosen)
	for _, s := range chosen {
		for _, o := range append(Openings(plan, s), within(plan, s)...) {
			if !slices.Contains(out, o) {
				out = append(out, o)
			}
		}
	}
	return out
}

// within returns the symbols and labels that lie in a room and in none on top of it.
func within(plan []*Shape, room *Shape) []*Shape {
	if room.Kind != ShapeRoom {
		return nil
	}
	var out []*Shape
	for _, s := range plan {
		if (s.Kind == ShapeSymbol || s.Kind == ShapeLabel) && roomAt(plan, s.Centre()) == room {
			out = append(out, s)
		}
	}
	return out
}

// roomAt is the topmost room at p, or nil.
func roomAt(plan []*Shape, p Point) *Shape {
	for _, s := range slices.Backward(plan) {
		if s.Kind == ShapeRoom && s.Rect.Contains(p) {
			return s
		}
	}
	return nil
}

// Openings returns the doors and windows that sit in the sides of a room or wall.
func Openings(plan []*Shape, in *Shape) []*Shape {
	const close = 1.0
	sits := func(o *Shape) bool {
		e := o.Ends()
		return slices.ContainsFunc(Sides([]*Shape{in}), func(s Side) bool {
			_, a := s.nearest(e.A)
			_, b := s.nearest(e.B)
			return a <= close && b <= close
		})
	}
	var out []*Shape
	for _, s := range plan {
		if (s.Kind == ShapeDoor || s.Kind == ShapeWindow) && sits(s) {
			out = append(out, s)
		}
	}
	return out
}

// Resized returns a copy of a shape in another rectangle (for a line: end and way), and
// copies of the doors and windows in its walls, which keep their place along them.
func Resized(plan []*Shape, s *Shape, to Rect) []*Shape {
	next := *s
	next.Rect = to
	out := []*Shape{&next}
	if s.Kind != ShapeRoom && s.Kind != ShapeWall {
		return out
	}
	for _, o := range Openings(plan, s) {
		e := o.Ends()
		middle := Point{share(s.X, s.W, to.X, to.W, (e.A.X+e.B.X)/2), share(s.Y, s.H, to.Y, to.H, (e.A.Y+e.B.Y)/2)}
		moved := *o
		moved.Rect = o.Snapped([]*Shape{&next}, middle, e.Length())
		out = append(out, &moved)
	}
	return out
}

// Snapped is SnapOpening for a door or window that there is: it goes on opening the same
// way.
func (s *Shape) Snapped(plan []*Shape, middle Point, width float64) Rect {
	to := SnapOpening(plan, middle, width)
	if to.W*s.W+to.H*s.H < 0 {
		return to.reversed()
	}
	return to
}

// reversed is the same line from its other end.
func (r Rect) reversed() Rect { return Rect{r.X + r.W, r.Y + r.H, -r.W, -r.H} }

// share takes a coordinate from one stretch to the like place of another.
func share(from, length, toFrom, toLength, at float64) float64 {
	if length == 0 {
		return toFrom + (at - from)
	}
	return toFrom + (at-from)/length*toLength
}

// Turned returns a copy of a shape turned clockwise about its middle. Symbols and labels
// turn as far as asked, rooms, walls and streets by a quarter that way. A door or window
// stays in its wall and opens the other way.
func Turned(s *Shape, degrees float64) *Shape {
	t := *s
	c := s.Bounds().Centre()
	switch {
	case s.Kind == ShapeDoor || s.Kind == ShapeWindow:
		t.Rect = s.Rect.reversed()
	case s.Kind.IsLine():
		// A quarter turn takes the way (w, h) to (-h, w).
		t.W, t.H = math.Copysign(1, degrees)*-s.H, math.Copysign(1, degrees)*s.W
		t.X, t.Y = c.X-t.W/2, c.Y-t.H/2
	case s.Kind == ShapeRoom:
		t.Rect = Rect{c.X - s.H/2, c.Y - s.W/2, s.H, s.W}
	default:
		t.Turn = math.Mod(s.Turn+degrees+360, 360)
	}
	return MovedShapes([]*Shape{&t}, 0, 0)[0]
}

// ShapesIn returns the shapes that lie wholly in r, in stacking order.
func ShapesIn(plan []*Shape, r Rect) []*Shape {
	var out []*Shape
	for _, s := range plan {
		b := s.Bounds()
		if b.X >= r.X && b.Y >= r.Y && b.X+b.W <= r.X+r.W && b.Y+b.H <= r.Y+r.H {
			out = append(out, s)
		}
	}
	return out
}

// ShapeOrder returns the shapes as keys walk them: in bands from the top, each from the
// left.
func ShapeOrder(plan []*Shape) []*Shape {
	const band = 4 * PlanGrid
	out := slices.Clone(plan)
	slices.SortStableFunc(out, func(a, b *Shape) int {
		p, q := a.Bounds(), b.Bounds()
		return cmp.Or(cmp.Compare(math.Floor(p.Y/band), math.Floor(q.Y/band)), cmp.Compare(p.X, q.X))
	})
	return out
}

package printables

import (
	"testing"

	"pgregory.net/rapid"

	"commonground/model"
	"commonground/printables/mark"
)

func anyDoodle(t *rapid.T) model.Doodle {
	point := rapid.Custom(func(t *rapid.T) model.DoodlePoint {
		n := rapid.IntRange(0, model.DoodleSize)
		return model.DoodlePoint{X: n.Draw(t, "x"), Y: n.Draw(t, "y")}
	})
	stroke := rapid.Custom(func(t *rapid.T) model.Stroke { return rapid.SliceOfN(point, 0, 9).Draw(t, "stroke") })
	return rapid.SliceOfN(stroke, 0, 6).Draw(t, "doodle")
}

// A doodle stays in the square in the middle of its box, but for half a pen.
func TestDoodleStaysInItsBox(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := anyDoodle(t)
		box := mark.Rect{X: 7, Y: 11, W: rapid.Float64Range(1, 90).Draw(t, "w"), H: rapid.Float64Range(1, 90).Draw(t, "h")}
		side := min(box.W, box.H)
		pen := DoodlePen * side / model.DoodleSize
		for _, m := range DoodleMarks(d, box, PaperPalette().Ink) {
			b := m.Bounds()
			if b.X < box.X-pen || b.Y < box.Y-pen || b.X+b.W > box.X+box.W+pen || b.Y+b.H > box.Y+box.H+pen {
				t.Fatalf("%v reaches out of %v", b, box)
			}
		}
	})
}

func TestDoodleShowsEveryStroke(t *testing.T) {
	d := model.Doodle{{{X: 0, Y: 0}, {X: 1000, Y: 1000}}, {}, {{X: 500, Y: 500}}, {{X: 9, Y: 9}, {X: 9, Y: 9}}}
	got := DoodleMarks(d, mark.Rect{W: 20, H: 10}, PaperPalette().Ink)
	if len(got) != 2 {
		t.Fatalf("%d marks, want the lines and the dabs", len(got))
	}
	lines, dabs := got[0].(mark.Shape), got[1].(mark.Shape)
	if b := lines.Path.Bounds(); b != (mark.Rect{X: 5, Y: 0, W: 10, H: 10}) {
		t.Errorf("the line reaches over %v", b)
	}
	if len(dabs.Path) != 2*len(mark.Ellipse(mark.Rect{})) || dabs.Fill.A == 0 {
		t.Errorf("dabs of %d segments, paint %v", len(dabs.Path), dabs.Fill)
	}
	if got := DoodleMarks(nil, mark.Rect{W: 9, H: 9}, PaperPalette().Ink); got != nil {
		t.Errorf("nothing drawn makes %v", got)
	}
}

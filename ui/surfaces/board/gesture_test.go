package board

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"commonground/model"
	"commonground/ui/canvas"
)

// threeNotes is a board at one unit a widget unit with notes in a row and one on top of
// the first.
func threeNotes() *scene {
	v := canvas.NewView(model.Rect{W: 1414, H: 1000})
	v.Resize(1414+2*canvas.Margin, 1000+2*canvas.Margin)
	s := &scene{view: v}
	for _, r := range []model.Rect{{X: 100, Y: 100, W: 180, H: 135}, {X: 400, Y: 100, W: 180, H: 135}, {X: 150, Y: 150, W: 180, H: 135}} {
		s.notes = append(s.notes, model.NewNote("x", model.ColourA, r))
	}
	return s
}

func at(s *scene, x, y float64) canvas.Position { return s.view.ToPosition(model.Point{X: x, Y: y}) }

func selected(s *scene) []int {
	var out []int
	for i, n := range s.notes {
		if s.sel.Has(n.ID) {
			out = append(out, i)
		}
	}
	return out
}

func wantSelected(t *testing.T, s *scene, want ...int) {
	t.Helper()
	got := selected(s)
	if len(got) != len(want) {
		t.Fatalf("selected %v, want %v", got, want)
	}
	for i := range got {
		if got[i] != want[i] {
			t.Fatalf("selected %v, want %v", got, want)
		}
	}
}

func click(s *scene, x, y float64, extend bool) {
	var g gesture
	g.press(s, canvas.Press{At: at(s, x, y), Extend: extend})
	g.Release(&s.sel)
}

func TestClicksSelectTheTopmostNote(t *testing.T) {
	s := threeNotes()
	click(s, 200, 180, false)
	wantSelected(t, s, 2)
	click(s, 110, 110, false)
	wantSelected(t, s, 0)
	click(s, 500, 150, true)
	wantSelected(t, s, 0, 1)
	click(s, 500, 150, true)
	wantSelected(t, s, 0)
	click(s, 900, 900, true)
	wantSelected(t, s, 0)
	click(s, 900, 900, false)
	wantSelected(t, s)
}

func TestAClickOnOneOfSeveralSelectsItAlone(t *testing.T) {
	s := threeNotes()
	s.sel.Only(s.notes[0].ID, s.notes[1].ID)
	click(s, 500, 150, false)
	wantSelected(t, s, 1)
}

func TestADragCarriesAllThatIsSelected(t *testing.T) {
	s := threeNotes()
	s.sel.Only(s.notes[0].ID, s.notes[1].ID)
	var g gesture
	g.press(s, canvas.Press{At: at(s, 500, 150)})
	g.move(s, at(s, 501, 150), false)
	if g.Phase != canvas.Pressing {
		t.Fatal("a tremble is no drag")
	}
	g.move(s, at(s, 530, 190), false)
	to := g.targets(s)
	if len(to) != 2 || to[s.notes[0].ID] != (model.Point{X: 130, Y: 140}) || to[s.notes[1].ID] != (model.Point{X: 430, Y: 140}) {
		t.Fatalf("targets %v", to)
	}
	if got := g.Release(&s.sel); got != canvas.Moving {
		t.Fatalf("ended as %v", got)
	}
	wantSelected(t, s, 0, 1)
}

func TestNotesCannotBeDraggedOffTheBoard(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := threeNotes()
		s.sel.Only(idsOf(s.notes)...)
		var g gesture
		g.press(s, canvas.Press{At: at(s, 110, 110)})
		g.move(s, at(s, rapid.Float64Range(-9000, 9000).Draw(t, "x"), rapid.Float64Range(-9000, 9000).Draw(t, "y")), false)
		for i, n := range s.notes {
			p, ok := g.targets(s)[n.ID]
			r := model.Rect{X: p.X, Y: p.Y, W: n.W, H: n.H}
			if ok && !close2(s.view.Board.Union(r).W, s.view.Board.W) {
				t.Fatalf("note %d at %v", i, r)
			}
		}
	})
}

func TestAMarqueeSelectsWhatItTouches(t *testing.T) {
	s := threeNotes()
	s.sel.Only(s.notes[1].ID)
	var g gesture
	g.press(s, canvas.Press{At: at(s, 50, 50), Extend: true})
	g.move(s, at(s, 120, 120), false)
	wantSelected(t, s, 0, 1)
	g.move(s, at(s, 160, 160), false)
	wantSelected(t, s, 0, 1, 2)
	g.move(s, at(s, 60, 60), false)
	wantSelected(t, s, 1)
	if g.Release(&s.sel) != canvas.Enclosing {
		t.Fatal("no marquee")
	}
}

func TestEscapeEndsADragAndLettingGoDoesNothing(t *testing.T) {
	s := threeNotes()
	var g gesture
	g.press(s, canvas.Press{At: at(s, 500, 150)})
	if g.Escape(&s.sel) {
		t.Fatal("nothing to escape from yet")
	}
	g.move(s, at(s, 700, 400), false)
	if !g.Escape(&s.sel) {
		t.Fatal("not escaped")
	}
	g.move(s, at(s, 800, 500), false)
	if got := g.Release(&s.sel); got != canvas.Spent {
		t.Fatalf("ended as %v", got)
	}
	wantSelected(t, s, 1)
}

func TestEscapingAMarqueeGivesBackTheSelection(t *testing.T) {
	s := threeNotes()
	s.sel.Only(s.notes[1].ID)
	var g gesture
	g.press(s, canvas.Press{At: at(s, 50, 50), Extend: true})
	g.move(s, at(s, 160, 160), false)
	g.Escape(&s.sel)
	wantSelected(t, s, 1)
}

func TestTheHandMovesTheView(t *testing.T) {
	s := threeNotes()
	s.view.ZoomBy(2, canvas.At(700, 500))
	was := s.view.Mid
	var g gesture
	g.press(s, canvas.Press{At: at(s, 500, 150), Hand: true})
	start := g.Now
	g.move(s, canvas.At(start.X-30, start.Y-20), false)
	wantSelected(t, s)
	if got := s.view.Mid; !close2(got.X-was.X, 30/s.view.Zoom) || !close2(got.Y-was.Y, 20/s.view.Zoom) {
		t.Fatalf("view went from %v to %v", was, got)
	}
}

func TestALockedBoardPansInsteadOfDragging(t *testing.T) {
	s := threeNotes()
	var g gesture
	g.press(s, canvas.Press{At: at(s, 500, 150)})
	g.move(s, at(s, 600, 250), true)
	if g.Phase != canvas.Panning {
		t.Fatalf("phase %v", g.Phase)
	}
}

func TestTabWalksTheNotesAndLeavesAtTheEnds(t *testing.T) {
	s := threeNotes()
	var walked []int
	for n := s.after(model.ReadingOrder(s.notes), 1); n != nil; n = s.after(model.ReadingOrder(s.notes), 1) {
		s.sel.Only(n.ID)
		walked = append(walked, selected(s)...)
	}
	if len(walked) != 3 {
		t.Fatalf("walked %v", walked)
	}
	s.sel.Clear()
	n := s.after(model.ReadingOrder(s.notes), -1)
	order := model.ReadingOrder(s.notes)
	if n != order[2] {
		t.Fatal("walking backwards does not begin at the last note")
	}
}

func close2(a, b float64) bool { return math.Abs(a-b) < 1e-6*(1+math.Abs(a)) }

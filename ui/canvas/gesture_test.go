package canvas

import (
	"maps"
	"math"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"pgregory.net/rapid"

	"commonground/model"
)

// things lie in a row on a view of one unit to a board unit, 100 wide and 200 apart.
type things struct {
	view View
	sel  Selection[int]
}

func newThings() *things {
	s := &things{view: NewView(model.Rect{W: 1000, H: 1000})}
	s.view.Resize(1000+2*Margin, 1000+2*Margin)
	return s
}

func (s *things) rect(i int) model.Rect {
	return model.Rect{X: 100 + 200*float64(i), Y: 100, W: 100, H: 100}
}

func (s *things) at(p model.Point) *int {
	for i := range 4 {
		if s.rect(i).Contains(p) {
			return &i
		}
	}
	return nil
}

func (s *things) press(g *Gesture[int], x, y float64, extend bool) {
	at := s.view.ToPosition(model.Point{X: x, Y: y})
	g.Press(&s.view, &s.sel, Press{At: at, Button: desktop.MouseButtonPrimary, Extend: extend}, s.at(model.Point{X: x, Y: y}))
}

func (s *things) move(g *Gesture[int], x, y float64, locked bool) bool {
	began := g.Move(&s.view, s.view.ToPosition(model.Point{X: x, Y: y}), locked)
	if g.Phase == Enclosing {
		var touched []int
		for i := range 4 {
			if s.rect(i).Overlaps(g.Enclosed(&s.view)) {
				touched = append(touched, i)
			}
		}
		g.Enclose(&s.sel, touched...)
	}
	return began
}

func (s *things) wants(t interface{ Fatalf(string, ...any) }, want ...int) {
	if got := slices.Sorted(maps.Keys(s.sel.Set())); !slices.Equal(got, want) {
		t.Fatalf("selected %v, want %v", got, want)
	}
}

// TestClicks: whatever is clicked in whatever order, with or without Shift, it is selected as
// in a plain list; and a click ends idle.
func TestClicks(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, plain := newThings(), map[int]bool{}
		var g Gesture[int]
		for range rapid.IntRange(1, 12).Draw(t, "clicks") {
			i, extend := rapid.IntRange(-1, 3).Draw(t, "on"), rapid.Bool().Draw(t, "extend")
			switch {
			case i < 0 && !extend:
				plain = map[int]bool{}
			case i < 0:
			case extend && plain[i]:
				delete(plain, i)
			case extend:
				plain[i] = true
			default:
				plain = map[int]bool{i: true}
			}
			x := 150 + 200*float64(i) // left of the first where i is -1
			if i < 0 {
				x = 50
			}
			s.press(&g, x, 150, extend)
			s.move(&g, x+Slack/2, 150, false)
			if was := g.Release(&s.sel); was != Pressing || g.Phase != Idle {
				t.Fatalf("a click ended as %v, %v", was, g.Phase)
			}
			s.wants(t, slices.Sorted(maps.Keys(plain))...)
			if i >= 0 && plain[i] && s.sel.Last() != i {
				t.Fatalf("keys go on from %v, not %v", s.sel.Last(), i)
			}
		}
	})
}

// TestADragMovesOnceItStrays: what was pressed, and what is selected with it.
func TestADragMovesOnceItStrays(t *testing.T) {
	s := newThings()
	s.sel.Only(0, 1)
	var g Gesture[int]
	s.press(&g, 150, 150, false)
	if s.move(&g, 150+Slack, 150, false) || g.Phase != Pressing || g.Moved || g.Scrolls() {
		t.Fatal("a tremble is no drag")
	}
	if !s.move(&g, 190, 170, false) || g.Phase != Moving || !g.Moved || !g.Scrolls() {
		t.Fatalf("it does not move: %v", g.Phase)
	}
	if s.move(&g, 191, 170, false) {
		t.Error("it begins again")
	}
	if by := g.By(&s.view); by != (model.Point{X: 41, Y: 20}) {
		t.Errorf("it went by %v", by)
	}
	if g.Release(&s.sel) != Moving {
		t.Error("it did not end as a move")
	}
	s.wants(t, 0, 1)
}

// TestEnclosing: what the rectangle touches, beside what was there with Shift; Escape gives
// that back, and letting go does nothing then.
func TestEnclosing(t *testing.T) {
	s := newThings()
	s.sel.Only(3)
	var g Gesture[int]
	s.press(&g, 50, 50, true)
	s.move(&g, 350, 150, false)
	s.wants(t, 0, 1, 3)
	if from := g.Enclosed(&s.view); from != (model.Rect{X: 50, Y: 50, W: 300, H: 100}) {
		t.Errorf("it is %v", from)
	}
	s.move(&g, 60, 60, false)
	s.wants(t, 3)
	s.move(&g, 350, 150, false)
	if !g.Escape(&s.sel) || g.Phase != Spent || g.Scrolls() {
		t.Fatalf("not escaped: %v", g.Phase)
	}
	s.wants(t, 3)
	s.move(&g, 550, 150, false)
	if g.Escape(&s.sel) || g.Release(&s.sel) != Spent {
		t.Error("it goes on")
	}
	s.wants(t, 3)
}

// TestTheViewMovesWhereNothingElseMay: by hand, and where things are locked.
func TestTheViewMovesWhereNothingElseMay(t *testing.T) {
	for _, locked := range []bool{false, true} {
		s := newThings()
		s.view.ZoomBy(2, s.view.Middle())
		was := s.view.Mid
		var g Gesture[int]
		zero := 0
		g.Press(&s.view, &s.sel, Press{At: At(500, 500), Hand: !locked}, &zero)
		if g.Holds(desktop.MouseButtonSecondary) {
			t.Error("another button holds it")
		}
		g.Move(&s.view, At(450, 520), locked)
		if g.Phase != Panning || s.view.Mid == was {
			t.Errorf("locked %v: %v, the view went from %v to %v", locked, g.Phase, was, s.view.Mid)
		}
		if g.Escape(&s.sel) {
			t.Error("there is nothing to give up")
		}
		if !locked && s.sel.Count() > 0 {
			t.Error("the hand selects")
		}
	}
}

// TestDoubleClicksAreNearEachOther.
func TestDoubleClicksAreNearEachOther(t *testing.T) {
	for _, c := range []struct {
		x    float64
		want bool
	}{{150 + 4*Slack, true}, {151 + 4*Slack, false}} {
		s := newThings()
		var g Gesture[int]
		s.press(&g, 150, 150, false)
		g.Release(&s.sel)
		s.press(&g, c.x, 150, false)
		g.Release(&s.sel)
		if g.Twice() != c.want {
			t.Errorf("%v apart: %v", c.x-150, g.Twice())
		}
	}
}

func TestPressesAreReadFromTheMouse(t *testing.T) {
	for _, c := range []struct {
		button       desktop.MouseButton
		keys         fyne.KeyModifier
		held         bool
		extend, hand bool
	}{
		{desktop.MouseButtonPrimary, 0, false, false, false},
		{desktop.MouseButtonPrimary, fyne.KeyModifierShift, false, true, false},
		{desktop.MouseButtonPrimary, fyne.KeyModifierShortcutDefault, false, true, false},
		{desktop.MouseButtonPrimary, fyne.KeyModifierAlt, true, false, true},
		{desktop.MouseButtonTertiary, 0, false, false, true},
	} {
		p := PressOf(&desktop.MouseEvent{Button: c.button, Modifier: c.keys}, c.held)
		if p.Extend != c.extend || p.Hand != c.hand || p.Button != c.button {
			t.Errorf("%+v is read as %+v", c, p)
		}
	}
}

func TestASelectionForgetsWhatIsGone(t *testing.T) {
	var s Selection[int]
	Keep(&s, []int{1}, func(i int) int { return i })
	s.Only(1, 2, 3)
	Keep(&s, []int{3, 1, 5}, func(i int) int { return i })
	if got := Chosen(&s, []int{5, 3, 2, 1}, func(i int) int { return i }); !slices.Equal(got, []int{3, 1}) {
		t.Errorf("still selected are %v", got)
	}
}

// TestAHeldThingStaysWhereItIsOnTheBoard while the view changes; a view that is moved itself
// follows the pointer.
func TestAHeldThingStaysWhereItIsOnTheBoard(t *testing.T) {
	s := newThings()
	var g Gesture[int]
	s.press(&g, 150, 150, false)
	s.move(&g, 450, 550, false)
	now := g.Now
	g.Keep(&s.view, func() { s.view.Resize(700, 500) })
	if by := g.By(&s.view); math.Abs(by.X-300) > 1e-6 || math.Abs(by.Y-400) > 1e-6 || g.Now == now {
		t.Errorf("it went by %v", by)
	}
	g.Release(&s.sel)
	g.Press(&s.view, &s.sel, Press{At: now, Hand: true}, nil)
	if g.Keep(&s.view, func() { s.view.Resize(900, 600) }); g.Now != now {
		t.Error("the pointer of a view that is moved is elsewhere")
	}
}

package canvas

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"commonground/model"
)

func aView(t *rapid.T) View {
	scale := float64(rapid.IntRange(1, 5).Draw(t, "scale"))
	v := NewView(model.Rect{W: model.BoardWidth * scale, H: model.BoardHeight * scale})
	v.Resize(rapid.Float64Range(50, 4000).Draw(t, "w"), rapid.Float64Range(50, 4000).Draw(t, "h"))
	return v
}

func aPosition(t *rapid.T, v View) Position {
	return Position{rapid.Float64Range(0, v.W).Draw(t, "x"), rapid.Float64Range(0, v.H).Draw(t, "y")}
}

func close2(a, b float64) bool { return math.Abs(a-b) < 1e-6*(1+math.Abs(a)) }

func TestAFittingViewShowsTheWholeBoardAtAnySize(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := aView(t)
		see := v.Visible()
		if !close2(see.Union(v.Board).W, see.W) || !close2(see.Union(v.Board).H, see.H) {
			t.Fatalf("sees %v of %v", see, v.Board)
		}
		if v.Percent() != 100 {
			t.Fatalf("fit is %d %%", v.Percent())
		}
	})
}

func TestPositionsAndPointsAreTheSamePlaces(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := aView(t)
		v.ZoomBy(rapid.Float64Range(0.3, 6).Draw(t, "factor"), aPosition(t, v))
		s := aPosition(t, v)
		back := v.ToPosition(v.ToBoard(s))
		if back.Far(s) > 1e-6*(1+v.W+v.H) {
			t.Fatalf("%v came back as %v", s, back)
		}
	})
}

func TestTheBoardCannotBeLostByZoomingAndPanning(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := aView(t)
		for range rapid.IntRange(1, 12).Draw(t, "steps") {
			v.ZoomBy(rapid.Float64Range(0.3, 3).Draw(t, "factor"), aPosition(t, v))
			v.Pan(rapid.Float64Range(-5000, 5000).Draw(t, "dx"), rapid.Float64Range(-5000, 5000).Draw(t, "dy"))
			if rapid.Bool().Draw(t, "resize") {
				v.Resize(rapid.Float64Range(50, 4000).Draw(t, "w"), rapid.Float64Range(50, 4000).Draw(t, "h"))
			}
		}
		if v.Zoom < v.fitZoom()*0.999 || v.Zoom > v.mostZoom()*1.001 {
			t.Fatalf("zoom %v, fit %v, most %v", v.Zoom, v.fitZoom(), v.mostZoom())
		}
		m := Margin/v.Zoom + 1e-6
		see, wide := v.Visible(), v.Board.Inset(-m)
		if see.W <= wide.W && (see.X < wide.X-1e-6 || see.X+see.W > wide.X+wide.W+1e-6) {
			t.Fatalf("sees %v beside %v", see, v.Board)
		}
	})
}

func TestZoomingKeepsThePlaceUnderThePointer(t *testing.T) {
	v := NewView(model.Rect{W: 1414, H: 1000})
	v.Resize(1000, 700)
	v.ZoomBy(2, Position{500, 350})
	at := Position{400, 300}
	p := v.ToBoard(at)
	v.ZoomBy(1.2, at)
	if got := v.ToPosition(p); got.Far(at) > 1e-6 {
		t.Fatalf("the place went to %v, want %v", got, at)
	}
}

func TestZoomingOutFarEnoughFitsAgain(t *testing.T) {
	v := NewView(model.Rect{W: 1414, H: 1000})
	v.Resize(1000, 700)
	v.ZoomBy(3, Position{10, 10})
	if v.Fits || v.Percent() <= 100 {
		t.Fatalf("not zoomed: %d %%", v.Percent())
	}
	v.ZoomBy(0.01, Position{10, 10})
	if !v.Fits || v.Mid != v.Board.Centre() {
		t.Fatalf("zoomed out to %v round %v", v.Percent(), v.Mid)
	}
}

func TestRevealShowsANoteAndMovesNoFurtherThanNeeded(t *testing.T) {
	v := NewView(model.Rect{W: 1414, H: 1000})
	v.Resize(600, 400)
	v.ZoomBy(4, Position{0, 0})
	r := model.Rect{X: 1200, Y: 800, W: 180, H: 135}
	if !v.Reveal(r) {
		t.Fatal("nothing moved")
	}
	if see := v.Visible(); !see.Contains(model.Point{X: r.X, Y: r.Y}) || !see.Contains(model.Point{X: r.X + r.W, Y: r.Y + r.H}) {
		t.Fatalf("%v not in %v", r, see)
	}
	if v.Reveal(r) {
		t.Fatal("moved though it was seen")
	}
}

func TestTheViewScrollsOnlyNearItsEdges(t *testing.T) {
	v := NewView(model.Rect{W: 1414, H: 1000})
	v.Resize(600, 400)
	if got := v.edgePull(Position{300, 200}); got != (Position{}) {
		t.Fatalf("pulls %v from the middle", got)
	}
	if got := v.edgePull(Position{-50, 399}); got.X != edgeSpeed || got.Y >= 0 {
		t.Fatalf("pulls %v from beyond the left edge near the foot", got)
	}
}

func TestRevealLeavesAloneWhatIsTooLargeToShow(t *testing.T) {
	v := NewView(model.Rect{W: 1414, H: 1000})
	v.Resize(600, 400)
	v.ZoomBy(4, Position{300, 200})
	if v.Reveal(model.Rect{W: 1414, H: 1000}) {
		t.Fatal("moved")
	}
}

package board

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"commonground/model"
)

func aView(t *rapid.T) view {
	scale := float64(rapid.IntRange(1, 5).Draw(t, "scale"))
	v := newView(model.Rect{W: model.BoardWidth * scale, H: model.BoardHeight * scale})
	v.resize(rapid.Float64Range(50, 4000).Draw(t, "w"), rapid.Float64Range(50, 4000).Draw(t, "h"))
	return v
}

func aPosition(t *rapid.T, v view) position {
	return position{rapid.Float64Range(0, v.w).Draw(t, "x"), rapid.Float64Range(0, v.h).Draw(t, "y")}
}

func close2(a, b float64) bool { return math.Abs(a-b) < 1e-6*(1+math.Abs(a)) }

func TestAFittingViewShowsTheWholeBoardAtAnySize(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := aView(t)
		see := v.visible()
		if !close2(see.Union(v.board).W, see.W) || !close2(see.Union(v.board).H, see.H) {
			t.Fatalf("sees %v of %v", see, v.board)
		}
		if v.percent() != 100 {
			t.Fatalf("fit is %d %%", v.percent())
		}
	})
}

func TestPositionsAndPointsAreTheSamePlaces(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := aView(t)
		v.zoomBy(rapid.Float64Range(0.3, 6).Draw(t, "factor"), aPosition(t, v))
		s := aPosition(t, v)
		back := v.toPosition(v.toBoard(s))
		if back.far(s) > 1e-6*(1+v.w+v.h) {
			t.Fatalf("%v came back as %v", s, back)
		}
	})
}

func TestTheBoardCannotBeLostByZoomingAndPanning(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := aView(t)
		for range rapid.IntRange(1, 12).Draw(t, "steps") {
			v.zoomBy(rapid.Float64Range(0.3, 3).Draw(t, "factor"), aPosition(t, v))
			v.pan(rapid.Float64Range(-5000, 5000).Draw(t, "dx"), rapid.Float64Range(-5000, 5000).Draw(t, "dy"))
			if rapid.Bool().Draw(t, "resize") {
				v.resize(rapid.Float64Range(50, 4000).Draw(t, "w"), rapid.Float64Range(50, 4000).Draw(t, "h"))
			}
		}
		if v.zoom < v.fitZoom()*0.999 || v.zoom > v.mostZoom()*1.001 {
			t.Fatalf("zoom %v, fit %v, most %v", v.zoom, v.fitZoom(), v.mostZoom())
		}
		m := fitMargin/v.zoom + 1e-6
		see, wide := v.visible(), v.board.Inset(-m)
		if see.W <= wide.W && (see.X < wide.X-1e-6 || see.X+see.W > wide.X+wide.W+1e-6) {
			t.Fatalf("sees %v beside %v", see, v.board)
		}
	})
}

func TestZoomingKeepsThePlaceUnderThePointer(t *testing.T) {
	v := newView(model.Rect{W: 1414, H: 1000})
	v.resize(1000, 700)
	v.zoomBy(2, position{500, 350})
	at := position{400, 300}
	p := v.toBoard(at)
	v.zoomBy(1.2, at)
	if got := v.toPosition(p); got.far(at) > 1e-6 {
		t.Fatalf("the place went to %v, want %v", got, at)
	}
}

func TestZoomingOutFarEnoughFitsAgain(t *testing.T) {
	v := newView(model.Rect{W: 1414, H: 1000})
	v.resize(1000, 700)
	v.zoomBy(3, position{10, 10})
	if v.fits || v.percent() <= 100 {
		t.Fatalf("not zoomed: %d %%", v.percent())
	}
	v.zoomBy(0.01, position{10, 10})
	if !v.fits || v.mid != v.board.Centre() {
		t.Fatalf("zoomed out to %v round %v", v.percent(), v.mid)
	}
}

func TestRevealShowsANoteAndMovesNoFurtherThanNeeded(t *testing.T) {
	v := newView(model.Rect{W: 1414, H: 1000})
	v.resize(600, 400)
	v.zoomBy(4, position{0, 0})
	r := model.Rect{X: 1200, Y: 800, W: 180, H: 135}
	if !v.reveal(r) {
		t.Fatal("nothing moved")
	}
	if see := v.visible(); !see.Contains(model.Point{X: r.X, Y: r.Y}) || !see.Contains(model.Point{X: r.X + r.W, Y: r.Y + r.H}) {
		t.Fatalf("%v not in %v", r, see)
	}
	if v.reveal(r) {
		t.Fatal("moved though it was seen")
	}
}

func TestTheViewScrollsOnlyNearItsEdges(t *testing.T) {
	v := newView(model.Rect{W: 1414, H: 1000})
	v.resize(600, 400)
	if got := v.edgePull(position{300, 200}); got != (position{}) {
		t.Fatalf("pulls %v from the middle", got)
	}
	if got := v.edgePull(position{-50, 399}); got.x != edgeSpeed || got.y >= 0 {
		t.Fatalf("pulls %v from beyond the left edge near the foot", got)
	}
}

func TestRevealLeavesAloneWhatIsTooLargeToShow(t *testing.T) {
	v := newView(model.Rect{W: 1414, H: 1000})
	v.resize(600, 400)
	v.zoomBy(4, position{300, 200})
	if v.reveal(model.Rect{W: 1414, H: 1000}) {
		t.Fatal("moved")
	}
}

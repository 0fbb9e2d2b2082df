package canvas

import (
	"math"
	"testing"

	"commonground/model"
)

// plain is a view of 500 by 500 on a board of 1000 by 1000, two units to a board unit.
func plain() View {
	v := NewView(model.Rect{W: 1000, H: 1000})
	v.Resize(500, 500)
	v.Zoom, v.Mid, v.Fits = 2, model.Point{X: 500, Y: 500}, false
	return v
}

func TestAFittingBoardHasItsMarginAlongTheShorterSide(t *testing.T) {
	for _, c := range []struct{ w, h, zoom float64 }{
		{1032, 2000, 1}, {2000, 1032, 1}, {532, 532, 0.5}, {10, 10, 0.001},
	} {
		v := NewView(model.Rect{W: 1000, H: 1000})
		if v.Resize(c.w, c.h); math.Abs(v.Zoom-c.zoom) > 1e-9 || !v.Fits {
			t.Errorf("on %v by %v the zoom is %v, want %v", c.w, c.h, v.Zoom, c.zoom)
		}
	}
}

func TestAResizedViewKeepsItsMiddleAndItsLimits(t *testing.T) {
	v := plain()
	v.Mid = model.Point{X: 400, Y: 450}
	if v.Resize(600, 700); v.Mid != (model.Point{X: 400, Y: 450}) || v.Zoom != 2 {
		t.Errorf("it shows %v at %v", v.Mid, v.Zoom)
	}
	if v.Resize(2033, 2033); !v.Fits {
		t.Error("where all of the board has room at a larger zoom, it is not shown")
	}
	v = plain()
	v.Zoom = maxZoom
	if v.Resize(2000, 400); v.Fits || v.Zoom != maxZoom {
		t.Errorf("the zoom is %v", v.Zoom)
	}
}

func TestZoomHasItsLimits(t *testing.T) {
	v := plain()
	if v.ZoomBy(9, v.Middle()); v.Zoom != maxZoom || v.CanZoomIn() {
		t.Errorf("a board unit is %v units at the most", v.Zoom)
	}
	if !v.CanZoomOut() {
		t.Error("cannot zoom out")
	}
	small := NewView(model.Rect{W: 10, H: 10})
	small.Resize(532, 532) // fits at 50
	if small.ZoomBy(9, small.Middle()); small.Zoom != 100 {
		t.Errorf("a small board is shown at %v, twice as large as it fits is 100", small.Zoom)
	}
	if small.ZoomBy(0.5, small.Middle()); !small.Fits || small.CanZoomOut() || small.Percent() != 100 {
		t.Errorf("back at %v it does not fit", small.Zoom)
	}
	near := NewView(model.Rect{W: 1000, H: 1000})
	near.Resize(1032, 1032)
	if near.ZoomBy(1.0009, near.Middle()); !near.Fits {
		t.Error("a zoom that nobody can tell from fitting is another")
	}
	if near.ZoomBy(1.01, near.Middle()); near.Fits || near.Percent() != 101 {
		t.Errorf("at %v %%", near.Percent())
	}
}

func TestPanningGoesAsFarAsThePointerAndToTheMargin(t *testing.T) {
	v := plain()
	if moved := v.Pan(30, -50); !moved || v.Mid != (model.Point{X: 485, Y: 525}) {
		t.Errorf("it shows %v", v.Mid)
	}
	if v.Pan(9999, 9999); v.Mid != (model.Point{X: 125 - Margin/2, Y: 125 - Margin/2}) {
		t.Errorf("at the upper left it shows %v", v.Mid)
	}
	if moved := v.Pan(9999, 9999); moved {
		t.Error("moved where there is nothing more")
	}
	if v.Pan(-9999, -9999); v.Mid != (model.Point{X: 875 + Margin/2, Y: 875 + Margin/2}) {
		t.Errorf("at the lower right it shows %v", v.Mid)
	}
	beside := NewView(model.Rect{X: -900, Y: -900, W: 1000, H: 1000}) // as with a tray beside a board
	beside.Resize(500, 500)
	beside.Zoom, beside.Fits = 2, false
	if beside.Pan(9999, -9999); beside.Mid != (model.Point{X: -775 - Margin/2, Y: -25 + Margin/2}) {
		t.Errorf("where the board begins before 0 it shows %v", beside.Mid)
	}
	v.Resize(500, 2200)
	if v.Pan(-10, 999); v.Mid.Y != 500 {
		t.Errorf("where there is room for its height, its middle lies at %v", v.Mid.Y)
	}
}

// TestRevealMovesByTheLeast: the view sees 375 to 625 less its margin.
func TestRevealMovesByTheLeast(t *testing.T) {
	const m = Margin / 2 // in board units
	for _, c := range []struct {
		r     model.Rect
		x, y  float64 // where the middle goes
		moved bool
	}{
		{model.Rect{X: 400, Y: 400, W: 50, H: 50}, 500, 500, false},
		{model.Rect{X: 375 + m, Y: 375 + m, W: 250 - 2*m, H: 250 - 2*m}, 500, 500, false}, // exactly as large
		{model.Rect{X: 300, Y: 480, W: 50, H: 50}, 300 - m + 125, 500, true},
		{model.Rect{X: 480, Y: 300, W: 50, H: 50}, 500, 300 - m + 125, true},
		{model.Rect{X: 700, Y: 480, W: 50, H: 60}, 750 + m - 125, 500, true},
		{model.Rect{X: 480, Y: 700, W: 60, H: 50}, 500, 750 + m - 125, true},
		{model.Rect{X: 300, Y: 480, W: 400, H: 10}, 500, 500, false}, // too long, and some of it is seen
		{model.Rect{X: 640, Y: 480, W: 300, H: 10}, 640 - m + 125, 500, true},
		{model.Rect{X: 10, Y: 480, W: 300, H: 10}, 125 - m + 10, 500, true},
	} {
		v := plain()
		moved := v.Reveal(c.r)
		if moved != c.moved || math.Abs(v.Mid.X-c.x) > 1e-9 || math.Abs(v.Mid.Y-c.y) > 1e-9 {
			t.Errorf("%v: moved = %v, to %v, want %v, %v", c.r, moved, v.Mid, c.x, c.y)
		}
	}
}

func TestTheEdgePullsMoreTheNearer(t *testing.T) {
	v := plain()
	for _, c := range []struct{ x, want float64 }{
		{edgeZone, 0},
		{edgeZone / 2, edgeSpeed / 2},
		{0, edgeSpeed},
		{-90, edgeSpeed},
		{250, 0},
		{500 - edgeZone, 0},
		{500 - edgeZone/2, -edgeSpeed / 2},
		{500, -edgeSpeed},
		{900, -edgeSpeed},
	} {
		if got := v.edgePull(At(c.x, 250)); got != At(c.want, 0) {
			t.Errorf("at %v across it pulls %v, want %v", c.x, got, c.want)
		}
		if got := v.edgePull(At(250, c.x)); got != At(0, c.want) {
			t.Errorf("at %v down it pulls %v, want %v", c.x, got, c.want)
		}
	}
	if got := edgePullAxis(20, 40); got != 0 {
		t.Errorf("in the middle of what is small it pulls %v", got)
	}
	if got := edgePullAxis(5, 40); got != edgeSpeed/2 {
		t.Errorf("near the edge of what is small it pulls %v", got)
	}
}

func TestAPullScrollsByATick(t *testing.T) {
	step := edgeSpeed * scrollTick.Seconds() / 2 // in board units
	v := plain()
	if !v.PullAt(At(0, 500)) || math.Abs(v.Mid.X-(500-step)) > 1e-9 || math.Abs(v.Mid.Y-(500+step)) > 1e-9 {
		t.Errorf("pulled to %v, a step is %v", v.Mid, step)
	}
	if v.PullAt(v.Middle()) {
		t.Error("pulled in the middle")
	}
}

func TestPositionsAreMeasured(t *testing.T) {
	if d := At(4, 6).Minus(At(1, 2)); d != At(3, 4) {
		t.Errorf("4, 6 is %v from 1, 2", d)
	}
	if far := At(4, 6).Far(At(1, 2)); far != 5 {
		t.Errorf("4, 6 is %v from 1, 2", far)
	}
	v := plain()
	if from, to := v.Screen(model.Rect{X: 490, Y: 480, W: 20, H: 50}); from != At(230, 210) || to != At(270, 310) {
		t.Errorf("it lies from %v to %v", from, to)
	}
}

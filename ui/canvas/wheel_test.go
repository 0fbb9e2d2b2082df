package canvas

import (
	"testing"

	"commonground/model"
)

// zoomedIn is a view of a board with more of it on all sides.
func zoomedIn() View {
	v := NewView(model.Rect{W: 1000, H: 1000})
	v.Resize(500, 500)
	v.ZoomBy(2, v.Middle())
	return v
}

func TestTheWheelZoomsAndScrollsSideways(t *testing.T) {
	for _, c := range []struct {
		dx, dy float64
		across bool
		zooms  bool
		to     float64 // where the middle goes, to the left or to the right
	}{
		{dy: 50, zooms: true},
		{dx: 10, dy: 50, zooms: true},
		{dx: 50, dy: 10, to: -1},
		{dy: 50, across: true, to: -1},
		{dy: -50, across: true, to: 1},
	} {
		was := zoomedIn()
		v := was
		v.Wheel(c.dx, c.dy, c.across, v.Middle())
		if zoomed := v.Zoom == was.Zoom*ZoomStep; zoomed != c.zooms {
			t.Errorf("%+v: zoomed from %v to %v", c, was.Zoom, v.Zoom)
		}
		if moved := v.Mid.X - was.Mid.X; moved*c.to < 0 || (moved != 0) != (c.to != 0) || v.Mid.Y != was.Mid.Y {
			t.Errorf("%+v: went from %v to %v", c, was.Mid, v.Mid)
		}
	}
}

func TestAScrollerBeginsAtAnEdgeAloneAndOnce(t *testing.T) {
	began, ended := 0, 0
	s := Scroller{Ticks: func(func()) func() {
		began++
		return func() { ended++ }
	}}
	v := zoomedIn()
	s.Hold(&v, func() Position { return v.Middle() }, nil)
	whole := v
	whole.Fit()
	s.Hold(&whole, func() Position { return At(499, 250) }, nil)
	if s.On() || began != 0 {
		t.Fatal("scrolls where there is no edge, or nothing beyond it")
	}
	s.Hold(&v, func() Position { return At(499, 250) }, nil)
	s.Hold(&v, func() Position { return At(499, 250) }, nil)
	if !s.On() || began != 1 {
		t.Fatalf("began %d times", began)
	}
	s.Stop()
	s.Stop()
	if s.On() || ended != 1 {
		t.Errorf("ended %d times", ended)
	}
}

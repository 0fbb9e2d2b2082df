package canvas

import (
	"testing"

	"fyne.io/fyne/v2"

	"commonground/model"
)

func TestArrowKeysShowWhatLiesThatWay(t *testing.T) {
	for key, want := range map[fyne.KeyName]model.Point{
		fyne.KeyUp: {Y: -1}, fyne.KeyDown: {Y: 1}, fyne.KeyLeft: {X: -1}, fyne.KeyRight: {X: 1},
	} {
		v := NewView(model.Rect{W: 1000, H: 1000})
		v.Resize(500, 500)
		v.ZoomBy(4, v.Middle())
		before := v.ToBoard(At(250, 250))
		way, ok := Arrow(key)
		v.PanTowards(way)
		now := v.ToBoard(At(250, 250))
		if !ok || way != want || (now.X-before.X)*want.X < 0 || (now.Y-before.Y)*want.Y < 0 || now == before {
			t.Errorf("%s points %v, and goes from %v to %v", key, way, before, now)
		}
	}
	if _, ok := Arrow(fyne.KeyHome); ok {
		t.Error("Home is an arrow key")
	}
}

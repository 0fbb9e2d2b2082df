package board

import (
	"math"
	"testing"

	"fyne.io/fyne/v2"

	"commonground/model"
)

// A window's inside is rarely whole pixels large. The first picture must be asked for in
// the size in which it is painted, or the window shows it stretched and then again.
func TestFirstPictureIsNotStretched(t *testing.T) {
	for _, dense := range []float64{1, 1.25, 2} {
		l := newLayers("")
		l.dense = dense
		size := fyne.NewSize(1068, 640.1875)
		v := newView(model.Rect{W: model.BoardWidth, H: model.BoardHeight})
		v.resize(float64(size.Width), float64(size.Height))
		f := frameOf(&v, dense)
		l.arrange(size)
		got := l.rest.Size()
		w, h := float64(got.Width)*dense, float64(got.Height)*dense
		if math.Abs(w-float64(f.w)) > 0.01 || math.Abs(h-float64(f.h)) > 0.01 {
			t.Errorf("at %v pixels a unit: asked for %v x %v, painted %d x %d", dense, w, h, f.w, f.h)
		}
	}
}

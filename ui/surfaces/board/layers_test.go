package board

import (
	"image"
	"math"
	"testing"

	"commonground/ui/trial"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/canvas"
)

// A window's inside is rarely whole pixels large. The first picture must be asked for in
// the size in which it is painted, or the window shows it stretched and then again.
func TestFirstPictureIsNotStretched(t *testing.T) {
	for _, dense := range []float64{1, 1.25, 2} {
		l := newLayers("")
		l.dense = dense
		size := fyne.NewSize(1068, 640.1875)
		v := canvas.NewView(model.Rect{W: model.BoardWidth, H: model.BoardHeight})
		v.Resize(float64(size.Width), float64(size.Height))
		f := frameOf(&v, dense)
		f.activity = &model.Activity{}
		var painted image.Rectangle
		newRepainter(trial.Flat{}, func(_ frame, picture *image.RGBA) { painted = picture.Rect }).now(&f)
		l.arrange(size, f.painted())
		got := l.rest.Size()
		w, h := float64(got.Width)*dense, float64(got.Height)*dense
		if math.Abs(w-float64(painted.Dx())) > 0.01 || math.Abs(h-float64(painted.Dy())) > 0.01 {
			t.Errorf("at %v pixels a unit: asked for %v x %v, painted %v", dense, w, h, painted)
		}
	}
}

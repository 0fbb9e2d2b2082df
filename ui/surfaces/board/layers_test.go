package board

import (
	"image"
	"math"
	"testing"

	"commonground/ui/surfaces/board/painting"

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
		f := painting.FrameOf(&v, dense)
		f.Activity = &model.Activity{}
		var painted image.Rectangle
		painting.NewRepainter(trial.Flat{}, func(_ painting.Frame, picture *image.RGBA) { painted = picture.Rect }).Now(&f)
		l.arrange(size, f.Painted())
		got := l.rest.Size()
		w, h := float64(got.Width)*dense, float64(got.Height)*dense
		if math.Abs(w-float64(painted.Dx())) > 0.01 || math.Abs(h-float64(painted.Dy())) > 0.01 {
			t.Errorf("at %v pixels a unit: asked for %v x %v, painted %v", dense, w, h, painted)
		}
	}
}

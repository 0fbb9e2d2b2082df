package board

import (
	"context"
	"image"
	"math"
	"testing"

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
		painted := newPicture(flat{}).paint(context.Background(), nil, &f).Rect
		l.arrange(size, f.painted())
		got := l.rest.Size()
		w, h := float64(got.Width)*dense, float64(got.Height)*dense
		if math.Abs(w-float64(painted.Dx())) > 0.01 || math.Abs(h-float64(painted.Dy())) > 0.01 {
			t.Errorf("at %v pixels a unit: asked for %v x %v, painted %v", dense, w, h, painted)
		}
	}
}

// What is painted holds every note and what is round it, and little of the view round the
// board, where nothing is to be seen.
func TestPictureIsNoLargerThanTheBoard(t *testing.T) {
	a := &model.Activity{}
	v := canvas.NewView(a.Bounds())
	v.Resize(2000, 640)
	f := frameOf(&v, 1)
	f.activity = a
	if part := f.painted(); part.Dx() > 1100 || part.Dy() < 610 {
		t.Errorf("of a view of 2000 x 640 it paints %v", part)
	}
	over := model.NewNote("over the edge", model.ColourA, model.Rect{X: a.Bounds().W - 20, Y: 100, W: 120, H: 90})
	f.notes = []*model.Note{over}
	if at := f.at(model.Point{X: over.X + over.W, Y: over.Y}); !at.In(f.painted()) {
		t.Errorf("a note that ends at %v is cut off by %v", at, f.painted())
	}
	v.ZoomBy(3, canvas.At(1000, 320))
	f = frameOf(&v, 1)
	f.activity = a
	if part := f.painted(); part != image.Rect(0, 0, 2000, 640) {
		t.Errorf("inside the board it paints %v of the view", part)
	}
}

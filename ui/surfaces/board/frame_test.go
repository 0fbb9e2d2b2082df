package board

import (
	"image"
	"testing"

	"commonground/model"
	"commonground/ui/canvas"
)

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

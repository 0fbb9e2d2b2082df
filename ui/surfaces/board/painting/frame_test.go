package painting

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
	f := FrameOf(&v, 1)
	f.Activity = a
	if part := f.Painted(); part.Dx() > 1100 || part.Dy() < 610 {
		t.Errorf("of a view of 2000 x 640 it paints %v", part)
	}
	over := model.NewNote("over the edge", model.ColourA, model.Rect{X: a.Bounds().W - 20, Y: 100, W: 120, H: 90})
	f.Notes = []*model.Note{over}
	if at := f.At(model.Point{X: over.X + over.W, Y: over.Y}); !at.In(f.Painted()) {
		t.Errorf("a note that ends at %v is cut off by %v", at, f.Painted())
	}
	v.ZoomBy(3, canvas.At(1000, 320))
	f = FrameOf(&v, 1)
	f.Activity = a
	if part := f.Painted(); part != image.Rect(0, 0, 2000, 640) {
		t.Errorf("inside the board it paints %v of the view", part)
	}
}

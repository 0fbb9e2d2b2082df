package layout_test

import (
	"image"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"commonground/ui/layout"
)

// TestLying sets things to each other as their areas lie, however those stand: to scale, beside
// or above each other, none over another, and all within.
func TestLying(t *testing.T) {
	for _, areas := range [][]image.Rectangle{
		{image.Rect(0, 0, 1366, 768), image.Rect(1366, -200, 3286, 880)},
		{image.Rect(0, 0, 1366, 768), image.Rect(0, 768, 1920, 1848), image.Rect(0, 1848, 1920, 2928)},
		{image.Rect(-3840, 0, 0, 2160), image.Rect(0, 0, 1024, 768), image.Rect(1024, 0, 2944, 1080)},
	} {
		objects := make([]fyne.CanvasObject, len(areas))
		for i := range objects {
			objects[i] = &canvas.Rectangle{}
		}
		c := layout.Lying(8, areas, objects...)
		size := fyne.NewSize(500, layout.HeightFor(c, 500))
		if size.Height > 301 {
			t.Errorf("%v are %v high", areas, size.Height)
		}
		c.Resize(size)
		for i, o := range objects {
			at := image.Rect(int(o.Position().X), int(o.Position().Y), int(o.Position().X+o.Size().Width), int(o.Position().Y+o.Size().Height))
			if !at.In(image.Rect(0, 0, int(size.Width)+1, int(size.Height)+1)) {
				t.Errorf("%v lies at %v in %v", areas[i], at, size)
			}
			ratio := float64(areas[i].Dx()) / float64(areas[0].Dx())
			if got := float64(o.Size().Width+8) / float64(objects[0].Size().Width+8); got < ratio*0.99 || got > ratio*1.01 {
				t.Errorf("%v is %.2f times as wide as the first, want %.2f", areas[i], got, ratio)
			}
			for k := range i {
				p := objects[k].Position()
				if areas[k].Max.X <= areas[i].Min.X && p.X+objects[k].Size().Width > o.Position().X || areas[k].Max.Y <= areas[i].Min.Y && p.Y+objects[k].Size().Height > o.Position().Y {
					t.Errorf("%v and %v are not to each other as they were", areas[k], areas[i])
				}
			}
		}
	}
}

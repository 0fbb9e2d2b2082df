package printables

import (
	"testing"

	"commonground/model"
	"commonground/printables/mark"
)

// TestTheWallSaysHowFarTheSheetIs: the count stands beside the title, and flags where all is
// there; nothing covers anything, on a screen that is high as on one that is wide.
func TestTheWallSaysHowFarTheSheetIs(t *testing.T) {
	k := newTestKit(t)
	for _, size := range []SceneSize{{W: 1920, H: 1080}, {W: 1024, H: 768}} {
		size.Larger, size.Palette = 1, LightPalette()
		for _, done := range []int{0, 7, 10} {
			c := &Scene{Title: "What all of us who come on Tuesdays have in common", Goal: model.Goal{Done: done, Of: 10}, kit: k}
			drawn := c.Head(size)
			flags := 0
			var right mark.Rect
			for _, m := range drawn {
				switch m := m.(type) {
				case mark.Shape:
					flags++
					if b := m.Bounds(); b.X < size.W/3 || b.Y < 0 || right.X > 0 && b.X+b.W > right.X+0.04*size.H || b.Y+b.H > SceneHead*size.H {
						t.Errorf("a flag at %v", b)
					}
				case mark.Line:
					if b := m.Bounds(); b.X > right.X {
						right = b
					}
				}
			}
			if got := flags > 0; got != (done == 10) {
				t.Errorf("%d of 10 has %d flags", done, flags)
			}
			if right.X < size.W/2 {
				t.Errorf("%d of 10: nothing stands at the right", done)
			}
		}
	}
	if drawn := (&Scene{Title: "Plain", kit: k}).Head(SceneSize{W: 1920, H: 1080, Palette: LightPalette()}); len(drawn) != 1 {
		t.Errorf("a sheet without a goal has %d marks in its head", len(drawn))
	}
}

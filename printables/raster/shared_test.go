package raster

import (
	"bytes"
	"image"
	"sync"
	"testing"

	"commonground/printables/text"
)

// TestPainterIsShared has one painter used by several goroutines, as boards and previews
// do, at sizes of their own: each gets the picture that it would get alone.
func TestPainterIsShared(t *testing.T) {
	set := text.New()
	marks, _ := board(set, 40)
	paint := func(p *Painter, scale float64) *image.RGBA {
		dst := image.NewRGBA(image.Rect(0, 0, 400, 300))
		p.Paint(dst, marks, scale, 0, 0)
		return dst
	}
	shared := New(set)
	var work sync.WaitGroup
	for i := range 8 {
		scale := 0.3 + 0.1*float64(i%4)
		want := paint(New(set), scale)
		work.Go(func() {
			for range 3 {
				if !bytes.Equal(paint(shared, scale).Pix, want.Pix) {
					t.Errorf("at scale %v the shared painter paints otherwise", scale)
				}
			}
		})
	}
	work.Wait()
}

package raster

import (
	"fmt"
	"image"
	"math"
	"testing"

	"commonground/printables/mark"
	"commonground/printables/text"
)

// board makes the marks of so many notes of 120 by 90 at a pitch of 140 by 110, each
// with five short words, and the scale at which they fit 1300 by 800.
func board(set *text.Setter, n int) ([]mark.Mark, float64) {
	cols := int(math.Ceil(math.Sqrt(float64(n) * 110 / 140 * 1300 / 800)))
	rows := (n + cols - 1) / cols
	w, h := float64(cols)*140, float64(rows)*110
	marks := []mark.Mark{
		mark.Shape{Path: mark.Box(mark.Rect{W: w, H: h}, 12), Fill: mark.Paint{R: 255, G: 253, B: 248, A: 255}, Stroke: mark.Stroke{Width: 2, Paint: black}},
		mark.Shape{Path: mark.Ellipse(mark.Rect{X: w / 10, Y: h / 10, W: w / 3, H: h * 0.8}), Fill: mark.Paint{R: 231, G: 241, B: 239, A: 255}, Stroke: mark.Stroke{Width: 3, Paint: red}},
	}
	for i := range n {
		box := mark.Rect{X: float64(i%cols)*140 + 10, Y: float64(i/cols)*110 + 10, W: 120, H: 90}
		marks = append(marks, mark.Shape{Path: mark.Box(box, 8), Fill: mark.Paint{R: 255, G: 233, B: 163, A: 255}, Stroke: mark.Stroke{Width: 1.5, Paint: red}})
		inner := mark.Rect{X: box.X + 8, Y: box.Y + 8, W: 104, H: 74}
		for _, l := range set.Block(fmt.Sprintf("tea and quiet room %d", i), text.Style{Size: 18, Paint: black}, inner, text.Centre, text.Middle) {
			marks = append(marks, l)
		}
	}
	return marks, math.Min(1300/w, 800/h)
}

func benchmarkBoard(b *testing.B, n int) {
	set := text.New()
	marks, scale := board(set, n)
	dst := image.NewRGBA(image.Rect(0, 0, 1300, 800))
	p := New(set)
	b.ReportAllocs()
	for b.Loop() {
		p.Paint(dst, marks, scale, 0, 0)
	}
}

func BenchmarkBoard500(b *testing.B)  { benchmarkBoard(b, 500) }
func BenchmarkBoard2000(b *testing.B) { benchmarkBoard(b, 2000) }

// BenchmarkFirstBoard500 has no letters in store.
func BenchmarkFirstBoard500(b *testing.B) {
	set := text.New()
	marks, scale := board(set, 500)
	dst := image.NewRGBA(image.Rect(0, 0, 1300, 800))
	for b.Loop() {
		New(set).Paint(dst, marks, scale, 0, 0)
	}
}

package raster

import (
	"image"
	"image/color"
	"testing"

	"pgregory.net/rapid"

	"commonground/printables/mark"
	"commonground/printables/text"
)

var (
	black = color.NRGBA{A: 255}
	red   = color.NRGBA{R: 255, A: 255}
)

func paint(marks ...mark.Mark) *image.RGBA {
	return New(text.New()).Page(mark.Page{W: 20, H: 20, Marks: marks}, 2)
}

func at(img *image.RGBA, x, y int) color.NRGBA {
	return color.NRGBAModel.Convert(img.At(x, y)).(color.NRGBA)
}

func TestBoxesAreExact(t *testing.T) {
	img := paint(mark.Shape{Path: mark.Box(mark.Rect{X: 5, Y: 5, W: 10, H: 4.75}, 0), Fill: black})
	for _, c := range []struct{ x, y, want int }{{9, 12, 255}, {10, 12, 0}, {29, 12, 0}, {30, 12, 255}, {15, 18, 0}, {15, 19, 128}, {15, 20, 255}} {
		if got := int(at(img, c.x, c.y).R); got < c.want-1 || got > c.want+1 {
			t.Errorf("pixel %d,%d is %d, want %d", c.x, c.y, got, c.want)
		}
	}
}

func TestAlphaMixes(t *testing.T) {
	img := paint(mark.Shape{Path: mark.Box(mark.Rect{W: 20, H: 20}, 0), Fill: color.NRGBA{R: 255, A: 128}})
	if got := at(img, 5, 5); got.R != 255 || got.G < 126 || got.G > 128 {
		t.Errorf("half red on white is %v", got)
	}
}

// The area that a stroke covers is its length times its width, whatever its form.
func TestStrokesCoverTheirArea(t *testing.T) {
	ring := paint(mark.Shape{Path: mark.Ellipse(mark.Rect{X: 4, Y: 4, W: 12, H: 12}), Stroke: mark.Stroke{Width: 2, Paint: black}})
	if got, want := dark(ring), 3.14159*12*2*4; got < want*0.98 || got > want*1.02 {
		t.Errorf("ring covers %v, want %v", got, want)
	}
	dashes := paint(mark.Shape{Path: mark.Polyline(false, 2, 10, 18, 10), Stroke: mark.Stroke{Width: 2, Paint: black, Dash: 2}})
	if got := dark(dashes); got < 63 || got > 65 {
		t.Errorf("dashes cover %v, want half of 128", got)
	}
}

func dark(img *image.RGBA) float64 {
	var sum float64
	for i := 0; i < len(img.Pix); i += 4 {
		sum += float64(255-img.Pix[i]) / 255
	}
	return sum
}

func TestPicturesFillTheirRectangle(t *testing.T) {
	pic := image.NewNRGBA(image.Rect(0, 0, 7, 5))
	for i := range pic.Pix {
		pic.Pix[i] = 255
	}
	for y := range 5 {
		for x := range 7 {
			pic.SetNRGBA(x, y, red)
		}
	}
	for _, key := range []string{"", "red"} {
		img := paint(mark.Image{Rect: mark.Rect{X: 5, Y: 5, W: 10, H: 10}, Picture: pic, Key: key})
		if at(img, 20, 20) != red || at(img, 9, 20) == red || at(img, 29, 20) != red || at(img, 30, 20) == red {
			t.Errorf("key %q: the picture is elsewhere", key)
		}
	}
}

func TestAnyMarksPaint(t *testing.T) {
	set := text.New()
	p := New(set)
	number := rapid.OneOf(rapid.Float64Range(-30, 60), rapid.Float64())
	rapid.Check(t, func(t *rapid.T) {
		var marks []mark.Mark
		for range rapid.IntRange(1, 4).Draw(t, "marks") {
			var xy []float64
			for range rapid.IntRange(0, 12).Draw(t, "points") {
				xy = append(xy, number.Draw(t, "xy"))
			}
			marks = append(marks, mark.Shape{
				Path: mark.Polyline(rapid.Bool().Draw(t, "closed"), xy...), Fill: black,
				Stroke: mark.Stroke{Width: rapid.Float64Range(0, 9).Draw(t, "width"), Paint: red, Dash: rapid.SampledFrom([]float64{0, 0, 0.01, 1, 5}).Draw(t, "dash")},
			})
		}
		for _, l := range set.Lines(rapid.String().Draw(t, "text"), text.Style{Size: rapid.Float64Range(0, 200).Draw(t, "size"), Paint: black}, 40) {
			l.Turn = rapid.SampledFrom([]float64{0, 0, 30}).Draw(t, "turn")
			marks = append(marks, l)
		}
		img := image.NewRGBA(image.Rect(3, 4, 33, 44))
		p.Paint(img, marks, rapid.Float64Range(0.1, 4).Draw(t, "scale"), 1, 2)
		p.Paint(img.SubImage(image.Rect(5, 5, 9, 9)).(*image.RGBA), marks, 1, 0, 0)
	})
}

// What is painted in parts is what is painted at once: clipping changes nothing.
func TestClippingChangesNothing(t *testing.T) {
	set := text.New()
	p := New(set)
	marks := []mark.Mark{
		mark.Shape{Path: mark.Ellipse(mark.Rect{X: -4, Y: 3, W: 30, H: 12}), Fill: red, Stroke: mark.Stroke{Width: 1.3, Paint: black}},
		set.Lines("Hello", text.Style{Size: 9, Paint: black}, 0)[0].Moved(1, 2, 3),
	}
	whole := image.NewRGBA(image.Rect(0, 0, 40, 40))
	p.Paint(whole, marks, 2, 0, 0)
	split := image.NewRGBA(whole.Rect)
	for y := 0; y < 40; y += 7 {
		for x := 0; x < 40; x += 9 {
			p.Paint(split.SubImage(image.Rect(x, y, x+9, y+7)).(*image.RGBA), marks, 2, 0, 0)
		}
	}
	for i := range whole.Pix {
		if d := int(whole.Pix[i]) - int(split.Pix[i]); d < -2 || d > 2 {
			t.Fatalf("byte %d is %d, in parts %d", i, whole.Pix[i], split.Pix[i])
		}
	}
}

package raster

import (
	"image"
	"image/color"
	"image/draw"
	"testing"

	"golang.org/x/image/vector"
	"pgregory.net/rapid"
)

// polygons are figures that lie in and around a picture of 40 by 30.
func polygons(t *rapid.T) [][]point {
	place := func(most int) *rapid.Generator[float64] {
		return rapid.OneOf(
			rapid.Map(rapid.IntRange(-20*100, (most+20)*100), func(n int) float64 { return float64(n) / 100 }),
			rapid.Map(rapid.IntRange(-2, most+2), func(n int) float64 { return float64(n) }),
		)
	}
	out := make([][]point, rapid.IntRange(1, 3).Draw(t, "figures"))
	for i := range out {
		out[i] = make([]point, rapid.IntRange(1, 6).Draw(t, "points"))
		for k := range out[i] {
			out[i][k] = point{X: place(40).Draw(t, "x"), Y: place(30).Draw(t, "y")}
		}
	}
	return out
}

// coverOf makes the cover of polygons in a box.
func coverOf(c *cover, box image.Rectangle, figures [][]point) {
	c.start(box)
	for _, f := range figures {
		c.polygon(f)
	}
}

// peer is what another rasteriser makes of them, which reckons exactly only from 512 pixels on.
func peer(box image.Rectangle, figures [][]point) *image.Alpha {
	z := vector.NewRasterizer(600, box.Dy())
	for _, f := range figures {
		for i, p := range f {
			x, y := float32(p.X-float64(box.Min.X)), float32(p.Y-float64(box.Min.Y))
			if i == 0 {
				z.MoveTo(x, y)
			} else {
				z.LineTo(x, y)
			}
		}
		z.ClosePath()
	}
	z.DrawOp = draw.Src
	out := image.NewAlpha(box)
	z.Draw(out, box, image.Opaque, image.Point{})
	return out
}

func mustBeNear(t *rapid.T, what string, got, want []uint8, most int) {
	for i := range want {
		if d := int(got[i]) - int(want[i]); d < -most || d > most {
			t.Fatalf("%s: byte %d is %d, want %d", what, i, got[i], want[i])
		}
	}
}

// TestCoverIsThatOfItsPeer: whatever figures are covered and wherever, masks and painted
// pixels are those that golang.org/x/image/vector and image/draw make, which are slower;
// and nothing is left over for what comes next.
func TestCoverIsThatOfItsPeer(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var c cover
		for range 2 {
			figures := polygons(t)
			x, y := rapid.IntRange(-3, 9).Draw(t, "left"), rapid.IntRange(-3, 9).Draw(t, "top")
			box := image.Rect(x, y, x+rapid.IntRange(1, 40).Draw(t, "w"), y+rapid.IntRange(1, 30).Draw(t, "h"))
			want := peer(box, figures)
			coverOf(&c, box, figures)
			got := make([]uint8, box.Dx()*box.Dy())
			c.mask(got)
			mustBeNear(t, "mask", got, want.Pix, 1)

			paint := color.NRGBA{R: byte(rapid.IntRange(0, 255).Draw(t, "red")), G: 90, B: 250, A: rapid.SampledFrom([]byte{255, 255, 128, 1, 0}).Draw(t, "alpha")}
			ground := rapid.SampledFrom([]color.Color{color.White, color.Black, color.Transparent, color.NRGBA{R: 10, G: 200, B: 30, A: 99}}).Draw(t, "ground")
			whole := box.Inset(-2)
			mine, theirs := image.NewRGBA(whole), image.NewRGBA(whole)
			for _, dst := range []*image.RGBA{mine, theirs} {
				draw.Draw(dst, whole, image.NewUniform(ground), image.Point{}, draw.Src)
			}
			coverOf(&c, box, figures)
			c.paint(mine, paint)
			draw.DrawMask(theirs, box, image.NewUniform(paint), image.Point{}, want, box.Min, draw.Over)
			mustBeNear(t, "painted", mine.Pix, theirs.Pix, 2)
		}
	})
}

// TestMixingIsExact: what is half seen through is as image/draw mixes it, to a level.
func TestMixingIsExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		level := func(name string) uint8 { return uint8(rapid.IntRange(0, 255).Draw(t, name)) }
		paint := color.NRGBA{R: level("r"), G: level("g"), B: level("b"), A: level("a")}
		ground := image.NewUniform(color.NRGBA{R: level("ground r"), G: level("ground g"), B: level("ground b"), A: level("ground a")})
		mask := image.NewAlpha(image.Rect(0, 0, 7, 1))
		for i := range mask.Pix {
			mask.Pix[i] = level("mask")
		}
		mine, theirs := image.NewRGBA(mask.Rect), image.NewRGBA(mask.Rect)
		for _, dst := range []*image.RGBA{mine, theirs} {
			draw.Draw(dst, dst.Rect, ground, image.Point{}, draw.Src)
		}
		newBlender(paint).masked(mine.Pix, mask.Pix)
		draw.DrawMask(theirs, theirs.Rect, image.NewUniform(paint), image.Point{}, mask, image.Point{}, draw.Over)
		mustBeNear(t, "mixed", mine.Pix, theirs.Pix, 2)
	})
}

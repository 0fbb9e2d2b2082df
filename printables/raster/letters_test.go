package raster

import (
	"bytes"
	"image"
	"image/color"
	"math"
	"testing"

	"pgregory.net/rapid"

	"commonground/printables/mark"
	"commonground/printables/text"
)

// lineOf sets one line of text, its letters so high.
func lineOf(set *text.Setter, words string, size float64) mark.Line {
	return set.Lines(words, text.Style{Size: size, Paint: red}, 0)[0]
}

// painted paints marks on a clear picture of 120 by 120.
func painted(p *Painter, scale, dx, dy float64, marks ...mark.Mark) *image.RGBA {
	img := image.NewRGBA(image.Rect(0, 0, 120, 120))
	p.Paint(img, marks, scale, dx, dy)
	return img
}

// ink is how much is painted, in pixels.
func ink(img *image.RGBA) (sum float64) {
	for i := 3; i < len(img.Pix); i += 4 {
		sum += float64(img.Pix[i]) / 255
	}
	return sum
}

// TestLettersFromStoreAreThoseOfTheirOutlines: a line painted letter by letter from masks is
// the same as its letters painted as outlines, which a full turn makes them, where each
// stands: across to a quarter of a pixel, down to a whole one.
func TestLettersFromStoreAreThoseOfTheirOutlines(t *testing.T) {
	set := text.New()
	p := New(set)
	rapid.Check(t, func(t *rapid.T) {
		l := lineOf(set, rapid.SampledFrom([]string{"Tea", "quiet", "é", "Привет", "مرحبا", "i"}).Draw(t, "words"), rapid.Float64Range(4, 7).Draw(t, "size"))
		scale := rapid.Float64Range(0.5, 3).Draw(t, "scale")
		l.X, l.Y = 2, 15
		dx, dy := rapid.Float64Range(0, 12).Draw(t, "dx"), rapid.Float64Range(0, 12).Draw(t, "dy")
		got, want := painted(p, scale, dx, dy, l), painted(p, scale, 0, 0)
		size := l.Size * scale
		for _, run := range l.Runs {
			for _, g := range run.Glyphs {
				x := math.Floor(4*(l.X*scale+dx+g.X*size)+0.5) / 4
				y := math.Floor(l.Y*scale + dy + g.Y*size + 0.5)
				one := mark.Line{Size: l.Size, Paint: l.Paint, Turn: 360, Runs: []mark.Run{{Font: run.Font, Glyphs: []mark.Glyph{{ID: g.ID}}}}}
				p.Paint(want, []mark.Mark{one}, scale, x, y)
			}
		}
		mustBeNear(t, "the line", got.Pix, want.Pix, 24) // a quarter of a pixel is 64
	})
}

// TestLettersStandToAQuarterOfAPixel, and where they stand just there, they are exact.
func TestLettersStandToAQuarterOfAPixel(t *testing.T) {
	set := text.New()
	p := New(set)
	l := lineOf(set, "R", 16)
	for _, x := range []float64{30, 30.25, 30.5, 30.75, 31} {
		l.X, l.Y, l.Turn = x, 40, 0
		got := painted(p, 1, 0, 0, l)
		for _, off := range []float64{-0.12, 0.12} {
			l.X = x + off
			if !bytes.Equal(painted(p, 1, 0, 0, l).Pix, got.Pix) {
				t.Errorf("at %v it stands elsewhere than at %v", l.X, x)
			}
		}
		l.X, l.Turn = x, 360
		for i, want := range painted(p, 1, 0, 0, l).Pix {
			if d := int(got.Pix[i]) - int(want); d < -2 || d > 2 {
				t.Fatalf("at %v byte %d is %d, want %d", x, i, got.Pix[i], want)
			}
		}
	}
}

// TestTurnedLinesTurnClockwise about their start.
func TestTurnedLinesTurnClockwise(t *testing.T) {
	set := text.New()
	p := New(set)
	l := lineOf(set, "Fa", 20)
	l.X, l.Y, l.Turn = 60, 60, 360
	flat := painted(p, 1, 0, 0, l)
	l.Turn = 0
	for i, level := range painted(p, 1, 0, 0, l).Pix {
		if d := int(level) - int(flat.Pix[i]); d < -80 || d > 80 { // a quarter of a pixel is 64
			t.Fatalf("turned all the way round, byte %d differs by %d", i, d)
		}
	}
	for turn, at := range map[float64]func(x, y int) (int, int){
		90:  func(x, y int) (int, int) { return 119 - y, x },
		180: func(x, y int) (int, int) { return 119 - x, 119 - y },
		-90: func(x, y int) (int, int) { return y, 119 - x },
	} {
		l.Turn = turn
		img := painted(p, 1, 0, 0, l)
		for y := range 120 {
			for x := range 120 {
				tx, ty := at(x, y)
				if d := int(flat.RGBAAt(x, y).A) - int(img.RGBAAt(tx, ty).A); d < -3 || d > 3 {
					t.Fatalf("turned by %v, the pixel at %d, %d differs by %d", turn, x, y, d)
				}
			}
		}
	}
}

// TestLargeLettersAreNotKept: those above the largest size are painted as outlines, those of
// it from the store, with the same ink.
func TestLargeLettersAreNotKept(t *testing.T) {
	set := text.New()
	for size, kept := range map[float64]int{largest: 1, largest + 0.5: 0} {
		p := New(set)
		l := lineOf(set, "o", size)
		l.X, l.Y = 20, 100
		if sum := ink(painted(p, 1, 0, 0, l)); sum < 500 {
			t.Errorf("at %v there are %v pixels", size, sum)
		}
		if len(p.glyphs.masks) != kept {
			t.Errorf("at %v, %d letters are kept", size, len(p.glyphs.masks))
		}
	}
}

// TestNoInkNoLetters: what has no paint or no size is left out, and makes no letters.
func TestNoInkNoLetters(t *testing.T) {
	set := text.New()
	p := New(set)
	for _, change := range []func(*mark.Line){
		func(l *mark.Line) { l.Paint.A = 0 },
		func(l *mark.Line) { l.Size = 0 },
		func(l *mark.Line) { l.Size = -4 },
		func(l *mark.Line) { l.Size = math.NaN() },
	} {
		l := lineOf(set, "o", 12)
		l.X, l.Y = 20, 50
		change(&l)
		if sum := ink(painted(p, 1, 0, 0, l)); sum != 0 || len(p.glyphs.masks) > 0 {
			t.Errorf("%+v leaves %v pixels and %d letters", l, sum, len(p.glyphs.masks))
		}
	}
}

// TestStoresAreBounded: letters and pictures at ever new sizes never fill the memory; the
// last is always kept, and what was kept is painted the same.
func TestStoresAreBounded(t *testing.T) {
	gs := newGlyphStore()
	each := glyph{mask: make([]uint8, 1<<20)}
	most := 0
	for i := range 40 {
		key := glyphKey{glyph: uint32(i)}
		gs.put(key, &each)
		if gs.get(key) != &each {
			t.Fatalf("letter %d is not kept", i)
		}
		most = max(most, len(gs.masks))
	}
	if most < 12 || most > 13 {
		t.Errorf("up to %d letters of a megabyte are kept", most)
	}
	ps := newPictureStore()
	most = 0
	for i := range 20 {
		m := mark.Image{Key: "k", Picture: image.NewGray(image.Rect(0, 0, 2, 2))}
		got := ps.get(m, 1024, 1024+i)
		if got.Rect.Dx() != 1024 || got.Rect.Dy() != 1024+i || ps.get(m, 1024, 1024+i) != got {
			t.Fatalf("picture %d is %v, or is not kept", i, got.Rect)
		}
		most = max(most, len(ps.scaled))
	}
	if most != 7 {
		t.Errorf("up to %d pictures of a bit more than 4 megabytes are kept", most)
	}
}

// TestOnlyNamedPicturesOfUsualSizeAreKept: one without a name could be any, and a very large
// one would push out all others. All look the same, kept or not.
func TestOnlyNamedPicturesOfUsualSizeAreKept(t *testing.T) {
	pic := image.NewNRGBA(image.Rect(3, 3, 11, 9))
	for i := range pic.Pix {
		pic.Pix[i] = uint8(i*31) | 128
	}
	for name, c := range map[string]struct {
		key  string
		side float64
		kept int
	}{
		"named": {"a", 100, 1}, "without a name": {"", 100, 0},
		"the largest": {"a", 1448, 1}, "too large": {"a", 1449, 0},
	} {
		p := New(text.New())
		m := mark.Image{Rect: mark.Rect{X: -1, Y: 2, W: c.side, H: c.side}, Picture: pic, Key: c.key}
		for range 2 {
			if got := painted(p, 1, 0, 0, m); got.RGBAAt(20, 1).A != 0 || got.RGBAAt(20, 2).A == 0 {
				t.Errorf("%s: stands elsewhere", name)
			}
		}
		if len(p.pictures.scaled) != c.kept {
			t.Errorf("%s: %d kept", name, len(p.pictures.scaled))
		}
	}
}

// TestShapesStandAtTheirPlace: scaled, then shifted, to the pixel; a stroke without width or
// paint is none, and a fill without paint leaves what is below.
func TestShapesStandAtTheirPlace(t *testing.T) {
	p := New(text.New())
	box := mark.Box(mark.Rect{X: 10, Y: 5, W: 20, H: 15}, 0)
	for name, c := range map[string]struct {
		shape mark.Shape
		inner color.RGBA // the middle
		edge  color.RGBA // the pixel outside of its left side
	}{
		"filled":            {mark.Shape{Path: box, Fill: red}, color.RGBA{255, 0, 0, 255}, color.RGBA{}},
		"stroked":           {mark.Shape{Path: box, Stroke: mark.Stroke{Width: 1, Paint: red}}, color.RGBA{}, color.RGBA{255, 0, 0, 255}},
		"both":              {mark.Shape{Path: box, Fill: black, Stroke: mark.Stroke{Width: 1, Paint: red}}, color.RGBA{0, 0, 0, 255}, color.RGBA{255, 0, 0, 255}},
		"without width":     {mark.Shape{Path: box, Fill: black, Stroke: mark.Stroke{Paint: red}}, color.RGBA{0, 0, 0, 255}, color.RGBA{}},
		"of negative width": {mark.Shape{Path: box, Fill: black, Stroke: mark.Stroke{Width: -1, Paint: red}}, color.RGBA{0, 0, 0, 255}, color.RGBA{}},
		"without paint":     {mark.Shape{Path: box, Stroke: mark.Stroke{Width: 1}}, color.RGBA{}, color.RGBA{}},
	} {
		img := painted(p, 2, 7, 11, c.shape)
		if got := img.RGBAAt(2*20+7, 2*12+11); got != c.inner {
			t.Errorf("%s: the middle is %v", name, got)
		}
		if got := img.RGBAAt(2*10+7-1, 2*12+11); got != c.edge {
			t.Errorf("%s: beside the left side is %v", name, got)
		}
	}
}

// TestDashesGrowWithTheScale.
func TestDashesGrowWithTheScale(t *testing.T) {
	img := painted(New(text.New()), 2, 0, 0, mark.Shape{Path: mark.Polyline(false, 10, 10, 50, 10), Stroke: mark.Stroke{Width: 2, Paint: red, Dash: 4}})
	for i := range 9 {
		x := 2*10 + 8*i + 4 // the middle of a dash or of a gap
		if got, want := img.RGBAAt(x, 20).A == 255, i%2 == 0; got != want {
			t.Errorf("dash at %d: %v", x, got)
		}
	}
}

// TestPagesAreRoundedToPixels, and never to none.
func TestPagesAreRoundedToPixels(t *testing.T) {
	p := New(text.New())
	for _, c := range []struct {
		w, h, scale float64
		x, y        int
	}{{10, 20, 1.04, 10, 21}, {10, 20, 1.05, 11, 21}, {0, 0, 1, 1, 1}, {3, 0.2, 2, 6, 1}} {
		img := p.Page(mark.Page{W: c.w, H: c.h}, c.scale)
		if img.Rect != image.Rect(0, 0, c.x, c.y) || img.RGBAAt(0, 0) != (color.RGBA{255, 255, 255, 255}) || img.RGBAAt(c.x-1, c.y-1) != (color.RGBA{255, 255, 255, 255}) {
			t.Errorf("%+v became %v", c, img.Rect)
		}
	}
}

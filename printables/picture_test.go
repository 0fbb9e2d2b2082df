package printables_test

import (
	"bytes"
	"errors"
	"image/png"
	"math"
	"testing"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/printables/raster"
)

func TestPagesAsPNG(t *testing.T) {
	k := kit(t)
	a, _ := catalogue.Find("membership")
	a4, _ := printables.FindPaper("a4")
	var out bytes.Buffer
	if err := printables.WritePNG(&out, raster.New(k.Set), k.BlankBoard(a, a4).Page(0), 72); err != nil {
		t.Fatal(err)
	}
	img, err := png.Decode(&out)
	if err != nil {
		t.Fatal(err)
	}
	if b := img.Bounds(); b.Dx() != 842 || b.Dy() != 595 {
		t.Errorf("A4 at 72 dots an inch is %v", b)
	}
	dark := 0
	for x := range 842 {
		if r, _, _, _ := img.At(x, 40).RGBA(); r < 0x8000 {
			dark++
		}
	}
	if dark == 0 {
		t.Error("there is no title")
	}
	for _, dpi := range []float64{0, -1, 5000, math.NaN(), math.Inf(1)} {
		var size *printables.PictureSizeError
		if err := printables.WritePNG(&out, raster.New(k.Set), mark.Page{W: 210, H: 297}, dpi); !errors.As(err, &size) {
			t.Errorf("%v dots an inch: %v", dpi, err)
		}
	}
}

func TestSketchesShowZonesAndNotes(t *testing.T) {
	a, _ := catalogue.Find("membership")
	n := &model.Note{Text: "Aged 18 and over", Colour: model.ColourD, Rect: model.Rect{X: 600, Y: 740, W: 180, H: 135}}
	pal := printables.LightPalette()
	marks := printables.Sketch(a, []*model.Note{n}, pal, 9)
	if len(linesOf(marks)) > 0 {
		t.Error("a sketch sets type")
	}
	img := raster.New(kit(t).Set).Page(mark.Page{W: 1414, H: 1000, Marks: marks}, 0.15)
	at := func(x, y float64) mark.Paint { return mark.Paint(img.RGBAAt(int(x*0.15), int(y*0.15))) }
	if at(770, 860) != pal.Note(model.ColourD) || at(380, 350) != pal.Zone(model.ToneTeal).Fill || at(10, 10) != pal.Board {
		t.Errorf("note %v, zone %v, board %v", at(770, 860), at(380, 350), at(10, 10))
	}
	for _, m := range marks {
		if s, ok := m.(mark.Shape); ok && s.Stroke.Width > 0 && s.Stroke.Width < 9 {
			t.Errorf("a line is %.1f wide", s.Stroke.Width)
		}
	}
}

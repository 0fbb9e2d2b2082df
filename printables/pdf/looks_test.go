package pdf

import (
	"bytes"
	"image"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"golang.org/x/image/draw"

	"commonground/printables/mark"
	"commonground/printables/raster"
	"commonground/printables/text"
)

// sampler is a page with something of everything.
func sampler(set *text.Setter) mark.Page {
	pg := page(
		set,
		"Latin with kerning: AVATAR Ta To We, office – “quoted” naïve Łódź",
		"Привет, мир! Ελλάδα, καλημέρα. Ngữ ệ x\u0302",
		"مرحبا بكم 123 (Common Ground) في المجموعة ٤٥",
		"abc שלום 123 (עולם) def",
		"नमस्ते क्षत्रिय स्थिति हिन्दी", "আমরা স্বাস্থ্য একসাথে", "ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ ગુજરાતી ક્ષમા", "தமிழ் வணக்கம் ሰላም ለሁሉም",
		"你好，世界。我們一起喝茶。ひらがなカタカナ",
		"👩‍👩‍👧 ❤️ 1️⃣ 😀👍🏽🇬🇧 ☕", "No font has ཀ \u0007 \U000e1234 한국어",
	)
	teal := mark.Paint{R: 0x1b, G: 0x6b, B: 0x73, A: 255}
	pic := image.NewNRGBA(image.Rect(0, 0, 40, 30))
	for i := range pic.Pix {
		pic.Pix[i] = uint8(i / 4 % 40 * 6)
		if i%4 == 3 {
			pic.Pix[i] = 255
		}
	}
	pg.Marks = append(
		pg.Marks,
		mark.Shape{Path: mark.Box(mark.Rect{X: 20, Y: 150, W: 60, H: 40}, 6), Fill: mark.Paint{R: 255, G: 233, B: 163, A: 255}, Stroke: mark.Stroke{Width: 1, Paint: ink}},
		mark.Shape{Path: mark.Ellipse(mark.Rect{X: 60, Y: 160, W: 80, H: 50}), Fill: glass, Stroke: mark.Stroke{Width: 1, Paint: teal, Dash: 4}},
		mark.Shape{Path: mark.Polyline(false, 30, 220, 60, 250, 35, 250, 90, 225), Stroke: mark.Stroke{Width: 4, Paint: glass}},
		mark.Shape{Path: mark.Polyline(true, 120, 220, 160, 220, 140, 250), Stroke: mark.Stroke{Width: 4, Paint: teal}},
		mark.Image{Rect: mark.Rect{X: 150, Y: 150, W: 40, H: 30}, Picture: pic, Key: "ramp"},
	)
	turned := set.Lines("Turned", text.Style{Size: 8, Paint: ink}, 0)[0]
	turned.X, turned.Y, turned.Turn = 170, 220, 30
	pg.Marks = append(pg.Marks, turned)
	return pg
}

// What is on screen is what comes out of the printer: a page painted as a picture looks
// like its PDF.
func TestThePDFLooksLikeThePicture(t *testing.T) {
	set := text.New()
	pg := sampler(set)
	printed := rendered(t, write(t, set, "Sampler", pg))
	shown := raster.New(set).Page(pg, 80/25.4)
	keep(t, "sampler-pdf.png", printed)
	keep(t, "sampler-picture.png", shown)
	// Squares of 8 pixels are compared, since every painter smooths edges in its own way.
	size := printed.Bounds().Intersect(shown.Bounds()).Size().Div(8)
	a, b := coarse(printed, size), coarse(shown, size)
	for i := range a.Pix {
		if d := int(a.Pix[i]) - int(b.Pix[i]); d < -24 || d > 24 {
			x, y := i/4%a.Rect.Dx(), i/4/a.Rect.Dx()
			t.Fatalf("they differ by %d at %d, %d pixels; set PICTURES to a folder to see them", d, 8*x, 8*y)
		}
	}
}

func coarse(img image.Image, size image.Point) *image.RGBA {
	out := image.NewRGBA(image.Rectangle{Max: size})
	draw.BiLinear.Scale(out, out.Rect, img, image.Rect(0, 0, out.Rect.Dx()*8, out.Rect.Dy()*8), draw.Src, nil)
	return out
}

// rendered is the first page as poppler paints it, at 80 dots an inch.
func rendered(t *testing.T, file []byte) image.Image {
	t.Helper()
	tool, err := exec.LookPath("pdftoppm")
	if err != nil {
		t.Fatal("pdftoppm is missing: install poppler-utils (make test does)")
	}
	cmd := exec.Command(tool, "-r", "80", "-png", "-singlefile", "-")
	cmd.Stdin = bytes.NewReader(file)
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	img, err := png.Decode(bytes.NewReader(out))
	if err != nil {
		t.Fatal(err)
	}
	return img
}

// keep leaves a picture in the folder that PICTURES names, for looking at.
func keep(t *testing.T, name string, img image.Image) {
	t.Helper()
	folder := os.Getenv("PICTURES")
	if folder == "" {
		return
	}
	var out bytes.Buffer
	if err := png.Encode(&out, img); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, name), out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

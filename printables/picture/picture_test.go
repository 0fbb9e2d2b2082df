package picture

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/image/bmp"
	"pgregory.net/rapid"
)

var (
	red  = color.NRGBA{0xD0, 0x20, 0x20, 0xFF}
	blue = color.NRGBA{0x20, 0x30, 0xC0, 0xFF}
)

// flag is red with a blue quarter at its top left.
func flag(w, h int) *image.NRGBA {
	img := image.NewNRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			img.Set(x, y, red)
			if x < w/2 && y < h/2 {
				img.Set(x, y, blue)
			}
		}
	}
	return img
}

func packed(t testing.TB, kind string, img image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	var err error
	switch kind {
	case "png":
		err = png.Encode(&b, img)
	case "jpeg":
		err = jpeg.Encode(&b, img, &jpeg.Options{Quality: 95})
	case "gif":
		err = gif.Encode(&b, img, nil)
	case "bmp":
		err = bmp.Encode(&b, img)
	}
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func read(t testing.TB, data []byte) image.Image {
	t.Helper()
	out, err := Usual().Read(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	img, _, err := image.Decode(bytes.NewReader(out))
	if err != nil {
		t.Fatal(err)
	}
	return img
}

func isBlue(img image.Image, x, y int) bool {
	r, _, b, _ := img.At(x, y).RGBA()
	return b > r
}

func TestEveryKindComesOutRight(t *testing.T) {
	for _, kind := range []string{"png", "jpeg", "gif", "bmp"} {
		img := read(t, packed(t, kind, flag(64, 32)))
		if img.Bounds().Dx() != 64 || img.Bounds().Dy() != 32 || !isBlue(img, 8, 4) || isBlue(img, 56, 28) {
			t.Errorf("%s came out as %v", kind, img.Bounds())
		}
	}
}

// webpPixel is a WebP of one pixel.
const webpPixel = "UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA="

func TestWebP(t *testing.T) {
	data, err := base64.StdEncoding.DecodeString(webpPixel)
	if err != nil {
		t.Fatal(err)
	}
	if b := read(t, data).Bounds(); b.Dx() != 1 || b.Dy() != 1 {
		t.Errorf("%v", b)
	}
}

func TestLargePicturesAreBroughtDown(t *testing.T) {
	for _, size := range [][2]int{{4000, 3000}, {801, 10}, {3, 5000}, {800, 800}, {7001, 1}} {
		img := read(t, packed(t, "png", flag(size[0], size[1])))
		b := img.Bounds()
		if max(b.Dx(), b.Dy()) > 800 || max(size[0], size[1]) >= 800 && max(b.Dx(), b.Dy()) != 800 || min(b.Dx(), b.Dy()) < 1 {
			t.Errorf("%v became %v", size, b)
		}
		if b.Dy() > 4 && b.Dx() > 4 && (!isBlue(img, b.Dx()/4, b.Dy()/4) || isBlue(img, b.Dx()*3/4, b.Dy()*3/4)) {
			t.Errorf("%v lost its colours", size)
		}
	}
}

func TestSeenThroughStaysSo(t *testing.T) {
	img := flag(40, 40)
	img.Set(30, 30, color.NRGBA{})
	if _, _, _, a := read(t, packed(t, "png", img)).At(30, 30).RGBA(); a != 0 {
		t.Error("a hole was filled")
	}
}

// tiff says how a camera was held, in either order of bytes.
func tiff(order binary.AppendByteOrder, mark string, held uint16) []byte {
	t := order.AppendUint32(order.AppendUint16([]byte(mark), 42), 8)
	t = order.AppendUint16(t, 1)
	t = order.AppendUint16(order.AppendUint16(t, 0x0112), 3)
	t = order.AppendUint32(t, 1)
	return order.AppendUint16(order.AppendUint16(t, held), 0)
}

func withEXIF(photo, t []byte) []byte {
	part := append([]byte("Exif\x00\x00"), t...)
	head := binary.BigEndian.AppendUint16([]byte{0xFF, 0xD8, 0xFF, 0xE1}, uint16(len(part)+2))
	return append(append(head, part...), photo[2:]...)
}

func TestHeldEachWay(t *testing.T) {
	// Where the blue quarter of a picture that was held so comes to: right, down.
	corners := map[uint16][2]bool{
		1: {false, false}, 2: {true, false}, 3: {true, true}, 4: {false, true},
		5: {false, false}, 6: {true, false}, 7: {true, true}, 8: {false, true},
	}
	photo := packed(t, "jpeg", flag(64, 32))
	for held, want := range corners {
		for order, mark := range map[binary.AppendByteOrder]string{binary.LittleEndian: "II", binary.BigEndian: "MM"} {
			img := read(t, withEXIF(photo, tiff(order, mark, held)))
			w, h := img.Bounds().Dx(), img.Bounds().Dy()
			if (held >= 5) != (h > w) {
				t.Errorf("held %d: %d x %d", held, w, h)
			}
			got := [2]bool{isBlue(img, w*7/8, h/8) || isBlue(img, w*7/8, h*7/8), isBlue(img, w/8, h*7/8) || isBlue(img, w*7/8, h*7/8)}
			if got != want {
				t.Errorf("held %d: blue is right, down %v, want %v", held, got, want)
			}
		}
	}
	if b := read(t, withEXIF(photo, tiff(binary.BigEndian, "MM", 99))).Bounds(); b.Dx() != 64 {
		t.Error("nonsense turns a picture")
	}
}

func TestNothingIsKeptBesideThePicture(t *testing.T) {
	secret := append(tiff(binary.BigEndian, "MM", 1), []byte("51.4545 N 2.5879 W")...)
	out, err := Usual().Read(bytes.NewReader(withEXIF(packed(t, "jpeg", flag(900, 700)), secret)))
	if err != nil || bytes.Contains(out, []byte("Exif")) || bytes.Contains(out, []byte("2.5879")) {
		t.Errorf("kept where it was taken, or %v", err)
	}
}

func TestFaults(t *testing.T) {
	photo, drawn := packed(t, "jpeg", flag(200, 200)), packed(t, "png", flag(200, 200))
	huge := bytes.Clone(drawn)
	binary.BigEndian.PutUint32(huge[16:], 100_000)
	binary.BigEndian.PutUint32(huge[20:], 100_000)
	nothing := bytes.Clone(drawn)
	binary.BigEndian.PutUint32(nothing[16:], 0)
	for name, c := range map[string]struct {
		data []byte
		want Fault
	}{
		"empty":         {nil, Unknown},
		"text":          {[]byte("Dear all, here is my picture"), Unknown},
		"a photo HEIC":  {[]byte("\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic"), Phone},
		"a sticker":     {[]byte("RIFF\x1a\x01\x00\x00WEBPVP8X\x0a\x00\x00\x00\x02\x00\x00\x00\x63\x00\x00\x63\x00\x00ANIM"), Moving},
		"a still WebP":  {[]byte("RIFF\x1a\x01\x00\x00WEBPVP8X\x0a\x00\x00\x00\x00\x00\x00\x00\x63\x00\x00\x63\x00\x00ANIM"), Broken},
		"cut JPEG":      {photo[:len(photo)/2], Broken},
		"cut PNG":       {drawn[:len(drawn)-30], Broken},
		"a head only":   {photo[:20], Broken},
		"far too large": {resum(huge), TooLarge},
		"no width":      {resum(nothing), Broken},
	} {
		_, err := Usual().Read(bytes.NewReader(c.data))
		var e *Error
		if !errors.As(err, &e) || e.Fault != c.want {
			t.Errorf("%s: %v, want %s", name, err, c.want)
		}
	}
	small := Limits{Bytes: 100, Pixels: 100, Side: 10}
	var e *Error
	if _, err := small.Read(bytes.NewReader(photo)); !errors.As(err, &e) || e.Fault != TooHeavy {
		t.Errorf("heavy: %v", err)
	}
	if _, err := Usual().ReadFile(filepath.Join(t.TempDir(), "none")); !errors.As(err, &e) || e.Fault != Unreadable || !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no file: %v", err)
	}
}

// resum mends the checksum of a PNG's head.
func resum(data []byte) []byte {
	binary.BigEndian.PutUint32(data[29:], crc(data[12:29]))
	return data
}

func TestShow(t *testing.T) {
	if Show(nil, 9) != nil || Show([]byte("no"), 9) != nil {
		t.Error("nothing is shown as something")
	}
	if img := Show(packed(t, "png", flag(9, 9)), 5); img == nil || img.Bounds().Dx() != 5 {
		t.Error("a picture is not shown")
	}
}

func TestAnySize(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w, h := rapid.IntRange(1, 90).Draw(t, "w"), rapid.IntRange(1, 90).Draw(t, "h")
		side := rapid.IntRange(1, 20).Draw(t, "side")
		b := shrunk(flag(w, h), side).Bounds()
		if b.Dx() < 1 || b.Dy() < 1 || max(b.Dx(), b.Dy()) != min(side, max(w, h)) {
			t.Fatalf("%d x %d became %v within %d", w, h, b, side)
		}
	})
}

// Whatever comes, it is refused with an *Error or becomes a picture within the limits.
func FuzzRead(f *testing.F) {
	photo := packed(f, "jpeg", flag(24, 16))
	for _, kind := range []string{"png", "jpeg", "gif", "bmp"} {
		f.Add(packed(f, kind, flag(24, 16)))
	}
	webp, _ := base64.StdEncoding.DecodeString(webpPixel)
	f.Add(webp)
	f.Add(withEXIF(photo, tiff(binary.LittleEndian, "II", 6)))
	f.Add(photo[:40])
	limits := Limits{Bytes: 1 << 16, Pixels: 1 << 16, Side: 16}
	f.Fuzz(func(t *testing.T, data []byte) {
		out, err := limits.Read(bytes.NewReader(data))
		if err != nil {
			var e *Error
			if !errors.As(err, &e) {
				t.Fatalf("%T: %v", err, err)
			}
			return
		}
		size, _, err := image.DecodeConfig(bytes.NewReader(out))
		if err != nil || size.Width > 16 || size.Height > 16 {
			t.Fatalf("%v, %v", size, err)
		}
	})
}

func BenchmarkFiftyMegapixels(b *testing.B) {
	data := packed(b, "jpeg", image.NewYCbCr(image.Rect(0, 0, 8660, 5770), image.YCbCrSubsampleRatio420))
	for b.Loop() {
		if _, err := Usual().Read(bytes.NewReader(data)); err != nil {
			b.Fatal(err)
		}
	}
}

func crc(b []byte) uint32 { return crc32.ChecksumIEEE(b) }

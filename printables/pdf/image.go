package pdf

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"image"
	"image/jpeg"
	"image/png"

	"github.com/jung-kurt/gofpdf"
	"golang.org/x/image/draw"

	"commonground/printables/mark"
)

// photo is from how many pixels on an opaque picture is taken for a photograph and
// compressed as one.
const photo = 128 * 128

// quality is that of photographs in JPEG: no loss that is seen on paper.
const quality = 90

// pictures are those in the file.
type pictures struct {
	names  map[string]string // by the mark's key, and by themselves
	widths map[int]bool      // in pixels, taken
}

func newPictures() pictures {
	return pictures{names: map[string]string{}, widths: map[int]bool{}}
}

// image places a picture, adding it to the file when it first comes.
func (d *document) image(m mark.Image) {
	if m.Picture == nil || m.Picture.Bounds().Empty() || m.W <= 0 || m.H <= 0 {
		return
	}
	name, err := d.addPicture(m)
	if err != nil {
		d.file.SetError(err) // Write tells it at the end
		return
	}
	d.alpha(255)
	d.flush()
	d.file.ImageOptions(name, m.X*points, m.Y*points, m.W*points, m.H*points, false, gofpdf.ImageOptions{AllowNegativePosition: true}, 0, "")
}

// addPicture returns the file's name for a picture, encoding it when it first comes.
func (d *document) addPicture(m mark.Image) (string, error) {
	name, ok := d.pictures.names[m.Key]
	if ok && m.Key != "" {
		return name, nil
	}
	img := eightBit(m.Picture)
	if m.Key == "" {
		name = contentName(img)
	} else {
		name = "key " + m.Key
	}
	if d.pictures.names[name] == "" {
		kind, data, err := encodePicture(d.pictures.unlike(img))
		if err != nil {
			return "", err
		}
		d.pictures.names[name] = name
		d.file.RegisterImageOptionsReader(name, gofpdf.ImageOptions{ImageType: kind}, bytes.NewReader(data))
	}
	d.pictures.names[m.Key] = name
	return name, nil
}

// contentName names a picture without a key by what it shows.
func contentName(img *image.NRGBA) string {
	sum := sha256.Sum256(img.Pix)
	return fmt.Sprintf("%x %d", sum, img.Rect.Dx())
}

// eightBit returns the picture in 8 bits a colour, since the file takes no more.
func eightBit(src image.Image) *image.NRGBA {
	out := image.NewNRGBA(image.Rect(0, 0, src.Bounds().Dx(), src.Bounds().Dy()))
	draw.Draw(out, out.Rect, src, src.Bounds().Min, draw.Src)
	return out
}

// unlike returns the picture in a width that no other one has: the file orders pictures
// by it alone, and would put those of the same width in another order every time.
func (ps *pictures) unlike(src *image.NRGBA) *image.NRGBA {
	w := src.Rect.Dx()
	for ps.widths[w] {
		w++
	}
	ps.widths[w] = true
	if w == src.Rect.Dx() {
		return src
	}
	out := image.NewNRGBA(image.Rect(0, 0, w, src.Rect.Dy()))
	draw.CatmullRom.Scale(out, out.Rect, src, src.Rect, draw.Src, nil)
	return out
}

// encodePicture compresses photographs as JPEG, all else without loss as PNG.
func encodePicture(img *image.NRGBA) (kind string, data []byte, err error) {
	var out bytes.Buffer
	if img.Opaque() && img.Rect.Dx()*img.Rect.Dy() >= photo && colourful(img) {
		if jpeg.Encode(&out, img, &jpeg.Options{Quality: quality}) == nil {
			return "jpg", out.Bytes(), nil
		}
		out.Reset() // too large for a JPEG
	}
	if err := png.Encode(&out, img); err != nil {
		return "", nil, fmt.Errorf("encode a picture: %w", err)
	}
	return "png", out.Bytes(), nil
}

// colourful reports whether a picture has more colours than a drawing would.
func colourful(img *image.NRGBA) bool {
	seen := make(map[[3]uint8]bool)
	for i := 0; i+3 < len(img.Pix); i += 4 * 7 {
		seen[[3]uint8(img.Pix[i:i+3])] = true
		if len(seen) > 256 {
			return true
		}
	}
	return false
}

package picture

import (
	"image"

	"golang.org/x/image/draw"
)

// shrunk returns the picture no wider or higher than side. A large one is first brought
// down by a whole number, a strip at a time, so that 50 megapixels take little room.
func shrunk(img image.Image, side int) *image.NRGBA {
	b := img.Bounds()
	most := max(b.Dx(), b.Dy())
	if n := most / (2 * side); n > 1 {
		img = averaged(img, n)
		b = img.Bounds()
	}
	w, h := b.Dx(), b.Dy()
	if most = max(w, h); most > side {
		w, h = max(1, w*side/most), max(1, h*side/most)
	}
	out := image.NewNRGBA(image.Rect(0, 0, w, h))
	if w == b.Dx() && h == b.Dy() {
		draw.Draw(out, out.Rect, img, b.Min, draw.Src)
		return out
	}
	draw.CatmullRom.Scale(out, out.Rect, img, b, draw.Src, nil)
	return out
}

// averaged makes one pixel of every n by n; what is left over at the edges is averaged
// as far as it goes.
func averaged(img image.Image, n int) image.Image {
	b := img.Bounds()
	out := image.NewRGBA(image.Rect(0, 0, (b.Dx()+n-1)/n, (b.Dy()+n-1)/n))
	strip := image.NewRGBA(image.Rect(0, 0, b.Dx(), n))
	for y := range out.Rect.Dy() {
		rows := min(n, b.Dy()-y*n)
		draw.Draw(strip, image.Rect(0, 0, b.Dx(), rows), img, image.Pt(b.Min.X, b.Min.Y+y*n), draw.Src)
		for x := range out.Rect.Dx() {
			average(out.Pix[out.PixOffset(x, y):], strip, x*n, min(n, b.Dx()-x*n), rows)
		}
	}
	return out
}

func average(to []uint8, strip *image.RGBA, x, w, h int) {
	var sum [4]uint32
	for row := range h {
		line := strip.Pix[strip.PixOffset(x, row):][:4*w]
		for i, v := range line {
			sum[i%4] += uint32(v)
		}
	}
	all := uint32(w * h)
	for c := range sum {
		to[c] = uint8((sum[c] + all/2) / all)
	}
}

// upright turns a picture as its camera says it was held: 1 to 8, as EXIF counts.
func upright(img *image.NRGBA, held int) *image.NRGBA {
	if held < 2 || held > 8 {
		return img
	}
	w, h := img.Rect.Dx(), img.Rect.Dy()
	out := image.NewNRGBA(image.Rect(0, 0, w, h))
	if held >= 5 {
		out = image.NewNRGBA(image.Rect(0, 0, h, w))
	}
	for y := range out.Rect.Dy() {
		for x := range out.Rect.Dx() {
			sx, sy := from(held, x, y, w, h)
			copy(out.Pix[out.PixOffset(x, y):][:4], img.Pix[img.PixOffset(sx, sy):][:4])
		}
	}
	return out
}

// from returns which pixel of a picture of w by h comes to x, y.
func from(held, x, y, w, h int) (int, int) {
	switch held {
	case 2:
		return w - 1 - x, y
	case 3:
		return w - 1 - x, h - 1 - y
	case 4:
		return x, h - 1 - y
	case 5:
		return y, x
	case 6:
		return y, h - 1 - x
	case 7:
		return w - 1 - y, h - 1 - x
	case 8:
		return w - 1 - y, x
	}
	return x, y
}

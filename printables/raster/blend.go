package raster

import (
	"image"
	"image/color"
)

// blender lays one colour over pixels, which hold colours multiplied by their alpha.
type blender struct {
	r, g, b, a uint32 // multiplied by alpha
}

func newBlender(c color.NRGBA) blender {
	a := uint32(c.A)
	return blender{div255(uint32(c.R) * a), div255(uint32(c.G) * a), div255(uint32(c.B) * a), a}
}

// div255 is v/255, rounded, for v up to 255*255.
func div255(v uint32) uint32 {
	v += 128
	return (v + v>>8) >> 8
}

// span blends pixels that are all covered by alpha of 255.
func (b blender) span(pix []uint8, alpha uint32) {
	switch {
	case alpha == 0:
	case alpha == 255 && b.a == 255:
		b.set(pix)
	default:
		r, g, bl := div255(b.r*alpha), div255(b.g*alpha), div255(b.b*alpha)
		a := div255(b.a * alpha)
		rest := 255 - a
		for i := 0; i+3 < len(pix); i += 4 {
			p := pix[i : i+4 : i+4]
			p[0] = uint8(r + div255(uint32(p[0])*rest))
			p[1] = uint8(g + div255(uint32(p[1])*rest))
			p[2] = uint8(bl + div255(uint32(p[2])*rest))
			p[3] = uint8(a + div255(uint32(p[3])*rest))
		}
	}
}

// set fills pixels, copying what is filled already.
func (b blender) set(pix []uint8) {
	if len(pix) < 4 {
		return
	}
	pix[0], pix[1], pix[2], pix[3] = uint8(b.r), uint8(b.g), uint8(b.b), 255
	for n := 4; n < len(pix); n *= 2 {
		copy(pix[n:], pix[:n])
	}
}

// masked blends pixels, each covered as its mask says.
func (b blender) masked(pix, mask []uint8) {
	for i, m := range mask {
		if m != 0 {
			b.span(pix[4*i:4*i+4], uint32(m))
		}
	}
}

func fillWhite(dst *image.RGBA) {
	for i := range dst.Pix {
		dst.Pix[i] = 255
	}
}

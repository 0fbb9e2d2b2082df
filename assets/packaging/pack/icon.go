package main

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/color"
	"image/png"
)

// shrunk returns a square picture at another size, no larger: each pixel is the mean of
// what it covers, weighed by how far it covers it and how opaque that is.
func shrunk(from image.Image, size int) image.Image {
	side := from.Bounds().Dx()
	out := image.NewNRGBA(image.Rect(0, 0, size, size))
	step := float64(side) / float64(size)
	for y := range size {
		for x := range size {
			out.Set(x, y, mean(from, float64(x)*step, float64(y)*step, step))
		}
	}
	return out
}

// mean is the mean colour of the square at x and y with that side.
func mean(from image.Image, x, y, side float64) color.Color {
	var r, g, b, a, all float64
	corner := from.Bounds().Min
	for py := int(y); float64(py) < y+side; py++ {
		for px := int(x); float64(px) < x+side; px++ {
			share := covered(px, x, side) * covered(py, y, side)
			pr, pg, pb, pa := from.At(corner.X+px, corner.Y+py).RGBA() // weighed by how opaque it is already
			r, g, b, a = r+share*float64(pr), g+share*float64(pg), b+share*float64(pb), a+share*float64(pa)
			all += share
		}
	}
	part := func(v float64) uint16 { return uint16(v/all + 0.5) }
	return color.RGBA64{part(r), part(g), part(b), part(a)}
}

// covered is which share of the pixel lies between from and from+side.
func covered(pixel int, from, side float64) float64 {
	return min(float64(pixel+1), from+side) - max(float64(pixel), from)
}

// asPNG returns the picture at that size.
func asPNG(from image.Image, size int) ([]byte, error) {
	var b bytes.Buffer
	err := png.Encode(&b, shrunk(from, size))
	return b.Bytes(), err
}

// iconSizes are those that Windows shows: in lists, in the taskbar, on the desktop, also
// where the screen is scaled.
var iconSizes = []int{16, 20, 24, 32, 40, 48, 64, 128, 256}

// asICO returns the picture as a Windows icon of all those sizes.
func asICO(from image.Image) ([]byte, error) {
	var head, pictures bytes.Buffer
	put := func(v any) { _ = binary.Write(&head, binary.LittleEndian, v) }
	put([]uint16{0, 1, uint16(len(iconSizes))})
	for _, size := range iconSizes {
		data, err := asPNG(from, size)
		if err != nil {
			return nil, err
		}
		put([]uint8{uint8(size), uint8(size), 0, 0}) // 256 is written as 0
		put([]uint16{1, 32})
		put([]uint32{uint32(len(data)), uint32(6 + 16*len(iconSizes) + pictures.Len())})
		pictures.Write(data)
	}
	return append(head.Bytes(), pictures.Bytes()...), nil
}

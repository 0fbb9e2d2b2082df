package raster

import (
	"image"
	"image/color"
	"math"

	"commonground/assets/outline"
)

type point = outline.Point

// cover finds how much of each pixel a polygon covers. It adds up signed areas row by
// row, as font rasterisers do: exact for figures that do not cross themselves, and those
// that overlap in the same direction count once.
type cover struct {
	box    image.Rectangle
	stride int
	// delta holds, for each pixel, how the cover changes from the pixel to its left. It is
	// all zero between uses.
	delta []float32
	// from and to bound the places of each row that were touched.
	from, to []int32
}

// start makes ready for polygons clipped to a box of pixels.
func (c *cover) start(box image.Rectangle) {
	c.box, c.stride = box, box.Dx()+2
	if n := c.stride * box.Dy(); n > len(c.delta) {
		c.delta = make([]float32, n)
	}
	if n := box.Dy(); n > len(c.from) {
		c.from, c.to = make([]int32, n), make([]int32, n)
	}
	for y := range box.Dy() {
		c.from[y], c.to[y] = math.MaxInt32, -1
	}
}

// polygon adds a polygon, closing it.
func (c *cover) polygon(points []point) {
	if len(points) < 2 {
		return
	}
	last := points[len(points)-1]
	for _, p := range points {
		c.edge(last, p)
		last = p
	}
}

// edge adds one side, clipped left and right: what lies left of the box counts as on
// its edge, what lies right of it changes nothing.
func (c *cover) edge(p, q point) {
	ox, oy := float64(c.box.Min.X), float64(c.box.Min.Y)
	p, q = point{X: p.X - ox, Y: p.Y - oy}, point{X: q.X - ox, Y: q.Y - oy}
	h := float64(c.box.Dy())
	if p.Y == q.Y || min(p.Y, q.Y) >= h || max(p.Y, q.Y) <= 0 {
		return
	}
	dir := 1.0
	if p.Y > q.Y {
		dir, p, q = -1, q, p
	}
	slope := (q.X - p.X) / (q.Y - p.Y)
	if p.Y < 0 {
		p = point{X: p.X - p.Y*slope, Y: 0}
	}
	if q.Y > h {
		q = point{X: q.X - (q.Y-h)*slope, Y: h}
	}
	c.clipLeft(p, q, slope, dir)
}

func (c *cover) clipLeft(p, q point, slope, dir float64) {
	switch {
	case p.X >= 0 && q.X >= 0:
		c.clipRight(p, q, slope, dir)
	case p.X < 0 && q.X < 0:
		c.rows(point{X: 0, Y: p.Y}, point{X: 0, Y: q.Y}, 0, dir)
	default:
		y := p.Y - p.X/slope
		mid := point{X: 0, Y: max(p.Y, min(q.Y, y))}
		if p.X < 0 {
			c.rows(point{X: 0, Y: p.Y}, mid, 0, dir)
			c.clipRight(mid, q, slope, dir)
		} else {
			c.clipRight(p, mid, slope, dir)
			c.rows(mid, point{X: 0, Y: q.Y}, 0, dir)
		}
	}
}

func (c *cover) clipRight(p, q point, slope, dir float64) {
	w := float64(c.box.Dx())
	switch {
	case p.X <= w && q.X <= w:
		c.rows(p, q, slope, dir)
	case p.X > w && q.X > w:
	default:
		y := p.Y + (w-p.X)/slope
		mid := point{X: w, Y: max(p.Y, min(q.Y, y))}
		if p.X > w {
			c.rows(mid, q, slope, dir)
		} else {
			c.rows(p, mid, slope, dir)
		}
	}
}

// rows adds a side that lies in the box and runs down.
func (c *cover) rows(p, q point, slope, dir float64) {
	x := p.X
	last := min(int(math.Ceil(q.Y)), c.box.Dy())
	w := float64(c.box.Dx())
	for y := int(p.Y); y < last; y++ {
		dy := min(float64(y+1), q.Y) - max(float64(y), p.Y)
		if dy <= 0 {
			continue
		}
		next := max(0, min(w, x+slope*dy))
		c.row(y, x, next, dy*dir)
		x = next
	}
}

// row adds a piece of a side within one row of pixels; d is its height with its sign.
func (c *cover) row(y int, x, next, d float64) {
	x0, x1 := x, next
	if x0 > x1 {
		x0, x1 = x1, x0
	}
	i0, i1 := int(x0), int(math.Ceil(x1))
	c.from[y] = min(c.from[y], int32(i0))
	c.to[y] = max(c.to[y], int32(max(i1, i0+1)))
	row := c.delta[y*c.stride:]
	left := float64(i0)
	if i1 <= i0+1 {
		m := 0.5*(x0+x1) - left
		row[i0] += float32(d - d*m)
		row[i0+1] += float32(d * m)
		return
	}
	s := 1 / (x1 - x0)
	f0 := x0 - left
	a0 := 0.5 * s * (1 - f0) * (1 - f0)
	f1 := x1 - float64(i1) + 1
	am := 0.5 * s * f1 * f1
	row[i0] += float32(d * a0)
	if i1 == i0+2 {
		row[i0+1] += float32(d * (1 - a0 - am))
	} else {
		a1 := s * (1.5 - f0)
		row[i0+1] += float32(d * (a1 - a0))
		for i := i0 + 2; i < i1-1; i++ {
			row[i] += float32(d * s)
		}
		a2 := a1 + float64(i1-i0-3)*s
		row[i1-1] += float32(d * (1 - a2 - am))
	}
	row[i1] += float32(d * am)
}

// paint puts the paint on what is covered, and clears the cover for its next use.
func (c *cover) paint(dst *image.RGBA, paint color.NRGBA) {
	b := newBlender(paint)
	w := c.box.Dx()
	for y := range c.box.Dy() {
		if c.to[y] < 0 {
			continue
		}
		at := dst.PixOffset(c.box.Min.X, c.box.Min.Y+y)
		c.paintRow(dst.Pix[at:at+4*w], c.delta[y*c.stride:(y+1)*c.stride], c.from[y], c.to[y], b)
	}
}

// paintRow paints one row, unbroken stretches at once.
func (c *cover) paintRow(pix []uint8, delta []float32, from, to int32, b blender) {
	w := len(pix) / 4
	var sum float32
	for x := int(from); x < w; {
		sum += delta[x]
		delta[x] = 0
		end := x + 1
		for end <= int(to) && end < w && delta[end] == 0 {
			end++
		}
		if end > int(to) {
			end = w
		}
		b.span(pix[4*x:4*end], alphaOf(sum))
		x = end
	}
	for x := w; x <= int(to)+1 && x < len(delta); x++ {
		delta[x] = 0
	}
}

// alphaOf turns a sum of signed areas into 0 to 255.
func alphaOf(sum float32) uint32 {
	if sum < 0 {
		sum = -sum
	}
	if sum >= 1 {
		return 255
	}
	return uint32(sum*255 + 0.5)
}

// mask writes the cover into a mask of the box's size, and clears it.
func (c *cover) mask(out []uint8) {
	w := c.box.Dx()
	for y := range c.box.Dy() {
		delta := c.delta[y*c.stride : (y+1)*c.stride]
		var sum float32
		for x := range w {
			sum += delta[x]
			out[y*w+x] = uint8(alphaOf(sum))
		}
		clear(delta)
	}
}

// Package raster paints marks into pictures: the board on screen, the preview, thumbnails
// and PNGs. Edges are smooth; letters are kept as small masks, so that text painted
// before costs little.
package raster

import (
	"image"
	"image/color"
	"math"
	"sync"

	"commonground/assets/outline"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// Painter paints marks. It may be used from several goroutines at once, on different
// pictures.
type Painter struct {
	set      *text.Setter
	glyphs   glyphStore
	pictures pictureStore
	tools    sync.Pool // of *tool
}

// New returns a painter of lines that the setter made.
func New(set *text.Setter) *Painter {
	return &Painter{set: set, glyphs: newGlyphStore(), pictures: newPictureStore()}
}

// Page paints a page on white, at scale pixels to its unit.
func (p *Painter) Page(pg mark.Page, scale float64) *image.RGBA {
	w, h := int(math.Round(pg.W*scale)), int(math.Round(pg.H*scale))
	dst := image.NewRGBA(image.Rect(0, 0, max(1, w), max(1, h)))
	fillWhite(dst)
	p.Paint(dst, pg.Marks, scale, 0, 0)
	return dst
}

// Paint paints marks over what is in dst. A point x, y of the marks comes to pixel
// x*scale+dx, y*scale+dy. What lies outside dst is left out.
func (p *Painter) Paint(dst *image.RGBA, marks []mark.Mark, scale, dx, dy float64) {
	t := p.take()
	defer p.tools.Put(t)
	t.at = outline.Place{Scale: scale, DX: dx, DY: dy}
	for _, m := range marks {
		if !touches(t.at, m.Bounds(), dst.Rect) {
			continue
		}
		switch m := m.(type) {
		case mark.Shape:
			t.shape(dst, m)
		case mark.Image:
			p.picture(t, dst, m)
		case mark.Line:
			p.line(t, dst, m)
		}
	}
}

func (p *Painter) take() *tool {
	if t, ok := p.tools.Get().(*tool); ok {
		return t
	}
	return &tool{}
}

// tool is what one call of Paint works with.
type tool struct {
	at    outline.Place
	cover cover
	flat  outline.Flat
}

// touches reports whether a rectangle of the page reaches into the picture.
func touches(a outline.Place, r mark.Rect, dst image.Rectangle) bool {
	lo, hi := a.At(r.X, r.Y), a.At(r.X+r.W, r.Y+r.H)
	return hi.X > float64(dst.Min.X)-1 && hi.Y > float64(dst.Min.Y)-1 &&
		lo.X < float64(dst.Max.X)+1 && lo.Y < float64(dst.Max.Y)+1
}

// shape fills a shape, then draws its edge.
func (t *tool) shape(dst *image.RGBA, m mark.Shape) {
	stroked := m.Stroke.Paint.A > 0 && m.Stroke.Width > 0
	if m.Fill.A == 0 && !stroked {
		return
	}
	t.flat.Set(m.Path, t.at)
	if m.Fill.A > 0 {
		t.fill(dst, m.Fill)
	}
	if stroked {
		t.flat.Stroke(m.Stroke.Width*t.at.Scale, m.Stroke.Dash*t.at.Scale)
		t.fill(dst, m.Stroke.Paint)
	}
}

// fill paints the inside of the flattened path.
func (t *tool) fill(dst *image.RGBA, paint color.NRGBA) {
	box := bounds(t.flat.Lines).Intersect(dst.Rect)
	if box.Empty() {
		return
	}
	t.cover.start(box)
	for _, pl := range t.flat.Lines {
		t.cover.polygon(pl.Points)
	}
	t.cover.paint(dst, paint)
}

// bounds is the smallest rectangle of whole pixels that holds all points.
func bounds(flat []outline.Line) image.Rectangle {
	minX, minY, maxX, maxY := math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
	for _, pl := range flat {
		for _, p := range pl.Points {
			minX, maxX = min(minX, p.X), max(maxX, p.X)
			minY, maxY = min(minY, p.Y), max(maxY, p.Y)
		}
	}
	if minX > maxX {
		return image.Rectangle{}
	}
	return image.Rect(pixel(math.Floor(minX)), pixel(math.Floor(minY)), pixel(math.Ceil(maxX)), pixel(math.Ceil(maxY)))
}

func pixel(v float64) int { return int(outline.Within(v)) }

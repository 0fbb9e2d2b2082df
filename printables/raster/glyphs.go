package raster

import (
	"image"
	"math"
	"sync"

	"commonground/assets/outline"
	"commonground/printables/mark"
)

const (
	// parts is how many places within a pixel a letter may stand, across.
	parts = 4
	// largest is the size in pixels up to which letters are kept as masks.
	largest = 96
	// mostGlyphBytes bounds the store; when it is full it starts anew.
	mostGlyphBytes = 12 << 20
)

// glyphKey names a mask: the size in 64ths of a pixel, the place in parts of one.
type glyphKey struct {
	font  mark.Font
	glyph uint32
	size  uint16
	part  uint8
}

// glyph is the mask of a letter; box is relative to its place on the baseline.
type glyph struct {
	box  image.Rectangle
	mask []uint8
}

type glyphStore struct {
	mu    sync.RWMutex
	masks map[glyphKey]*glyph
	bytes int
}

func newGlyphStore() glyphStore { return glyphStore{masks: map[glyphKey]*glyph{}} }

func (gs *glyphStore) get(key glyphKey) *glyph {
	gs.mu.RLock()
	defer gs.mu.RUnlock()
	return gs.masks[key]
}

func (gs *glyphStore) put(key glyphKey, g *glyph) {
	gs.mu.Lock()
	defer gs.mu.Unlock()
	if gs.bytes > mostGlyphBytes {
		clear(gs.masks)
		gs.bytes = 0
	}
	gs.masks[key] = g
	gs.bytes += len(g.mask) + 100
}

// line paints a line of text.
func (p *Painter) line(t *tool, dst *image.RGBA, m mark.Line) {
	size := m.Size * t.at.Scale
	if m.Paint.A == 0 || !(size > 0) {
		return
	}
	if m.Turn != 0 || size > largest {
		p.outlines(t, dst, m)
		return
	}
	start := t.at.At(m.X, m.Y)
	b := newBlender(m.Paint)
	for _, run := range m.Runs {
		for _, g := range run.Glyphs {
			p.glyph(t, dst, b, run.Font, g, point{X: start.X + g.X*size, Y: start.Y + g.Y*size}, size)
		}
	}
}

// glyph paints one letter. Across it stands to a quarter of a pixel, down to a whole
// one, which keeps baselines sharp.
func (p *Painter) glyph(t *tool, dst *image.RGBA, b blender, f mark.Font, g mark.Glyph, at point, size float64) {
	x := math.Floor(at.X*parts + 0.5)
	whole := math.Floor(x / parts)
	key := glyphKey{f, g.ID, uint16(size*64 + 0.5), uint8(x - whole*parts)}
	m := p.glyphs.get(key)
	if m == nil {
		m = p.mask(t, key)
		p.glyphs.put(key, m)
	}
	if len(m.mask) == 0 {
		return
	}
	blendMask(dst, b, m, pixel(whole), pixel(math.Floor(at.Y+0.5)))
}

// mask makes the mask of a letter.
func (p *Painter) mask(t *tool, key glyphKey) *glyph {
	at := t.at
	defer func() { t.at = at }()
	t.at = outline.Place{Scale: float64(key.size) / 64, DX: float64(key.part) / parts}
	t.flat.Set(p.set.Outline(key.font, key.glyph), t.at)
	g := &glyph{box: bounds(t.flat.Lines)}
	if g.box.Empty() {
		return g
	}
	t.cover.start(g.box)
	for _, pl := range t.flat.Lines {
		t.cover.polygon(pl.Points)
	}
	g.mask = make([]uint8, g.box.Dx()*g.box.Dy())
	t.cover.mask(g.mask)
	return g
}

// blendMask blends the part of a mask that lies in dst.
func blendMask(dst *image.RGBA, b blender, g *glyph, x, y int) {
	box := g.box.Add(image.Pt(x, y))
	seen := box.Intersect(dst.Rect)
	for row := seen.Min.Y; row < seen.Max.Y; row++ {
		from := (row-box.Min.Y)*box.Dx() + seen.Min.X - box.Min.X
		at := dst.PixOffset(seen.Min.X, row)
		b.masked(dst.Pix[at:at+4*seen.Dx()], g.mask[from:from+seen.Dx()])
	}
}

// outlines paints a line that is turned or very large.
func (p *Painter) outlines(t *tool, dst *image.RGBA, m mark.Line) {
	sin, cos := math.Sincos(m.Turn * math.Pi / 180)
	at := t.at
	defer func() { t.at = at }()
	for _, run := range m.Runs {
		for _, g := range run.Glyphs {
			path := turned(p.set.Outline(run.Font, g.ID), g, sin, cos).Moved(m.Size, m.X, m.Y)
			t.flat.Set(path, t.at)
			t.fill(dst, m.Paint)
		}
	}
}

// turned places a glyph on its line and turns it about the line's start, in ems.
func turned(path mark.Path, g mark.Glyph, sin, cos float64) mark.Path {
	turn := func(x, y float64) (float64, float64) {
		x, y = x+g.X, y+g.Y
		return x*cos - y*sin, x*sin + y*cos
	}
	out := make(mark.Path, len(path))
	for i, s := range path {
		s.X, s.Y = turn(s.X, s.Y)
		s.AX, s.AY = turn(s.AX, s.AY)
		s.BX, s.BY = turn(s.BX, s.BY)
		out[i] = s
	}
	return out
}

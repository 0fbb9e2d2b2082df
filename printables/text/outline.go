package text

import (
	"math"
	"sync"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
	"github.com/go-text/typesetting/font/opentype/tables"

	"commonground/printables/mark"
)

// outlineStore remembers the outlines of glyphs.
type outlineStore struct{ paths sync.Map }

type outlineKey struct {
	font  mark.Font
	glyph uint32
}

// Outline is the path of a glyph in ems from its place on the baseline, y down; nil for
// one that draws nothing. The path is shared and must not be changed.
func (s *Setter) Outline(f mark.Font, glyph uint32) mark.Path {
	key := outlineKey{f, glyph}
	if got, ok := s.outlines.paths.Load(key); ok {
		return got.(mark.Path)
	}
	path := s.draw(f, glyph)
	s.outlines.paths.Store(key, path)
	return path
}

func (s *Setter) draw(f mark.Font, glyph uint32) mark.Path {
	if f == boxes {
		return s.box(rune(glyph))
	}
	t := s.face(f)
	if t == nil || t.parsed() == nil || glyph > math.MaxUint16 {
		return nil
	}
	t.drawing.Lock()
	defer t.drawing.Unlock()
	out, ok := t.face.GlyphDataOutline(tables.GlyphID(glyph))
	if !ok {
		return nil
	}
	return toPath(out.Segments, t.scale)
}

// toPath turns font units, y up, into ems, y down, and quadratics into cubics.
func toPath(segments []font.Segment, scale float64) mark.Path {
	var out mark.Path
	var x, y float64
	open := false
	pt := func(p opentype.SegmentPoint) (float64, float64) { return float64(p.X) * scale, -float64(p.Y) * scale }
	for _, g := range segments {
		seg := mark.Segment{Op: mark.LineTo}
		seg.X, seg.Y = pt(g.Args[0])
		switch g.Op {
		case opentype.SegmentOpMoveTo:
			if open {
				out = append(out, mark.Segment{Op: mark.Close})
			}
			open = true
			seg.Op = mark.Move
		case opentype.SegmentOpQuadTo:
			qx, qy := pt(g.Args[0])
			seg.X, seg.Y = pt(g.Args[1])
			seg.Op = mark.Cubic
			seg.AX, seg.AY = x+(qx-x)*2/3, y+(qy-y)*2/3
			seg.BX, seg.BY = seg.X+(qx-seg.X)*2/3, seg.Y+(qy-seg.Y)*2/3
		case opentype.SegmentOpCubeTo:
			seg.Op = mark.Cubic
			seg.AX, seg.AY = pt(g.Args[0])
			seg.BX, seg.BY = pt(g.Args[1])
			seg.X, seg.Y = pt(g.Args[2])
		}
		out = append(out, seg)
		x, y = seg.X, seg.Y
	}
	if open {
		out = append(out, mark.Segment{Op: mark.Close})
	}
	return out
}

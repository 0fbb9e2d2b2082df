package text

import (
	"bytes"
	"sync"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"

	"commonground/assets/fonts"
	"commonground/printables/mark"
)

// The fonts by number. Each typeface has two, regular and bold; one without a bold
// weight uses its regular one for both.
const (
	boxes   mark.Font = -1 // no font: glyph numbers are runes, drawn as boxes
	regular mark.Font = 0
	bold    mark.Font = 1
	// sansBold is the last font that painters write as text: the second typeface, Noto
	// Sans, has Greek and Cyrillic.
	sansBold mark.Font = 3
)

// typeface is one font file, read in two steps when needed: which runes it has, which is
// quick, and everything, which takes long for Chinese.
type typeface struct {
	*Runes

	fontOnce sync.Once
	font     *font.Font
	scale    float64 // ems in one font unit

	drawing sync.Mutex
	face    *font.Face // for outlines; a face is not safe for concurrent use
}

func newTypeface(file []byte) *typeface { return &typeface{Runes: NewRunes(file)} }

// typefaces returns all fonts in the order of their numbers, which is the order in
// which they are tried, and the number of the one for emoji.
func typefaces() (all []*typeface, emoji mark.Font) {
	all = []*typeface{newTypeface(fonts.Regular()), newTypeface(fonts.Bold())}
	for _, f := range fonts.Fallbacks() {
		if f.Name == "Noto Emoji" {
			emoji = mark.Font(len(all))
		}
		r := newTypeface(f.Regular)
		b := r
		if f.Bold != nil {
			b = newTypeface(f.Bold)
		}
		all = append(all, r, b)
	}
	return all, emoji
}

// parsed returns the whole font. Only a font that has a rune is asked, so it is there.
func (t *typeface) parsed() *font.Font {
	t.fontOnce.Do(func() {
		ld, err := opentype.NewLoader(bytes.NewReader(t.file))
		if err != nil {
			return
		}
		if f, err := font.NewFont(ld); err == nil {
			t.font, t.scale, t.face = f, 1/float64(f.Upem()), font.NewFace(f)
		}
	})
	return t.font
}

// face returns the typeface by its number, or nil if there is none.
func (s *Setter) face(f mark.Font) *typeface {
	if f < 0 || int(f) >= len(s.fonts) {
		return nil
	}
	return s.fonts[f]
}

// FontFile returns the TrueType file of a font that a Run with Text names, for
// embedding; nil if there is none. It must not be written to.
func (s *Setter) FontFile(f mark.Font) []byte {
	if t := s.face(f); t != nil {
		return t.file
	}
	return nil
}

// Nominal is what a font draws for a rune alone: the glyph, and how far it moves the pen
// in ems. ok is false if the font does not have the rune.
func (s *Setter) Nominal(f mark.Font, r rune) (glyph uint32, advance float64, ok bool) {
	t := s.face(f)
	if t == nil || !t.Has(r) || t.parsed() == nil {
		return 0, 0, false
	}
	g, ok := t.font.NominalGlyph(r)
	if !ok {
		return 0, 0, false
	}
	t.drawing.Lock()
	defer t.drawing.Unlock()
	return uint32(g), float64(t.face.HorizontalAdvance(g)) * t.scale, true
}

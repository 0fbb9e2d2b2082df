package text

import (
	"bytes"
	"sync"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
	"github.com/go-text/typesetting/font/opentype/tables"
)

// Runes tells which runes a font has. It reads no more of the font than that, when it is
// first asked, and may be asked from several goroutines at once.
type Runes struct {
	file []byte
	once sync.Once
	cmap font.Cmap
}

// NewRunes returns what the font in a TrueType file has.
func NewRunes(file []byte) *Runes { return &Runes{file: file} }

// Has reports whether the font has a glyph for the rune. A file that is no font has none.
func (r *Runes) Has(c rune) bool {
	r.once.Do(r.read)
	if r.cmap == nil {
		return false
	}
	_, ok := r.cmap.Lookup(c)
	return ok
}

// HasAll reports whether the font has a glyph for every rune of s.
func (r *Runes) HasAll(s string) bool {
	for _, c := range s {
		if !r.Has(c) {
			return false
		}
	}
	return true
}

// read reads only the table that maps runes to glyphs. The files are embedded and
// tested, so an error cannot happen short of a broken build; then the font has no runes
// and the next one takes over.
func (r *Runes) read() {
	ld, err := opentype.NewLoader(bytes.NewReader(r.file))
	if err != nil {
		return
	}
	raw, err := ld.RawTable(opentype.MustNewTag("cmap"))
	if err != nil {
		return
	}
	table, _, err := tables.ParseCmap(raw)
	if err != nil {
		return
	}
	if c, _, err := font.ProcessCmap(table, tables.FPNone); err == nil {
		r.cmap = c
	}
}

package text

import (
	"slices"
	"unicode"
)

// prepared is a text that is shaped and can be set at any size and width.
type prepared struct {
	s          *Setter
	paragraphs []*paragraph
}

// paragraph is what stands between two line feeds.
type paragraph struct {
	text  []rune
	items []item
	glyph [][]shaped // of each item
	// pen[i] is where rune i starts, in ems from the start of the paragraph, were it all on
	// one line in reading order.
	pen []float64
	// breaks tells where a line may start; graphemes where one may start in need.
	breaks, graphemes []bool
	base              uint8
	hyphen            float64 // how wide one is, in ems
}

// prepare shapes a text, as bold as its style says.
func (s *Setter) prepare(w *scratch, text string, st Style) prepared {
	t := prepared{s: s}
	for i, runes := range paragraphs(text) {
		t.paragraphs = append(t.paragraphs, s.paragraph(w, runes, st.Bold || i < st.Named))
	}
	return t
}

func (s *Setter) paragraph(w *scratch, text []rune, bolder bool) *paragraph {
	p := &paragraph{text: text}
	p.breaks, p.graphemes = w.boundaries(text)
	var level []uint8
	level, p.base = levels(text)
	p.items = s.items(text, p.graphemes, level, bolder)
	p.glyph = make([][]shaped, len(p.items))
	p.pen = make([]float64, len(text)+1)
	for i, it := range p.items {
		p.glyph[i] = s.shape(w, it, text[it.from:it.to])
		for _, g := range p.glyph[i] {
			p.pen[it.from+int(g.at)+1] += float64(g.advance)
		}
	}
	for i := range text {
		p.pen[i+1] += p.pen[i]
	}
	if slices.Contains(text, softHyphen) {
		_, p.hyphen, _ = s.Nominal(regular, '-')
	}
	return p
}

// boundaries tells for every rune whether a line may start with it, and whether a
// grapheme does.
func (w *scratch) boundaries(text []rune) (lines, graphemes []bool) {
	both := make([]bool, 2*(len(text)+1))
	lines, graphemes = both[:len(text)+1], both[len(text)+1:]
	w.segment.Init(text)
	for it := w.segment.LineIterator(); it.Next(); {
		l := it.Line()
		if at := l.Offset + len(l.Text); !InCompound(text, at) {
			lines[at] = true
		}
	}
	for it := w.segment.GraphemeIterator(); it.Next(); {
		graphemes[it.Grapheme().Offset] = true
	}
	graphemes[len(text)] = true
	return lines, graphemes
}

// InCompound reports whether a line that starts with rune at would part a word of several
// at its hyphen, as in "self-harm". Such a word goes to the next line whole; it is parted
// there only where it is wider than a line.
func InCompound(text []rune, at int) bool {
	if at < 2 || at >= len(text) || text[at-1] != '-' && text[at-1] != '\u2010' {
		return false
	}
	return unicode.IsLetter(text[at-2]) && unicode.IsLetter(text[at])
}

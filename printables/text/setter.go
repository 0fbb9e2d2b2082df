// Package text sets type: it breaks text into lines, shapes it and places it, for every
// script that the fonts of the program hold.
//
// Scripts are shaped with HarfBuzz's rules, lines are broken and graphemes found by
// Unicode's (UAX 14 and 29), right-to-left text is ordered by UAX 9. A rune that no font
// has is never lost: it is drawn as a box with its number in it, and Missing tells of it.
// Any string will do, also one that is not UTF-8: bytes that are not are read as U+FFFD.
package text

import (
	"commonground/printables/mark"
)

// Leading is the pitch of lines in ems where a Style does not say otherwise: roomy, as
// people with low vision need it.
const Leading = 1.25

// Style is how text is to look.
type Style struct {
	// Size is the em in page units.
	Size float64
	Bold bool
	// Named is how many paragraphs, from the first, are bold though the others are not: what
	// follows says more about them.
	Named int
	Paint mark.Paint
	// Leading is the distance of baselines in ems; 0 is 1.25.
	Leading float64
}

// pitch is the distance between two baselines in page units.
func (st Style) pitch() float64 {
	if st.Leading > 0 {
		return st.Leading * st.Size
	}
	return Leading * st.Size
}

// Setter sets text. It may be used from several goroutines at once.
type Setter struct {
	fonts     []*typeface
	emojiFont mark.Font
	outlines  outlineStore
	words     wordStore
	scratches chan *scratch
}

// New returns a setter. Nothing is read yet: each font is, when a text first needs it.
func New() *Setter {
	all, emoji := typefaces()
	return &Setter{
		fonts:     all,
		emojiFont: emoji,
		words:     newWordStore(),
		scratches: make(chan *scratch, 8),
	}
}

// Lines sets text in lines of at most width page units; a width of 0 or less leaves each
// paragraph on one line. Paragraphs end at line feeds. A word that is too long for a
// line is broken between graphemes, so only a single grapheme can be wider than width.
//
// The lines are placed relative to the top left of the text, Style.Leading apart; those
// of right-to-left paragraphs end at the right edge. An empty text has no lines.
func (s *Setter) Lines(text string, st Style, width float64) []mark.Line {
	if text == "" {
		return nil
	}
	w := s.takeScratch()
	defer s.putScratch(w)
	t := s.prepare(w, text, st)
	set := t.set(w, ems(width, st.Size))
	edge := width
	if width <= 0 {
		edge = widest(set) * st.Size
	}
	return s.place(set, st, mark.Rect{W: edge}, Start, Top)
}

// Width is how wide the widest line of the text is when only line feeds break it, in
// page units. White space at the end of a line does not count.
func (s *Setter) Width(text string, st Style) float64 {
	if text == "" {
		return 0
	}
	w := s.takeScratch()
	defer s.putScratch(w)
	return widest(s.prepare(w, text, st).set(w, 0)) * st.Size
}

// Height is how high that many lines are, in page units.
func (s *Setter) Height(lines int, st Style) float64 {
	return float64(lines) * st.pitch()
}

// ems turns page units into ems of the size; a size of 0 gives no width, which is no
// limit.
func ems(width, size float64) float64 {
	if size <= 0 || width <= 0 {
		return 0
	}
	return width / size
}

func widest(set []setLine) float64 {
	var most float64
	for _, l := range set {
		most = max(most, l.width)
	}
	return most
}

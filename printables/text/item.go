package text

import (
	"slices"

	"github.com/go-text/typesetting/harfbuzz"
	"github.com/go-text/typesetting/language"
	"golang.org/x/text/unicode/norm"

	"commonground/printables/mark"
)

// item is a stretch of a paragraph that is shaped at once: one font, script and level,
// and no white space, or a stretch of spaces. Words are shaped apart so that they can be
// remembered; what is lost is kerning against a space, at most 0.03 em in the fonts.
type item struct {
	from, to int // runes of the paragraph
	font     mark.Font
	level    uint8
	script   language.Script
	// plain items are Latin, Greek or Cyrillic from left to right: painters may write them
	// as text.
	plain bool
	space bool
}

// items cuts a paragraph for shaping. starts tells where graphemes start.
func (s *Setter) items(text []rune, starts []bool, level []uint8, bolder bool) []item {
	var out []item
	c := newChooser(s, bolder)
	for from := 0; from < len(text); {
		if !white(text[from]) && (from == 0 || white(text[from-1])) {
			c.word(text[from:])
		}
		to := from + 1
		for !starts[to] { // what stands behind the text starts one
			to++
		}
		lv := uint8(0)
		if level != nil {
			lv = level[from]
		}
		out = c.add(out, text, from, to, lv)
		from = to
	}
	for i := range out {
		out[i].plain = out[i].level&1 == 0 && s.writable(out[i])
	}
	return out
}

// writable reports whether the fonts and script of an item are ones that painters write
// as text.
func (s *Setter) writable(it item) bool {
	if it.font < regular || it.font > sansBold {
		return false
	}
	switch it.script {
	case language.Latin, language.Greek, language.Cyrillic, language.Common:
		return true
	}
	return false
}

// chooser picks a font for each grapheme.
type chooser struct {
	s     *Setter
	first mark.Font // the one that text is in if it can
	lead  mark.Font // the one to try first in the word at hand
	last  mark.Font // that of the grapheme before
}

func newChooser(s *Setter, bolder bool) chooser {
	first := regular
	if bolder {
		first = bold
	}
	return chooser{s: s, first: first, lead: first, last: first}
}

// word looks at the word that the text begins with. One that the first font has not all
// letters of goes into the next font as a whole, as Vietnamese does, not letter by letter.
func (c *chooser) word(text []rune) {
	if end := slices.IndexFunc(text, white); end >= 0 {
		text = text[:end]
	}
	c.lead = c.first
	if sans := c.first + 2; !c.s.covers(c.first, text) && c.s.covers(sans, text) {
		c.lead = sans
	}
}

// add appends a grapheme to the items, to the last one if it fits there.
func (c *chooser) add(out []item, text []rune, from, to int, level uint8) []item {
	it := item{from: from, to: to, level: level, script: language.Common}
	for _, r := range text[from:to] {
		if sc := language.LookupScript(r); sc.Strong() && sc != language.Unknown {
			it.script = sc
			break
		}
	}
	g := text[from:to]
	it.space = len(g) == 1 && white(g[0])
	if it.space {
		it.font = c.spaceFont()
	} else if it.font = c.font(g, it.script); it.font == boxes {
		return c.split(out, text, it)
	}
	return join(out, it)
}

// split takes the runes of a grapheme apart where no single font has them all.
func (c *chooser) split(out []item, text []rune, it item) []item {
	for i := it.from; i < it.to; i++ {
		one := it
		one.from, one.to = i, i+1
		one.font = c.font(text[i:i+1], it.script)
		out = join(out, one)
	}
	return out
}

// join appends an item, or grows the last one where both can be shaped at once.
func join(out []item, it item) []item {
	if len(out) == 0 {
		return append(out, it)
	}
	last := &out[len(out)-1]
	same := last.font == it.font && last.level == it.level && last.space == it.space
	switch {
	case !same:
	case last.script == it.script, it.script == language.Common:
		last.to = it.to
		return out
	case last.script == language.Common:
		last.to, last.script = it.to, it.script
		return out
	}
	return append(out, it)
}

// spaceFont is the font of the text around, but the first one among foreign scripts.
func (c *chooser) spaceFont() mark.Font {
	if c.last >= regular && c.last <= sansBold {
		return c.last
	}
	return c.first
}

// font returns the first font that has the whole grapheme. What belongs to no script
// stays in the font of what stands before it, if that is not the first one anyway.
func (c *chooser) font(g []rune, script language.Script) mark.Font {
	if f, ok := c.emoji(g); ok {
		c.last = f
		return f
	}
	if script == language.Common && c.last > bold && (c.last <= sansBold || !c.s.covers(c.first, g)) && c.s.covers(c.last, g) {
		return c.last
	}
	for f := c.lead; int(f) < len(c.s.fonts); f += 2 {
		if c.s.covers(f, g) {
			c.last = f
			return f
		}
	}
	return boxes
}

// emoji returns the emoji font for graphemes that ask for it.
func (c *chooser) emoji(g []rune) (mark.Font, bool) {
	asks := g[0] >= 0x1f000
	for _, r := range g {
		asks = asks || r == 0xfe0f
	}
	f := c.s.emojiFont
	return f, asks && c.s.covers(f, g)
}

// covers reports whether the font has all that is seen of a grapheme, as it is or
// composed.
func (s *Setter) covers(f mark.Font, g []rune) bool {
	t := s.fonts[f]
	if hasAll(t, g) {
		return true
	}
	return len(g) > 1 && hasAll(t, norm.NFC.AppendString(nil, string(g)))
}

func hasAll[T []rune | []byte](t *typeface, g T) bool {
	for _, r := range string(g) {
		if !harfbuzz.IsDefaultIgnorable(r) && !t.Has(r) {
			return false
		}
	}
	return true
}

// Missing returns the runes of the text that no font has, each once, in the order in
// which they first come. They are painted as boxes.
func (s *Setter) Missing(text string) []rune {
	var out []rune
	seen := map[rune]bool{}
	for _, line := range paragraphs(text) {
		for _, r := range line {
			if !seen[r] && !s.known(r) {
				out = append(out, r)
			}
			seen[r] = true
		}
	}
	return out
}

// known reports whether any font has the rune, or it is one that is never seen.
func (s *Setter) known(r rune) bool {
	if white(r) || harfbuzz.IsDefaultIgnorable(r) {
		return true
	}
	for f := 0; f < len(s.fonts); f += 2 {
		if s.fonts[f].Has(r) {
			return true
		}
	}
	return false
}

package pdf

import (
	"fmt"
	"slices"
	"strings"

	"github.com/jung-kurt/gofpdf"

	"commonground/printables/mark"
)

// alphabet is what is known of a font that text is written in.
type alphabet struct {
	d       *document
	font    mark.Font
	letters map[rune]letter
}

// letter is how a font draws a rune alone, and whether the document uses it.
type letter struct {
	glyph   uint32
	advance float64 // as the file tells viewers, in ems
	known   bool
	used    bool
}

// alphabet returns the font's, adding the font to the file when it first comes.
func (d *document) alphabet(f mark.Font) *alphabet {
	if a, ok := d.letters[f]; ok {
		return a
	}
	a := &alphabet{d: d, font: f, letters: map[rune]letter{}}
	d.letters[f] = a
	d.file.AddUTF8FontFromBytes(familyOf(f), "", slices.Clone(d.set.FontFile(f)))
	return a
}

func familyOf(f mark.Font) string { return fmt.Sprintf("cg%d", f) }

// lookUp finds how the font draws a rune. The file gives widths as whole thousandths.
func (a *alphabet) lookUp(r rune) letter {
	if l, ok := a.letters[r]; ok {
		return l
	}
	var l letter
	if r > ' '-1 && r < 0xffff {
		glyph, advance, ok := a.d.set.Nominal(a.font, r)
		l = letter{glyph: glyph, advance: float64(int(advance*1000+0.5)) / 1000, known: ok}
	}
	a.letters[r] = l
	return l
}

// use marks a rune as used and returns its advance.
func (a *alphabet) use(r rune) float64 {
	l := a.lookUp(r)
	if !l.used {
		l.used = true
		a.letters[r] = l
	}
	return l.advance
}

// runesOf tells which runes to write for the glyphs of a cluster, one each; ok is false
// if they are not what the font draws for the runes alone.
func (a *alphabet) runesOf(glyphs []mark.Glyph, said string) ([]rune, bool) {
	runes := []rune(said)
	if a.draws(runes, glyphs) {
		return runes, true
	}
	runes = composed(said)
	return runes, a.draws(runes, glyphs)
}

func (a *alphabet) draws(runes []rune, glyphs []mark.Glyph) bool {
	if len(runes) != len(glyphs) {
		return false
	}
	for i, r := range runes {
		if l := a.lookUp(r); !l.known || l.glyph != glyphs[i].ID {
			return false
		}
	}
	return true
}

// font selects the font for what follows, at a size of one point: the text matrix gives
// the size.
func (d *document) font(f mark.Font) {
	d.alphabet(f)
	if d.now.fontSet && d.now.font == f {
		return
	}
	d.now.font, d.now.fontSet = f, true
	d.flush()
	d.file.SetFont(familyOf(f), "", 1)
}

// markLetters tells the file which letters are used, as it embeds only those. The file
// learns that by writing text; here text is written to a template that is thrown away,
// since the pages have their text already.
func (d *document) markLetters() {
	if len(d.letters) == 0 {
		return
	}
	d.file.CreateTemplate(func(t *gofpdf.Tpl) {
		for _, a := range d.letters {
			t.SetFont(familyOf(a.font), "", 1)
			t.Text(0, 0, a.used())
		}
	})
}

// used returns all runes that are used.
func (a *alphabet) used() string {
	var out strings.Builder
	for r, l := range a.letters {
		if l.used {
			out.WriteRune(r)
		}
	}
	return out.String()
}

package text

import (
	"math"
	"strings"
	"testing"
	"unicode"

	"github.com/go-text/typesetting/language"

	"commonground/printables/mark"
)

// TestStackedAccentsStayInTheirLine: however many accents somebody puts on a letter, none
// climbs further than a line is high.
func TestStackedAccentsStayInTheirLine(t *testing.T) {
	s := New()
	st := Style{Size: 10}
	for _, letter := range []string{"a", "Ä", "п", "ω", "ก", "ب", "ש", "अ"} {
		for _, accent := range []string{"\u0301", "\u0323", "\u0336", "\u0e49", "\u064e", "\u05b8", "\u20dd", "\u0301\u200d"} {
			text := "x" + letter + strings.Repeat(accent, 60) + "x"
			lines := s.Lines(text, st, 0)
			if len(lines) != 1 || lines[0].Text != text {
				t.Fatalf("%q became %d lines", text, len(lines))
			}
			for _, r := range lines[0].Runs {
				for _, g := range r.Glyphs {
					if math.Abs(g.Y) > st.pitch() {
						t.Errorf("%q with %q: a glyph lies %.1f off its line", letter, accent, g.Y)
					}
				}
			}
			if n := glyphs(lines[0]); n > 20 { // with those that are not seen
				t.Errorf("%q with %q: %d glyphs", letter, accent, n)
			}
		}
	}
}

func glyphs(l mark.Line) (n int) {
	for _, r := range l.Runs {
		n += len(r.Glyphs)
	}
	return n
}

// TestWordsKeepTheirMarks: no script's own words have as many as are left out.
func TestWordsKeepTheirMarks(t *testing.T) {
	for script, word := range map[language.Script]string{
		language.Latin: "ộ u\u031b\u0323\u0302 \u1e69\u0323", language.Greek: "ᾧ ω\u0314\u0342\u0345", language.Cyrillic: "и\u0308\u0301",
		language.Hebrew: "שּׁ\u05b8\u0591", language.Arabic: "اللّٰهُ مًّا", language.Thai: "ที่ ปั๊", language.Devanagari: "श्रीं र्क्षों",
		language.Tibetan: "བསྒྲུབས་ཧཱུྃ", language.Myanmar: "မြန်မာ ကျွန်ုပ်",
	} {
		marks := 0
		for _, r := range word {
			if marks++; !unicode.In(r, unicode.Mn, unicode.Me) {
				marks = 0
			}
			if marks > mostMarks(script) {
				t.Errorf("%q has more than %d marks on a letter", word, mostMarks(script))
			}
		}
	}
}

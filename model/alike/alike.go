// Package alike tells which texts look the same to people, however a computer wrote them.
package alike

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Same reports whether two texts look the same: accents may be put together or apart, and
// large or small letters, spaces, line ends and characters that nobody sees don't count.
func Same(a, b string) bool { return Key(a) == Key(b) }

// Key is the same for all texts that look the same, and empty for one that shows nothing.
// It is for comparing only: accents stand apart in it, since some letters are composed with
// theirs in one case alone, and are in order, since some letters fold to accents.
func Key(text string) string {
	seen := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case hidden(r):
			return -1
		}
		return r
	}, text)
	return strings.Join(strings.Fields(norm.NFD.String(strings.Map(folded, norm.NFD.String(seen)))), " ")
}

// hidden reports whether a character has no width and no ink: zero-width spaces and joiners,
// soft hyphens, marks of direction, variation selectors and what controls a terminal.
func hidden(r rune) bool {
	if r < utf8.RuneSelf {
		return unicode.IsControl(r) // most characters, and quick to tell
	}
	return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Variation_Selector)
}

// folded is the same for the large and small forms of a letter.
func folded(r rune) rune {
	if r < 'a' || 'z' < r && r < utf8.RuneSelf {
		return r // the least already
	}
	least := r
	for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
		least = min(least, f)
	}
	return least
}

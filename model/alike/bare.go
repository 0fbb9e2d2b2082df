package alike

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Bare is Key without accents, and with the letters written out that few keyboards have: for
// finding what was typed in a hurry, or by somebody who doesn't know how it is spelt. What
// looks the same has the same Bare, and much that doesn't.
func Bare(text string) string {
	var out strings.Builder
	out.Grow(len(text))
	for word := range strings.FieldsSeq(text) {
		if word = bare(word); word == "" {
			continue // it shows nothing
		}
		if out.Len() > 0 {
			out.WriteByte(' ')
		}
		out.WriteString(word)
	}
	return out.String()
}

// bare is the Bare of one word.
func bare(word string) string {
	if plain(word) {
		return strings.ToUpper(word)
	}
	return writtenOut.Replace(strings.Map(func(r rune) rune {
		if accent(r) {
			return -1
		}
		return r
	}, Key(word)))
}

// plain reports whether a word has only what every keyboard has, as most do, which is quick to
// fold.
func plain(word string) bool {
	for i := range len(word) {
		if c := word[i]; c >= utf8.RuneSelf || c < ' ' || c == 0x7f {
			return false
		}
	}
	return true
}

// marks is the least class of marks that lie above or below a letter, or are vowels which
// are mostly left out. The signs of lower classes make another letter of the one before.
const marks = 10

func accent(r rune) bool {
	return r >= utf8.RuneSelf && unicode.Is(unicode.Mn, r) && norm.NFD.PropertiesString(string(r)).CCC() >= marks
}

// writtenOut has the large forms, as Key has: the least of the forms of a letter.
var writtenOut = strings.NewReplacer(
	"ß", "SS", "Æ", "AE", "Œ", "OE", "Ø", "O", "Ł", "L", "Đ", "D", "Ð", "D", "Þ", "TH", "ı", "I", "’", "'", "‘", "'",
)

package wording

import (
	"slices"
	"strings"
	"unicode"

	"commonground/model/alike"
)

// Avoided is what to say kindly of a text that has words which the activity leaves out, as those
// for looks and health in Ten things in common; "" where there is nothing to be said. An activity
// leaves out what its words list under "avoid": words that may stand anywhere, words that mean it
// only where nothing else stands there, and sayings that have such a word and mean something else.
func (t Activity) Avoided(said string) string {
	key := t.key + "avoid."
	if !t.book.Has(key + "said") {
		return ""
	}
	left := apart(said)
	if slices.ContainsFunc(list(t.book, key+"alone"), func(w string) bool { return apart(w) == left }) {
		return t.book.Text(key + "said")
	}
	for _, fine := range list(t.book, key+"fine") {
		left = strings.ReplaceAll(left, apart(fine), "  ")
	}
	if slices.ContainsFunc(list(t.book, key+"words"), func(w string) bool { return strings.Contains(left, apart(w)) }) {
		return t.book.Text(key + "said")
	}
	return ""
}

// apart is a text in which words can be found as wholes, however they are written: one space
// before, between and after them.
func apart(said string) string {
	words := strings.FieldsFunc(alike.Bare(said), func(r rune) bool { return !unicode.In(r, unicode.L, unicode.M, unicode.N) })
	return " " + strings.Join(words, " ") + " "
}

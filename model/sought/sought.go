// Package sought tells how well a text answers what somebody typed to find it, whatever the
// case and accents of both, and also where a letter or two are wrong.
package sought

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"commonground/model/alike"
)

// Rank is how well a text answers. The least is the best.
type Rank int

// The ranks.
const (
	// Whole: the text says just that.
	Whole Rank = iota
	// Begins: the text begins with it.
	Begins
	// Starts: it stands in the text from the start of a word on.
	Starts
	// Inside: it stands within a word.
	Inside
	// Words: all its words are there, but not in a row.
	Words
	// Nearly: a word is there only with a letter too many, one too few, a wrong one, or two in
	// the wrong order. One such slip is forgiven from four letters on, two from seven on.
	// Rank grows with the number of slips.
	Nearly
)

// Text is a text made ready to be looked through. The zero Text says nothing.
type Text struct {
	all   string // its words, folded, with a space before each
	words []word
}

// word is a part of a text between spaces and punctuation, folded.
type word struct {
	text    string
	letters uint32 // the set of its letters, many to a bit
}

// Ready makes a text ready.
func Ready(text string) Text {
	all := spaced(alike.Bare(text))
	if all == "" {
		return Text{}
	}
	words := make([]word, 0, strings.Count(all, " "))
	for w := range strings.SplitSeq(all[1:], " ") {
		words = append(words, word{w, set(w)})
	}
	return Text{all, words}
}

// spaced is folded text with one space before each word, and nothing else between them. An
// apostrophe belongs to no word: many leave it out.
func spaced(text string) string {
	var out strings.Builder
	out.Grow(len(text) + 1)
	between := true
	for _, r := range text {
		switch {
		case r == '\'':
		case r == ' ' || unicode.IsPunct(r):
			between = true
		default:
			if between {
				out.WriteByte(' ')
				between = false
			}
			out.WriteRune(r)
		}
	}
	return out.String()
}

// set is the set of letters of a word.
func set(word string) (out uint32) {
	for _, r := range word {
		out |= 1 << (uint32(r) % 32)
	}
	return out
}

// Query is what somebody typed. The zero Query finds nothing.
type Query struct {
	all   string
	words []asked
}

// asked is a word that was typed.
type asked struct {
	word
	runes []rune
	slips int  // how many are forgiven
	open  bool // more letters may come
	small bool // says nothing by itself: "himself"
	stem  string
}

// For returns what finds what was typed. A text need not have those words that are small, where
// others were typed too.
func For(typed string, small ...string) Query {
	t := Ready(typed)
	q := Query{all: t.all}
	for i, w := range t.words {
		q.words = append(q.words, asked{w, []rune(w.text), forgiven(w.text), i == len(t.words)-1, false, stem(w.text)})
	}
	return q.passing(small)
}

// Empty reports whether nothing was typed that could be found.
func (q Query) Empty() bool { return len(q.words) == 0 }

// forgiven is how many slips are forgiven in a word that was typed. A number is meant as it
// is, and where no letters are joined to words a slip makes another word.
func forgiven(word string) int {
	for _, r := range word {
		if unicode.IsDigit(r) || unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) {
			return 0
		}
	}
	switch n := utf8.RuneCountInString(word); {
	case n > longest:
		return 0
	case n >= 7:
		return 2
	case n >= 4:
		return 1
	}
	return 0
}

// In returns how well a text answers; ok is false where it does not.
func (q Query) In(t Text) (r Rank, ok bool) {
	if q.Empty() {
		return 0, false
	}
	switch at := strings.Index(t.all, q.all); {
	case at == 0 && len(t.all) == len(q.all):
		return Whole, true
	case at == 0:
		return Begins, true
	case at > 0:
		return Starts, true
	case strings.Contains(t.all, q.all[1:]):
		return Inside, true
	}
	return q.apart(t)
}

// apart looks for the words one by one.
func (q Query) apart(t Text) (r Rank, ok bool) {
	r = Words
	for _, w := range q.words {
		if w.small || strings.Contains(t.all, w.text) || t.joins(w.text) {
			continue
		}
		slips := t.slips(w)
		if slips == 0 {
			return 0, false
		}
		r = max(r, Nearly-1) + Rank(slips)
	}
	return r, true
}

// joins reports whether a word is two of the text in a row, which some people write as one.
func (t Text) joins(sought string) bool {
	for i := range len(t.words) - 1 {
		rest, ok := strings.CutPrefix(sought, t.words[i].text)
		if ok && strings.HasPrefix(t.words[i+1].text, rest) {
			return true
		}
	}
	return false
}

// slips is the least number of slips by which a word of the text could have become what was
// typed; 0 where none could.
func (t Text) slips(a asked) int {
	if a.slips == 0 {
		return 0
	}
	least := a.slips + 1
	for _, w := range t.words {
		if missing(a.letters, w.letters) < least {
			least = min(least, between(a.runes, w.text, least, a.open))
		}
	}
	return least % (a.slips + 1)
}

// Around returns the part of a text in which what was sought stands first, of about so many
// characters (runes), in one line; its beginning where none of it does. Dots stand for what
// is left out.
func (q Query) Around(text string, most int) string {
	words := strings.Fields(q.line(text))
	if line := strings.Join(words, " "); utf8.RuneCountInString(line) <= most {
		return line
	}
	from := max(0, slices.IndexFunc(words, func(w string) bool { return q.has(Ready(w)) }))
	for length := 0; from > 0 && length < most/4; from-- { // some of what stands before
		length += utf8.RuneCountInString(words[from-1]) + 1
	}
	out := []rune(strings.Join(words[from:], " "))
	before := ""
	if from > 0 {
		before = "…"
	}
	if len(out) > most {
		end := len(string(out[:most]))
		if space := strings.LastIndexByte(string(out[:most+1]), ' '); space > 0 {
			end = space // between words, where there are spaces
		}
		return before + strings.TrimRight(string(out)[:end], " .,;:–") + "…"
	}
	return before + string(out)
}

// line is the line of a text that answers best.
func (q Query) line(text string) string {
	best, rank := "", Rank(-1)
	for l := range strings.Lines(text) {
		if strings.TrimSpace(l) == "" {
			continue
		}
		r, ok := q.In(Ready(l))
		if best == "" || ok && (rank < 0 || r < rank) {
			best = l
			if ok {
				rank = r
			}
		}
	}
	return best
}

// has reports whether any word that was typed stands in a text.
func (q Query) has(t Text) bool {
	return slices.ContainsFunc(q.words, func(w asked) bool {
		return !w.small && (strings.Contains(t.all, w.text) || t.slips(w) > 0)
	})
}

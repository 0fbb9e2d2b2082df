package sought

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// passing marks the words that are small, unless all are.
func (q Query) passing(small []string) Query {
	known := map[string]bool{}
	for _, s := range small {
		for _, w := range Ready(s).words {
			known[w.text] = true
		}
	}
	if slices.ContainsFunc(q.words, func(a asked) bool { return !known[a.text] }) {
		for i := range q.words {
			q.words[i].small = known[q.words[i].text]
		}
	}
	return q
}

// weight is how much a word says.
func (a asked) weight() float64 {
	if a.small {
		return 1
	}
	return 3
}

// Says returns how large a part of what was typed a saying is, all words of which stand there in
// whatever form and order: "shouts" in "he is shouting at her". It is 0 where one is missing, and
// 1 where nothing else was typed. Where slips are forgiven one in a word is, but not in its first
// letter.
func (q Query) Says(saying Text, forgiving bool) float64 {
	said, all := map[int]float64{}, 0.0
	for _, w := range saying.words {
		i := slices.IndexFunc(q.words, func(a asked) bool { return a.is(w, forgiving) })
		if i < 0 {
			return 0
		}
		said[i] = q.words[i].weight()
	}
	sum := 0.0
	for i, a := range q.words {
		all, sum = all+a.weight(), sum+said[i]
	}
	if all == 0 {
		return 0
	}
	return sum / all
}

// leastSlip is the least letters of a word that may be another one with a slip in it.
const leastSlip = 5

// is reports whether a word that was typed is another, or a form of it.
func (a asked) is(w word, forgiving bool) bool {
	switch {
	case a.formOf(w):
		return true
	case !forgiving || a.slips == 0 || len(a.runes) < leastSlip || utf8.RuneCountInString(w.text) < leastSlip:
		return false
	}
	first, _ := utf8.DecodeRuneInString(w.text)
	return first == a.runes[0] && missing(a.letters, w.letters) <= 1 && between(a.runes, w.text, 2, false) <= 1
}

// formOf reports whether a word that was typed is another or has the same stem.
func (a asked) formOf(w word) bool {
	return a.text == w.text || a.text[0] == w.text[0] && a.stem == stem(w.text)
}

// endings are how English words end in their forms, and what stands there otherwise; folded, as
// words are.
var endings = [...][2]string{{"IES", "Y"}, {"IED", "Y"}, {"YING", "Y"}, {"ING", ""}, {"ED", ""}, {"ES", ""}, {"S", ""}}

// leastStem is how much of a word is left at least without its ending.
const leastStem = 3

// stem is what the forms of a word have in common: "HIT" of "HITTING". It is for comparing only.
func stem(word string) string {
	for _, e := range endings {
		rest, ok := strings.CutSuffix(word, e[0])
		if rest += e[1]; ok && len(rest) >= leastStem && (e[0] == "S" || !strings.HasSuffix(rest, "E")) {
			word = rest
			break
		}
	}
	if n := len(word); n > leastStem && (word[n-1] == 'E' || word[n-1] == word[n-2]) {
		word = word[:n-1]
	}
	return word
}

// Partly returns how well each of n things answers with any of the telling words alone; 0 is not
// at all. A word that few of them have counts most. texts are what each of them says.
func (q Query) Partly(n int, texts func(i int) []Text) []float64 {
	out := make([]float64, n)
	for _, a := range q.words {
		if a.small || len(a.text) < leastStem {
			continue
		}
		var have []int
		for i := range n {
			if slices.ContainsFunc(texts(i), func(t Text) bool { return t.starts(a) }) {
				have = append(have, i)
			}
		}
		for _, i := range have {
			out[i] += 1 / float64(len(have))
		}
	}
	return out
}

// starts reports whether a word of the text is the one that was typed, or a form of it, or begins
// with it.
func (t Text) starts(a asked) bool {
	return strings.Contains(t.all, " "+a.text) || slices.ContainsFunc(t.words, a.formOf)
}

package trial

import "strings"

// Slips are a text with a letter of its longest word left out, doubled, swapped with its neighbour and
// wrong, and two such slips where the word is long; none where it is short.
func Slips(text string) (out []string) {
	words := strings.Fields(text)
	at := 0
	for i, w := range words {
		if len(w) > len(words[at]) {
			at = i
		}
	}
	w := words[at]
	m := len(w) / 2
	if m < 3 {
		return nil
	}
	all := []string{w[:m] + w[m+1:], w[:m] + w[m-1:], w[:m-1] + w[m:m+1] + w[m-1:m] + w[m+1:], w[:m] + "q" + w[m+1:]}
	if m > 4 {
		for _, one := range all {
			all = append(all, one[:1]+one[2:])
		}
	}
	for _, one := range all {
		words[at] = one
		out = append(out, strings.Join(words, " "))
	}
	return out
}

package text

import (
	"slices"

	"golang.org/x/text/unicode/bidi"
)

// maxBrackets is how many brackets may be open at once before pairing stops (BD16).
const maxBrackets = 63

// brackets gives both brackets of a pair the direction of what they hold (N0).
func (p *bidiText) brackets(seq sequence) {
	for _, pair := range p.bracketPairs(seq) {
		embedding := strong(seq.level)
		found := p.within(seq, pair, embedding)
		if found == bidi.ON {
			continue
		}
		if found != embedding && p.before(seq, pair[0]) != found {
			found = embedding
		}
		for _, k := range pair {
			p.setBracket(seq, k, found)
		}
	}
}

// bracketPairs returns the pairs as places in the sequence, ordered by the first.
func (p *bidiText) bracketPairs(seq sequence) [][2]int {
	type opened struct {
		closing rune
		k       int
	}
	var stack []opened
	var pairs [][2]int
	for k, i := range seq.at {
		if p.class[i] != bidi.ON {
			continue
		}
		props, _ := bidi.LookupRune(p.text[i])
		switch {
		case !props.IsBracket():
		case props.IsOpeningBracket():
			if len(stack) == maxBrackets {
				return sorted(pairs)
			}
			stack = append(stack, opened{canonical(partner(p.text[i])), k})
		default:
			for n := len(stack) - 1; n >= 0; n-- {
				if stack[n].closing == canonical(p.text[i]) {
					pairs = append(pairs, [2]int{stack[n].k, k})
					stack = stack[:n]
					break
				}
			}
		}
	}
	return sorted(pairs)
}

func sorted(pairs [][2]int) [][2]int {
	slices.SortFunc(pairs, func(a, b [2]int) int { return a[0] - b[0] })
	return pairs
}

// partner is the bracket that closes an opening one.
func partner(r rune) rune {
	return []rune(bidi.ReverseString(string(r)))[0]
}

// canonical makes the two kinds of angle brackets one.
func canonical(r rune) rune {
	if r == '\u232a' {
		return '\u3009'
	}
	return r
}

// within is the direction that a pair holds: the embedding's if it holds that, else the
// other one; ON if it holds nothing strong.
func (p *bidiText) within(seq sequence, pair [2]int, embedding bidi.Class) bidi.Class {
	found := bidi.ON
	for k := pair[0] + 1; k < pair[1]; k++ {
		switch d := direction(p.class[seq.at[k]]); d {
		case bidi.ON:
		case embedding:
			return d
		default:
			found = d
		}
	}
	return found
}

// before is the strong direction ahead of a place in the sequence.
func (p *bidiText) before(seq sequence, k int) bidi.Class {
	for k--; k >= 0; k-- {
		if d := direction(p.class[seq.at[k]]); d != bidi.ON {
			return d
		}
	}
	return seq.sos
}

// setBracket turns a bracket and the marks on it.
func (p *bidiText) setBracket(seq sequence, k int, to bidi.Class) {
	p.class[seq.at[k]] = to
	for k++; k < len(seq.at) && p.first[seq.at[k]] == bidi.NSM; k++ {
		p.class[seq.at[k]] = to
	}
}

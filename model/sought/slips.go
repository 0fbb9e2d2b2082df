package sought

import "math/bits"

// longest is the most letters of a word in which slips are forgiven.
const longest = 30

// missing is how many letters of the first set at least are not in the second. Each takes a
// slip of its own, so most words need no closer look.
func missing(of, in uint32) int { return bits.OnesCount32(of &^ in) }

// between counts the slips by which a word became what was typed: letters left out, added,
// or wrong, and neighbours in the wrong order. Where more may be typed the rest of the word
// counts for nothing. It returns most where there are that many or more.
func between(typed []rune, word string, most int, open bool) int {
	var rows [3][longest + 1]int // by letters of the word: that of now, the one before, the one before that
	now, before, earlier := &rows[0], &rows[1], &rows[2]
	for i := range len(typed) + 1 {
		now[i] = i
	}
	best := most
	if open {
		best = min(best, now[len(typed)])
	}
	var last rune
	n := 0
	for _, r := range word {
		if n++; n > len(typed)+most {
			return best // the word is too long to be meant, but its beginning may be
		}
		now, before, earlier = earlier, now, before
		now[0] = n
		least := n
		for i, t := range typed {
			wrong := 1
			if t == r {
				wrong = 0
			}
			now[i+1] = min(before[i]+wrong, before[i+1]+1, now[i]+1)
			if i > 0 && t == last && typed[i-1] == r {
				now[i+1] = min(now[i+1], earlier[i-1]+1)
			}
			least = min(least, now[i+1])
		}
		if open {
			best = min(best, now[len(typed)])
		}
		if last = r; least >= most {
			return best
		}
	}
	return min(best, now[len(typed)])
}

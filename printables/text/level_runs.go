package text

import (
	"slices"

	"golang.org/x/text/unicode/bidi"
)

// sequence is an isolating run sequence (BD13): the indexes of its runes, its level and
// the directions at its ends.
type sequence struct {
	at       []int
	level    uint8
	sos, eos bidi.Class
}

// sequences returns the isolating run sequences of the paragraph (X10).
func (p *bidiText) sequences() []sequence {
	runs := p.levelRuns()
	startsAt := make(map[int]int, len(runs)) // first rune of a run -> the run
	for k, run := range runs {
		startsAt[run[0]] = k
	}
	var out []sequence
	for _, run := range runs {
		if p.first[run[0]] == bidi.PDI && p.match[run[0]] >= 0 {
			continue // comes after its initiator
		}
		at := slices.Clone(run)
		for {
			last := at[len(at)-1]
			if !initiates(p.first[last]) || p.match[last] < 0 {
				break
			}
			next, ok := startsAt[p.match[last]]
			if !ok {
				break
			}
			at = append(at, runs[next]...)
		}
		out = append(out, p.bounded(at))
	}
	return out
}

// levelRuns returns the indexes of neighbouring runes of one level, removed ones left out.
func (p *bidiText) levelRuns() [][]int {
	var runs [][]int
	last := -1
	for i := range p.text {
		if p.removed(i) {
			continue
		}
		if last < 0 || p.level[i] != p.level[last] {
			runs = append(runs, nil)
		}
		runs[len(runs)-1] = append(runs[len(runs)-1], i)
		last = i
	}
	return runs
}

// bounded finds the directions at the ends of a sequence.
func (p *bidiText) bounded(at []int) sequence {
	seq := sequence{at: at, level: p.level[at[0]]}
	before, after := p.base, p.base
	for i := at[0] - 1; i >= 0; i-- {
		if !p.removed(i) {
			before = p.level[i]
			break
		}
	}
	last := at[len(at)-1]
	if !initiates(p.first[last]) || p.match[last] >= 0 {
		for i := last + 1; i < len(p.text); i++ {
			if !p.removed(i) {
				after = p.level[i]
				break
			}
		}
	}
	seq.sos = strong(max(before, seq.level))
	seq.eos = strong(max(after, seq.level))
	return seq
}

// strong is the class that stands for the direction of a level.
func strong(level uint8) bidi.Class {
	if level&1 == 1 {
		return bidi.R
	}
	return bidi.L
}

// weak resolves weak types (W1 to W7).
func (p *bidiText) weak(seq sequence) {
	p.weakMarks(seq)
	p.weakDigits(seq)
	p.weakSeparators(seq)
	p.weakTerminators(seq)
	last := seq.sos
	for _, i := range seq.at { // W7
		switch p.class[i] {
		case bidi.L, bidi.R:
			last = p.class[i]
		case bidi.EN:
			if last == bidi.L {
				p.class[i] = bidi.L
			}
		}
	}
}

// weakMarks lets non-spacing marks follow what they stand on (W1).
func (p *bidiText) weakMarks(seq sequence) {
	last := seq.sos
	for _, i := range seq.at {
		if p.class[i] == bidi.NSM {
			p.class[i] = last
		}
		last = p.class[i]
		if initiates(p.first[i]) || p.first[i] == bidi.PDI {
			last = bidi.ON
		}
	}
}

// weakDigits makes numbers after Arabic letters Arabic, and these letters R (W2, W3).
func (p *bidiText) weakDigits(seq sequence) {
	last := seq.sos
	for _, i := range seq.at {
		switch c := p.class[i]; c {
		case bidi.L, bidi.R, bidi.AL:
			last = c
		case bidi.EN:
			if last == bidi.AL {
				p.class[i] = bidi.AN
			}
		}
	}
	for _, i := range seq.at {
		if p.class[i] == bidi.AL {
			p.class[i] = bidi.R
		}
	}
}

// weakSeparators joins numbers with a single separator between them (W4).
func (p *bidiText) weakSeparators(seq sequence) {
	for k := 1; k+1 < len(seq.at); k++ {
		a, b, c := p.class[seq.at[k-1]], p.class[seq.at[k]], p.class[seq.at[k+1]]
		switch {
		case a != c:
		case a == bidi.EN && (b == bidi.ES || b == bidi.CS), a == bidi.AN && b == bidi.CS:
			p.class[seq.at[k]] = a
		}
	}
}

// weakTerminators joins terminators to the number they stand at; what is left over is
// neutral (W5, W6).
func (p *bidiText) weakTerminators(seq sequence) {
	for k := 0; k < len(seq.at); k++ {
		if p.class[seq.at[k]] != bidi.ET {
			continue
		}
		end := k
		for end < len(seq.at) && p.class[seq.at[end]] == bidi.ET {
			end++
		}
		joins := k > 0 && p.class[seq.at[k-1]] == bidi.EN ||
			end < len(seq.at) && p.class[seq.at[end]] == bidi.EN
		for ; k < end; k++ {
			p.class[seq.at[k]] = bidi.ON
			if joins {
				p.class[seq.at[k]] = bidi.EN
			}
		}
		k--
	}
	for _, i := range seq.at {
		switch p.class[i] {
		case bidi.ES, bidi.CS:
			p.class[i] = bidi.ON
		}
	}
}

// direction is the strong direction that a class stands for among neutrals, where
// numbers count as R; ON if none.
func direction(c bidi.Class) bidi.Class {
	switch c {
	case bidi.L:
		return bidi.L
	case bidi.R, bidi.EN, bidi.AN:
		return bidi.R
	}
	return bidi.ON
}

// neutral resolves neutrals and isolates by what stands on both sides (N1, N2).
func (p *bidiText) neutral(seq sequence) {
	before := seq.sos
	for k := 0; k < len(seq.at); k++ {
		if d := direction(p.class[seq.at[k]]); d != bidi.ON {
			before = d
			continue
		}
		end, after := k, seq.eos
		for ; end < len(seq.at); end++ {
			if d := direction(p.class[seq.at[end]]); d != bidi.ON {
				after = d
				break
			}
		}
		to := strong(seq.level)
		if before == after {
			to = before
		}
		for ; k < end; k++ {
			p.class[seq.at[k]] = to
		}
		k--
	}
}

// implicit turns classes into levels (I1, I2).
func (p *bidiText) implicit(seq sequence) {
	for _, i := range seq.at {
		c := p.class[i]
		switch {
		case seq.level&1 == 0 && c == bidi.R:
			p.level[i]++
		case seq.level&1 == 0 && (c == bidi.AN || c == bidi.EN):
			p.level[i] += 2
		case seq.level&1 == 1 && (c == bidi.L || c == bidi.AN || c == bidi.EN):
			p.level[i]++
		}
	}
}

package text

import (
	"slices"

	"golang.org/x/text/unicode/bidi"
)

// The algorithm is Unicode's (UAX 9); the letters and numbers in the comments are its
// rules. golang.org/x/text/unicode/bidi has the classes of runes, but gives only the
// direction of each run, from which numbers in right-to-left words of a left-to-right
// line cannot be put in order; so the levels are found here.

// maxDepth is how deep embeddings may go (BD2).
const maxDepth = 125

// levels returns the embedding level of every rune of a paragraph, and that of the
// paragraph: even ones run left to right, odd ones right to left. A nil slice means
// that all are 0.
func levels(text []rune) ([]uint8, uint8) {
	if !slices.ContainsFunc(text, turning) {
		return nil, 0
	}
	p := newBidi(text)
	p.explicit()
	for _, seq := range p.sequences() {
		p.weak(seq)
		p.brackets(seq)
		p.neutral(seq)
		p.implicit(seq)
	}
	p.fillRemoved()
	return p.level, p.base
}

// turning is a quick look whether a rune can bring any level but 0.
func turning(r rune) bool {
	switch {
	case r < 0x590:
		return false
	case r <= 0x8ff, r >= 0xfb1d && r <= 0xfdff, r >= 0xfe70 && r <= 0xfeff:
		return true
	case r >= 0x200e && r <= 0x200f, r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069:
		return true
	}
	return r >= 0x10800 && r <= 0x10fff || r >= 0x1e800 && r <= 0x1efff
}

// bidiText is a paragraph whose levels are being found.
type bidiText struct {
	text  []rune
	class []bidi.Class // changed on the way
	first []bidi.Class // as it was
	level []uint8
	match []int // the partner of an isolate initiator or PDI; -1
	base  uint8
}

func newBidi(text []rune) *bidiText {
	p := &bidiText{text: text, level: make([]uint8, len(text)), match: make([]int, len(text))}
	p.class = make([]bidi.Class, len(text))
	for i, r := range text {
		p.class[i] = classOf(r)
	}
	p.first = slices.Clone(p.class)
	p.matchIsolates()
	p.base = p.firstStrong(0, len(text))
	return p
}

func classOf(r rune) bidi.Class {
	props, _ := bidi.LookupRune(r)
	return props.Class()
}

// matchIsolates pairs isolate initiators with their PDIs (BD9).
func (p *bidiText) matchIsolates() {
	var open []int
	for i, c := range p.first {
		p.match[i] = -1
		switch {
		case initiates(c):
			open = append(open, i)
		case c == bidi.PDI && len(open) > 0:
			last := open[len(open)-1]
			open = open[:len(open)-1]
			p.match[last], p.match[i] = i, last
		}
	}
}

func initiates(c bidi.Class) bool { return c == bidi.LRI || c == bidi.RLI || c == bidi.FSI }

// firstStrong is the level that the first strong rune asks for, isolates passed over
// (P2, P3).
func (p *bidiText) firstStrong(from, to int) uint8 {
	for i := from; i < to; i++ {
		switch c := p.first[i]; {
		case c == bidi.L:
			return 0
		case c == bidi.R, c == bidi.AL:
			return 1
		case initiates(c):
			if p.match[i] < 0 {
				return 0
			}
			i = p.match[i]
		}
	}
	return 0
}

// status is an entry of the directional status stack (X1).
type status struct {
	level    uint8
	override bidi.Class // ON: none
	isolate  bool
}

// nesting is the directional status stack, and what did not fit on it any more.
type nesting struct {
	stack                                  []status
	lostIsolates, lostEmbeddings, isolates int
}

func (n *nesting) top() status { return n.stack[len(n.stack)-1] }

func (n *nesting) pop() { n.stack = n.stack[:len(n.stack)-1] }

// push goes one level deeper, and reports whether there was room for it.
func (n *nesting) push(rtl bool, override bidi.Class, isolate bool) bool {
	next := deeper(n.top().level, rtl)
	if next > maxDepth || n.lostIsolates > 0 || n.lostEmbeddings > 0 {
		return false
	}
	n.stack = append(n.stack, status{next, override, isolate})
	return true
}

// embed starts an embedding or override (X2 to X5).
func (n *nesting) embed(c bidi.Class) {
	if !n.push(c == bidi.RLE || c == bidi.RLO, overrideOf(c), false) && n.lostIsolates == 0 {
		n.lostEmbeddings++
	}
}

// isolate starts an isolate (X5a to X5c).
func (n *nesting) isolate(rtl bool) {
	if n.push(rtl, bidi.ON, true) {
		n.isolates++
	} else {
		n.lostIsolates++
	}
}

// endIsolate ends the innermost isolate and all embeddings in it (X6a).
func (n *nesting) endIsolate() {
	switch {
	case n.lostIsolates > 0:
		n.lostIsolates--
	case n.isolates > 0:
		n.lostEmbeddings = 0
		for !n.top().isolate {
			n.pop()
		}
		n.pop()
		n.isolates--
	}
}

// endEmbedding ends the innermost embedding, but not beyond its isolate (X7).
func (n *nesting) endEmbedding() {
	switch {
	case n.lostIsolates > 0:
	case n.lostEmbeddings > 0:
		n.lostEmbeddings--
	case !n.top().isolate && len(n.stack) > 1:
		n.pop()
	}
}

// explicit finds the levels that controls ask for (X1 to X8).
func (p *bidiText) explicit() {
	n := nesting{stack: []status{{p.base, bidi.ON, false}}}
	for i, c := range p.first {
		if c == bidi.PDI {
			n.endIsolate()
		}
		p.level[i] = n.top().level
		switch c {
		case bidi.RLE, bidi.LRE, bidi.RLO, bidi.LRO:
			n.embed(c)
		case bidi.RLI, bidi.LRI, bidi.FSI:
			p.overrule(i, n.top())
			n.isolate(p.isolateTurns(i))
		case bidi.PDF:
			n.endEmbedding()
		case bidi.B:
			p.level[i] = p.base
		case bidi.BN:
		default:
			p.overrule(i, n.top())
		}
	}
}

// overrule gives the rune the class of an override that it lies in.
func (p *bidiText) overrule(i int, top status) {
	if top.override != bidi.ON {
		p.class[i] = top.override
	}
}

// deeper is the next level of the wanted direction.
func deeper(level uint8, rtl bool) uint8 {
	if rtl {
		return (level + 1) | 1
	}
	return (level + 2) &^ 1
}

func overrideOf(c bidi.Class) bidi.Class {
	switch c {
	case bidi.RLO:
		return bidi.R
	case bidi.LRO:
		return bidi.L
	}
	return bidi.ON
}

// isolateTurns tells whether the isolate that starts at i runs right to left.
func (p *bidiText) isolateTurns(i int) bool {
	if p.first[i] != bidi.FSI {
		return p.first[i] == bidi.RLI
	}
	to := p.match[i]
	if to < 0 {
		to = len(p.text)
	}
	return p.firstStrong(i+1, to) == 1
}

// removed are the runes that the later rules do not see (X9).
func (p *bidiText) removed(i int) bool {
	switch p.first[i] {
	case bidi.BN, bidi.RLE, bidi.LRE, bidi.RLO, bidi.LRO, bidi.PDF:
		return true
	}
	return false
}

// fillRemoved gives removed runes the level of what stands before them.
func (p *bidiText) fillRemoved() {
	last := p.base
	for i := range p.level {
		if p.removed(i) {
			p.level[i] = last
		}
		last = p.level[i]
	}
}

package text

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/bidi"
	"pgregory.net/rapid"
)

// Levels of texts that were worked out by hand from the rules.
func TestLevels(t *testing.T) {
	for _, c := range []struct {
		text string
		want string
	}{
		{"abc", ""},
		{"שלום", "1111"},
		{"a שלום 12 של b", "00111112211100"}, // numbers between right-to-left words go with them
		{"אב 12 a", "1112212"},
		{"a (אב) b", "00011000"},
		{"א (ab) ב", "11122111"},
		{"א (ב) a", "1111112"},
		{"1-2", ""},
		{"ע 1-2", "11222"}, // one separator between numbers
		{"ع 1-2", "11212"}, // but not after Arabic letters
		{"ع 1.2", "11222"},
		{"a\u2067אb\u2069c", "001200"},
		{"a\u202eb\u202cc", "00110"},
		{"אa\u0301", "122"},
		{"\u200fab (cd אב) ג", "1221122111111"}, // a pair that holds its paragraph's direction
		{"אב ab(c)", "11122222"},                // one that goes with what stands before
		{"א (a[b]) c", "111" + "2222" + "112"},
		{"א(a)a", "11212"},
		{"a(ב]c", "00100"},
		{"a\u202bב\u202c\u2067x\u20691", "00111212"}, // an isolate after what stood deeper
		{"\u2067x\u2069אa", "14112"},
		{"aא.\u202bב", "01111"},            // a stop between words of one direction
		{"א$ב$1", "11122"},                 // a sign goes with the number at it alone
		{"a\u2067b(c)ד\u2069", "00222210"}, // a pair goes with the first word of its isolate
		{"אa(b)\u0301\u0301א", "12222221"},
		{"aא\u2067b\u2069\u2069c", "0102000"}, // an end without a beginning
	} {
		got, _ := levels([]rune(c.text))
		var said string
		for _, l := range got {
			said += string('0' + rune(l))
		}
		if said != c.want {
			t.Errorf("%q: %s, want %s", c.text, said, c.want)
		}
	}
}

// x/text knows only the direction of each rune; ours must agree with it. Brackets are
// left out, as it does not pair them.
func TestLevelsAgreeWithTheirDirections(t *testing.T) {
	letters := []rune("abאבعل12٣٤ .,-+$%<>\u0301\u200b\t\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e\u200e\u200f\u061c")
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.SliceOfN(rapid.SampledFrom(letters), 1, 25).Draw(t, "text")
		p := newBidi(text)
		got, base := levels(text)
		if got == nil {
			got = make([]uint8, len(text))
		}
		got = slices.Clone(got)
		p.resetWhite(got, base)
		want := directions(text)
		for i := range text {
			if !p.removed(i) && got[i]&1 != want[i] {
				t.Fatalf("%q: %v (base %d), but directions %v", string(text), got, base, want)
			}
		}
	})
}

// resetWhite gives white space at the end and before tabs the level of the paragraph
// (L1), which lines do by leaving it out.
func (p *bidiText) resetWhite(level []uint8, base uint8) {
	end := true
	for i := len(level) - 1; i >= 0; i-- {
		switch c := p.first[i]; {
		case c == bidi.S, c == bidi.B:
			end, level[i] = true, base
		case c == bidi.WS, initiates(c), c == bidi.PDI, p.removed(i):
			if end {
				level[i] = base
			}
		default:
			end = false
		}
	}
}

func directions(text []rune) []uint8 {
	var p bidi.Paragraph
	p.SetString(string(text))
	order, err := p.Order()
	out := make([]uint8, len(text))
	if err != nil {
		return out
	}
	for i := range order.NumRuns() {
		run := order.Run(i)
		from, to := run.Pos()
		for k := from; k <= to; k++ {
			if run.Direction() == bidi.RightToLeft {
				out[k] = 1
			}
		}
	}
	return out
}

// TestNothingThatTurnsIsPassedOver: every rune that can bring another level is looked at, and the
// usual ones that cannot are not.
func TestNothingThatTurnsIsPassedOver(t *testing.T) {
	for r := rune(0); r <= 0x10ffff; r++ {
		switch classOf(r) {
		case bidi.R, bidi.AL, bidi.AN, bidi.RLE, bidi.RLO, bidi.RLI, bidi.LRE, bidi.LRO, bidi.LRI, bidi.FSI, bidi.PDF, bidi.PDI:
			if !turning(r) {
				t.Fatalf("%U is passed over", r)
			}
		}
	}
	for _, r := range "aßПω你한\U00010400\U00011000\U0001d400👍\U00020000" {
		if turning(r) {
			t.Errorf("%U is looked at", r)
		}
	}
}

// TestIsolatesWithinIsolates: each end belongs to the innermost beginning that is open.
func TestIsolatesWithinIsolates(t *testing.T) {
	p := newBidi([]rune("a\u2067\u2066b\u2069\u2069\u2069\u2067c"))
	if want := []int{-1, 5, 4, -1, 2, 1, -1, -1, -1}; !slices.Equal(p.match, want) {
		t.Errorf("matched are %v, want %v", p.match, want)
	}
}

// TestDeepEmbeddings: no level is beyond the highest that there is, and what did not go deeper
// does not come up again.
func TestDeepEmbeddings(t *testing.T) {
	deep, up := strings.Repeat("\u202b", 200), "\u202c"
	for text, want := range map[string]uint8{
		deep + "א": maxDepth, deep + strings.Repeat(up, 137) + "א": maxDepth,
		deep + strings.Repeat(up, 138) + "א": maxDepth - 2, deep + strings.Repeat(up, 200) + "b": 0,
	} {
		got, _ := levels([]rune("a" + text))
		if last := got[len(got)-1]; last != want {
			t.Errorf("%d deep, %d up: level %d, want %d", 200, strings.Count(text, up), last, want)
		}
	}
}

// TestPairsOfBrackets stand in the order in which they open, and both kinds of angle brackets
// are one.
func TestPairsOfBrackets(t *testing.T) {
	for text, want := range map[string][][2]int{
		"a(b[c]d)": {{1, 7}, {3, 5}}, "(a]": nil, "\u2329a\u3009": {{0, 2}}, "\u3008a\u232a": {{0, 2}}, "(a)[b]": {{0, 2}, {3, 5}}, "([)]": {{0, 2}},
	} {
		p := newBidi([]rune(text))
		all := make([]int, len(p.text))
		for i := range all {
			all[i] = i
		}
		if got := p.bracketPairs(sequence{at: all}); !slices.Equal(got, want) {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

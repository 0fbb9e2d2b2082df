package text

import (
	"slices"
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

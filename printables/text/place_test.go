package text

import (
	"math"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"commonground/printables/mark"
)

func near(a, b float64) bool { return math.Abs(a-b) < 1e-6 }

// plainWords are words that break nowhere inside, each in one font.
func plainWords(t *rapid.T) []string {
	return rapid.SliceOfN(rapid.StringMatching(`[a-zA-Zé]{1,9}|[а-я]{1,9}`), 1, 14).Draw(t, "words")
}

// TestLinesTakeAllWordsThatFit: each line is as full as it can be, and a word that is wider
// than a line goes on where it does not fit any more.
func TestLinesTakeAllWordsThatFit(t *testing.T) {
	s := New()
	rapid.Check(t, func(t *rapid.T) {
		said := plainWords(t)
		st := Style{Size: 10, Bold: rapid.Bool().Draw(t, "bold")}
		width := rapid.Float64Range(12, 160).Draw(t, "width")
		lines := s.Lines(strings.Join(said, " "), st, width)
		rest := strings.Join(said, " ")
		for i, l := range lines {
			if l.Width > width+1e-4 {
				t.Fatalf("line %q is %v wide, not %v", l.Text, l.Width, width)
			}
			if !strings.HasPrefix(rest, l.Text) {
				t.Fatalf("line %q where %q is left", l.Text, rest)
			}
			left := strings.TrimPrefix(rest, l.Text)
			rest = strings.TrimPrefix(left, " ")
			if i == len(lines)-1 {
				break
			}
			next, _, _ := strings.Cut(rest, " ")
			more, slack := l.Text+" "+next, 0.4
			if left == rest { // within a word, whose letters are kerned where it is cut
				more, slack = l.Text+string([]rune(rest)[:1]), 0.8
			}
			if wide := s.Width(more, st); wide < width-slack {
				t.Fatalf("%q is %v wide and would fit in %v, but the line ends at %q", more, wide, width, l.Text)
			}
		}
		if rest != "" {
			t.Fatalf("%q is left", rest)
		}
	})
}

// TestFitIsTheFirstOfItsSizes: of all its steps from the largest size down, the first at which
// the lines fit with no word broken; then the first at which they fit; then the least.
func TestFitIsTheFirstOfItsSizes(t *testing.T) {
	s := New()
	rapid.Check(t, func(t *rapid.T) {
		said := plainWords(t)
		st := Style{Size: 24}
		least := rapid.SampledFrom([]float64{6, 12, 24, 30, 0}).Draw(t, "least")
		box := mark.Rect{X: 3, Y: 4, W: rapid.Float64Range(20, 150).Draw(t, "w"), H: rapid.Float64Range(10, 150).Draw(t, "h")}
		got, lines, ok := s.Fit(strings.Join(said, " "), st, box, least, Start, Top)

		steps := []float64{st.Size}
		if least > 0 && least < st.Size {
			steps = nil
			for k := range fitSteps + 1 {
				steps = append(steps, st.Size*math.Pow(least/st.Size, float64(k)/fitSteps))
			}
		}
		fits := func(whole bool) func(size float64) bool {
			return func(size float64) bool {
				at := Style{Size: size}
				if whole && slices.ContainsFunc(said, func(word string) bool { return s.Width(word, at) > box.W }) {
					return false
				}
				return s.Height(len(s.Lines(strings.Join(said, " "), at, box.W)), at) <= box.H+1e-6
			}
		}
		k := slices.IndexFunc(steps, fits(true))
		if k < 0 {
			k = slices.IndexFunc(steps, fits(false))
		}
		want, fit := steps[len(steps)-1], k >= 0
		if fit {
			want = steps[k]
		}
		if ok != fit || !near(got.Size, want) {
			t.Fatalf("%q in %v: size %v, %v; want %v, %v", said, box, got.Size, ok, want, fit)
		}
		if same := s.Block(strings.Join(said, " "), got, box, Start, Top); len(same) != len(lines) || same[0].Y != lines[0].Y || same[0].Text != lines[0].Text {
			t.Fatalf("placed otherwise than a block of that size")
		}
	})
	if st, lines, ok := s.Fit("", Style{Size: 24}, mark.Rect{}, 6, Start, Top); !ok || lines != nil || st.Size != 24 {
		t.Errorf("nothing does not fit: %v %v %v", st, lines, ok)
	}
	if _, lines, ok := s.Fit("a", Style{}, mark.Rect{W: 1, H: 1}, 6, Start, Top); !ok || lines != nil {
		t.Errorf("no size does not fit: %v %v", lines, ok)
	}
}

// TestBlocksStandWhereTheyAreAsked: across and down a box, one line under the other, half the
// height of a capital in the middle of its line; what is too high starts at the top.
func TestBlocksStandWhereTheyAreAsked(t *testing.T) {
	s := New()
	for _, st := range []Style{{Size: 10}, {Size: 8, Leading: 1.6, Bold: true}} {
		pitch := st.Size * 1.25
		if st.Leading > 0 {
			pitch = st.Size * st.Leading
		}
		for _, high := range []float64{200, 2 * pitch, 1} {
			box := mark.Rect{X: 7, Y: 9, W: 120, H: high}
			spare := max(0, high-2*pitch)
			for valign, down := range map[Valign]float64{Top: 0, Middle: spare / 2, Bottom: spare} {
				for _, align := range []Align{Start, Centre} {
					lines := s.Block("HHH\nשלום", st, box, align, valign)
					h := s.Outline(lines[0].Runs[0].Font, lines[0].Runs[0].Glyphs[0].ID).Bounds()
					if middle := lines[0].Y + (h.Y+h.H/2)*st.Size; math.Abs(middle-(box.Y+down+pitch/2)) > 0.01*st.Size {
						t.Errorf("%v: the middle of a capital is at %v, that of its line at %v", valign, middle, box.Y+down+pitch/2)
					}
					if !near(lines[1].Y-lines[0].Y, pitch) {
						t.Errorf("the second line is %v below the first, not %v", lines[1].Y-lines[0].Y, pitch)
					}
					left := [2]float64{box.X, box.X + box.W - lines[1].Width}
					if align == Centre {
						left = [2]float64{box.X + (box.W-lines[0].Width)/2, box.X + (box.W-lines[1].Width)/2}
					}
					if !near(lines[0].X, left[0]) || !near(lines[1].X, left[1]) {
						t.Errorf("lines begin at %v and %v, want %v", lines[0].X, lines[1].X, left)
					}
				}
			}
		}
	}
	if s.Block("", Style{Size: 10}, mark.Rect{W: 5}, Start, Top) != nil || s.Lines("", Style{Size: 10}, 5) != nil || s.Width("", Style{Size: 10}) != 0 {
		t.Error("nothing has lines")
	}
}

// TestGlyphsSayWhichLettersTheyAre, and stand one behind the other.
func TestGlyphsSayWhichLettersTheyAre(t *testing.T) {
	s := New()
	for _, bolder := range []bool{false, true} {
		l := s.Lines("Wörld – één Привет 12", Style{Size: 10, Bold: bolder}, 0)[0]
		var said strings.Builder
		pen := 0.0
		for _, run := range l.Runs {
			said.WriteString(run.Text)
			for i, g := range run.Glyphs {
				r := []rune(run.Text[g.From:])[0]
				id, advance, ok := s.Nominal(run.Font, r)
				if !ok || id != g.ID || math.Abs(advance-g.Advance) > 0.12 {
					t.Errorf("glyph %d, %d, says it is %q, which is %d", i, g.ID, r, id)
				}
				if !near(g.X, pen) || g.Y != 0 {
					t.Errorf("%q stands at %v, %v, not %v", r, g.X, g.Y, pen)
				}
				pen += g.Advance
			}
		}
		if said.String() != l.Text || !near(pen*10, l.Width) {
			t.Errorf("the runs say %q, %v wide; the line %q, %v", said.String(), pen*10, l.Text, l.Width)
		}
	}
}

// TestEveryHardBreakEndsALine, once, and a tab is four spaces.
func TestEveryHardBreakEndsALine(t *testing.T) {
	s := New()
	for _, end := range []string{"\n", "\r", "\r\n", "\v", "\f", "\u0085", "\u2028", "\u2029"} {
		lines := s.Lines("a"+end+"b"+end, Style{Size: 10}, 0)
		if len(lines) != 3 || lines[0].Text != "a" || lines[1].Text != "b" || lines[2].Text != "" {
			t.Errorf("%q: %d lines", end, len(lines))
		}
	}
	if a, b := s.Width("a\tb", Style{Size: 10}), s.Width("a    b", Style{Size: 10}); a != b {
		t.Errorf("a tab is %v wide, four spaces %v", a, b)
	}
}

// TestWhiteIsWhatEndsALineUnseen.
func TestWhiteIsWhatEndsALineUnseen(t *testing.T) {
	for r, want := range map[rune]bool{
		' ': true, '\u2000': true, '\u2006': true, '\u2008': true, '\u200a': true, '\u200b': true, '\u205f': true, '\u3000': true,
		'\u1fff': false, '\u2007': false, '\u200c': false, '\u00a0': false, '\u202f': false, 'a': false, '!': false, '\u3001': false,
	} {
		if white(r) != want {
			t.Errorf("%U is white: %v", r, !want)
		}
	}
}

// TestARuneWithoutAFontIsABoxWithItsNumber: in two rows of digits, within its room.
func TestARuneWithoutAFontIsABoxWithItsNumber(t *testing.T) {
	s := New()
	for r, want := range map[rune][2]string{7: {"00", "07"}, 'ཀ': {"0F", "40"}, 0xffff: {"FF", "FF"}, 0x10000: {"010", "000"}, 0x10fffd: {"10F", "FFD"}} {
		if upper, lower := boxDigits(r); upper != want[0] || lower != want[1] {
			t.Errorf("%U is %q over %q", r, upper, lower)
		}
		path := s.box(r)
		b := path.Bounds()
		if b.X < 0 || b.X+b.W > boxAdvance(r) || !near(b.X, boxAdvance(r)-b.X-b.W) || b.Y != boxTop || !near(b.Y+b.H, boxBottom) {
			t.Errorf("the box of %U reaches %+v in %v", r, b, boxAdvance(r))
		}
		for _, g := range path[10:] { // after the two edges: the digits
			if g.Op != mark.Close && (g.X < b.X+boxEdge || g.X > b.X+b.W-boxEdge || g.Y < boxTop+boxEdge || g.Y > boxBottom-boxEdge) {
				t.Errorf("a digit of %U reaches %v, %v", r, g.X, g.Y)
				break
			}
		}
	}
}

package text

import (
	"strings"
	"testing"

	"commonground/printables/mark"
)

// TestWhatJustFitsIsNotBroken: words in a line of their own width, and lines in a box of their
// own height.
func TestWhatJustFitsIsNotBroken(t *testing.T) {
	s := New()
	st := Style{Size: 24}
	for _, words := range []string{"hello world", "Привет мир", "self-harm"} {
		wide := s.Width(words, st)
		if lines := s.Lines(words, st, wide); len(lines) != 1 {
			t.Errorf("%q takes %d lines of its own width", words, len(lines))
		}
		box := mark.Rect{W: wide, H: s.Height(1, st)}
		if got, lines, ok := s.Fit(words, st, box, 6, Start, Top); !ok || got.Size != 24 || len(lines) != 1 {
			t.Errorf("%q is %v large in a box of its own size, %d lines", words, got.Size, len(lines))
		}
		box = mark.Rect{W: s.Width("Wonderfully", Style{Size: 12}) + 1e-5, H: 200}
		if got, lines, _ := s.Fit("Wonderfully", st, box, 12, Start, Top); !near(got.Size, 12) || len(lines) != 1 {
			t.Errorf("a word that fits at the least size is %v large, in %d lines", got.Size, len(lines))
		}
	}
}

// TestHyphensThatShowHaveRoom: a word ends where its hyphen fits too, not at the end of the text.
func TestHyphensThatShowHaveRoom(t *testing.T) {
	s := New()
	st := Style{Size: 10}
	width := s.Width("anti", st) + s.Width("-", st)/2
	var got []string
	for _, l := range s.Lines("an\u00adti\u00adquated", st, width) {
		got = append(got, strings.ReplaceAll(l.Text, "\u00ad", "~"))
	}
	if len(got) == 0 || got[0] != "an~" {
		t.Errorf("where %q has no room for its hyphen the lines are %q", "anti", got)
	}
	if got, want := s.Width("anti\u00ad", st), s.Width("anti", st); !near(got, want) {
		t.Errorf("a text that ends in a soft hyphen is %v wide, not %v", got, want)
	}
}

func TestWordsOfOneLetterAreWordsOfSeveral(t *testing.T) {
	for text, want := range map[string]bool{"e-mail": true, "a‐b": true, "-mail": false, "e- mail": false, "1-2": false} {
		at := strings.IndexAny(text, "-‐") + 1
		if text == "a‐b" {
			at = 2
		}
		if got := InCompound([]rune(text), at); got != want {
			t.Errorf("%q is one word: %v", text, got)
		}
	}
	if InCompound([]rune("e-"), 2) || InCompound([]rune("e-mail"), 1) {
		t.Error("a word is parted where it has no hyphen, or ends")
	}
}

// TestLinesWithoutLimitEndTogether: those from right to left at the end of the widest.
func TestLinesWithoutLimitEndTogether(t *testing.T) {
	s := New()
	for _, width := range []float64{0, -3} {
		lines := s.Lines("שלום\nשלום עולם", Style{Size: 10}, width)
		if wide := lines[1].Width; lines[1].X != 0 || !near(lines[0].X+lines[0].Width, wide) {
			t.Errorf("with a width of %v they begin at %v and %v", width, lines[0].X, lines[1].X)
		}
	}
}

// TestPartsStandInVisualOrder: each stretch of a level or higher is turned round, the highest
// first.
func TestPartsStandInVisualOrder(t *testing.T) {
	for levels, want := range map[string]string{
		"000": "abc", "011": "acb", "01210": "adcbe", "1221": "dbca", "0121210": "afedcbg", "12232": "bcdea", "2": "a", "0220": "abcd", "1": "a",
	} {
		parts := make([]part, len(levels))
		for i, l := range levels {
			parts[i] = part{item: item{from: i, level: uint8(l - '0')}}
		}
		reorder(parts)
		got := ""
		for _, p := range parts {
			got += string(rune('a' + p.from))
		}
		if got != want {
			t.Errorf("levels %s stand as %s, want %s", levels, got, want)
		}
	}
}

// TestALineHoldsNothingOfTheNext: letters that are one glyph are parted at its edge, and no run
// is empty.
func TestALineHoldsNothingOfTheNext(t *testing.T) {
	if k, safe := cutPoint([]shaped{{at: 0}}, 1, 2, 1); k != 0 || safe {
		t.Errorf("two letters that are one glyph are cut before glyph %d: %v", k, safe)
	}
	s := New()
	for _, text := range []string{"你好你好abc", "لالالالا", "ab你cd", "مرحبا你好"} {
		for _, width := range []float64{1, 8, 20, 23} {
			said := ""
			for _, l := range s.Lines(text, Style{Size: 10}, width) {
				said += l.Text
				for _, r := range l.Runs {
					if len(r.Glyphs) == 0 {
						t.Errorf("%q at %v: line %q has a run of nothing in font %d", text, width, l.Text, r.Font)
					}
				}
			}
			if said != text {
				t.Errorf("%q at %v became %q", text, width, said)
			}
		}
	}
}

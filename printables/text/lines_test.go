package text

import (
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode"

	"pgregory.net/rapid"

	"commonground/printables/mark"
)

// words are what properties are tried on: every script of the fonts, and what breaks
// typesetters.
var words = []string{
	"hello", "AVATAR", "naïve", "e\u0301", "x\u0302\u0323", "Привет", "Ελλάδα", "שלום", "مرحبا", "كتاب123", "(abc)",
	"नमस्ते", "क्षत्रिय", "আমরা", "ਸਤਿ", "ગુજરાતી", "தமிழ்", "ሰላም", "你好世界", "。", "ひらがな", "👩‍👩‍👧", "❤️", "1️⃣", "🇬🇧", "👍🏽",
	"ก", "ཀ", "\u0007", "\x00", "\xff\xfe", "\xed\xa0\x80", "\ufffd", "\U0010ffff", "\u200f", "\u202e", "\u2067", "\u2069", "\u200d", "\ufe0f",
	"\u00ad", "\t", "\r\n", "\n", "\r", "\u2028", " ", "  ", "\u00a0", "\u3000", "-", "—", "12,345.67", "https://a.example/b?c=d",
}

func anyText(t *rapid.T) string {
	pieces := rapid.SliceOfN(rapid.OneOf(rapid.SampledFrom(words), rapid.String()), 0, 12).Draw(t, "pieces")
	return strings.Join(pieces, rapid.SampledFrom([]string{"", " "}).Draw(t, "between"))
}

// seen is what must not get lost.
func seen(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || white(r) {
			return -1
		}
		return r
	}, text)
}

func TestNothingGetsLost(t *testing.T) {
	s := New()
	rapid.Check(t, func(t *rapid.T) {
		text := anyText(t)
		checkLines(t, s, text, rapid.Float64Range(0, 80).Draw(t, "width"))
	})
}

// checkLines sets a text and finds out whether anything is lost or too wide.
func checkLines(t interface{ Fatalf(string, ...any) }, s *Setter, text string, width float64) {
	var said strings.Builder
	for _, l := range s.Lines(text, Style{Size: 10}, width) {
		said.WriteString(l.Text)
		if width > 0 && l.Width > width*(1+1e-9)+1e-4 && graphemes(l.Text) > 1 {
			t.Fatalf("%q: %q is %v wide, not %v", text, l.Text, l.Width, width)
		}
	}
	if got, want := seen(said.String()), seen(text); got != want {
		t.Fatalf("%q: the lines say %q", text, got)
	}
}

func graphemes(text string) int {
	_, starts := (&scratch{}).boundaries([]rune(text))
	n := 0
	for _, is := range starts[:len(starts)-1] {
		if is {
			n++
		}
	}
	return n
}

func TestMixedDirectionsStandInVisualOrder(t *testing.T) {
	s := New()
	for text, want := range map[string]string{
		"abc שלום 123 עולם def": "abc|R|123|R|def",
		"שלום abc 123 עולם":     "R|abc 123|R",
		"(שלום)":                "R",
	} {
		l := s.Lines(text, Style{Size: 10}, 0)[0]
		if got := order(l); got != want {
			t.Errorf("%q is painted %q, want %q", text, got, want)
		}
	}
}

// order tells the runs of a line from left to right, R for those that are not text.
func order(l mark.Line) string {
	var out []string
	for _, r := range l.Runs {
		word := strings.TrimSpace(r.Text)
		if r.Text == "" && len(r.Glyphs) > 1 {
			word = "R"
		}
		if word != "" && (word != "R" || len(out) == 0 || out[len(out)-1] != "R") {
			out = append(out, word)
		}
	}
	return strings.Join(out, "|")
}

func TestMissingRunesAreToldAndShown(t *testing.T) {
	s := New()
	if got := s.Missing("aཀ\u0007ཀ 你👍"); !slices.Equal(got, []rune{'ཀ', 7}) {
		t.Errorf("Missing = %q", got)
	}
	run := s.Lines("ཀ", Style{Size: 10}, 0)[0].Runs[0]
	if s.Outline(run.Font, run.Glyphs[0].ID) == nil || run.Glyphs[0].Advance == 0 {
		t.Error("a missing rune is not seen")
	}
}

func TestFitTakesTheLargestSizeThatFits(t *testing.T) {
	s := New()
	rapid.Check(t, func(t *rapid.T) {
		text := anyText(t)
		box := mark.Rect{W: rapid.Float64Range(20, 200).Draw(t, "w"), H: rapid.Float64Range(20, 200).Draw(t, "h")}
		st, lines, ok := s.Fit(text, Style{Size: 30}, box, 8, Start, Top)
		if st.Size > 30 || st.Size < 8-1e-9 {
			t.Fatalf("size %v", st.Size)
		}
		if ok && s.Height(len(lines), st) > box.H+1e-6 {
			t.Fatalf("%q: %d lines of %v in %v", text, len(lines), st.Size, box)
		}
		if !ok && st.Size > 8+1e-9 {
			t.Fatalf("given up at %v", st.Size)
		}
	})
}

// awkward are texts in which every rune is a chance to look far back or ahead.
var awkward = []string{"ß", "مم", "(", "[א(a", "\u2067a\u2069", "\u202e", "\u200d", "\u00ad", "a\u0301", "क\u093f", "👩\u200d", " ", "a\u00a0", "ཀ"}

func TestLongAwkwardTextsAreSet(t *testing.T) {
	s := New()
	for _, x := range awkward {
		lines := s.Lines(strings.Repeat(x, 1000)+"a", Style{Size: 10}, 100)
		if len(lines) == 0 || !strings.HasSuffix(lines[len(lines)-1].Text, "a") {
			t.Errorf("%q 1,000 times: the end is missing", x)
		}
	}
}

func TestLongWordsAreBroken(t *testing.T) {
	lines := New().Lines(strings.Repeat("ß", 10000), Style{Size: 10}, 100)
	if len(lines) < 500 {
		t.Error("not broken:", len(lines))
	}
}

// TestWordsOfSeveralStayWhole: a word with a hyphen goes to the next line whole, and is
// parted at the hyphen only where no line is wide enough for it.
func TestWordsOfSeveralStayWhole(t *testing.T) {
	s, st := New(), Style{Size: 10}
	for _, test := range []struct{ text, fits, want string }{
		{"for example self-harm", "for example self-", "for example|self-harm"},
		{"self-harm", "self-har", "self-|harm"},
		{"self\u2010harm", "self\u2010har", "self\u2010|harm"},
		{"on Monday - or later", "on Monday - o", "on Monday -|or later"},
	} {
		var lines []string
		for _, l := range s.Lines(test.text, st, s.Width(test.fits, st)+0.1) {
			lines = append(lines, l.Text)
		}
		if got := strings.Join(lines, "|"); got != test.want {
			t.Errorf("%q is %q, want %q", test.text, got, test.want)
		}
	}
}

func FuzzLines(f *testing.F) {
	for _, w := range words {
		f.Add(w, 30.0)
	}
	f.Add(strings.Join(words, " "), 50.0)
	s := New()
	f.Fuzz(func(t *testing.T, text string, width float64) {
		checkLines(t, s, text, width)
		s.Fit(text, Style{Size: 30}, mark.Rect{W: width, H: 50}, 8, Centre, Middle)
		s.Missing(text)
	})
}

func TestSoftHyphensShowAtTheEndOfALine(t *testing.T) {
	s := New()
	st := Style{Size: 10}
	lines := s.Lines("anti\u00addisestablish\u00adment", st, s.Width("antidisestab", st))
	if len(lines) != 3 {
		t.Fatalf("%d lines", len(lines))
	}
	if got, want := lines[0].Width, s.Width("anti", st)+s.Width("-", st); got < want-1e-6 || got > want+1e-6 {
		t.Errorf("the first line is %v wide, want %v with its hyphen", got, want)
	}
	if got, want := lines[2].Width, s.Width("ment", st); got < want-1e-6 || got > want+1e-6 {
		t.Errorf("the last line is %v wide, want %v", got, want)
	}
}

// Kept words and cut ones look like those that are shaped whole.
func TestPartsOfAWordAreShapedAsIfAlone(t *testing.T) {
	s := New()
	st := Style{Size: 10}
	for _, word := range []string{"AVAVAVAVAVAVAVAV", "ممممممممممممممم", "क्षत्रियक्षत्रियक्षत्रिय", "привет-привет-привет"} {
		for _, l := range s.Lines(word, st, 30) {
			alone := s.Lines(l.Text, st, 0)[0]
			if l.Width-alone.Width > 1e-6 || alone.Width-l.Width > 1e-6 {
				t.Errorf("%q in %q is %v wide, alone %v", l.Text, word, l.Width, alone.Width)
			}
		}
	}
}

func TestRightToLeftParagraphsStandAtTheRight(t *testing.T) {
	s := New()
	lines := s.Lines("abc\nשלום", Style{Size: 10}, 100)
	if lines[0].X != 0 || lines[1].X+lines[1].Width < 99.999 {
		t.Errorf("lines at %v and %v", lines[0].X, lines[1].X)
	}
}

func TestSeveralGoroutinesMaySet(t *testing.T) {
	s := New()
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for _, w := range words {
				for _, l := range s.Lines(w, Style{Size: 10}, 30) {
					for _, r := range l.Runs {
						for _, g := range r.Glyphs {
							s.Outline(r.Font, g.ID)
						}
					}
				}
			}
		})
	}
	all.Wait()
}

func TestWordsStayInOneFont(t *testing.T) {
	s := New()
	for text, want := range map[string][]mark.Font{
		"one tiếng two":  {regular, sansBold - 1, regular},
		"cafe\u0301":     {regular},
		"Привет, мир 12": {sansBold - 1},
	} {
		var got []mark.Font
		for _, r := range s.Lines(text, Style{Size: 10}, 0)[0].Runs {
			got = append(got, r.Font)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q is in fonts %v, want %v", text, got, want)
		}
	}
}

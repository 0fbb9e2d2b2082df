package look

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// Whatever the text and the width: nothing but spaces at the ends of lines is lost, and
// no line is wider than the width unless it is a single letter.
func TestBreakingLosesNothing(t *testing.T) {
	measure := func(s string) float32 { return float32(utf8.RuneCountInString(s)) }
	solid := func(s string) string { return strings.ReplaceAll(s, " ", "") }
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`([a-zé漢م]{1,12}[ -]?){0,12}`).Draw(t, "text")
		width := float32(rapid.IntRange(1, 20).Draw(t, "width"))
		lines := breakLines(text, width, measure)
		if solid(strings.Join(lines, "")) != solid(text) {
			t.Fatalf("%q became %q", text, lines)
		}
		for _, line := range lines {
			if measure(line) > width && utf8.RuneCountInString(line) > 1 {
				t.Fatalf("%q is wider than %v", line, width)
			}
		}
	})
}

// TestWordsOfSeveralStayWhole: a word with a hyphen goes to the next line whole, and is
// parted at the hyphen only where no line is wide enough for it.
func TestWordsOfSeveralStayWhole(t *testing.T) {
	measure := func(s string) float32 { return float32(len([]rune(s))) }
	for _, test := range []struct {
		text  string
		width float32
		want  string
	}{
		{"for example self-harm", 17, "for example|self-harm"},
		{"self-harm", 9, "self-harm"},
		{"self-harm", 8, "self-|harm"},
		{"on 3-4 May - or later", 12, "on 3-4 May -|or later"},
	} {
		if got := strings.Join(breakLines(test.text, test.width, measure), "|"); got != test.want {
			t.Errorf("%q at %v is %q, want %q", test.text, test.width, got, test.want)
		}
	}
}

package pasted

import (
	"strings"
	"testing"
)

// TestWhatIsHiddenToTheLetter: bullets of fonts of their own, tags of flags and joiners, each at
// the ends of where they are written.
func TestWhatIsHiddenToTheLetter(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"\U0001f3f4\U000e0020\U000e007f", "\U0001f3f4\U000e0020\U000e007f"},
		{"\U0001f3f4\U000e007f\U000e0020", "\U0001f3f4\U000e007f\U000e0020"},
		{"a\U000e0020\U000e007fb", "ab"},
		{"\u007f\u200cz", "z"},
		{"\u0646\u200c\u0646", "\u0646\u200c\u0646"},
		{"\u0080\u200dz", "z"},
	} {
		if got := Seen(c.in); got != c.want {
			t.Errorf("%q is seen as %q, want %q", c.in, got, c.want)
		}
	}
	for r, want := range map[rune]bool{'\uf01f': false, '\uf020': true, '\uf0ff': true, '\uf100': false, '•': false} {
		if got := marked(string(r) + " tea"); got != want {
			t.Errorf("%U before a line was put there by a program: %v", r, got)
		}
	}
}

// TestNumbersThatCount: up by one, or from 1 again; nought counts nothing.
func TestNumbersThatCount(t *testing.T) {
	for text, want := range map[string]bool{
		"1. a\n2. b": true, "3. a\n4. b\n1. c\n2. d": true, "0. a\n1. b": false, "1. a\n3. b": false,
		"1. a\nb\n2. c": true, "1. a": false, "a) x\nb) y": true,
	} {
		var items []Item
		for i, line := range strings.Split(text, "\n") {
			items = append(items, Item{line, i + 1})
		}
		if got := counts(items); got != want {
			t.Errorf("%q counts: %v", text, got)
		}
	}
}

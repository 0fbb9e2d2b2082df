package letters

import (
	"testing"

	"pgregory.net/rapid"
)

func TestCutLeavesEmojiWhole(t *testing.T) {
	const flag, family = "🇨🇱", "👩\u200d👩\u200d👧"
	for _, c := range []struct {
		text        string
		most        int
		first, rest string
	}{
		{"tea", 3, "tea", ""},
		{"teas", 3, "tea", "s"},
		{"", 0, "", ""},
		{"tea", 0, "", "tea"},
		{"tea", -4, "", "tea"},
		{flag, 1, "", flag},
		{"a" + flag, 2, "a", flag},
		{flag + flag, 3, flag, flag},
		{flag + flag, 2, flag, flag},
		{"a" + family + "b", 4, "a", family + "b"},
		{"a" + family + "b", 6, "a" + family, "b"},
		{"cafe\u0301", 4, "cafe", "\u0301"},
	} {
		if first, rest := Cut(c.text, c.most); first != c.first || rest != c.rest {
			t.Errorf("%q at %d: %q and %q, want %q and %q", c.text, c.most, first, rest, c.first, c.rest)
		}
	}
}

// Nothing is lost or made longer, whatever is cut.
func TestCutKeepsAll(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text, most := rapid.String().Draw(t, "text"), rapid.IntRange(0, 40).Draw(t, "most")
		first, rest := Cut(text, most)
		if first+rest != text || len([]rune(first)) > most {
			t.Fatalf("%q at %d: %q and %q", text, most, first, rest)
		}
	})
}

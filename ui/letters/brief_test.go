package letters

import "testing"

func TestBrief(t *testing.T) {
	family := "👩‍👩‍👧" // one picture of five runes
	for _, c := range []struct {
		text string
		most int
		want string
	}{
		{"", 5, ""},
		{" a\n\n b ", 5, "a b"},
		{"abcde", 5, "abcde"},
		{"abcdef", 5, "abcde…"},
		{"ab" + family, 7, "ab" + family},
		{"ab" + family + "c", 7, "ab" + family + "…"},
		{"ab" + family + "c", 6, "ab…"},
		{family, 3, "…"},
	} {
		if got := Brief(c.text, c.most); got != c.want {
			t.Errorf("Brief(%q, %d) = %q, want %q", c.text, c.most, got, c.want)
		}
	}
}

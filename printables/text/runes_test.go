package text_test

import (
	"testing"

	"commonground/assets/fonts"
	"commonground/printables/text"
)

func TestRunesOfAFont(t *testing.T) {
	r := text.NewRunes(fonts.Regular())
	for s, want := range map[string]bool{
		"": true, "Who is our group for?": true, "Café … “tea” – £3": true,
		"Γειά": false, "سلام": false, "tea 😀": false, "line\nfeed": false,
	} {
		if got := r.HasAll(s); got != want {
			t.Errorf("%q: %v, want %v", s, got, want)
		}
	}
	if text.NewRunes([]byte("no font")).Has('a') {
		t.Error("a file that is no font has a letter")
	}
}

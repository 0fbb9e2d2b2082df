package words

import (
	"strings"
	"testing"
)

// The starter prompts of human bingo: enough for every grid, no two alike, short
// enough for a small box, and nothing about health or money.
func TestStarterPrompts(t *testing.T) {
	b, err := Load("en")
	if err != nil {
		t.Fatal(err)
	}
	prompts := b.List("prompts.starter")
	if len(prompts) < 68 {
		t.Errorf("%d prompts; 60 of our own and the toolkit's eight are wanted", len(prompts))
	}
	seen := map[string]bool{}
	for _, p := range prompts {
		low := strings.ToLower(p)
		if seen[low] {
			t.Errorf("%q stands twice", p)
		}
		seen[low] = true
		if len(p) > 36 {
			t.Errorf("%q is long", p)
		}
		for _, no := range []string{"distress", "operation", "hospital", "ill", "anx", "medic", "earn", "salary", "weight", "drink"} {
			if strings.HasPrefix(low, no) || strings.Contains(low, " "+no) {
				t.Errorf("%q: not for an icebreaker (%s)", p, no)
			}
		}
	}
	for _, p := range []string{
		"Owns a cat", "Has written a poem", "Has a tattoo", "Supports a football team",
		"Plays a musical instrument", "Has been to Australia", "Has a brother", "Enjoys listening to the radio",
	} {
		if !seen[strings.ToLower(p)] {
			t.Errorf("%q of the toolkit is missing", p)
		}
	}
}

package model

import "testing"

// TestWhoAnswers: whoever spoke before who spoke last, whatever was said by nobody.
func TestWhoAnswers(t *testing.T) {
	for want, speakers := range map[string][]string{
		"":    {"Jo", "Jo"},
		"Jo":  {"Sam", "Jo", "Ana"},
		"Ana": {"Ana", "", "Jo"},
	} {
		var script []*Said
		for _, s := range speakers {
			script = append(script, &Said{Speaker: s})
		}
		if got := Answers(script); got != want {
			t.Errorf("after %q answers %q", speakers, got)
		}
	}
	if got := Answers(nil); got != "" {
		t.Errorf("%q answers nobody", got)
	}
}

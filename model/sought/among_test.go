package sought_test

import (
	"cmp"
	"slices"
	"testing"

	"commonground/model/sought"
)

// TestWhichOfManyAnswersBest: names before sayings and what else is said, a name or a saying that is
// meant but for slips before what has its words somewhere, and urgent ones first of all.
func TestWhichOfManyAnswersBest(t *testing.T) {
	things := []*sought.Thing{
		{Name: "Words", More: "What is peer support to you? The group is a big one."},
		{Name: "Peer support"},
		{Name: "Space", Also: []string{"too big", "silence"}, More: "One voice at a time"},
		{Name: "The group is getting too big"},
		{Name: "Danger", Also: []string{"knife"}, Urgent: true},
		{Name: "A knife and a fork"},
	}
	for typed, want := range map[string]string{
		"peer support":                 "Peer support",
		"peer supqqt":                  "Peer support", // no word of that is there, but the other is in its name
		"the group is geting too big":  "The group is getting too big",
		"too big":                      "Space",
		"too bigg":                     "Space",
		"silense":                      "Space",
		"someone has a knife and fork": "Danger",
		"a knife and a fork":           "A knife and a fork",
		"nothing of it":                "",
	} {
		all := sought.For(typed, "is", "a", "the", "it", "of").Among(things)
		got := ""
		if len(all) > 0 {
			got = things[slices.MinFunc(all, func(a, b sought.Answer) int { return cmp.Compare(a.Score, b.Score) }).At].Name
		}
		if got != want {
			t.Errorf("%q: %q (%v), want %q", typed, got, all, want)
		}
	}
}

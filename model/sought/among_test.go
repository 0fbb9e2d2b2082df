package sought_test

import (
	"cmp"
	"slices"
	"testing"

	"commonground/model/sought"
)

// little are words that say nothing by themselves.
var little = []string{"is", "a", "the", "it", "of", "has", "and", "for"}

// found are the names of those things that answer what was typed, the best first.
func found(typed string, things ...*sought.Thing) []string {
	all := sought.For(typed, little...).Among(things)
	slices.SortStableFunc(all, func(a, b sought.Answer) int { return cmp.Compare(a.Score, b.Score) })
	var names []string
	for _, a := range all {
		names = append(names, things[a.At].Name)
	}
	return names
}

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
		if got := append(found(typed, things...), "")[0]; got != want {
			t.Errorf("%q: %q, want %q", typed, got, want)
		}
	}
}

// TestTheOrderOfAnswers: each case lists what answers, the best first. They are handed over in the
// opposite order, so that none is where it is by chance.
func TestTheOrderOfAnswers(t *testing.T) {
	for _, c := range []struct {
		rule, typed string
		want        []*sought.Thing
	}{
		{"names before sayings before what else is said", "tea", []*sought.Thing{
			{Name: "Tea"}, {Name: "Tea and cake"}, {Name: "Our tea"}, {Name: "Drinks", Also: []string{"tea and biscuits"}}, {Name: "Breaks", More: "Tea is served"},
		}},
		{"what was typed in a row before its words apart, and those before a slip", "warm drink", []*sought.Thing{
			{Name: "Warm drinks"}, {Name: "A drink that is warm"}, {Name: "A worm drink"},
		}},
		{"a title with slips before a text that has the words", "the group is geting bigger", []*sought.Thing{
			{Name: "The group is getting bigger"}, {Name: "Notes", More: "geting bigger, the group is"},
		}},
		{"just what something is called before titles that have it within a word", "tea", []*sought.Thing{
			{Name: "Drinks", Also: []string{"tea"}}, {Name: "Steam"},
		}},
		{"a longer saying before a shorter one", "he shouted loudly", []*sought.Thing{
			{Name: "Loud", Also: []string{"he shouts loudly"}}, {Name: "Shouting", Also: []string{"shout loudly"}}, {Name: "Anger", Also: []string{"shout"}},
		}},
		{"a saying that is the most of what was typed before a text that has it all", "shouting loudly", []*sought.Thing{
			{Name: "Anger", Also: []string{"shouts"}}, {Name: "Noise", More: "Shouting loudly"},
		}},
		{"a text that has all that was typed before a saying that is the less of it", "shouting loudly in halls", []*sought.Thing{
			{Name: "Noise", More: "Shouting loudly in halls"}, {Name: "Anger", Also: []string{"shouts"}},
		}},
		{"an urgent saying that is half of what was typed before a title that has it all", "knife drawer", []*sought.Thing{
			{Name: "Danger", Also: []string{"knife"}, Urgent: true}, {Name: "Knife drawer"},
		}},
		{"a title that has all that was typed before an urgent saying that is the less of it", "knife and fork for the table", []*sought.Thing{
			{Name: "A knife and fork for the table"}, {Name: "Danger", Also: []string{"knife"}, Urgent: true},
		}},
		{"an urgent saying that is the less of what was typed before a text that has it all", "knife and fork for the table", []*sought.Thing{
			{Name: "Danger", Also: []string{"knife"}, Urgent: true}, {Name: "Meals", More: "Knife and fork for the table"},
		}},
		{"a saying with a slip does not hide a text with one", "silense", []*sought.Thing{
			{Name: "Space", Also: []string{"silence"}}, {Name: "Words", More: "A long silence fell"},
		}},
		{"where nothing has all words the longest saying with a slip leads", "suicidel thoughts zebra", []*sought.Thing{
			{Name: "Thinking", Also: []string{"suicidal thoughts"}}, {Name: "Danger", Also: []string{"suicidal"}}, {Name: "Zebra"},
		}},
		{"where nothing has all words a saying with a slip leads, then what has most of the rare ones", "suicidel thoughts at night with lamps", []*sought.Thing{
			{Name: "Danger", Also: []string{"suicidal"}}, {Name: "Night thoughts and lamps"}, {Name: "Lamps at night"}, {Name: "Thoughts"}, {Name: "More", More: "thoughts"},
		}},
	} {
		things := slices.Clone(c.want)
		slices.Reverse(things)
		var want []string
		for _, w := range c.want {
			want = append(want, w.Name)
		}
		if got := found(c.typed, things...); !slices.Equal(got, want) {
			t.Errorf("%s: %q finds %q, want %q", c.rule, c.typed, got, want)
		}
	}
}

// TestWhatIsLeftOut: beside what is spelt as it was typed, a text with a slip is another word, but a
// title with one may be meant; where somebody may be in danger neither is shown.
func TestWhatIsLeftOut(t *testing.T) {
	title, text, slips := &sought.Thing{Name: "Kettles"}, &sought.Thing{Name: "Tools", More: "Metals"}, &sought.Thing{Name: "Metal"}
	if got, want := found("kettle", title, &sought.Thing{Name: "Pans", More: "A nettle"}, &sought.Thing{Name: "Nettle"}), []string{"Kettles", "Nettle"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	if got, want := found("petal", text, slips), []string{"Metal", "Tools"}; !slices.Equal(got, want) {
		t.Errorf("where nothing is spelt so: %q, want %q", got, want)
	}
	got := found("is suicidal",
		&sought.Thing{Name: "Safety", Also: []string{"suicidal"}, Urgent: true},
		&sought.Thing{Name: "Talking", More: "If he is suicidal"},
		&sought.Thing{Name: "Cells", Also: []string{"is suicided"}},
		&sought.Thing{Name: "Is suicider"})
	if want := []string{"Safety", "Talking"}; !slices.Equal(got, want) {
		t.Errorf("in danger: %q, want %q", got, want)
	}
}

// TestWhatIsSpeltOtherwise is said of one slip too, and not of what is spelt so or has but some words.
func TestWhatIsSpeltOtherwise(t *testing.T) {
	for _, c := range []struct {
		typed string
		want  bool
	}{
		{"kettle", false},
		{"ketle", true},
		{"confidnetialty", true},
		{"kettle zebra", false},
		{"silense", true},
		{"silense zebra", true},
	} {
		all := sought.For(c.typed).Among([]*sought.Thing{{Name: "Confidentiality and the kettle", Also: []string{"silence"}, More: "kettle kettles"}})
		if len(all) != 1 || all[0].SpeltOtherwise() != c.want {
			t.Errorf("%q: %v, want %v", c.typed, all, c.want)
		}
	}
}

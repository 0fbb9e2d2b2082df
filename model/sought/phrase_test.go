package sought_test

import (
	"slices"
	"strings"
	"testing"

	"commonground/model/sought"
)

var small = []string{"he", "is", "was", "himself", "at", "the", "don't"}

// TestSmallWordsAreNotMissed where others were typed; alone they are looked for.
func TestSmallWordsAreNotMissed(t *testing.T) {
	for _, c := range []struct {
		typed, text string
		want        bool
	}{
		{"kill himself", "Kill", true},
		{"himself kill", "Kill", true},
		{"is he at the kettle", "Kettle", true},
		{"DON’T kill", "Kill", true},
		{"himself", "Kill", false},
		{"is he", "Kill", false},
		{"kill kettle", "Kill", false},
	} {
		if _, ok := sought.For(c.typed, small...).In(sought.Ready(c.text)); ok != c.want {
			t.Errorf("%q in %q: %v", c.typed, c.text, ok)
		}
	}
}

// TestSayings are found in what is typed around them, in other forms and another order, and with a
// slip where that is forgiven; what is longer counts for more.
func TestSayings(t *testing.T) {
	for _, c := range []struct {
		typed, saying string
		forgiving     bool
		want          float64
	}{
		{"he is shouting at her", "shouts", false, 3. / 9},
		{"he was hitting himself", "hit himself", false, 4. / 6},
		{"at home he was hit", "hit at home", false, 7. / 9},
		{"he cries", "crying", false, 3. / 4},
		{"killed", "kill", false, 1},
		{"abusing", "abuse", false, 1},
		{"he was hit", "hit at home", false, 0},
		{"suicdal", "suicidal", false, 0},
		{"suicdal", "suicidal", true, 1},
		{"drying", "crying", true, 0}, // a slip in the first letter makes another word
		{"tell", "tall", true, 0},     // and one in a short word
		{"hits", "history", true, 0},
		{"suicidel", "suicidal", true, 1},
		{"route66", "route67", true, 0},                               // a number is meant as it is
		{"s" + strings.Repeat("u", 40) + "icide", "suicide", true, 0}, // a key that was held down
		{"bleed", "ble", false, 0},
		{"bee", "be", false, 0}, // a short word is no form of another
		{"", "hit", false, 0},
	} {
		if got := sought.For(c.typed, small...).Says(sought.Ready(c.saying), c.forgiving); got != c.want {
			t.Errorf("%q in %q: %v, want %v", c.saying, c.typed, got, c.want)
		}
	}
}

// TestAnyTellingWordAnswers, a rare one best; small ones do not.
func TestAnyTellingWordAnswers(t *testing.T) {
	texts := []sought.Text{sought.Ready("He was here"), sought.Ready("Tea and cake"), sought.Ready("Tea with kettles"), sought.Ready("Steam")}
	got := sought.For("was he at the kettle for tea", small...).Partly(len(texts), func(i int) []sought.Text { return texts[i : i+1] })
	if want := []float64{0, .5, 1.5, 0}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

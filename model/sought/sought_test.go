package sought_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"commonground/model/sought"
)

func rank(typed, text string) (sought.Rank, bool) { return sought.For(typed).In(sought.Ready(text)) }

const none = sought.Rank(-1)

func TestHowWellATextAnswers(t *testing.T) {
	for _, c := range []struct {
		typed, text string
		want        sought.Rank
	}{
		{"tea", "Tea", sought.Whole},
		{"tea", "Tea and cake", sought.Begins},
		{"and ca", "Tea and cake", sought.Starts},
		{"cake", "Cheese", none},
		{"ake", "Tea and cake", sought.Inside},
		{"cake tea", "Tea and cake", sought.Words},
		{"cake tae", "Tea and cake", none}, // three letters are too few for a slip
		{"caek", "Tea and cake", sought.Nearly},
		{"caek taken", "Tea and cake", none},
		{"confidentialty", "What if confidentiality is broken?", sought.Nearly},
		{"confidnetialty", "What if confidentiality is broken?", sought.Nearly + 1},
		{"confiednt", "What if confidentiality is broken?", sought.Nearly}, // typed so far
		{"confiednt is", "What if confidentiality is broken?", none},       // a word that was typed to its end
		{"kttle is", "Kettle is on", sought.Nearly},
		{"kttle is", "Kettles is on", none},
		{"kttle is", "Kettledrum is on", none},
		{"agreemqqt", "agreement", sought.Nearly + 1},
		{"agrqqt", "agreet", none}, // two slips are too many in six letters
		{strings.Repeat("ab", 14) + "ac", strings.Repeat("ab", 15), sought.Nearly},
		{strings.Repeat("ab", 15) + "c", strings.Repeat("ab", 16), none}, // no word is so long
		{"cafe", "The Café", sought.Starts},
		{"CAFÉ", "the cafe", sought.Starts},
		{"strasse", "Straße", sought.Whole},
		{"lodz", "Łódź", sought.Whole},
		{"dont", "Don’t know", sought.Begins},
		{"don't", "I dont know", sought.Starts},
		{"self harm", "Self-harm", sought.Whole},
		{"selfharm", "About self-harm", sought.Words},
		{"well being", "Wellbeing", sought.Words},
		{"4 march", "4. March", sought.Whole},
		{"2025", "In 2026", none},
		{"שלום", "שָׁלוֹם", sought.Whole},
		{"茶", "喝茶", sought.Inside},
		{"❤", "We ❤\ufe0f tea", sought.Starts},
		{"?!", "Why?!", none},
		{"", "Why", none},
		{"why", "", none},
	} {
		got, ok := rank(c.typed, c.text)
		if !ok {
			got = none
		}
		if got != c.want {
			t.Errorf("%q in %q: %d, want %d", c.typed, c.text, got, c.want)
		}
	}
}

// texts are texts of some words, as people write them.
var texts = rapid.Custom(func(t *rapid.T) string {
	return strings.Join(rapid.SliceOfN(rapid.StringMatching(`[a-zA-Zéüñøß]{1,12}`), 1, 8).Draw(t, "words"), " ")
})

// TestFoundAtEveryLetter: who types what stands in a text sees it from the first letter on
// till the last, and never as something spelt otherwise.
func TestFoundAtEveryLetter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := texts.Draw(t, "text")
		words := strings.Fields(text)
		from := rapid.IntRange(0, len(words)-1).Draw(t, "from")
		typed := []rune(strings.Join(words[from:], " "))
		for i := range typed {
			so := string(typed[:i+1])
			if r, ok := rank(so, text); !ok || r > sought.Starts {
				t.Fatalf("%q in %q: %d, %v", so, text, r, ok)
			}
		}
	})
}

func TestTheOrderOfWordsDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := texts.Draw(t, "text")
		typed := strings.Join(rapid.Permutation(strings.Fields(text)).Draw(t, "typed"), " ")
		if r, ok := rank(typed, text); !ok || r > sought.Words {
			t.Fatalf("%q in %q: %d, %v", typed, text, r, ok)
		}
	})
}

func TestCaseAndFormDoNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text, typed := texts.Draw(t, "text"), rapid.StringMatching(`[a-zéüøß]{1,4}`).Draw(t, "typed")
		want, wantOK := rank(typed, text)
		for _, c := range [][2]string{
			{strings.ToUpper(typed), text},
			{typed, norm.NFD.String(text)},
			{norm.NFD.String(typed), strings.ToUpper(text)},
			{" " + typed + "! ", strings.ReplaceAll(text, " ", " – ")},
		} {
			if got, ok := rank(c[0], c[1]); got != want || ok != wantOK {
				t.Fatalf("%q in %q: %d, want %d as for %q in %q", c[0], c[1], got, want, typed, text)
			}
		}
	})
}

// slip makes one slip in a word.
func slip(t *rapid.T, word []rune) []rune {
	at := rapid.IntRange(0, len(word)-1).Draw(t, "at")
	letter := rapid.RuneFrom([]rune("abcdefghijklmnopqrstuvwxyz")).Draw(t, "letter")
	out := slices.Clone(word)
	switch rapid.IntRange(0, 3).Draw(t, "slip") {
	case 0:
		return slices.Delete(out, at, at+1)
	case 1:
		return slices.Insert(out, at, letter)
	case 2:
		out[at] = letter
	default:
		if at > 0 {
			out[at], out[at-1] = out[at-1], out[at]
		}
	}
	return out
}

// TestSlipsAreForgiven: one from four letters on and two from seven on, wherever they are but
// in one another.
func TestSlipsAreForgiven(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := []rune(rapid.StringMatching(`[a-z]{5,16}`).Draw(t, "word"))
		typed := slip(t, word)
		if half := len(word) / 2; half >= 5 {
			typed = append(slip(t, word[:half]), slip(t, word[half:])...)
		}
		text := "one " + string(word) + " two"
		for _, so := range []string{string(typed), string(typed) + " two"} {
			if _, ok := rank(so, text); !ok {
				t.Fatalf("%q is not found in %q", so, text)
			}
		}
	})
}

// TestOtherWordsAreNotFound: with three slips more than are forgiven it is another word.
func TestOtherWordsAreNotFound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringMatching(`[a-m]{4,16}`).Draw(t, "word")
		wrong := rapid.StringMatching(`[n-z]{3}`).Draw(t, "wrong")
		at := rapid.IntRange(0, len(word)).Draw(t, "at")
		typed := word[:at] + wrong + word[at:]
		if r, ok := rank(typed, word); ok {
			t.Fatalf("%q is found in %q: %d", typed, word, r)
		}
	})
}

// TestFewerSlipsAreBetter: each makes the rank worse, and none is as good as none.
func TestFewerSlipsAreBetter(t *testing.T) {
	last := sought.Words
	for _, typed := range []string{"agreemnet", "agremnet"} {
		r, ok := rank(typed, "Our agreement")
		if !ok || r <= last {
			t.Errorf("%q: %d after %d", typed, r, last)
		}
		last = r
	}
}

func TestWhatStandsAround(t *testing.T) {
	long := strings.Repeat("word ", 60) + "kettle " + strings.Repeat("more ", 60)
	for _, c := range []struct{ typed, text, want string }{
		{"kettle", "Tea\nthe  kettle\ncake", "the kettle"},
		{"ketle", "Tea\nthe kettle\ncake", "the kettle"},
		{"none of it", "Tea\nthe kettle", "Tea"},
		{"kettle", long, "…word word kettle more more…"},
		{"none", long, "word word word word word…"},
		{"milk", "A cup of tea with some milk.", "A cup of tea with some milk."},
		{"milk", "\n  A cup of tea  with some milk. \n", "A cup of tea with some milk."},
		{"kettle", strings.Repeat("word ", 9) + "kettle and a cake.", "…word word kettle and a cake."},
		{"kettle", strings.Repeat("word ", 9) + "kettle and a cakes for us", "…word word kettle and a cakes…"},
		{"kettle", strings.Repeat("a ", 30) + "kettle", "…a a a a kettle"},
		{"tea", "Tea\nTea and cake", "Tea"},
		{"tea", "Steam\nWarm tea\nTea and cake\nTea for two", "Tea and cake"},
		{"x", "", ""},
	} {
		if got := sought.For(c.typed).Around(c.text, 28); got != c.want {
			t.Errorf("%q: %q, want %q", c.typed, got, c.want)
		}
	}
}

func FuzzIn(f *testing.F) {
	for _, c := range [][2]string{
		{"tea", "Tea and cake"},
		{"caek", "cake"},
		{"self-harm", "Self harm"},
		{"שלום", "שָׁלוֹם"},
		{"Straße", "strasse"},
		{"\u0301", "e\u0301"},
		{"\xff", "\xff\xfe"},
		{strings.Repeat("a", 40), strings.Repeat("a", 41)},
		{"ﬁ", "fi"},
		{strings.Repeat("a", 40), "abuse"},
		{"İ", "i"},
	} {
		f.Add(c[0], c[1])
	}
	f.Fuzz(func(t *testing.T, typed, text string) {
		q := sought.For(typed)
		r, ok := q.In(sought.Ready(text))
		if ok && r < 0 || ok && q.Empty() {
			t.Errorf("%q in %q: %d", typed, text, r)
		}
		if self, ok := q.In(sought.Ready(typed)); !q.Empty() && (!ok || self != sought.Whole) {
			t.Errorf("%q does not answer itself: %d, %v", typed, self, ok)
		}
		if part := q.Says(sought.Ready(text), true); part < 0 || part > 1 {
			t.Errorf("%q is %v of %q", text, part, typed)
		}
		if found := q.Among([]*sought.Thing{{Name: text}}); ok && len(found) == 0 {
			t.Errorf("%q in %q is not among what answers", typed, text)
		}
		around := q.Around(text, 20)
		if utf8.ValidString(text) && utf8.RuneCountInString(around) > 22 || strings.ContainsFunc(around, func(r rune) bool { return unicode.IsSpace(r) && r != ' ' }) {
			t.Errorf("around %q of %q: %q", typed, text, around)
		}
	})
}

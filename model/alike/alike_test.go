package alike_test

import (
	"testing"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"commonground/model/alike"
)

func TestWhatLooksTheSame(t *testing.T) {
	for _, c := range []struct{ a, b, what string }{
		{"Caf\u00e9", "Cafe\u0301", "an accent apart"},
		{"Tea and cake", "tea  AND\u00a0cake ", "case and spaces"},
		{"Tea\nand cake", "Tea\u2028and\vcake", "line ends"},
		{"well\u200bbeing\ufeff", "wellbeing", "zero-width characters"},
		{"well\u00adbeing", "wellbeing", "a soft hyphen"},
		{"\u200fשלום", "שלום", "a mark of direction"},
		{"I ❤\ufe0f tea", "i ❤ tea", "a variation selector"},
		{"ΟΔΟΣ", "οδος", "a last sigma"},
		{"\u200b \n", "", "what shows nothing"},
	} {
		if !alike.Same(c.a, c.b) {
			t.Errorf("%s: %q and %q are not the same", c.what, c.a, c.b)
		}
	}
}

func TestWhatLooksDifferent(t *testing.T) {
	for _, c := range [][2]string{
		{"Tea", "Teas"}, {"Café", "Cafe"}, {"no one", "noone"}, {"18 to 65", "18 to 66"}, {"Tea!", "Tea"},
	} {
		if alike.Same(c[0], c[1]) {
			t.Errorf("%q and %q are the same", c[0], c[1])
		}
	}
}

// However a text is put together, its key is the same, and that key's key is itself.
func TestKeyIsTheSameForEveryForm(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.String().Draw(t, "text")
		key := alike.Key(text)
		for _, form := range []norm.Form{norm.NFC, norm.NFD} {
			if got := alike.Key(form.String(text)); got != key {
				t.Fatalf("%q: %q and %q", text, got, key)
			}
		}
		if again := alike.Key(key); again != key {
			t.Fatalf("%q: %q becomes %q", text, key, again)
		}
	})
}

func TestWhatIsBareLeavesOut(t *testing.T) {
	for _, c := range []struct{ a, b, what string }{
		{"Caf\u00e9", "CAFE", "an accent"},
		{"Tea\nand  cake", "tea and cake", "case and spaces"},
		{"Straße", "strasse", "a letter that stands for two"},
		{"Łódź", "lodz", "a stroke"},
		{"Don’t", "don't", "a curly apostrophe"},
		{"שָׁלוֹם", "שלום", "signs for vowels"},
		{"мой", "мои", "a breve, which people leave out as well"},
		{"בְּרֵאשִׁית", "בראשית", "a sheva and other signs"},
		{"\u0001 tea \u007f", "tea", "what shows nothing"},
	} {
		if a, b := alike.Bare(c.a), alike.Bare(c.b); a != b {
			t.Errorf("%s: %q and %q", c.what, a, b)
		}
	}
	for _, c := range [][2]string{{"कि", "क"}, {"が", "か"}, {"Tea", "Teas"}, {"no one", "noone"}} {
		if alike.Bare(c[0]) == alike.Bare(c[1]) {
			t.Errorf("%q and %q are the same", c[0], c[1])
		}
	}
	if got := alike.Bare(" Tea\tand cafés\n"); got != "TEA AND CAFES" {
		t.Errorf("%q", got)
	}
}

// However a text is put together, it is as bare, also by the quick way for plain letters.
func TestBareIsTheSameForEveryForm(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(rapid.String(), rapid.StringMatching(`[ -~\n]*`)).Draw(t, "text")
		bare := alike.Bare(text)
		for _, form := range []string{norm.NFC.String(text), norm.NFD.String(text), alike.Key(text)} {
			if got := alike.Bare(form); got != bare {
				t.Fatalf("%q: %q and %q", text, got, bare)
			}
		}
		if again := alike.Bare(bare); again != bare {
			t.Fatalf("%q: %q becomes %q", text, bare, again)
		}
	})
}

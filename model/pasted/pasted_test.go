package pasted_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"commonground/model/pasted"
)

// What programs put on the clipboard, and what of it is a list and a text.
var cases = []struct {
	name, given string
	lines       []string
	text        string
}{
	{
		"Word's bullets", "\uf0b7\tTea\r\n§\tCake\r\no\tWalks\r\n1.\tTalks\r\n▪\tSongs\r\n\uf0d8\tGames\r\n",
		[]string{"Tea", "Cake", "Walks", "Talks", "Songs", "Games"},
		"• Tea\n• Cake\n• Walks\n1. Talks\n• Songs\n• Games",
	},
	{"bullets with hard spaces", "•\u00a0 Tea\n–\u00a0Cake", []string{"Tea", "Cake"}, "•\u00a0 Tea\n–\u00a0Cake"},
	{"bullets without a space", "•Tea\n▪Cake", []string{"Tea", "Cake"}, "•Tea\n▪Cake"},
	{"odd bullets with a space", "o Tea\n§ Cake", []string{"Tea", "Cake"}, "o Tea\n§ Cake"},
	{"signs that are words", "o zdrowiu\n§ 5 of the law\n-5 degrees\n*", []string{"o zdrowiu", "§ 5 of the law", "-5 degrees", "*"}, "o zdrowiu\n§ 5 of the law\n-5 degrees\n*"},
	{"numbers that count", "1. Tea\n2) Cake\n(3) Walks", []string{"Tea", "Cake", "Walks"}, "1. Tea\n2) Cake\n(3) Walks"},
	{"letters that count", "a) Tea\nb) Cake\na) Walks", []string{"Tea", "Cake", "Walks"}, "a) Tea\nb) Cake\na) Walks"},
	{"numbers that don't count", "18. birthday\n3. May", []string{"18. birthday", "3. May"}, "18. birthday\n3. May"},
	{"one number", "1. Tea", []string{"1. Tea"}, "1. Tea"},
	{"every line end", "a\vb\rc\r\nd\u2028e\u2029f\u0085g\fh\n", []string{"a", "b", "c", "d", "e", "f", "g", "h"}, "a\nb\nc\nd\ne\nf\ng\nh"},
	{
		"a spreadsheet", "Name\tLikes\tNote\r\nAda\tTea\t\"first line\nsecond \"\"quoted\"\" line\"\r\nBo\t\t=1+1\r\n",
		[]string{"Name · Likes · Note", "Ada · Tea · first line\nsecond \"quoted\" line", "Bo · =1+1"},
		"Name · Likes · Note\nAda · Tea · first line\nsecond \"quoted\" line\nBo · =1+1",
	},
	{"a column with line ends", "\"Tea\nand cake\"\nWalks", []string{"Tea\nand cake", "Walks"}, "Tea\nand cake\nWalks"},
	{"quotes people wrote", "\"Tea\" is nice\n\"Cake\"\n\"", []string{"\"Tea\" is nice", "\"Cake\"", "\""}, "\"Tea\" is nice\n\"Cake\"\n\""},
	{"a terminal", "red \x1b[31mtext\x1b[0m bell\a back\bspace\x00\x7f", []string{"red text bell backspace"}, "red text bell backspace"},
	{"nothing to see", "\ufeffwell\u200bbeing\u00ad \u202etea\u2066\ufffc", []string{"wellbeing tea"}, "wellbeing tea"},
	{"joiners that join", "👩\u200d👩\u200d👧 می\u200cخواهم क्\u200dष te\u200da", []string{"👩\u200d👩\u200d👧 می\u200cخواهم क्\u200dष tea"}, "👩\u200d👩\u200d👧 می\u200cخواهم क्\u200dष tea"},
	{"flags", "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f tea\U000e0067", []string{"🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f tea"}, "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f tea"},
	{"marks of direction", "\u200fשלום!", []string{"\u200fשלום!"}, "\u200fשלום!"},
	{"a part of a sentence", " – and more ", []string{"and more"}, " – and more "},
	{"one line of a list", "\uf0b7\tTea", []string{"Tea"}, "Tea"},
	{"broken text", "Caf\xe9", []string{"Caf\ufffd"}, "Caf\ufffd"},
	{"lines that say nothing", "\n \t \n•\n\u200b\n", nil, "\n\n•"},
}

func TestWhatProgramsPaste(t *testing.T) {
	for _, c := range cases {
		if got := pasted.Lines(c.given); !slices.Equal(got, c.lines) {
			t.Errorf("%s: the lines are %q, not %q", c.name, got, c.lines)
		}
		if got := pasted.Text(c.given); got != c.text {
			t.Errorf("%s: the text is %q, not %q", c.name, got, c.text)
		}
	}
}

func TestALineHasNoLineEnds(t *testing.T) {
	if got := pasted.Line("Tea\r\n\"and\ncake\"\n"); got != "Tea and cake" {
		t.Errorf("got %q", got)
	}
}

func TestListTellsWhereThingsBegan(t *testing.T) {
	var got []int
	for _, it := range pasted.List("Tea\r\n\r\n\"Cake\nand more\"\t1\nWalks") {
		got = append(got, it.Line)
	}
	if want := []int{1, 3, 5}; !slices.Equal(got, want) {
		t.Errorf("lines %v, not %v", got, want)
	}
}

// FuzzPasted: whatever is pasted becomes text without hidden characters, and every letter
// and digit of words without a list's marks, quotes or orders to a terminal is kept.
func FuzzPasted(f *testing.F) {
	for _, c := range cases {
		f.Add(c.given)
	}
	f.Add(`"""` + "\n" + `""` + "\t" + `"`)
	f.Fuzz(func(t *testing.T, given string) {
		text, lines := pasted.Text(given), pasted.Lines(given)
		for _, out := range append([]string{text}, lines...) {
			if !utf8.ValidString(out) || strings.ContainsFunc(out, func(r rune) bool { return unicode.IsControl(r) && r != '\n' }) {
				t.Fatalf("%q became %q", given, out)
			}
		}
		for _, line := range lines {
			if line == "" || line != strings.TrimSpace(line) {
				t.Fatalf("%q has the line %q", given, line)
			}
		}
		if plain(given) && letters(text) != letters(given) {
			t.Fatalf("%q became %q", given, text)
		}
	})
}

func plain(s string) bool {
	return utf8.ValidString(s) && !strings.ContainsAny(s, "\x1b\u009b\"")
}

func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.In(r, unicode.L, unicode.N) && !strings.ContainsRune("oØü", r) {
			return r
		}
		return -1
	}, s)
}

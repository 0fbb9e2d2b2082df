package words

import (
	"encoding/json"
	"io/fs"
	"path"
	"regexp"
	"strings"
	"testing"
	"unicode"
)

// Plain English, as far as a machine can tell: how many words a sentence has, and how old
// somebody is who reads it with ease, by Flesch and Kincaid's grade and five.
const (
	mostWords = 14.0
	mostAge   = 12.0
)

// longest is the most words that any one sentence has.
const longest = 24

// stiff are words that nobody says, and phrases that read as a reproach or as a riddle.
var stiff = regexp.MustCompile(`(?i)\b(whom|whomsoever|hereby|henceforth|thereof|therein|wherein|shall|upon|utili[sz]e|commence|endeavour|` +
	`somebody|anybody|everybody|whatever you live with|no way past it|not said yet|do justice|dispos(e|ed|es|ing|al))\b`)

// gap stands for something of one word: "{n}".
var gap = regexp.MustCompile(`\{[a-z]+\}`)

// whole is a sentence with its end. What has no end is a label; hundreds of those, of one
// or two words each, would make every file look short.
var whole = regexp.MustCompile(`[^.!?\n]+[.!?]+(\s|$|”)`)

// measure is what there is to count in texts.
type measure struct {
	sentences, words, syllables float64

	most    int // words of the longest sentence
	longest string
}

func (m *measure) add(text string) {
	for _, sentence := range whole.FindAllString(gap.ReplaceAllString(text, "it"), -1) {
		words := strings.FieldsFunc(sentence, func(r rune) bool { return !unicode.IsLetter(r) && r != '’' && r != '\'' })
		if len(words) == 0 {
			continue
		}
		m.sentences++
		m.words += float64(len(words))
		for _, w := range words {
			m.syllables += syllables(w)
		}
		if len(words) > m.most {
			m.most, m.longest = len(words), sentence
		}
	}
}

func (m *measure) sentence() float64 { return m.words / m.sentences }

// age is the years of somebody who reads this with ease.
func (m *measure) age() float64 {
	return 0.39*m.sentence() + 11.8*m.syllables/m.words - 15.59 + 5
}

var (
	vowels = regexp.MustCompile(`[aeiouy]+`)
	silent = regexp.MustCompile(`([^l]e|[^td]ed|[^sxzh]es)$`)
)

func syllables(word string) float64 {
	word = strings.ToLower(word)
	n := len(vowels.FindAllString(word, -1))
	if n > 1 && silent.MatchString(word) {
		n--
	}
	return float64(max(1, n))
}

// read calls say for every text of the English words, with its file.
func read(t *testing.T, say func(file, text string)) {
	t.Helper()
	names, err := fs.Glob(files, "en/*.json")
	if err != nil || len(names) == 0 {
		t.Fatalf("%d files, %v", len(names), err)
	}
	for _, name := range names {
		data, err := fs.ReadFile(files, name)
		if err != nil {
			t.Fatal(err)
		}
		var tree any
		if err := json.Unmarshal(data, &tree); err != nil {
			t.Fatal(err)
		}
		if all, ok := tree.(map[string]any); ok && path.Base(name) == "seek.json" {
			delete(all, "small") // what people may type, and the app never says
		}
		each(tree, func(text string) { say(path.Base(name), text) })
	}
}

func each(tree any, say func(string)) {
	switch tree := tree.(type) {
	case string:
		say(tree)
	case []any:
		for _, t := range tree {
			each(t, say)
		}
	case map[string]any:
		for _, t := range tree {
			each(t, say)
		}
	}
}

// TestWordsArePlain: no stiff words, short sentences, and no file is hard to read.
func TestWordsArePlain(t *testing.T) {
	byFile, all := map[string]*measure{}, &measure{}
	read(t, func(file, text string) {
		if found := stiff.FindString(text); found != "" {
			t.Errorf("%s says %q in %q", file, found, text)
		}
		if byFile[file] == nil {
			byFile[file] = &measure{}
		}
		byFile[file].add(text)
		all.add(text)
	})
	byFile["all"] = all
	for file, m := range byFile {
		if m.most > longest {
			t.Errorf("%s: a sentence of %d words: %q", file, m.most, m.longest)
		}
		if m.sentences == 0 { // labels alone
			continue
		}
		t.Logf("%s: %.0f sentences of %.1f words, for readers of %.1f", file, m.sentences, m.sentence(), m.age())
		if m.sentence() >= mostWords || m.age() > mostAge {
			t.Errorf("%s: %.1f words a sentence, for readers of %.1f", file, m.sentence(), m.age())
		}
	}
}

// TestHardWordsAreNoticed: the measure tells plain English from what it is to find.
func TestHardWordsAreNoticed(t *testing.T) {
	var hard, plain measure
	hard.add("Notwithstanding considerable organisational diversification, facilitators predominantly prioritise collaborative accountability whenever institutional representatives participate in deliberations concerning membership.")
	plain.add("We meet each week. You can bring a friend. Tea is free.")
	if hard.age() <= mostAge || hard.sentence() < mostWords || !stiff.MatchString("To whom do we turn?") {
		t.Errorf("hard: %.1f words a sentence, for readers of %.1f", hard.sentence(), hard.age())
	}
	var winding measure
	winding.add(strings.Repeat("and then ", longest/2) + "on. No end, no sentence")
	if winding.most != longest/2*2+1 || winding.sentences != 1 {
		t.Errorf("the longest of %.0f sentences has %d words", winding.sentences, winding.most)
	}
	for _, bad := range []string{"Somebody waits.", "Dispose of this card…", "No way past it yet"} {
		if !stiff.MatchString(bad) {
			t.Errorf("%q passes", bad)
		}
	}
	if plain.age() > 8 || plain.sentence() > 5 {
		t.Errorf("plain: %.1f words a sentence, for readers of %.1f", plain.sentence(), plain.age())
	}
}

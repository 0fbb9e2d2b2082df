// Package mention finds where words stand in a group, a person's name say, and takes them
// out for good.
package mention

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"
	"golang.org/x/text/search"

	"commonground/model"
)

// Kind is what kind of thing words stand in; it is also the key of what that is called.
type Kind string

// The kinds.
const (
	Note      Kind = "note"
	Detail    Kind = "detail" // of a note's card
	Barrier   Kind = "barrier"
	Way       Kind = "way"
	Card      Kind = "card" // of the wall of faces
	Person    Kind = "person"
	Answer    Kind = "answer"
	Role      Kind = "role"
	Rule      Kind = "rule"
	Agreement Kind = "agreement" // what happens when a rule is broken, and who has been taken through
	Vote      Kind = "vote"      // what it was about, and the options
	Feature   Kind = "feature"   // of a venue's checklist
	Map       Kind = "map"
	Sheet     Kind = "sheet" // its name, and those of its zones
	Todo      Kind = "todo"
	Resource  Kind = "resource"
	Bingo     Kind = "bingo"
	Activity  Kind = "activity" // of the group's own
	Guide     Kind = "guide"    // the group's own notes beside one
	Group     Kind = "group"    // its name and place
	// Suggestion is one in the group's box, and what was done about it.
	Suggestion Kind = "suggestion"
)

// Place is where words stand.
type Place struct {
	Kind Kind
	// Sheet is the sheet, zero for what belongs to the whole group; Note is the note or the
	// like on it.
	Sheet, Note model.ID
	// Field is the key of an answer, the ID of an item of a venue's checklist, or of a guide.
	Field string
	// Text is all that stands there.
	Text string
	// Whole says that Forget takes the thing away and not only the words: a note, a card.
	Whole bool
	// Gone says that it stands there no more, but that undo would bring it back.
	Gone bool

	key string
}

// matcher finds words whatever their case, accents and the spaces and line ends between them.
type matcher struct {
	pattern *search.Pattern
	whole   bool            // only where no letter is before or after them
	known   map[string]bool // whether they are in a text: versions of a group share most
}

func newMatcher(words string, whole bool) *matcher {
	m := search.New(language.Und, search.IgnoreCase, search.IgnoreDiacritics)
	return &matcher{m.CompileString(strings.Join(strings.Fields(words), " ")), whole, map[string]bool{}}
}

// next finds the words in text from a byte on; from is less than 0 where there are none.
func (m *matcher) next(text string, at int) (from, to int) {
	even, places := evened(text)
	for {
		start := sort.SearchInts(places, at)
		from, to = m.pattern.IndexString(even[start:])
		if from < 0 || from == to {
			return -1, 0
		}
		from, to = places[start+from], places[start+to]
		before, _ := utf8.DecodeLastRuneInString(text[:from])
		after, _ := utf8.DecodeRuneInString(text[to:])
		if !m.whole || !letter(before) && !letter(after) {
			return from, to
		}
		at = to
	}
}

// evened is text with one space for all that stand between two words, and where each of its
// bytes, and its end, lies in text.
func evened(text string) (even string, places []int) {
	var out strings.Builder
	space := false
	for i, r := range text {
		if unicode.IsSpace(r) {
			if space {
				continue
			}
			r = ' '
		}
		space = r == ' '
		_, size := utf8.DecodeRuneInString(text[i:])
		if space {
			size = 1
		}
		for n := range size {
			places = append(places, i+n)
		}
		if space {
			out.WriteByte(' ')
		} else {
			out.WriteString(text[i : i+size])
		}
	}
	return out.String(), append(places, len(text))
}

func letter(r rune) bool { return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r)) }

func (m *matcher) in(text string) bool {
	found, known := m.known[text]
	if !known {
		from, _ := m.next(text, 0)
		found = from >= 0
		m.known[text] = found
	}
	return found
}

// left stands for words that were taken out.
const left = "…"

// without is text with every match taken out.
func (m *matcher) without(text string) string {
	var out strings.Builder
	at := 0
	for {
		from, to := m.next(text, at)
		if from < 0 {
			out.WriteString(text[at:])
			return out.String()
		}
		out.WriteString(text[at:from] + left)
		at = to
	}
}

// All returns everything that people wrote in a group, with where it stands, the sheets that
// were changed last first.
func All(g *model.Group) []Place {
	return those(g, func(text string) bool { return strings.TrimSpace(text) != "" })
}

// find returns the places where words stand.
func find(g *model.Group, m *matcher) []Place { return those(g, m.in) }

func those(g *model.Group, wanted func(text string) bool) []Place {
	var out []Place
	walk(g, func(p Place, text *string) verdict {
		if wanted(*text) {
			p.Text = *text
			out = append(out, p)
		}
		return keep
	})
	return merged(out)
}

// merged has one place for each thing that goes as a whole, with all its texts.
func merged(in []Place) []Place {
	var out []Place
	at := map[string]int{}
	for _, p := range in {
		if i, ok := at[p.key]; ok {
			out[i].Text += "\n" + p.Text
			continue
		}
		at[p.key] = len(out)
		out = append(out, p)
	}
	return out
}

// In reports whether words stand in a text as words of their own.
func In(text, words string) bool {
	return strings.TrimSpace(words) != "" && newMatcher(words, true).in(text)
}

// Ever returns the places where words stand as words of their own in the group as it is,
// and those which only undo or redo would bring back.
func Ever(d *model.Document, words string) []Place {
	if strings.TrimSpace(words) == "" {
		return nil
	}
	m := newMatcher(words, true)
	out := find(d.Group(), m)
	known := map[string]bool{}
	for _, p := range out {
		known[p.key] = true
	}
	look := unseen()
	look(d.Group())
	for _, g := range d.Ever() {
		for _, p := range find(look(g), m) {
			if !known[p.key] {
				known[p.key], p.Gone = true, true
				out = append(out, p)
			}
		}
	}
	return out
}

// unseen returns what leaves of a version of a group only what none before it had: versions
// share all that was not changed.
func unseen() func(*model.Group) *model.Group {
	sheets, activities := map[*model.Sheet]bool{}, map[*model.Activity]bool{}
	return func(g *model.Group) *model.Group {
		rest := *g
		rest.Sheets, rest.Activities = news(g.Sheets, sheets), news(g.Activities, activities)
		return &rest
	}
}

// news are those that were not seen, which are seen then.
func news[T any](all []*T, seen map[*T]bool) []*T {
	var out []*T
	for _, t := range all {
		if !seen[t] {
			seen[t] = true
			out = append(out, t)
		}
	}
	return out
}

// StepForget names the step that takes words out for good.
const StepForget = "edit.forget"

// Forget takes words out of those places for good, in the group as it is and in all that
// undo and redo would bring back; see model.Document.Forget. Things that are Whole go, in
// others an ellipsis stands for the words. It returns ErrReadOnly of model where the group
// can only be read.
func Forget(d *model.Document, words string, places []Place) error {
	m := newMatcher(words, true)
	chosen := map[string]bool{}
	for _, p := range places {
		chosen[p.key] = true
	}
	var failed error
	err := d.Forget(model.Step{Name: StepForget}, func(g *model.Group) *model.Group {
		if !slices.ContainsFunc(keys(g), func(key string) bool { return chosen[key] }) {
			return g
		}
		out, err := copied(g)
		if err != nil {
			failed = err
			return g
		}
		walk(out, func(p Place, text *string) verdict {
			switch {
			case !chosen[p.key]:
			case p.Whole:
				return drop
			default:
				*text = m.without(*text)
			}
			return keep
		})
		return out
	})
	return errors.Join(err, failed)
}

// copied returns a copy that shares nothing with g, as a file would give it back.
func copied(g *model.Group) (*model.Group, error) {
	data, err := json.Marshal(g)
	if err != nil {
		return nil, fmt.Errorf("copying the group: %w", err)
	}
	out := &model.Group{}
	if err := json.Unmarshal(data, out); err != nil {
		return nil, fmt.Errorf("copying the group: %w", err)
	}
	return out, nil
}

func keys(g *model.Group) []string {
	var out []string
	walk(g, func(p Place, _ *string) verdict {
		out = append(out, p.key)
		return keep
	})
	return out
}

// Package words holds everything the app says, per language and apart from the code.
//
// A language is a folder of JSON files, one for each area of the app: the text "title"
// in en/home.json has the key "home.title". Objects nest to any sensible depth. A list
// of texts is an array. A text that counts is an object of plural forms, {"one": …,
// "other": …}, with those forms that the language has. {name} stands for a value that
// the caller gives.
package words

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
)

//go:embed en
var files embed.FS

// ErrLanguage says that there are no words in that language.
var ErrLanguage = errors.New("no words in this language")

// Book is everything the app says in one language. It never changes, so any goroutine
// may read it.
type Book struct {
	tag     language.Tag
	numbers *message.Printer
	entries map[string]entry
}

// entry is what stands under a key; only one of its fields is set.
type entry struct {
	text  string
	list  []string
	forms map[plural.Form]string
	kind  kind
}

type kind uint8

const (
	isText kind = iota
	isList
	isPlural
)

// Languages returns the tags of the languages that Load knows, sorted: "en".
func Languages() []string {
	var out []string
	folders, err := files.ReadDir(".")
	if err != nil {
		return nil
	}
	for _, f := range folders {
		out = append(out, f.Name())
	}
	return out
}

// Load reads the words of a language, named by its tag ("en"). It returns ErrLanguage
// where there are none, and another error where a file of words is broken, which the
// tests rule out.
func Load(tag string) (*Book, error) {
	if !slices.Contains(Languages(), tag) {
		return nil, fmt.Errorf("%q: %w", tag, ErrLanguage)
	}
	folder, err := fs.Sub(files, tag)
	if err != nil {
		return nil, err
	}
	return load(tag, folder)
}

func load(tag string, folder fs.FS) (*Book, error) {
	t, err := language.Parse(tag)
	if err != nil {
		return nil, fmt.Errorf("%q: %w", tag, err)
	}
	b := &Book{tag: t, numbers: message.NewPrinter(t), entries: map[string]entry{}}
	names, err := fs.Glob(folder, "*.json")
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if err := b.add(folder, name); err != nil {
			return nil, fmt.Errorf("words %s/%s: %w", tag, name, err)
		}
	}
	return b, nil
}

func (b *Book) add(folder fs.FS, name string) error {
	data, err := fs.ReadFile(folder, name)
	if err != nil {
		return err
	}
	entries, err := parse(strings.TrimSuffix(path.Base(name), ".json"), data)
	maps.Copy(b.entries, entries)
	return err
}

// Language returns the tag of the language, as in "en".
func (b *Book) Language() string { return b.tag.String() }

// Has reports whether anything stands under key.
func (b *Book) Has(key string) bool {
	_, ok := b.entries[key]
	return ok
}

// Keys returns every key, sorted.
func (b *Book) Keys() []string { return slices.Sorted(maps.Keys(b.entries)) }

// Text returns the text under key with each {name} replaced by the value that follows
// "name" in pairs. Whole numbers are written with the language's grouping (1,000); give
// a number that is a name (a year, a seed) as a string. A key that is missing, or is
// not a text, comes back as ⟦key⟧.
func (b *Book) Text(key string, pairs ...any) string {
	e, ok := b.entries[key]
	if !ok || e.kind != isText {
		return missing(key)
	}
	return b.fill(e.text, pairs)
}

// Count returns the plural form of the text under key that n things take. {n} is the
// number, grouped; other names are replaced as in Text.
func (b *Book) Count(key string, n int, pairs ...any) string {
	e, ok := b.entries[key]
	if !ok || e.kind != isPlural {
		return missing(key)
	}
	form := plural.Cardinal.MatchPlural(b.tag, digits(n), 0, 0, 0, 0)
	text, ok := e.forms[form]
	if !ok {
		text = e.forms[plural.Other]
	}
	return b.fill(text, append([]any{"n", n}, pairs...))
}

// digits brings n to the size that plural rules are defined for here (below ten
// million) and keeps what they look at: its last six digits, and that it is large.
func digits(n int) int {
	const million = 1_000_000
	if n > -million && n < million {
		return max(n, -n)
	}
	return million + max(n%million, -(n%million))
}

// List returns the texts of the list under key. A key that is missing, or is not a
// list, comes back as the one text ⟦key⟧.
func (b *Book) List(key string) []string {
	e, ok := b.entries[key]
	if !ok || e.kind != isList {
		return []string{missing(key)}
	}
	return slices.Clone(e.list)
}

func missing(key string) string { return "⟦" + key + "⟧" }

// fill replaces the {names} of text in one pass, so that a value is never taken for a
// placeholder, whatever people wrote in it.
func (b *Book) fill(text string, pairs []any) string {
	if len(pairs) == 0 || !strings.Contains(text, "{") {
		return text
	}
	replace := make([]string, 0, len(pairs))
	for i := 0; i+1 < len(pairs); i += 2 {
		name, ok := pairs[i].(string)
		if !ok {
			continue
		}
		replace = append(replace, "{"+name+"}", b.value(pairs[i+1]))
	}
	return strings.NewReplacer(replace...).Replace(text)
}

func (b *Book) value(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case int, int8, int16, int32, int64, uint, uint8, uint16, uint32, uint64:
		return b.numbers.Sprintf("%d", v)
	}
	return fmt.Sprint(v)
}

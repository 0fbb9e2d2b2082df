package words

import (
	"errors"
	"io/fs"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
	"time"
	_ "time/tzdata"

	"pgregory.net/rapid"
)

func book(t testing.TB, file string) *Book {
	t.Helper()
	b, err := load("en", fstest.MapFS{"home.json": {Data: []byte(file)}})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestEveryLanguageLoads(t *testing.T) {
	if len(Languages()) == 0 {
		t.Fatal("no languages")
	}
	for _, tag := range Languages() {
		b, err := Load(tag)
		if err != nil {
			t.Error(err)
		} else if b.Language() != tag {
			t.Errorf("%s calls itself %s", tag, b.Language())
		}
	}
}

func TestUnknownLanguage(t *testing.T) {
	for _, tag := range []string{"", "tlh", "..", "en/../en"} {
		if _, err := Load(tag); !errors.Is(err, ErrLanguage) {
			t.Errorf("Load(%q): %v", tag, err)
		}
	}
}

func TestTextFillsNames(t *testing.T) {
	b := book(t, `{"hello": "Hello {name}, {n} of {all}{", "deep": {"er": "down"}}`)
	got := b.Text("home.hello", "name", "{n}", "n", 7, "all", 12345, "unused", "x")
	if want := "Hello {n}, 7 of 12,345{"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := b.Text("home.deep.er"); got != "down" {
		t.Errorf("nested: %q", got)
	}
}

func TestCountPicksTheForm(t *testing.T) {
	b := book(t, `{"notes": {"one": "{n} note in {zone}", "other": "{n} notes in {zone}"}}`)
	for n, want := range map[int]string{
		0: "0 notes in x", 1: "1 note in x", 2: "2 notes in x", 1001: "1,001 notes in x",
		1_000_001: "1,000,001 notes in x", -1: "-1 note in x",
	} {
		if got := b.Count("home.notes", n, "zone", "x"); got != want {
			t.Errorf("%d: %q", n, got)
		}
	}
}

func TestMissingKeysShow(t *testing.T) {
	b := book(t, `{"text": "t", "list": ["a"], "many": {"one": "1", "other": "n"}}`)
	for _, got := range []string{
		b.Text("home.none"), b.Text("home.list"), b.Text("home.many"), b.Count("home.text", 1),
		b.Count("home.none", 1), b.List("home.none")[0], b.List("home.text")[0],
	} {
		if !strings.HasPrefix(got, "⟦home.") || !strings.HasSuffix(got, "⟧") {
			t.Errorf("a missing key gives %q", got)
		}
	}
	if !b.Has("home.list") || b.Has("home") || b.Has("home.none") {
		t.Error("Has is wrong")
	}
}

func TestListIsACopy(t *testing.T) {
	b := book(t, `{"list": ["a", "b"]}`)
	b.List("home.list")[0] = "changed"
	if got := b.List("home.list"); len(got) != 2 || got[0] != "a" {
		t.Errorf("got %q", got)
	}
}

func TestBrokenFilesAreRefused(t *testing.T) {
	for _, file := range []string{
		``, `[]`, `"x"`, `{`, `{"a":}`, `{"a": 1}`, `{"a": null}`, `{"a": ["x", 1]}`, `{"a": [["x"]]}`,
		`{"a": "x", "a": "y"}`, `{"": "x"}`, `{"a.b": "x"}`, `{"a": "x"} more`, `{"a": "x"}{}`,
		strings.Repeat(`{"a":`, 9) + `"x"` + strings.Repeat("}", 9),
		strings.Repeat(`[`, 1000), strings.Repeat(`{"a":`, 100_000),
	} {
		if _, err := parse("home", []byte(file)); err == nil {
			t.Errorf("taken: %.60q", file)
		}
	}
}

func TestDaysAndMoments(t *testing.T) {
	b, err := Load("en")
	if err != nil {
		t.Fatal(err)
	}
	london, err := time.LoadLocation("Europe/London")
	if err != nil {
		t.Fatal(err)
	}
	santiago, err := time.LoadLocation("America/Santiago")
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 7, 1, 0, 30, 0, 0, london)
	at := func(s string) time.Time {
		when, err := time.Parse(time.RFC3339, s)
		if err != nil {
			t.Fatal(err)
		}
		return when
	}
	for _, c := range []struct{ got, want string }{
		{b.Day(at("2026-03-03T12:00:00Z"), now), "3 March"},
		{b.Day(at("2025-03-03T12:00:00Z"), now), "3 March 2025"},
		{b.Day(at("2026-06-30T23:15:00Z"), now), "1 July"},
		{b.Moment(at("2026-06-30T23:15:00Z"), now), "today, 00:15"},
		{b.Moment(at("2026-06-30T22:59:00Z"), now), "yesterday, 23:59"},
		{b.Moment(at("2026-06-29T09:05:00Z"), now), "29 June"},
		{b.Moment(at("2024-07-01T09:05:00Z"), now), "1 July 2024"},
		{b.Date("2024-09-08", now.In(santiago)), "8 September 2024"}, // a day that began at one o'clock
		{b.Moment(at("2024-09-08T15:00:00Z"), time.Date(2024, 9, 9, 0, 30, 0, 0, santiago)), "yesterday, 12:00"},
		{b.Date("one day", now), "one day"},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}

// Whatever people typed comes out of a text as they typed it.
func TestValuesAreNeverChanged(t *testing.T) {
	b := book(t, `{"a": "<{x}|{y}>"}`)
	rapid.Check(t, func(t *rapid.T) {
		x, y := rapid.String().Draw(t, "x"), rapid.String().Draw(t, "y")
		if got, want := b.Text("home.a", "x", x, "y", y), "<"+x+"|"+y+">"; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	})
}

var placeholder = regexp.MustCompile(`\{[a-z][a-zA-Z]*\}`)

// Every text that ships reads as a text: not empty, no stray braces or spaces, and no
// straight quotation marks where a printed page wants round ones.
func TestShippedTextsAreClean(t *testing.T) {
	for _, tag := range Languages() {
		b, err := Load(tag)
		if err != nil {
			t.Fatal(err)
		}
		for key, e := range b.entries {
			texts := append([]string{}, e.list...)
			if e.kind == isText {
				texts = append(texts, e.text)
			}
			for _, f := range e.forms {
				texts = append(texts, f)
			}
			if len(texts) == 0 {
				t.Errorf("%s %s: nothing in it", tag, key)
			}
			for _, text := range texts {
				checkText(t, tag+" "+key, text)
			}
		}
	}
}

func checkText(t *testing.T, key, text string) {
	t.Helper()
	if text == "" || text != strings.TrimSpace(text) || strings.Contains(text, "  ") {
		t.Errorf("%s: empty or stray spaces: %q", key, text)
	}
	if strings.ContainsAny(placeholder.ReplaceAllString(text, ""), "{}\u0000\t") {
		t.Errorf("%s: stray brace or control: %q", key, text)
	}
	if strings.ContainsAny(text, "\"'") && !strings.HasPrefix(key, "en cli.") {
		t.Errorf("%s: straight quotation mark, use ’ or “ ”: %q", key, text)
	}
}

func FuzzParse(f *testing.F) {
	_ = fs.WalkDir(files, ".", func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			data, _ := files.ReadFile(path)
			f.Add(data)
		}
		return err
	})
	f.Add([]byte(`{"a": {"one": "1", "other": ["x"]}, "b": {"other": "{n}"}, "c": []}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := load("en", fstest.MapFS{"x.json": {Data: data}})
		if err != nil {
			return
		}
		for _, key := range b.Keys() {
			if !strings.HasPrefix(key, "x.") || !b.Has(key) {
				t.Errorf("key %q", key)
			}
			b.Text(key, "n", 1)
			b.Count(key, -1)
			b.List(key)
		}
	})
}

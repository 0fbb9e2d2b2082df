package printing

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestFileName(t *testing.T) {
	for want, parts := range map[string][]string{
		"Tuesday Circle - Who is our group for.pdf": {"Tuesday Circle", "Who is our group for?"},
		"Common Ground.pdf":                         {"", " ... ", "???"},
		"Common Ground con.pdf":                     {"con"},
		"Common Ground LPT1.x.pdf":                  {"LPT1.x"},
		"Common Ground COM¹.pdf":                    {"COM¹"},
		"Common Ground conin$.pdf":                  {"conin$"},
		"Common Ground aux.json.pdf":                {"aux.json."},
		"Женский круг.pdf":                          {"Женский круг"},
		"a b.pdf":                                   {"a/\\b"},
	} {
		if got := FileName(parts...); got != want {
			t.Errorf("%q became %q, want %q", parts, got, want)
		}
	}
}

func TestFileNamesCanAlwaysBeSaved(t *testing.T) {
	dir := t.TempDir()
	rapid.Check(t, func(t *rapid.T) {
		name := FileName(rapid.String().Draw(t, "group"), rapid.String().Draw(t, "sheet"))
		if len(name) > 255 || !utf8.ValidString(name) || strings.ContainsAny(name, `<>:"/\|?*`) {
			t.Fatalf("%q", name)
		}
		if err := os.WriteFile(filepath.Join(dir, name), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	})
}

func TestTypedName(t *testing.T) {
	for typed, want := range map[string]string{
		"cards": "cards.pdf", "cards.PDF": "cards.pdf", "v1.2": "v1.2.pdf",
		"../../etc/x": "etc x.pdf", "": "", " . ": "", ".pdf": "",
	} {
		if got := typedName(typed); got != want {
			t.Errorf("%q became %q, want %q", typed, got, want)
		}
	}
}

func TestFreeName(t *testing.T) {
	path := filepath.Join(t.TempDir(), "cards.pdf")
	for _, want := range []string{"cards.pdf", "cards 2.pdf", "cards 3.pdf"} {
		got := freeName(path)
		if filepath.Base(got) != want {
			t.Fatalf("%s, want %s", filepath.Base(got), want)
		}
		if err := os.WriteFile(got, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

package library

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestFileNames(t *testing.T) {
	for name, want := range map[string]string{
		"Tuesday Circle":               "Tuesday Circle",
		"Café Küche 日本":                "Café Küche 日本",
		"Mind/Body: who? \"Us\"":       "Mind Body who Us",
		"  .hidden. ":                  "hidden",
		"..":                           "group",
		"":                             "group",
		"???":                          "group",
		"a\nb\tc\x00d":                 "a b c d",
		"con":                          "con_",
		"Nul.old":                      "Nul_.old",
		"aux.json.":                    "aux_.json",
		"AUX .tar.gz":                  "AUX _.tar.gz",
		"COM1":                         "COM1_",
		"lpt³":                         "lpt³_",
		"COM10":                        "COM10",
		"Company":                      "Company",
		strings.Repeat("é", 200):       strings.Repeat("é", 90),
		"../../etc/passwd":             "etc passwd",
		`C:\Users\x`:                   "C Users x",
		"ends with dots and space. . ": "ends with dots and space",
	} {
		if got := fileName(name); got != want {
			t.Errorf("fileName(%q) = %q, want %q", name, got, want)
		}
	}
}

// TestAnyNameMakesAFile: whatever a group is called, its file can be made, lies in the
// folder and is listed.
func TestAnyNameMakesAFile(t *testing.T) {
	folder := t.TempDir()
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.OneOf(rapid.String(), rapid.StringMatching(`[./\\ :a-c]{0,8}`)).Draw(t, "name")
		file := fileName(name)
		if !utf8.ValidString(file) || len(file) > maxNameBytes+1 || strings.ContainsAny(file, `<>:"/\|?*`) ||
			strings.HasPrefix(file, ".") || strings.HasSuffix(file, ".") || strings.TrimSpace(file) != file || file == "" {
			t.Fatalf("fileName(%q) = %q", name, file)
		}
		if again := fileName(file); again != file {
			t.Fatalf("fileName(%q) = %q", file, again)
		}
		path, err := claim(folder, name, reserve)
		if err != nil || filepath.Dir(path) != folder {
			t.Fatalf("claim(%q) = %q, %v", name, path, err)
		}
		os.Remove(path)
	})
}

// reserve makes an empty file, and fails with fs.ErrExist where there is one.
func reserve(path string) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	return f.Close()
}

func TestClaimCountsUp(t *testing.T) {
	folder := t.TempDir()
	must(t, os.WriteFile(filepath.Join(folder, "TUESDAY.json"), nil, 0o600))
	for _, want := range []string{"Tuesday 2.json", "Tuesday 3.json"} {
		path, err := claim(folder, "Tuesday", reserve)
		if err != nil || filepath.Base(path) != want {
			t.Errorf("got %s, %v, want %s", path, err, want)
		}
	}
}

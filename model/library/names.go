package library

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxNameBytes leaves room for a number, an extension and the ".previous" beside it in
// the 255 bytes that file systems allow.
const maxNameBytes = 180

// fileName returns the name of a file for something called name, without extension. It
// is one that Windows, macOS and USB sticks take as well.
func fileName(name string) string { return fileNameOr(name, "group") }

// fileNameOr is fileName with another name where nothing is left.
func fileNameOr(name, instead string) string {
	name = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || r == utf8.RuneError || strings.ContainsRune(`<>:"/\|?*`, r) {
			return ' '
		}
		return r
	}, name)
	name = strings.Join(strings.Fields(name), " ")
	for len(name) > maxNameBytes {
		_, n := utf8.DecodeLastRuneInString(name)
		name = name[:len(name)-n]
	}
	name = strings.TrimRight(strings.TrimLeft(name, ". "), ". ")
	if name == "" {
		return instead
	}
	if IsDevice(name) { // whatever stands behind the first point
		stem, ending, dot := strings.Cut(name, ".")
		if name = stem + "_"; dot {
			name += "." + ending
		}
	}
	return name
}

// IsDevice reports whether Windows takes a file of that name, with any ending, for a device.
func IsDevice(name string) bool {
	stem, _, _ := strings.Cut(strings.ToUpper(name), ".")
	stem = strings.TrimSpace(stem)
	if slices.Contains([]string{"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}, stem) {
		return true
	}
	for _, device := range []string{"COM", "LPT"} {
		if n, ok := strings.CutPrefix(stem, device); ok && len([]rune(n)) == 1 && strings.Contains("0123456789¹²³", n) {
			return true
		}
	}
	return false
}

// nameOf returns the name of a file without folder and extension.
func nameOf(path string) string {
	base := filepath.Base(path)
	return strings.TrimSuffix(base, filepath.Ext(base))
}

// maxClash is how many files of one name a folder may have before we give up.
const maxClash = 10_000

// claim finds a free name for a file in folder and calls take with its path, until take
// no longer finds it taken: "Name", "Name 2" and so on. Names that differ in large and
// small letters only count as the same, as they do on other systems.
func claim(folder, name string, take func(path string) error) (path string, err error) {
	taken, err := namesIn(folder)
	if err != nil {
		return "", err
	}
	name = fileName(name)
	for n := 1; n < maxClash; n++ {
		try := name
		if n > 1 {
			try = fmt.Sprintf("%s %d", name, n)
		}
		if taken[strings.ToLower(try+extension)] {
			continue
		}
		path = filepath.Join(folder, try+extension)
		if err = take(path); !errors.Is(err, fs.ErrExist) {
			return path, err
		}
	}
	return "", err
}

func namesIn(folder string) (map[string]bool, error) {
	files, err := os.ReadDir(folder)
	if err != nil {
		return nil, err
	}
	taken := map[string]bool{}
	for _, f := range files {
		taken[strings.ToLower(f.Name())] = true
	}
	return taken, nil
}

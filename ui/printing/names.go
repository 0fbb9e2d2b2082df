package printing

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"

	"commonground/model/library"
)

// maxName is how many bytes of a suggested name are kept: 255 is the least that file
// systems allow, and a number and the ending must fit too.
const maxName = 200

// FileName suggests a name for a PDF from its parts (the group, the sheet, what it is),
// without what Windows, macOS, Linux or a USB stick do not take. It is never empty.
func FileName(parts ...string) string {
	var kept []string
	for _, p := range parts {
		if p = plainName(p); p != "" {
			kept = append(kept, p)
		}
	}
	name := shortened(strings.Join(kept, " - "), maxName)
	if name == "" || library.IsDevice(name) {
		name = strings.TrimSpace("Common Ground " + name)
	}
	return name + ".pdf"
}

func plainName(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case strings.ContainsRune(`<>:"/\|?*`, r), unicode.IsControl(r):
			return ' '
		case r == utf8.RuneError:
			return -1
		}
		return r
	}, s)
	return strings.Trim(strings.Join(strings.Fields(s), " "), ". ")
}

func shortened(s string, limit int) string {
	if len(s) <= limit {
		return s
	}
	for limit > 0 && !utf8.RuneStart(s[limit]) {
		limit--
	}
	return strings.TrimRight(s[:limit], ". ")
}

// typedName makes the name that a person typed one that can be saved: without a folder
// and with the ending. It is empty where nothing usable was typed.
func typedName(s string) string {
	if ext := filepath.Ext(s); strings.EqualFold(ext, ".pdf") {
		s = strings.TrimSuffix(s, ext)
	}
	if plainName(s) == "" {
		return ""
	}
	return FileName(s)
}

func taken(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

// freeName returns path, or the first of "name 2.pdf", "name 3.pdf" … beside it that is
// not taken.
func freeName(path string) string {
	ext := filepath.Ext(path)
	stem := strings.TrimSuffix(path, ext)
	for n, p := 2, path; ; n++ {
		if !taken(p) {
			return p
		}
		p = fmt.Sprintf("%s %d%s", stem, n, ext)
	}
}

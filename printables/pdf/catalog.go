package pdf

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	encoding "unicode/utf16"
)

// utf16 writes a text as PDF wants it beside the pages.
func utf16(s string) string {
	out := []byte{0xfe, 0xff}
	for _, u := range encoding.Encode([]rune(s)) {
		out = append(out, byte(u>>8), byte(u))
	}
	return string(out)
}

// basic replaces runes above U+FFFF and bytes that are not UTF-8.
func basic(s string) string {
	return strings.Map(func(r rune) rune {
		if r > 0xffff {
			return '\ufffd'
		}
		return r
	}, strings.ToValidUTF8(s, "\ufffd"))
}

// languageTag is what may stand as a language: letters, digits and hyphens.
var languageTag = regexp.MustCompile(`^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$`)

// withCatalog adds to the catalogue what gofpdf cannot write: that viewers show the
// title, and the language. The catalogue is the last object before the table of
// objects, so only where that table starts has to change.
func withCatalog(file []byte, language string) []byte {
	const catalog, start = "/Type /Catalog\n", "startxref\n"
	at, end := bytes.LastIndex(file, []byte(catalog)), bytes.LastIndex(file, []byte(start))
	var table int
	if at < 0 || end < at {
		return file
	}
	if _, err := fmt.Sscan(string(file[end+len(start):]), &table); err != nil {
		return file
	}
	more := "/ViewerPreferences <</DisplayDocTitle true>>\n"
	if languageTag.MatchString(language) {
		more += "/Lang (" + language + ")\n"
	}
	at += len(catalog)
	out := make([]byte, 0, len(file)+len(more)+8)
	out = append(append(append(out, file[:at]...), more...), file[at:end]...)
	return fmt.Appendf(out, "%s%d\n%%%%EOF\n", start, table+len(more))
}

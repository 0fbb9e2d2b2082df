package pdf

import (
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

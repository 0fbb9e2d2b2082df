package letters

import "strings"

// OneLine is a text without its line breaks, and with single spaces.
func OneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// Brief is the beginning of a text in one line: as many runes as most and no more, emoji and
// flags whole, and an ellipsis where that is not all.
func Brief(text string, most int) string {
	text = OneLine(text)
	runes := []rune(text)
	if len(runes) <= most {
		return text
	}
	for most > 0 && Inside(text, most) {
		most--
	}
	return string(runes[:most]) + "…"
}

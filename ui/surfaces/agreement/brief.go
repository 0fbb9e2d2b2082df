package agreement

import (
	"strings"
	"unicode/utf8"
)

// briefest is how much of a text the status tells.
const briefest = 60

// brief is the beginning of a text in one line.
func brief(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if utf8.RuneCountInString(text) > briefest {
		return string([]rune(text)[:briefest]) + "…"
	}
	return text
}

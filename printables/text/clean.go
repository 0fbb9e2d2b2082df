package text

import "strings"

// tab is what a tab is set as: spaces, since there are no tab stops.
const tab = "    "

// paragraphs splits text at everything that Unicode calls a hard line break, and makes
// each part valid: bytes that are not UTF-8 become U+FFFD, one for one.
func paragraphs(text string) [][]rune {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	var out [][]rune
	line := make([]rune, 0, len(text))
	for _, r := range text {
		switch r {
		case '\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029':
			out = append(out, line)
			line = nil
		case '\t':
			line = append(line, []rune(tab)...)
		default:
			line = append(line, r)
		}
	}
	return append(out, line)
}

// white reports whether a line may end in the rune without anybody seeing it.
func white(r rune) bool {
	switch {
	case r == ' ', r == '\u205f', r == '\u3000':
		return true
	case r >= '\u2000' && r <= '\u200b' && r != '\u2007':
		return true
	}
	return false
}

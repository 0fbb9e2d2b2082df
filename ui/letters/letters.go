// Package letters tells which characters of a text people take for one letter or picture.
package letters

import "github.com/go-text/typesetting/segmenter"

// Before is how many runes Backspace takes away at a place in a text, which counts runes:
// all of an emoji or a flag, of anything else one, so that an accent can be taken back alone.
func Before(text string, at int) int {
	if from, to, drawn := around(text, at-1); drawn && from < at && at <= to {
		return at - from
	}
	return 1
}

// After is how many runes Delete takes away, as Before.
func After(text string, at int) int {
	if _, to, drawn := around(text, at); drawn {
		return to - at
	}
	return 1
}

// Inside reports whether a place lies within an emoji or a flag.
func Inside(text string, at int) bool {
	from, _, drawn := around(text, at)
	return drawn && from < at
}

// Cut parts a text so that the first part has so many runes at the most, and no emoji or flag
// is cut through.
func Cut(text string, most int) (first, rest string) {
	runes := []rune(text)
	if len(runes) <= most {
		return text, ""
	}
	most = max(0, most)
	if from, to, drawn := around(text, most); drawn && most < to {
		most = from
	}
	return string(runes[:most]), string(runes[most:])
}

// around is the letter or picture that the rune at a place belongs to.
func around(text string, at int) (from, to int, drawn bool) {
	var seg segmenter.Segmenter
	seg.Init([]rune(text))
	for it := seg.GraphemeIterator(); it.Next(); {
		g := it.Grapheme()
		if from, to = g.Offset, g.Offset+len(g.Text); at < to {
			return from, to, isDrawn(g.Text)
		}
	}
	return at, at, false
}

// isDrawn reports whether characters together are an emoji or a flag.
func isDrawn(together []rune) bool {
	for _, r := range together {
		if r >= 0x1f000 || r == '\ufe0f' || r == '\u20e3' {
			return true
		}
	}
	return false
}

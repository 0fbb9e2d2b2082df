package look

import (
	"strings"

	"github.com/go-text/typesetting/segmenter"

	"commonground/printables/text"
)

// Lines breaks what is written on a button of that width, in text of the usual size; see breakLines.
func Lines(words string, width float32, bold bool) []string {
	return breakLines(words, width, func(line string) float32 { return Measure(line, BodySize*TextScale(), bold).Width })
}

// breakLines breaks text into lines that are no wider than width as measure tells,
// where Unicode allows a line to end, and inside a word only where the word alone is
// too wide. A width of 0 or less breaks at line feeds only.
func breakLines(text string, width float32, measure func(string) float32) []string {
	var lines []string
	for _, paragraph := range strings.Split(text, "\n") {
		if width <= 0 {
			lines = append(lines, paragraph)
			continue
		}
		lines = append(lines, breakParagraph(paragraph, width, measure)...)
	}
	return lines
}

func breakParagraph(text string, width float32, measure func(string) float32) []string {
	var lines []string
	line := ""
	for _, piece := range pieces(text, func(word string) bool { return measure(strings.TrimRight(word, " ")) <= width }) {
		if line != "" && measure(strings.TrimRight(line+piece, " ")) > width {
			lines = append(lines, strings.TrimRight(line, " "))
			line = ""
		}
		if line == "" && measure(strings.TrimRight(piece, " ")) > width {
			parts := splitWide(piece, width, measure)
			lines = append(lines, parts[:len(parts)-1]...)
			piece = parts[len(parts)-1]
		}
		line += piece
	}
	return append(lines, strings.TrimRight(line, " "))
}

// pieces are the stretches of text after which a line may end. A word of several, as
// "self-harm", is parted at its hyphens only where it does not fit a line whole.
func pieces(words string, fits func(word string) bool) []string {
	var seg segmenter.Segmenter
	runes := []rune(words)
	seg.Init(runes)
	var out, word []string
	for it := seg.LineIterator(); it.Next(); {
		line := it.Line()
		word = append(word, string(line.Text))
		if text.InCompound(runes, line.Offset+len(line.Text)) {
			continue
		}
		if whole := strings.Join(word, ""); fits(whole) {
			word = []string{whole}
		}
		out, word = append(out, word...), nil
	}
	return out
}

// splitWide cuts a word that is wider than a line between its letters.
func splitWide(word string, width float32, measure func(string) float32) []string {
	var seg segmenter.Segmenter
	seg.Init([]rune(word))
	out := []string{""}
	for it := seg.GraphemeIterator(); it.Next(); {
		last := len(out) - 1
		letter := string(it.Grapheme().Text)
		if out[last] != "" && measure(out[last]+letter) > width {
			out = append(out, letter)
			continue
		}
		out[last] += letter
	}
	return out
}

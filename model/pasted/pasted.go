// Package pasted makes of text from other programs what people meant by it: their words,
// without the bullets, quotes and hidden characters that those programs put around them.
//
// Every field takes what is pasted through Text or Line, every list through List. Letters,
// digits and signs that can be seen stay as they are.
package pasted

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// between stands where a spreadsheet or a table had the edge of a cell.
const between = " · "

// Text is a text as a field of several lines takes it: every kind of line end is "\n",
// cells of a table stand beside each other in one line, and of a program's lists every line
// begins with the same bullet or keeps its number. A line alone has no bullet.
func Text(s string) string {
	rows := rowsOf(s)
	lines := make([]string, len(rows))
	for i, row := range rows {
		line := row.beside()
		number, numbered, ok := cutNumber(line)
		switch rest, listed := withoutBullet(line); {
		case listed && marked(line) && len(rows) == 1:
			line = rest
		case listed && marked(line):
			line = "• " + rest
		case ok && strings.HasPrefix(numbered, "\t"):
			line = number + " " + strings.TrimSpace(numbered)
		}
		lines[i] = strings.ReplaceAll(line, "\t", " ")
	}
	return strings.TrimRight(strings.Join(lines, "\n"), "\n")
}

// marked reports whether a program and no person put the bullet before a line: with a tab
// behind it, or from a font of its own.
func marked(line string) bool {
	r, size := utf8.DecodeRuneInString(line)
	return strings.HasPrefix(line[size:], "\t") || private(r)
}

func private(r rune) bool { return r >= 0xf020 && r <= 0xf0ff }

// Line is a text as a field of one line takes it.
func Line(s string) string { return strings.ReplaceAll(Text(s), "\n", " ") }

// Item is one thing of a list.
type Item struct {
	// Text has no space around it and says something. Only what a spreadsheet held in one
	// cell has line ends inside.
	Text string
	// Line is where it began in what was pasted, from 1.
	Line int
}

// List are the things a text lists, one a line, without bullets and numbers.
func List(s string) []Item {
	var items []Item
	for _, row := range rowsOf(s) {
		line := strings.TrimSpace(row.beside())
		if rest, ok := withoutBullet(line); ok {
			line = strings.TrimSpace(rest)
		}
		items = append(items, Item{line, row.line})
	}
	out := items[:0]
	for _, it := range withoutNumbers(items) {
		if it.Text = strings.TrimSpace(strings.ReplaceAll(it.Text, "\t", " ")); it.Text != "" {
			out = append(out, it)
		}
	}
	return out
}

// Lines are the texts of List.
func Lines(s string) []string {
	var out []string
	for _, it := range List(s) {
		out = append(out, it.Text)
	}
	return out
}

// lineEnds are all the characters that end a line somewhere.
var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n", "\f", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n")

// colouring is what tells a terminal how to show text.
var colouring = regexp.MustCompile("(\x1b\\[|\u009b)[0-?]*[ -/]*[@-~]")

// signs are what Word's bullets and arrows are for people. Word takes them from fonts of
// its own, at places that mean nothing elsewhere.
var signs = strings.NewReplacer("\uf0b7", "•", "\uf0a7", "▪", "\uf0d8", "➢", "\uf0fc", "✓", "\uf0e0", "→",
	"\uf04a", "☺", "\uf04c", "☹", "\uf0a8", "☐", "\uf0fe", "☑")

// Seen is s as people see it: with "\n" wherever a line ends, and without what nobody sees.
func Seen(s string) string {
	s = lineEnds.Replace(strings.ToValidUTF8(s, "\ufffd"))
	s = signs.Replace(colouring.ReplaceAllString(s, ""))
	var before rune
	return strings.Map(func(r rune) rune {
		if hidden(r, before) {
			return -1
		}
		before = r
		return r
	}, s)
}

// hidden reports whether a character has no ink and no use behind another. Joiners make
// letters of many scripts and emoji; spelt-out tags make flags.
func hidden(r, before rune) bool {
	switch {
	case r == '\n' || r == '\t':
		return false
	case unicode.IsControl(r):
		return true
	case r == '\u200c' || r == '\u200d':
		return before < 0x80 || unicode.In(before, unicode.Latin, unicode.Greek, unicode.Cyrillic) || unicode.IsSpace(before)
	case r >= 0xe0020 && r <= 0xe007f:
		return before != '\U0001f3f4' && (before < 0xe0020 || before > 0xe007f)
	}
	return unicode.Is(noInk, r)
}

// noInk are soft hyphens, zero-width spaces, orders that turn the direction of text round,
// and places that hold no character.
var noInk = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x00ad, Hi: 0x00ad, Stride: 1},
		{Lo: 0x180e, Hi: 0x180e, Stride: 1},
		{Lo: 0x200b, Hi: 0x200b, Stride: 1},
		{Lo: 0x202a, Hi: 0x202e, Stride: 1},
		{Lo: 0x2060, Hi: 0x206f, Stride: 1},
		{Lo: 0xfeff, Hi: 0xfeff, Stride: 1},
		{Lo: 0xfff9, Hi: 0xfffc, Stride: 1},
		{Lo: 0xfffe, Hi: 0xffff, Stride: 1},
	},
	R32:         []unicode.Range32{{Lo: 0xe0001, Hi: 0xe0001, Stride: 1}},
	LatinOffset: 1,
}

// row is a line of a text, or of a table.
type row struct {
	cells []string
	line  int
}

// beside is the row with its cells beside each other. A bullet or number keeps the tab
// that stands behind it.
func (r row) beside() string {
	if len(r.cells) == 1 {
		return r.cells[0]
	}
	lead, cells := "", r.cells
	if first := strings.TrimSpace(cells[0]); leads(first) {
		lead, cells = first+"\t", cells[1:]
	}
	var said []string
	for _, c := range cells {
		if c = strings.TrimSpace(c); c != "" {
			said = append(said, c)
		}
	}
	return lead + strings.Join(said, between)
}

// leads reports whether the first cell of a row is only the mark before a line of a list.
func leads(cell string) bool {
	behind, bullet := withoutBullet(cell + "\t.")
	_, rest, number := cutNumber(cell)
	return bullet && behind == "." || number && rest == ""
}

// rowsOf are the rows of a text, which may be a part of a spreadsheet.
func rowsOf(s string) []row {
	s = Seen(s)
	var rows []row
	at := row{line: 1}
	for line := 1; ; {
		cell, rest := cutCell(s)
		at.cells = append(at.cells, cell)
		line += strings.Count(s[:len(s)-len(rest)], "\n")
		if rest == "" || rest[0] == '\n' {
			rows = append(rows, at)
			at = row{line: line + 1}
		}
		if rest == "" {
			return rows
		}
		if rest[0] == '\n' {
			line++
		}
		s = rest[1:]
	}
}

// cutCell takes the first cell off a text; what is left is empty or begins with what ended
// it.
func cutCell(s string) (cell, rest string) {
	if cell, rest, ok := cutQuoted(s); ok {
		return cell, rest
	}
	if end := strings.IndexAny(s, "\t\n"); end >= 0 {
		return s[:end], s[end:]
	}
	return s, ""
}

// cutQuoted takes off a cell that a spreadsheet has put into quotes because of a line end,
// a tab or a quote inside. Quotes that people wrote stay.
func cutQuoted(s string) (cell, rest string, ok bool) {
	if !strings.HasPrefix(s, `"`) {
		return "", "", false
	}
	for at := 1; at < len(s); at++ {
		if s[at] != '"' {
			continue
		}
		if at+1 < len(s) && s[at+1] == '"' {
			at++
			continue
		}
		inside, rest := s[1:at], s[at+1:]
		ended := rest == "" || rest[0] == '\t' || rest[0] == '\n'
		return strings.ReplaceAll(inside, `""`, `"`), rest, ended && strings.ContainsAny(inside, "\t\n\"")
	}
	return "", "", false
}

// bullets stand before the lines of lists, whatever follows them. Of others people make
// words and numbers as well: behind those a space must follow, and behind letters and signs
// that programs take for bullets a tab, or a capital letter.
const (
	bullets       = "•●○◦∙‣⁃▪▫■□◆◇❖➢➤➔►▶☐☑☒✓✔✗✘"
	spacedBullets = "-*–—·→>»+"
	oddBullets    = "o§Øü"
)

// withoutBullet takes the bullet off a line.
func withoutBullet(line string) (rest string, ok bool) {
	line = strings.TrimLeftFunc(line, unicode.IsSpace)
	r, size := utf8.DecodeRuneInString(line)
	rest = strings.TrimLeftFunc(line[size:], unicode.IsSpace)
	gap := line[size : len(line)-len(rest)]
	next, _ := utf8.DecodeRuneInString(rest)
	switch {
	case strings.ContainsRune(bullets, r):
		ok = rest != "" || r == '•' // which is a line with nothing behind it
	case strings.ContainsRune(spacedBullets, r), private(r):
		ok = gap != ""
	case strings.ContainsRune(oddBullets, r):
		ok = strings.HasPrefix(gap, "\t") || gap != "" && unicode.IsUpper(next)
	}
	return rest, ok
}

// numbered is a line that begins with a number or letter as lists have them.
var numbered = regexp.MustCompile(`^\(?([0-9]{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]`)

// cutNumber takes the number off a line.
func cutNumber(line string) (number, rest string, ok bool) {
	number = numbered.FindString(line)
	rest = line[len(number):]
	next, _ := utf8.DecodeRuneInString(rest)
	return number, rest, number != "" && (rest == "" || unicode.IsSpace(next))
}

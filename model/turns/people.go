package turns

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"commonground/model/pasted"
)

// The limits of who takes part.
const (
	// Most is how many people there are at the most.
	Most = 60
	// MostName is how long a name is at the most, in characters (runes).
	MostName = 60
)

// Names are the people that a text lists, one a line or with commas between them. Where a name
// is there twice the later ones get a number. Of a list that is too long the first Most are
// taken, of a name the first MostName characters, and left reports how many people were not.
func Names(text string) (names []string, left int) {
	known := map[string]bool{}
	for _, line := range pasted.Lines(text) {
		for _, name := range strings.FieldsFunc(line, func(r rune) bool { return r == ',' || r == ';' || r == '،' || r == '、' || r == '，' }) {
			name = short(strings.Join(strings.Fields(name), " "))
			switch {
			case name == "":
				continue
			case len(names) == Most:
				left++
				continue
			}
			names = append(names, unlike(name, known))
		}
	}
	return names, left
}

func short(name string) string {
	if utf8.RuneCountInString(name) <= MostName {
		return name
	}
	return string([]rune(name)[:MostName])
}

// unlike is the name with a number where it is known already.
func unlike(name string, known map[string]bool) string {
	out := name
	for n := 2; known[strings.ToLower(out)]; n++ {
		out = name + " " + strconv.Itoa(n)
	}
	known[strings.ToLower(out)] = true
	return out
}

// Counted are n people without names, from 0 to Most.
func Counted(n int) []string { return make([]string, min(max(n, 0), Most)) }

package outline

import (
	"slices"

	"golang.org/x/text/language"
	"golang.org/x/text/search"
)

// finding is what is being looked for, and the rows that match.
type finding struct {
	text string
	rows []string // in the order of the outline
	at   string   // the match that was stepped to last
}

// Find steps to the first note that holds text, whatever its case and accents, and
// returns how many do.
func (o *Outline) Find(text string) int {
	o.search = finding{text: text}
	o.searchAgain()
	o.step(1)
	return len(o.search.rows)
}

// Found is how many notes match, and which of them, from 1, was stepped to last; 0 for
// none.
func (o *Outline) Found() (at, of int) {
	return slices.Index(o.search.rows, o.search.at) + 1, len(o.search.rows)
}

func (o *Outline) found() bool { return len(o.search.rows) > 0 }

// FindNext steps to the next match, and round again.
func (o *Outline) FindNext() { o.step(1) }

// FindPrevious steps to the match before.
func (o *Outline) FindPrevious() { o.step(-1) }

func (o *Outline) step(by int) {
	count := len(o.search.rows)
	if count == 0 {
		return
	}
	at, _ := o.Found()
	if at == 0 && by < 0 {
		at = 1
	}
	o.search.at = o.search.rows[(at-1+by+count)%count]
	o.Select(o.search.at)
}

// searchAgain follows changes of the notes.
func (o *Outline) searchAgain() {
	o.search.rows = nil
	if o.search.text == "" {
		return
	}
	pattern := search.New(language.Und, search.IgnoreCase, search.IgnoreDiacritics).CompileString(o.search.text)
	for _, r := range o.Rows() {
		if from, _ := pattern.IndexString(r.Text); from >= 0 && !r.Heading {
			o.search.rows = append(o.search.rows, r.ID)
		}
	}
}

package board

import (
	"slices"

	"golang.org/x/text/language"
	"golang.org/x/text/search"

	"commonground/model"
)

// finding is what is being looked for on a board, and what matches.
type finding struct {
	text  string
	found map[model.ID]bool
	order []*model.Note // in reading order
	at    model.ID      // the match that was stepped to last
}

// Find marks the notes that hold text, whatever its case and accents, steps to the first
// of them and returns how many there are. An empty text marks none.
func (b *Board) Find(text string) int {
	b.search.text = text
	b.searchAgain()
	b.search.at = model.ID{}
	b.repaint()
	b.step(1)
	return len(b.search.order)
}

// Found is how many notes match, and which of them, from 1, was stepped to last; 0 for
// none.
func (b *Board) Found() (at, of int) {
	i := slices.IndexFunc(b.search.order, func(n *model.Note) bool { return n.ID == b.search.at })
	return i + 1, len(b.search.order)
}

// FindNext steps to the next match, in reading order and round again.
func (b *Board) FindNext() { b.step(1) }

// FindPrevious steps to the match before.
func (b *Board) FindPrevious() { b.step(-1) }

// CloseFind marks nothing any more.
func (b *Board) CloseFind() {
	b.hideFindBar()
	b.search = finding{}
	b.repaint()
}

func (b *Board) step(by int) {
	count := len(b.search.order)
	if count == 0 {
		return
	}
	at, _ := b.Found()
	if at == 0 && by < 0 {
		at = 1
	}
	n := b.search.order[(at-1+by+count)%count]
	b.search.at = n.ID
	b.scene.sel.only(n.ID)
	b.arriveAt(n)
}

// searchAgain follows changes of the notes.
func (b *Board) searchAgain() {
	b.search.found, b.search.order = nil, nil
	if b.search.text == "" {
		return
	}
	b.search.order = matches(b.scene.notes, b.search.text)
	b.search.found = map[model.ID]bool{}
	for _, n := range b.search.order {
		b.search.found[n.ID] = true
	}
}

// matches returns the notes that hold text, in reading order.
func matches(notes []*model.Note, text string) []*model.Note {
	pattern := search.New(language.Und, search.IgnoreCase, search.IgnoreDiacritics).CompileString(text)
	var out []*model.Note
	for _, n := range notes {
		if from, _ := pattern.IndexString(n.Text); from >= 0 {
			out = append(out, n)
		}
	}
	return model.ReadingOrder(out)
}

// Package find looks for words on a sheet: what matches, one after the other, and the field
// in which people say what to look for. Boards, lists, walls and cards share it.
package find

import (
	"slices"
	"strings"

	"commonground/model/alike"
)

// Search is what is being looked for among things of one kind, and those that match. The
// zero Search looks for nothing.
type Search[K comparable] struct {
	text  string
	order []K
	at    K
	begun bool // at is one that was stepped to
}

// For begins to look for text; nothing has been stepped to yet.
func (s *Search[K]) For(text string) { *s = Search[K]{text: text} }

// Text is what is being looked for; empty is nothing.
func (s *Search[K]) Text() string { return s.text }

// Among finds those of things that hold the text, whatever its case, accents, spaces
// and hidden characters, in the order in which they are given.
func (s *Search[K]) Among(things []K, says func(K) string) {
	s.order = nil
	sought := alike.Bare(s.text)
	if sought == "" {
		return
	}
	for _, k := range things {
		if strings.Contains(alike.Bare(says(k)), sought) {
			s.order = append(s.order, k)
		}
	}
}

// Matches are those that were found.
func (s *Search[K]) Matches() []K { return s.order }

// Found is how many match, and which of them, from 1, was stepped to last; 0 for none.
func (s *Search[K]) Found() (at, of int) {
	if !s.begun {
		return 0, len(s.order)
	}
	return slices.Index(s.order, s.at) + 1, len(s.order)
}

// Step goes to the next match (by 1) or the one before (by -1), and round again; ok is
// false where nothing matches.
func (s *Search[K]) Step(by int) (match K, ok bool) {
	count := len(s.order)
	if count == 0 {
		return match, false
	}
	at, _ := s.Found()
	if at == 0 && by < 0 {
		at = 1
	}
	s.at, s.begun = s.order[(at-1+by+count)%count], true
	return s.at, true
}

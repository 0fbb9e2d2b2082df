package portraits

import (
	"strings"

	"commonground/model"
	"commonground/ui/find"
)

// Find goes to the first card on which text stands, whatever its case and accents, and
// returns how many such cards there are.
func (s *Surface) Find(text string) int {
	s.search.For(text)
	s.searchAgain()
	s.stepFound(1)
	return len(s.search.Matches())
}

// Found is how many cards match, and which of them, from 1, was stepped to last; 0 for
// none.
func (s *Surface) Found() (at, of int) { return s.search.Found() }

// FindNext goes to the next card that matches, and round again.
func (s *Surface) FindNext() { s.stepFound(1) }

// FindPrevious goes to the card before that matches.
func (s *Surface) FindPrevious() { s.stepFound(-1) }

// OpenFind shows the field to search the cards in. Where cards are not shown one by one,
// it turns to where they are.
func (s *Surface) OpenFind() {
	if s.way != Alone && s.way != Pairs {
		s.Turn(Alone)
	}
	if s.bar == nil {
		s.bar = find.NewBar(s.host.Words(), s, s.text("portraits.find"))
		s.body.Refresh()
	}
	s.bar.Open(s.host.Window().Canvas())
}

// CloseFind takes the field away and gives the keyboard to the list of cards, on the one
// that was found.
func (s *Surface) CloseFind() {
	s.search.For("")
	s.bar = nil
	s.host.Window().Canvas().Focus(s)
	s.body.Refresh()
}

func (s *Surface) stepFound(by int) {
	if id, ok := s.search.Step(by); ok {
		s.Choose(id)
	}
}

// searchAgain follows changes of the cards.
func (s *Surface) searchAgain() {
	if s.search.Text() == "" {
		return
	}
	var all []model.ID
	says := map[model.ID]string{}
	for _, p := range s.now().Portraits {
		all = append(all, p.ID)
		says[p.ID] = strings.Join([]string{p.Name, p.Likes, p.Share, p.Gestures}, "\n")
	}
	s.search.Among(all, func(id model.ID) string { return says[id] })
}

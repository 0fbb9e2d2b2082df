package portraits

import (
	"strings"

	"commonground/model"
	"commonground/ui/find"
)

// texts says what stands on the cards, to be searched.
func (s *Surface) texts(say func(id model.ID, text string)) {
	for _, p := range s.now().Portraits {
		say(p.ID, strings.Join([]string{p.Name, p.Likes, p.Share, p.Gestures}, "\n"))
	}
}

// OpenFind shows the field to search the cards in. Where cards are not shown one by one,
// it turns to where they are.
func (s *Surface) OpenFind() {
	if s.way != Alone && s.way != Pairs {
		s.Turn(Alone)
	}
	if s.bar == nil {
		s.bar = find.NewBar(s.Words(), s, s.Text("portraits.find"))
		s.body.Refresh()
	}
	s.bar.Open(s.Canvas())
}

// CloseFind takes the field away and gives the keyboard to the list of cards, on the one
// that was found.
func (s *Surface) CloseFind() {
	s.FindNothing()
	s.bar = nil
	s.Canvas().Focus(s)
	s.body.Refresh()
}

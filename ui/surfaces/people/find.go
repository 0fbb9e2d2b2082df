package people

import (
	"commonground/model"
	"commonground/ui/find"
)

// texts says what everybody is called and wrote, to be searched.
func (s *Surface) texts(say func(id model.ID, text string)) {
	for _, p := range s.people() {
		text := s.nameOf(p)
		for _, z := range s.Activity().Zones {
			text += "\n" + p.Box(z.ID).Words()
		}
		say(p.ID, text)
	}
}

// OpenFind shows the field to search in, and people one at a time.
func (s *Surface) OpenFind() {
	s.GoTo(One)
	if s.find == nil {
		s.find = find.NewBar(s.Words(), s, s.Text("people.find"))
		s.tabs.SetBetween(s.find.Box)
	}
	s.find.Open(s.Canvas())
}

// CloseFind takes the field away and gives the keyboard to what the person who was found
// wrote.
func (s *Surface) CloseFind() {
	s.FindNothing()
	s.find = nil
	s.Canvas().Focus(s.First())
	s.tabs.SetBetween(nil)
}

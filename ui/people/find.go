package people

import (
	"commonground/model"
	"commonground/ui/find"
)

// Find shows the first person who is called that or who wrote it, whatever its case and
// accents, and returns how many such people there are.
func (s *Surface) Find(text string) int {
	s.search.For(text)
	s.searchAgain()
	s.stepFound(1)
	return len(s.search.Matches())
}

// Found is how many people match, and which of them, from 1, was stepped to last; 0 for
// none.
func (s *Surface) Found() (at, of int) { return s.search.Found() }

// FindNext shows the next person who matches, and round again.
func (s *Surface) FindNext() { s.stepFound(1) }

// FindPrevious shows the person before who matches.
func (s *Surface) FindPrevious() { s.stepFound(-1) }

// OpenFind shows the field to search in, and people one at a time.
func (s *Surface) OpenFind() {
	s.GoTo(One)
	if s.find == nil {
		s.find = find.NewBar(s.host.Words(), s, s.text("people.find"))
		s.tabs.SetBetween(s.find.Box)
	}
	s.find.Open(s.host.Window().Canvas())
}

// CloseFind takes the field away and gives the keyboard to what the person who was found
// wrote.
func (s *Surface) CloseFind() {
	s.search.For("")
	s.find = nil
	s.host.Window().Canvas().Focus(s.First())
	s.tabs.SetBetween(nil)
}

func (s *Surface) stepFound(by int) {
	if id, ok := s.search.Step(by); ok {
		s.ShowPerson(id)
	}
}

// searchAgain follows changes of what people wrote.
func (s *Surface) searchAgain() {
	if s.search.Text() == "" {
		return
	}
	var all []model.ID
	says := map[model.ID]string{}
	for _, p := range s.people() {
		all = append(all, p.ID)
		says[p.ID] = s.nameOf(p)
		for _, z := range s.activity.Zones {
			says[p.ID] += "\n" + p.Box(z.ID).Words()
		}
	}
	s.search.Among(all, func(id model.ID) string { return says[id] })
}

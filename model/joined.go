package model

import (
	"fmt"
	"slices"
)

// The names of the steps that put ideas together by hand and take them apart.
const (
	StepJoinIdeas = "edit.people.join"
	StepPartIdeas = "edit.people.part"
)

// Joined are lines of a zone that say the same in different words, as the group found. The
// first one stands for all.
type Joined struct {
	Zone  string   `json:"zone"`
	Texts []string `json:"texts"`
}

// Ideas gathers the lines that the sheet's people wrote in a zone, as Ideas does, with those
// counted as one that the group put together.
func (s *Sheet) Ideas(zone string) []*Idea {
	same := map[string]string{} // which key counts for a key
	for _, a := range s.Joined {
		if a.Zone != zone || len(a.Texts) == 0 {
			continue
		}
		for _, text := range a.Texts {
			same[IdeaKey(text)] = IdeaKey(a.Texts[0])
		}
	}
	return gather(s.People, zone, same)
}

// JoinIdeas puts an idea of a zone, and what was put together with it, together with
// another, whose wording stands for both.
func (d *Document) JoinIdeas(sheet ID, zone, text, with string) error {
	if IdeaKey(text) == "" || IdeaKey(with) == "" {
		return fmt.Errorf("ideas %q and %q: %w", text, with, ErrNotFound)
	}
	return d.EditSheet(Step{Name: StepJoinIdeas}, sheet, func(s *Sheet) error {
		texts := append(s.joinedWith(zone, with), s.joinedWith(zone, text)...)
		s.Joined = append(s.joinedBut(zone, texts), &Joined{Zone: zone, Texts: texts})
		return nil
	})
}

// PartIdeas takes apart what was put together with an idea of a zone.
func (d *Document) PartIdeas(sheet ID, zone, text string) error {
	return d.EditSheet(Step{Name: StepPartIdeas}, sheet, func(s *Sheet) error {
		left := s.joinedBut(zone, []string{text})
		if len(left) == len(s.Joined) {
			return fmt.Errorf("joined with %q: %w", text, ErrNotFound)
		}
		s.Joined = left
		return nil
	})
}

// joinedWith are the texts that count as that one in a zone, the one that stands for them first;
// only the text itself where it was not put together with any.
func (s *Sheet) joinedWith(zone, text string) []string {
	for _, a := range s.Joined {
		if a.holds(zone, text) {
			return slices.Clone(a.Texts)
		}
	}
	return []string{text}
}

// joinedBut are the sheet's Joined without those that hold one of the texts; nil is none.
func (s *Sheet) joinedBut(zone string, texts []string) []*Joined {
	left := slices.DeleteFunc(slices.Clone(s.Joined), func(a *Joined) bool {
		return slices.ContainsFunc(texts, func(text string) bool { return a.holds(zone, text) })
	})
	if len(left) == 0 {
		return nil
	}
	return left
}

func (a *Joined) holds(zone, text string) bool {
	key := IdeaKey(text)
	return a.Zone == zone && slices.ContainsFunc(a.Texts, func(t string) bool { return IdeaKey(t) == key })
}

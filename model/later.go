package model

import (
	"maps"
	"time"
)

// Later returns a copy of the group in which everything happened, and is due, that many
// days later. An example that was written long ago is made current by it.
func (g *Group) Later(days int) *Group {
	c := *g
	l := later(days)
	l.times(&c.Created, &c.Changed)
	c.Sheets, c.Todos = copies(g.Sheets), copies(g.Todos)
	for _, s := range c.Sheets {
		l.sheet(s)
	}
	for _, t := range c.Todos {
		l.days(&t.By)
	}
	c.Resources = copies(g.Resources)
	for _, r := range c.Resources {
		l.days(&r.Checked)
	}
	return &c
}

// later is a number of days.
type later int

func (l later) times(all ...*time.Time) {
	for _, t := range all {
		*t = t.AddDate(0, 0, int(l))
	}
}

// days moves days in DateLayout; what is none stays as it is.
func (l later) days(all ...*string) {
	for _, day := range all {
		if t, err := time.Parse(DateLayout, *day); err == nil {
			*day = t.AddDate(0, 0, int(l)).Format(DateLayout)
		}
	}
}

func (l later) sheet(s *Sheet) {
	l.times(&s.Created, &s.Changed)
	l.days(&s.Date)
	s.Answers = maps.Clone(s.Answers)
	for key, answer := range s.Answers { // those that are days
		l.days(&answer)
		s.Answers[key] = answer
	}
	if s.Agreement == nil {
		return
	}
	s.Agreement = s.Agreement.clone()
	l.days(&s.Agreement.Agreed, &s.Agreement.Review)
	for _, t := range s.Agreement.Through {
		l.days(&t.Date)
	}
	for _, e := range s.Agreement.Earlier {
		l.days(&e.Agreed)
	}
}

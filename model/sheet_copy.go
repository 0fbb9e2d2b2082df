package model

import (
	"maps"
	"slices"
	"time"
)

// Copy returns a copy of the sheet under that title, made now, in which every record
// has a new ID.
func (s *Sheet) Copy(title string, now time.Time) *Sheet {
	c := *s
	now = now.UTC().Truncate(time.Second)
	c.ID, c.Title, c.Created, c.Changed = NewID(), title, now, now
	c.Answers, c.Titles, c.Frames = maps.Clone(s.Answers), maps.Clone(s.Titles), maps.Clone(s.Frames)
	c.Under, c.Joined = slices.Clone(s.Under), copies(s.Joined)
	r := renewer{}
	c.Notes = renewAll(r, s.Notes, func(n *Note) *ID { return &n.ID })
	c.Portraits = renewAll(r, s.Portraits, func(p *Portrait) *ID { return &p.ID })
	c.People = renewAll(r, s.People, func(p *Person) *ID { return &p.ID })
	c.Roles = renewAll(r, s.Roles, func(p *Role) *ID { return &p.ID })
	c.Votes = renewAll(r, s.Votes, func(v *Vote) *ID { return &v.ID }) // a copy says all that the sheet says
	c.Venue, c.Wall, c.Agreement = r.venue(s.Venue), r.wall(s.Wall), r.agreement(s.Agreement)
	return &c
}

// Alone takes from a sheet whatever leads to other sheets of its group, for a copy that leaves it.
func (s *Sheet) Alone() {
	s.From = nil
	s.Notes, s.Roles = copies(s.Notes), copies(s.Roles)
	for _, n := range s.Notes {
		n.From = nil
	}
	for _, r := range s.Roles {
		r.From = nil
	}
}

// renewer remembers which new ID stands for which old one.
type renewer map[ID]ID

func (r renewer) id(old ID) ID {
	if _, ok := r[old]; !ok {
		r[old] = NewID()
	}
	return r[old]
}

func (r renewer) ids(old []ID) []ID {
	var out []ID
	for _, id := range old {
		out = append(out, r.id(id))
	}
	return out
}

func renewAll[T any](r renewer, in []*T, id func(*T) *ID) []*T {
	if in == nil {
		return nil
	}
	out := copies(in)
	for _, v := range out {
		*id(v) = r.id(*id(v))
	}
	return out
}

func (r renewer) venue(v *Venue) *Venue {
	if v == nil {
		return nil
	}
	return &Venue{copies(v.Features), renewAll(r, v.Plan, func(s *Shape) *ID { return &s.ID })}
}

func (r renewer) wall(w *Wall) *Wall {
	if w == nil {
		return nil
	}
	c := &Wall{
		renewAll(r, w.Barriers, func(b *Barrier) *ID { return &b.ID }),
		renewAll(r, w.Ways, func(v *Way) *ID { return &v.ID }),
	}
	for _, b := range c.Barriers {
		b.Ways = r.ids(b.Ways)
	}
	return c
}

func (r renewer) agreement(a *Agreement) *Agreement {
	if a == nil {
		return nil
	}
	c := a.clone()
	c.Rules = r.rules(a.Rules)
	c.Through = renewAll(r, a.Through, func(t *Through) *ID { return &t.ID })
	c.Earlier = renewAll(r, a.Earlier, func(e *EarlierAgreement) *ID { return &e.ID })
	for _, e := range c.Earlier {
		e.Rules = r.rules(e.Rules)
	}
	return c
}

func (r renewer) rules(in []*Rule) []*Rule {
	out := renewAll(r, in, func(v *Rule) *ID { return &v.ID })
	for _, v := range out {
		v.From = r.ids(v.From)
	}
	return out
}

package seek

import (
	"cmp"
	"slices"

	"commonground/model/sought"
	"commonground/ui/screen"
)

// entry is something that can be found. What of More answers is shown.
type entry struct {
	sought.Thing
	of string // the source
	// about says where it stands; nil is nothing. It is asked only for what is shown.
	about func() string
	to    Target
	// part is the Field of what is opened for what was typed; nil is that of to.
	part func(q sought.Query) string
}

// index is all that can be found, source by source.
type index struct {
	all    []*entry
	things []*sought.Thing // the same
}

func (x *index) add(e entry) {
	x.all = append(x.all, &e)
	x.things = append(x.things, &e.Thing)
}

// found are those of a source that answer, the best first.
type found struct {
	of      string
	entries []*entry
}

// nearly is the source under which stands what is spelt otherwise, whatever it is.
const nearly = "nearly"

// hit is an entry that answers.
type hit struct {
	*entry
	score int
}

// find returns what answers: source by source, that with the best answer first, and at the
// end whatever is spelt otherwise.
func (x *index) find(q sought.Query) []found {
	hits := map[string][]hit{}
	var order []string
	for _, a := range q.Among(x.things) {
		h := hit{x.all[a.At], a.Score}
		of := h.of
		if a.SpeltOtherwise() {
			of = nearly
		}
		if hits[of] == nil {
			order = append(order, of)
		}
		hits[of] = append(hits[of], h)
	}
	for _, all := range hits {
		slices.SortStableFunc(all, func(a, b hit) int { return cmp.Compare(a.score, b.score) })
	}
	slices.SortStableFunc(order, func(a, b string) int { return cmp.Compare(hits[a][0].score, hits[b][0].score) })
	var out []found
	for _, of := range order {
		f := found{of: of}
		for _, h := range hits[of] {
			f.entries = append(f.entries, h.entry)
		}
		out = append(out, f)
	}
	return out
}

// at returns the entry of a place itself, and not of something there.
func (x *index) at(p screen.Place) (e *entry, ok bool) {
	i := slices.IndexFunc(x.all, func(e *entry) bool { return e.to == Target{Place: whole(p)} })
	if i < 0 {
		return nil, false
	}
	return x.all[i], true
}

// whole is a place without what of it is shown, where it is one without.
func whole(p screen.Place) screen.Place {
	p.Group, p.List = "", false
	if p.Where == screen.AtSheet {
		p.Part = ""
	}
	return p
}

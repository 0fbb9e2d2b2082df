package seek

import (
	"cmp"
	"slices"

	"commonground/model/sought"
	"commonground/ui/screen"
)

// entry is something that can be found.
type entry struct {
	of   string   // the source
	name string   // what it says
	said []string // what else people call it; it is not shown
	more string   // what else it is found by; what of it answers is shown
	// about says where it stands; nil is nothing. It is asked only for what is shown.
	about func() string
	to    Target
	// urgent says that it comes before all others where what it is called by is said.
	urgent bool
	// part is the Field of what is opened for what was typed; nil is that of to.
	part func(q sought.Query) string

	ready [3]sought.Text // name, said and more, once they were looked through
	each  []sought.Text  // of said, one by one
	known bool
}

// index is all that can be found, source by source.
type index struct {
	all []*entry
}

func (x *index) add(e entry) { x.all = append(x.all, &e) }

// texts are name, said and more, ready. The first letter waits for that and not the field, which
// opens the sooner.
func (e *entry) texts() [3]sought.Text {
	if !e.known {
		e.known, e.ready = true, [3]sought.Text{sought.Ready(e.name), sought.Ready(lines(e.said...)), sought.Ready(e.more)}
		for _, s := range e.said {
			e.each = append(e.each, sought.Ready(s))
		}
	}
	return e.ready
}

// found are those of a source that answer, the best first.
type found struct {
	of      string
	entries []*entry
}

// The scores of what answers by just what else it is called, by some of that, by more than that,
// of what is spelt otherwise, and of what has but some of the words. The least score is the best.
const (
	atOnce   = -1
	bySaying = int(sought.Starts)
	byAlso   = 10
	byMore   = 2 * byAlso
	spelt    = 100
	partly   = 500
	worstYet = 1000
)

// score is how well an entry answers.
func (e *entry) score(q sought.Query) (score int, ok bool) {
	score = worstYet
	for at, t := range e.texts() {
		r, ok := q.In(t)
		if !ok {
			continue
		}
		s := int(r) + at*byAlso
		if r >= sought.Nearly {
			s += spelt
		}
		score = min(score, s)
	}
	if score > bySaying && slices.ContainsFunc(e.each, func(t sought.Text) bool { r, ok := q.In(t); return ok && r == sought.Whole }) {
		score = bySaying
	}
	if said := e.saidIn(q, false); said > 0 {
		score = min(score, e.byPhrase(said))
	}
	return score, score < worstYet
}

// byPhrase is the score of an entry that is called by such a part of what was typed. Where that is
// the less of it, a text that says all of it in a row is more likely to be meant.
func (e *entry) byPhrase(said float64) int {
	switch much := said >= 0.5; {
	case e.urgent && much:
		return atOnce
	case e.urgent:
		return bySaying + 1
	case much:
		return byAlso - int(5*said)
	}
	return byMore + byAlso - 1
}

// saidIn is how large a part of what was typed is something that the entry is called by.
func (e *entry) saidIn(q sought.Query, forgiving bool) (most float64) {
	for _, t := range e.each {
		most = max(most, q.Says(t, forgiving))
	}
	return most
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
	for _, h := range x.hits(q) {
		of := h.of
		if h.score >= spelt && h.score < partly {
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

// hits are what answers. Where something is spelt as it was typed, what stands somewhere in
// a long text and is spelt otherwise is most likely another word.
func (x *index) hits(q sought.Query) []hit {
	var out []hit
	best := worstYet
	for _, e := range x.all {
		if score, ok := e.score(q); ok {
			out, best = append(out, hit{e, score}), min(best, score)
		}
	}
	if len(out) == 0 {
		return x.parts(q)
	}
	return slices.DeleteFunc(out, func(h hit) bool { return best < spelt && h.score >= spelt+byMore || best == atOnce && h.score >= spelt })
}

// parts are what has some of the words that were typed, where nothing has them all: first what is
// called by something that is spelt almost so, then what has the rarest.
func (x *index) parts(q sought.Query) []hit {
	points := q.Partly(len(x.all), func(i int) []sought.Text { x.all[i].texts(); return x.all[i].ready[:] })
	most := slices.Max(append(points, 0))
	var out []hit
	for i, e := range x.all {
		if said := e.saidIn(q, true); said > 0 {
			out = append(out, hit{e, spelt + int(byAlso*(1-said))})
		} else if points[i] > 0 {
			out = append(out, hit{e, partly + int((1-points[i]/most)*(worstYet-partly-1))})
		}
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

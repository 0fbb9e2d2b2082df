package sought

import "slices"

// Thing is something that can be found.
type Thing struct {
	// Name is what it says first of all, Also what people call it besides, and More what else it says.
	Name string
	Also []string
	More string
	// Urgent says that it comes before all others where what it is called is said.
	Urgent bool

	ready [3]Text // Name, Also and More, once they were looked through
	also  []Text  // of Also, one by one
	known bool
}

// texts are Name, Also and More, ready. The first letter waits for that and not the field, which
// opens the sooner.
func (t *Thing) texts() *[3]Text {
	if t.known {
		return &t.ready
	}
	t.known = true
	all := ""
	for _, a := range t.Also {
		t.also = append(t.also, Ready(a))
		all += a + "\n"
	}
	t.ready = [3]Text{Ready(t.Name), Ready(all), Ready(t.More)}
	return &t.ready
}

// Answer is how something answers.
type Answer struct {
	// At is which of the things it is.
	At int
	// Score is how well it answers; the least is the best.
	Score int
}

// The scores of what answers by its name with slips in it, by just what else it is called, by some of that, by more than that,
// of what is spelt otherwise, and of what has but some of the words.
const (
	atOnce   = -1
	byName   = int(Words)
	bySaying = int(Starts)
	byAlso   = 10
	byMore   = 2 * byAlso
	spelt    = 100
	partly   = 500
	worstYet = 1000
)

// SpeltOtherwise reports whether something answers only where a letter or two are wrong.
func (a Answer) SpeltOtherwise() bool { return a.Score >= spelt && a.Score < partly }

// Among returns those of all that answer, in their order. Where something is spelt as it was typed,
// what stands somewhere in a long text and is spelt otherwise is most likely another word; and where
// nothing has all of the words, what has some of them answers.
func (q Query) Among(all []*Thing) []Answer {
	var out []Answer
	best := worstYet
	for i, t := range all {
		if score := t.score(q); score < worstYet {
			out, best = append(out, Answer{i, score}), min(best, score)
		}
	}
	if len(out) == 0 {
		return q.parts(all)
	}
	return slices.DeleteFunc(out, func(a Answer) bool {
		inText := a.Score >= spelt+byMore
		return best < spelt && inText || best == atOnce && a.Score >= spelt
	})
}

// score is how well a thing answers; worstYet where it does not.
func (t *Thing) score(q Query) int {
	score := worstYet
	for at, text := range t.texts() {
		r, ok := q.In(text)
		if !ok {
			continue
		}
		s := int(r) + at*byAlso
		if r >= Nearly {
			s += spelt
		}
		score = min(score, s)
	}
	if score > bySaying && slices.ContainsFunc(t.also, func(a Text) bool { r, ok := q.In(a); return ok && r == Whole }) {
		score = bySaying
	}
	if said := t.saidIn(q, false); said > 0 {
		score = min(score, t.byPhrase(said))
	}
	switch {
	case score > byName && len(q.words) >= sentence && q.nearly(t.ready[0]):
		return byName
	case score > spelt && slices.ContainsFunc(t.also, q.nearly):
		return spelt
	}
	return score
}

// sentence is how many words at least are a title that nobody types by chance.
const sentence = 3

// nearly reports whether a text says just what was typed, but for slips.
func (q Query) nearly(t Text) bool {
	if len(t.words) != len(q.words) {
		return false
	}
	_, ok := q.In(t)
	return ok
}

// byPhrase is the score of a thing that is called by such a part of what was typed. Where that is
// the less of it, a text that says all of it in a row is more likely to be meant.
func (t *Thing) byPhrase(said float64) int {
	switch much := said >= 0.5; {
	case t.Urgent && much:
		return atOnce
	case t.Urgent:
		return bySaying + 1
	case much:
		return byAlso - int(5*said)
	}
	return byMore + byAlso
}

// saidIn is how large a part of what was typed is something that the thing is called by.
func (t *Thing) saidIn(q Query, forgiving bool) (most float64) {
	for _, a := range t.also {
		most = max(most, q.Says(a, forgiving))
	}
	return most
}

// parts are what has some of the words that were typed, where nothing has them all: first what is
// called by something that is spelt almost so, then what has the rarest.
func (q Query) parts(all []*Thing) []Answer {
	points := q.Partly(len(all), func(i int) []Text { return all[i].texts()[:] })
	for i, p := range q.Partly(len(all), func(i int) []Text { return all[i].ready[:1] }) {
		points[i] += p // a name says most
	}
	most := slices.Max(append(points, 0))
	var out []Answer
	for i, t := range all {
		if said := t.saidIn(q, true); said > 0 {
			out = append(out, Answer{i, spelt + int(byAlso*(1-said))})
		} else if points[i] > 0 {
			out = append(out, Answer{i, partly + int(partly*(1-points[i]/most))})
		}
	}
	return out
}

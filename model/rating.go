package model

import (
	"math"
	"slices"
	"strconv"
	"strings"
)

// Rating is how a group said it is doing on a day.
type Rating struct {
	Sheet ID
	// Day is in DateLayout.
	Day string
	// Step is from 1 to ScaleSteps, between two of them where the group voted.
	Step float64
}

// Ratings returns how the group answered a FieldScale on the sheets of an activity or of one made from it, the
// earliest first; sheets without a date or without an answer are left out. What a sheet said until a vote counts,
// too. A vote counts on its day, as its average, unless the group settled on another step, or on none.
func (g *Group) Ratings(activity, field string) []Rating {
	var out []Rating
	for _, s := range g.SheetsLike(activity) {
		out = append(out, s.ratings(field)...)
	}
	slices.SortStableFunc(out, func(a, b Rating) int { return strings.Compare(a.Day, b.Day) })
	return out
}

func (s *Sheet) ratings(field string) []Rating {
	var out []Rating
	day, last := s.Date, (*Vote)(nil)
	stood := func(answer string) {
		step, ok := stepOf(answer)
		if last != nil && answer == last.answer() {
			step, ok = last.step()
		}
		if !ok || day == "" {
			return
		}
		if n := len(out); n > 0 && out[n-1].Day == day { // they thought better of it
			out = out[:n-1]
		}
		out = append(out, Rating{s.ID, day, step})
	}
	for _, v := range s.Votes {
		if _, ok := v.step(); ok && v.Scale == field {
			stood(v.Before)
			day, last = v.Date, v
		}
	}
	stood(s.Answers[field])
	return out
}

// stepOf is the step that answers a scale; ok is false where it is none.
func stepOf(answer string) (step float64, ok bool) {
	n, err := strconv.Atoi(answer)
	return float64(n), err == nil && n >= 1 && n <= ScaleSteps
}

func isStep(answer string) bool {
	_, ok := stepOf(answer)
	return ok
}

// step is where on its scale a vote lies; ok is false where it is about none, or nobody showed a finger.
func (v *Vote) step() (step float64, ok bool) {
	if v.Scale == "" || len(v.Options) != 1 || v.Kind != VoteFingers {
		return 0, false
	}
	average, ok := v.Options[0].Average()
	return max(1, average), ok
}

// answer is the step of a scale next to what a vote about it says.
func (v *Vote) answer() string {
	step, _ := v.step()
	return strconv.Itoa(int(math.Round(step)))
}

// answerBy answers a scale by a vote about it, which keeps what was answered before.
func (s *Sheet) answerBy(v *Vote) {
	if _, ok := v.step(); ok {
		if was := s.Answers[v.Scale]; isStep(was) { // whatever else a file has there was no answer
			v.Before = was
		}
		s.answer(v.Scale, v.answer())
	}
}

// unanswerBy has what was answered as a vote says, that is gone, answered as before it: until the next
// of those that came later, or now.
func (s *Sheet) unanswerBy(gone *Vote, later []*Vote) {
	if _, ok := gone.step(); !ok {
		return
	}
	for i, v := range later {
		if _, ok := v.step(); ok && v.Scale == gone.Scale {
			if changed := *v; v.Before == gone.answer() {
				changed.Before = gone.Before
				later[i] = &changed
			}
			return
		}
	}
	if s.Answers[gone.Scale] == gone.answer() {
		s.answer(gone.Scale, gone.Before)
	}
}

// ScaleField returns the first question of an activity that is answered by a step, or nil.
func (a *Activity) ScaleField() *Field {
	for i := range a.Fields {
		if a.Fields[i].Kind == FieldScale {
			return &a.Fields[i]
		}
	}
	return nil
}

// Package turns gives everybody the same time to speak, one after the other, and puts people
// together in pairs and threes. It knows neither a window nor a clock: the time is the
// caller's. Nothing of it is kept in a file.
package turns

import (
	"math/rand/v2"
	"slices"
	"time"

	"commonground/model/timing"
)

// Status is how far somebody is.
type Status int

// The statuses: the turn is still to come, or is now; it was taken; somebody passed twice and
// is not asked again; somebody is not in the room.
const (
	Waiting Status = iota
	Had
	Passed
	Away
)

// Round is one turn for each of some people. The zero Round has nobody in it, and is over.
type Round struct {
	people []string
	each   time.Duration
	timer  timing.Timer
	now    state
	past   []before
}

// state is how far a round is.
type state struct {
	queue  []int // whose turn is still to come, the one who has it now first
	status []Status
	asked  []bool // who passed, and is asked again at the end
}

func (s state) clone() state {
	return state{slices.Clone(s.queue), slices.Clone(s.status), slices.Clone(s.asked)}
}

// before is a state that is gone back to, with the time that was left then.
type before struct {
	state
	left time.Duration
}

// New begins a round of people, of whom those without a name are "". Everybody has the time
// each, which is brought between timing.Least and timing.Most. They come in their order, or
// where random is not nil in one of chance.
func New(people []string, each time.Duration, random *rand.Rand, now time.Time) *Round {
	r := &Round{people: slices.Clone(people), each: each}
	r.now = state{make([]int, len(people)), make([]Status, len(people)), make([]bool, len(people))}
	for i := range r.now.queue {
		r.now.queue[i] = i
	}
	if random != nil {
		random.Shuffle(len(people), func(i, j int) { r.now.queue[i], r.now.queue[j] = r.now.queue[j], r.now.queue[i] })
	}
	r.begin(now)
	return r
}

// begin gives the first of the queue the whole time.
func (r *Round) begin(now time.Time) {
	if r.timer.Clear(); !r.Done() {
		r.timer.Set(r.each, now)
	}
}

// Done reports whether nobody's turn is still to come.
func (r *Round) Done() bool { return len(r.now.queue) == 0 }

// Now is whose turn it is, and Following who comes then; false is nobody.
func (r *Round) Now() (person int, ok bool)       { return r.at(0) }
func (r *Round) Following() (person int, ok bool) { return r.at(1) }

func (r *Round) at(i int) (int, bool) {
	if i >= len(r.now.queue) {
		return 0, false
	}
	return r.now.queue[i], true
}

// Len is how many people there are; they are numbered from 0.
func (r *Round) Len() int { return len(r.people) }

// Name is what somebody is called; "" is one without a name.
func (r *Round) Name(person int) string { return r.people[person] }

// Status is how far somebody is.
func (r *Round) Status(person int) Status { return r.now.status[person] }

// Again reports whether somebody passed and is asked again at the end.
func (r *Round) Again(person int) bool {
	return r.now.asked[person] && r.now.status[person] == Waiting
}

// Left is how many turns are still to come, with that of now.
func (r *Round) Left() int { return len(r.now.queue) }

// Next ends the turn of now: the next person has theirs.
func (r *Round) Next(now time.Time) { r.end(Had, now) }

// Pass lets somebody go without a turn, who is asked again at the end. Who passes again, or
// has nobody to wait for, is left alone.
func (r *Round) Pass(now time.Time) {
	person, ok := r.Now()
	if !ok {
		return
	}
	if r.now.asked[person] || r.Left() == 1 {
		r.end(Passed, now)
		return
	}
	r.keep(now)
	r.now.asked[person] = true
	r.now.queue = append(r.now.queue[1:], person)
	r.begin(now)
}

// SkipAway goes on to the next, since who has the turn is not in the room.
func (r *Round) SkipAway(now time.Time) { r.end(Away, now) }

func (r *Round) end(as Status, now time.Time) {
	person, ok := r.Now()
	if !ok {
		return
	}
	r.keep(now)
	r.now.status[person] = as
	r.now.queue = r.now.queue[1:]
	r.begin(now)
}

// Return has somebody come at the end who was away, or passed and wants a turn after all.
func (r *Round) Return(person int, now time.Time) {
	if person < 0 || person >= r.Len() || r.now.status[person] != Away && r.now.status[person] != Passed {
		return
	}
	r.keep(now)
	done := r.Done()
	r.now.status[person], r.now.asked[person] = Waiting, false
	if r.now.queue = append(r.now.queue, person); done {
		r.begin(now)
	}
}

// keep remembers how far the round is, to go back to.
func (r *Round) keep(now time.Time) {
	r.past = append(r.past, before{r.now.clone(), r.timer.Left(now)})
}

// CanGoBack reports whether there is a step to take back.
func (r *Round) CanGoBack() bool { return len(r.past) > 0 }

// Back takes the last step back, which was one too many. Who has the turn again has the time
// that was left then, and timing.Least at the least.
func (r *Round) Back(now time.Time) {
	if !r.CanGoBack() {
		return
	}
	last := r.past[len(r.past)-1]
	r.past, r.now = r.past[:len(r.past)-1], last.state
	if r.begin(now); !r.Done() {
		r.timer.Add(last.left-r.timer.Left(now), now)
	}
}

// Pause stops the time of the turn, or has it go on.
func (r *Round) Pause(now time.Time) { r.timer.Pause(now) }

// More gives the turn of now more time, or takes some.
func (r *Round) More(by time.Duration, now time.Time) { r.timer.Add(by, now) }

// Running reports whether the time of the turn runs, Over whether it is up.
func (r *Round) Running() bool           { return r.timer.Running() }
func (r *Round) Over(now time.Time) bool { return r.timer.Over(now) }

// TimeLeft is how much of the turn is left, and Share which part of its time that is, from 0
// to 1.
func (r *Round) TimeLeft(now time.Time) time.Duration { return r.timer.Left(now) }
func (r *Round) Share(now time.Time) float64          { return r.timer.Share(now) }

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

// Order is in which order some people take one turn each, and how far they are. The zero Order
// has nobody in it, and is over.
type Order struct {
	people []string
	each   time.Duration
	timer  timing.Timer
	now    state
	past   []before
}

// state is how far an order is.
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

// New begins the turns of people, of whom those without a name are "". Everybody has the time
// each, which is brought between timing.Least and timing.Most. They come in their order, or
// where random is not nil in one of chance.
func New(people []string, each time.Duration, random *rand.Rand, now time.Time) *Order {
	o := &Order{people: slices.Clone(people), each: each}
	o.now = state{make([]int, len(people)), make([]Status, len(people)), make([]bool, len(people))}
	for i := range o.now.queue {
		o.now.queue[i] = i
	}
	if random != nil {
		random.Shuffle(len(people), func(i, j int) { o.now.queue[i], o.now.queue[j] = o.now.queue[j], o.now.queue[i] })
	}
	o.begin(now)
	return o
}

// begin gives the first of the queue the whole time.
func (o *Order) begin(now time.Time) {
	if o.timer.Clear(); !o.Done() {
		o.timer.Set(o.each, now)
	}
}

// Done reports whether nobody's turn is still to come.
func (o *Order) Done() bool { return len(o.now.queue) == 0 }

// Now is whose turn it is, and Following who comes then; false is nobody.
func (o *Order) Now() (person int, ok bool)       { return o.at(0) }
func (o *Order) Following() (person int, ok bool) { return o.at(1) }

func (o *Order) at(i int) (int, bool) {
	if i >= len(o.now.queue) {
		return 0, false
	}
	return o.now.queue[i], true
}

// Len is how many people there are; they are numbered from 0.
func (o *Order) Len() int { return len(o.people) }

// Name is what somebody is called; "" is one without a name.
func (o *Order) Name(person int) string { return o.people[person] }

// Status is how far somebody is.
func (o *Order) Status(person int) Status { return o.now.status[person] }

// Again reports whether somebody passed and is asked again at the end.
func (o *Order) Again(person int) bool {
	return o.now.asked[person] && o.now.status[person] == Waiting
}

// Left is how many turns are still to come, with that of now.
func (o *Order) Left() int { return len(o.now.queue) }

// Next ends the turn of now: the next person has theirs.
func (o *Order) Next(now time.Time) { o.end(Had, now) }

// Pass lets somebody go without a turn, who is asked again at the end. Who passes again, or
// has nobody to wait for, is left alone.
func (o *Order) Pass(now time.Time) {
	person, ok := o.Now()
	if !ok {
		return
	}
	if o.now.asked[person] || o.Left() == 1 {
		o.end(Passed, now)
		return
	}
	o.keep(now)
	o.now.asked[person] = true
	o.now.queue = append(o.now.queue[1:], person)
	o.begin(now)
}

// SkipAway goes on to the next, since who has the turn is not in the room.
func (o *Order) SkipAway(now time.Time) { o.end(Away, now) }

func (o *Order) end(as Status, now time.Time) {
	person, ok := o.Now()
	if !ok {
		return
	}
	o.keep(now)
	o.now.status[person] = as
	o.now.queue = o.now.queue[1:]
	o.begin(now)
}

// Return has somebody come at the end who was away, or passed and wants a turn after all.
func (o *Order) Return(person int, now time.Time) {
	if person < 0 || person >= o.Len() || o.now.status[person] != Away && o.now.status[person] != Passed {
		return
	}
	o.keep(now)
	done := o.Done()
	o.now.status[person], o.now.asked[person] = Waiting, false
	if o.now.queue = append(o.now.queue, person); done {
		o.begin(now)
	}
}

// keep remembers how far the order is, to go back to.
func (o *Order) keep(now time.Time) {
	o.past = append(o.past, before{o.now.clone(), o.timer.Left(now)})
}

// CanGoBack reports whether there is a step to take back.
func (o *Order) CanGoBack() bool { return len(o.past) > 0 }

// Back takes the last step back, which was one too many. Who has the turn again has the time
// that was left then, and timing.Least at the least.
func (o *Order) Back(now time.Time) {
	if !o.CanGoBack() {
		return
	}
	last := o.past[len(o.past)-1]
	o.past, o.now = o.past[:len(o.past)-1], last.state
	if o.begin(now); !o.Done() {
		o.timer.Add(last.left-o.timer.Left(now), now)
	}
}

// Pause stops the time of the turn, or has it go on.
func (o *Order) Pause(now time.Time) { o.timer.Pause(now) }

// More gives the turn of now more time, or takes some.
func (o *Order) More(by time.Duration, now time.Time) { o.timer.Add(by, now) }

// Running reports whether the time of the turn runs, Over whether it is up.
func (o *Order) Running() bool           { return o.timer.Running() }
func (o *Order) Over(now time.Time) bool { return o.timer.Over(now) }

// TimeLeft is how much of the turn is left, and Share which part of its time that is, from 0
// to 1.
func (o *Order) TimeLeft(now time.Time) time.Duration { return o.timer.Left(now) }
func (o *Order) Share(now time.Time) float64          { return o.timer.Share(now) }

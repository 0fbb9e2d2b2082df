// Package timing counts down the time that people take for something. The clock is the
// caller's, and what counts is the time of day: a laptop that slept has not stopped it.
package timing

import "time"

// The shortest and the longest time that there can be left.
const (
	Least = 10 * time.Second
	Most  = 3 * time.Hour
)

// Timer counts down. The zero Timer is not set.
type Timer struct {
	length time.Duration // what it was set to, for the share that is left
	left   time.Duration // while it stands still
	ends   time.Time     // while it runs
	runs   bool
}

// Set starts to count down from a length, which is brought between Least and Most.
func (t *Timer) Set(length time.Duration, now time.Time) {
	length = min(max(length, Least), Most)
	*t = Timer{length: length, ends: day(now).Add(length), runs: true}
}

// day strips what of a time does not go on while the computer sleeps.
func day(now time.Time) time.Time { return now.Round(0) }

// IsSet reports whether there is a time to count down.
func (t *Timer) IsSet() bool { return t.length > 0 }

// Running reports whether it counts down now.
func (t *Timer) Running() bool { return t.runs }

// Clear takes the timer away.
func (t *Timer) Clear() { *t = Timer{} }

// Left is how much time is left, 0 where none is.
func (t *Timer) Left(now time.Time) time.Duration {
	if t.runs {
		return max(0, t.ends.Sub(day(now)))
	}
	return t.left
}

// Over reports whether the time is up.
func (t *Timer) Over(now time.Time) bool { return t.IsSet() && t.Left(now) == 0 }

// Share is how much of the time is left, from 0 to 1.
func (t *Timer) Share(now time.Time) float64 {
	if !t.IsSet() {
		return 0
	}
	return float64(t.Left(now)) / float64(t.length)
}

// Pause stops the counting, or has it go on.
func (t *Timer) Pause(now time.Time) {
	switch left := t.Left(now); {
	case !t.IsSet():
	case t.runs:
		t.left, t.runs = left, false
	default:
		t.ends, t.runs = day(now).Add(left), true
	}
}

// CanTake reports whether there is time that Add could take.
func (t *Timer) CanTake(now time.Time) bool { return t.Left(now) > Least }

// Add gives more time, or takes some; Least is left at the least. A timer whose time was up
// runs again where it is given more.
func (t *Timer) Add(by time.Duration, now time.Time) {
	if !t.IsSet() || by < 0 && !t.CanTake(now) {
		return
	}
	if t.Over(now) {
		t.runs = true
	}
	left := min(max(t.Left(now)+by, Least), Most)
	t.length = max(t.length, left)
	t.left, t.ends = left, day(now).Add(left)
}

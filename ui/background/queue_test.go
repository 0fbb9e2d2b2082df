package background

import (
	"slices"
	"testing"
)

// desk runs work only when it is told to, and comes back only then.
type desk struct{ begun, back []func() }

func (d *desk) runner() Runner {
	return Runner{
		Go:   func(f func()) { d.begun = append(d.begun, f) },
		Post: func(f func()) { d.back = append(d.back, f) },
	}
}

// step does what was begun first and brings it back.
func (d *desk) step() {
	work := d.begun[0]
	d.begun = d.begun[1:]
	work()
	then := d.back[0]
	d.back = d.back[1:]
	then()
}

// TestAQueueIsBounded: of much work little is begun at a time, in order, and all is done.
func TestAQueueIsBounded(t *testing.T) {
	var d desk
	q := Queue{Run: d.runner()}
	var done []int
	for i := range 40 {
		q.Add(func() func() { return func() { done = append(done, i) } })
	}
	for len(d.begun) > 0 {
		if len(d.begun) > atOnce {
			t.Fatalf("%d are done at a time", len(d.begun))
		}
		d.step()
	}
	if len(done) != 40 || !slices.IsSorted(done) {
		t.Errorf("done: %v", done)
	}
}

// TestADroppedQueue begins nothing that waits and brings back nothing that was begun.
func TestADroppedQueue(t *testing.T) {
	var d desk
	q := Queue{Run: d.runner()}
	shown := 0
	show := func() func() { return func() { shown++ } }
	for range 5 {
		q.Add(show)
	}
	q.Drop()
	q.Add(show)
	for len(d.begun) > 0 {
		d.step()
	}
	if shown != 1 {
		t.Errorf("%d are shown, want the one added after", shown)
	}
}

package background

import (
	"context"
	"sync/atomic"
	"testing"
	"time"

	"fyne.io/fyne/v2/test"
)

func TestOnlyTheNewestCounts(t *testing.T) {
	test.NewTempApp(t)
	var l Latest
	var applied atomic.Int64
	started, hold := make(chan bool), make(chan bool)
	l.Do(func(ctx context.Context) func() {
		close(started)
		<-ctx.Done()
		<-hold
		return func() { applied.Store(1) }
	})
	<-started
	for n := int64(2); n < 20; n++ {
		l.Do(func(context.Context) func() { return func() { applied.Store(n) } })
	}
	close(hold)
	l.Wait()
	if got := applied.Load(); got != 19 {
		t.Errorf("work %d was applied last", got)
	}
}

func TestStoppedWorkIsDropped(t *testing.T) {
	test.NewTempApp(t)
	var l Latest
	var applied atomic.Bool
	l.Do(func(ctx context.Context) func() {
		<-ctx.Done()
		return func() { applied.Store(true) }
	})
	l.Stop()
	l.Wait()
	if applied.Load() {
		t.Error("stopped work was applied")
	}
}

func TestWorkThatIsDoneInTimeComesBackAtOnce(t *testing.T) {
	came := false
	r := Runner{Post: func(func()) { t.Error("came back later") }}
	r.StartWithin(time.Minute, func() func() { return func() { came = true } })
	if !came {
		t.Error("did not come back")
	}
	r.StartWithin(time.Minute, func() func() { return nil })
}

func TestSlowWorkComesBackLater(t *testing.T) {
	hold, posted := make(chan bool), make(chan func())
	r := Runner{Post: func(f func()) { posted <- f }}
	came := false
	r.StartWithin(time.Millisecond, func() func() {
		<-hold
		return func() { came = true }
	})
	if came {
		t.Fatal("came back before it was done")
	}
	close(hold)
	(<-posted)()
	if !came {
		t.Error("never came back")
	}
}

// TestEveryEnds: what is done again and again is not done any more once it is stopped, not even
// when it waits to be done.
func TestEveryEnds(t *testing.T) {
	posted := make(chan func(), 100)
	r := Runner{Post: func(f func()) { posted <- f }}
	done := 0
	stop := r.Every(time.Millisecond, func() { done++ })
	for range 3 {
		(<-posted)()
	}
	late := <-posted
	stop()
	stop()
	late()
	if done != 3 {
		t.Errorf("done %d times", done)
	}
	time.Sleep(20 * time.Millisecond)
	for len(posted) > 0 {
		(<-posted)()
	}
	if done != 3 {
		t.Errorf("after the end done %d times", done)
	}
	AtOnce().Every(time.Millisecond, func() { t.Error("a runner of tests has a clock") })()
}

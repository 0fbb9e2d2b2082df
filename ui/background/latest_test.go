package background

import (
	"context"
	"sync/atomic"
	"testing"

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

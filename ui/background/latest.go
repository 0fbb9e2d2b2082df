// Package background does work away from the UI goroutine and brings back what came of
// it.
package background

import (
	"context"
	"sync"

	"fyne.io/fyne/v2"
)

// Runner runs work somewhere: Elsewhere in the app. Tests give one that runs it at once,
// since the driver of tests has no goroutine of its own to come back to.
type Runner func(work func())

// Elsewhere runs work on a goroutine of its own.
func Elsewhere(work func()) { go work() }

// AtOnce runs work before it returns.
func AtOnce(work func()) { work() }

// Latest does work of which only the newest counts: a preview that follows what is being
// typed. Newer work cancels older; what older work came to is dropped. Its methods are
// for the UI goroutine. The zero value is ready and works Elsewhere.
type Latest struct {
	// Run is how work is run; nil is Elsewhere.
	Run Runner

	cancel context.CancelFunc
	turn   sync.Mutex // one at a time works
	idle   sync.WaitGroup
}

// Do runs work elsewhere and then, unless Do or Stop was called meanwhile, the function
// that it returns on the UI goroutine. Work should end early when its context does.
func (l *Latest) Do(work func(ctx context.Context) (apply func())) {
	l.Stop()
	ctx, cancel := context.WithCancel(context.Background())
	l.cancel = cancel
	l.idle.Add(1)
	run := l.Run
	if run == nil {
		run = Elsewhere
	}
	run(func() {
		apply := l.work(ctx, work)
		fyne.Do(func() {
			defer l.idle.Done()
			if apply != nil && ctx.Err() == nil {
				apply()
			}
		})
	})
}

func (l *Latest) work(ctx context.Context, work func(context.Context) func()) func() {
	l.turn.Lock()
	defer l.turn.Unlock()
	if ctx.Err() != nil {
		return nil
	}
	return work(ctx)
}

// Stop cancels what is under way; nothing comes back from it.
func (l *Latest) Stop() {
	if l.cancel != nil {
		l.cancel()
	}
}

// Wait returns when nothing is under way. It is for tests and for taking pictures, never
// for the UI goroutine of a running app, which the work needs to end.
func (l *Latest) Wait() { l.idle.Wait() }

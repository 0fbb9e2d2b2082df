// Package background does work away from the UI goroutine and brings back what came of
// it.
package background

import (
	"context"
	"sync"
	"time"

	"fyne.io/fyne/v2"
)

// Runner runs functions: Go away from the UI goroutine, Post on it. The zero Runner is
// that of the running app; tests give one that runs all at once, since their driver has
// no goroutine of its own to come back to.
type Runner struct {
	Go   func(func())
	Post func(func())
}

// AtOnce runs everything before it returns.
func AtOnce() Runner {
	now := func(f func()) { f() }
	return Runner{Go: now, Post: now}
}

func (r Runner) orUsual() Runner {
	if r.Go == nil {
		r.Go = func(f func()) { go f() }
	}
	if r.Post == nil {
		r.Post = fyne.Do
	}
	return r
}

// Start runs work away from the UI goroutine and then, on it, what work returned.
func (r Runner) Start(work func() (then func())) {
	r = r.orUsual()
	r.Go(func() {
		if then := work(); then != nil {
			r.Post(then)
		}
	})
}

// StartWithin is Start for the UI goroutine of a window that is not shown yet: work that
// is done in time comes back before StartWithin returns, so that the window opens with
// what it came to.
func (r Runner) StartWithin(wait time.Duration, work func() (then func())) {
	r = r.orUsual()
	done := make(chan func(), 1)
	r.Go(func() { done <- work() })
	select {
	case then := <-done:
		run(then)
	case <-time.After(wait):
		r.Go(func() {
			then := <-done
			r.Post(func() { run(then) })
		})
	}
}

func run(then func()) {
	if then != nil {
		then()
	}
}

// Every runs do on the UI goroutine again and again until stop is called there. A runner of
// tests has no clock: it never does.
func (r Runner) Every(span time.Duration, do func()) (stop func()) {
	if r.Go != nil {
		return func() {}
	}
	end, ended := make(chan struct{}), false
	go func() {
		ticker := time.NewTicker(span)
		defer ticker.Stop()
		for {
			select {
			case <-end:
				return
			case <-ticker.C:
				r.Back(func() {
					if !ended { // meanwhile
						do()
					}
				})
			}
		}
	}()
	return func() {
		if !ended {
			ended = true
			close(end)
		}
	}
}

// Back runs f on the UI goroutine.
func (r Runner) Back(f func()) { r.orUsual().Post(f) }

// Once does something once after the event of now, however often it is asked for: what one
// drop changes in five places is shown by one refresh. It belongs to the UI goroutine.
type Once struct {
	run Runner
	do  func()
	due bool
	off bool
}

// NewOnce returns a Once that does that.
func NewOnce(run Runner, do func()) *Once { return &Once{run: run, do: do} }

// Ask has it done when the event of now is over.
func (o *Once) Ask() {
	if o.due || o.off {
		return
	}
	o.due = true
	o.run.Back(func() {
		o.due = false
		if !o.off {
			o.do()
		}
	})
}

// Stop ends it; what was asked for and not done yet is dropped.
func (o *Once) Stop() { o.off = true }

// Latest does work of which only the newest counts: a preview that follows what is being
// typed. Newer work cancels older; what older work came to is dropped. Its methods are
// for the UI goroutine. The zero value is ready.
type Latest struct {
	// Run is how work is run.
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
	run := l.Run.orUsual()
	run.Go(func() {
		apply := l.work(ctx, work)
		run.Post(func() {
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

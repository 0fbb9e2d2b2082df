package library

import (
	"context"
	"errors"
	"sync"
	"time"

	"commonground/model"
)

// saveDelay is how long a saver waits for more edits, so that a burst is one save. With
// it an edit is on disk well within a second.
const saveDelay = 300 * time.Millisecond

// The waits after a save that failed, doubling from the first to the last.
const (
	firstRetry = time.Second
	lastRetry  = 30 * time.Second
)

// State says how a saver stands.
type State struct {
	Kind StateKind
	// Position is that of the content that is being saved, was saved, or could not be.
	Position model.Position
	// Err says why a save failed: a *PlaceError, or a *file.Error.
	Err error
	// KeptAs is where a file is kept that another program wrote in ours' place; empty
	// almost always.
	KeptAs string
}

// StateKind is what a saver does.
type StateKind string

// The states of a saver. After Failed it tries again by itself.
const (
	Saving StateKind = "saving"
	Saved  StateKind = "saved"
	Failed StateKind = "failed"
)

// Saver writes a group to its file a moment after each edit, on a goroutine of its own
// that Close ends. The newest content wins; what it replaces need not be written. Put,
// Retarget and Retry never wait.
type Saver struct {
	onState func(State)
	wake    chan struct{}
	done    chan struct{}

	writing sync.Mutex // held while the disk is in use; guards target
	target  target

	mu       sync.Mutex // guards what follows; never held while the disk is in use
	pending  *work
	last     *work // what was put last
	busy     bool
	due      time.Time
	failures int
	goTo     string // where Retarget points, until the next save
	stopped  bool
	waiting  []chan error
}

// work is content to be saved.
type work struct {
	group    *model.Group
	position model.Position
	forget   bool
}

// NewSaver starts a saver for the file at path as it lies there now. It calls onState
// from its own goroutine, one state after the other. Prefer Session.StartSaver, which
// notices also what happened to the file since it was read.
func NewSaver(path string, onState func(State)) *Saver {
	known, _ := fingerprintOf(path) // what cannot be read now the first save will tell
	return startSaver(targetAt(path, known), onState)
}

func startSaver(t target, onState func(State)) *Saver {
	s := &Saver{onState: onState, target: t, wake: make(chan struct{}, 1), done: make(chan struct{})}
	go s.run()
	return s
}

// Put asks for content to be saved. The group must not be changed any more. After Close
// it does nothing.
func (s *Saver) Put(g *model.Group, at model.Position) { s.put(work{g, at, false}) }

// PutForgetting is Put for content from which something was taken out for good (see
// model.Document.Forget): once it is saved, no version before it is left on disk.
func (s *Saver) PutForgetting(g *model.Group, at model.Position) { s.put(work{g, at, true}) }

func (s *Saver) put(w work) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stopped {
		return
	}
	if s.pending == nil {
		s.due = time.Now().Add(saveDelay)
	}
	w.forget = w.forget || s.pending != nil && s.pending.forget
	s.pending, s.last = &w, &w
	s.poke()
}

// Retarget makes the saver write to another file: at once what it was given last, and
// all that comes.
func (s *Saver) Retarget(path string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.goTo = path
	if s.pending == nil && !s.busy {
		s.pending = s.last
	}
	s.hurry()
}

// Retry makes the saver try now what it would try later.
func (s *Saver) Retry() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hurry()
}

// Flush saves now what there is to save and waits for it. It returns the error of the
// first try that fails, upon which the saver goes on trying, or that of ctx.
func (s *Saver) Flush(ctx context.Context) error {
	s.mu.Lock()
	if s.stopped || (s.pending == nil && !s.busy) {
		s.mu.Unlock()
		return nil
	}
	answer := make(chan error, 1)
	s.waiting = append(s.waiting, answer)
	s.hurry()
	s.mu.Unlock()
	select {
	case err := <-answer:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Close does what Flush does and then stops the saver, saved or not. A save that is
// stuck past ctx is left behind. Closing again does nothing.
func (s *Saver) Close(ctx context.Context) error {
	err := s.Flush(ctx)
	s.mu.Lock()
	s.stopped = true
	s.poke()
	s.mu.Unlock()
	select {
	case <-s.done:
	case <-ctx.Done():
		err = errors.Join(err, ctx.Err())
	}
	return err
}

// hurry makes what is pending due now. The caller holds mu.
func (s *Saver) hurry() {
	s.due = time.Now()
	s.poke()
}

// poke makes the goroutine look at what changed.
func (s *Saver) poke() {
	select {
	case s.wake <- struct{}{}:
	default:
	}
}

func (s *Saver) run() {
	defer close(s.done)
	for {
		w, wait := s.next()
		switch {
		case w != nil:
			s.save(*w)
		case wait == forEver:
			return
		case wait > 0:
			s.sleep(wait)
		default:
			<-s.wake
		}
	}
}

const forEver = -1

// next returns the work that is due; where there is none, how long to wait for it: 0 is
// until woken, forEver that the saver was stopped.
func (s *Saver) next() (*work, time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stopped {
		return nil, forEver
	}
	if s.pending == nil {
		return nil, 0
	}
	if wait := time.Until(s.due); wait > 0 {
		return nil, wait
	}
	w := s.pending
	s.pending, s.busy = nil, true
	return w, 0
}

func (s *Saver) sleep(d time.Duration) {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
	case <-s.wake:
	}
}

func (s *Saver) save(w work) {
	if s.well() {
		s.onState(State{Kind: Saving, Position: w.position})
	}
	aside, err := s.write(w)
	s.settle(w, err)
	if err != nil {
		s.onState(State{Kind: Failed, Position: w.position, Err: err})
	} else {
		s.onState(State{Kind: Saved, Position: w.position, KeptAs: aside})
	}
	s.answer(err)
}

// well reports whether the last save went well: while none does, the state stays Failed.
func (s *Saver) well() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.failures == 0
}

func (s *Saver) write(w work) (aside string, err error) {
	s.writing.Lock()
	defer s.writing.Unlock()
	s.mu.Lock()
	to := s.goTo
	s.goTo = ""
	s.mu.Unlock()
	if to != "" {
		known, err := fingerprintOf(to)
		s.target = targetAt(to, known)
		if err != nil {
			return "", placeError(to, err)
		}
	}
	s.target.forget = w.forget
	return s.target.save(w.group)
}

// settle notes how a save went; one that failed stays pending, unless there is newer
// work, and is due again later.
func (s *Saver) settle(w work, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.busy = false
	if err == nil {
		s.failures = 0
		if s.goTo != "" && s.pending == nil { // what went to the old place goes to the new one too
			s.pending, s.due = &w, time.Now()
		}
		return
	}
	if s.pending == nil {
		s.pending = &w
	}
	s.pending.forget = s.pending.forget || w.forget
	s.due = time.Now().Add(min(firstRetry<<min(s.failures, 8), lastRetry))
	if s.goTo != "" {
		s.due = time.Now() // another place was given meanwhile
	}
	s.failures++
}

// answer tells those who wait, once all is saved or a try failed.
func (s *Saver) answer(err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err == nil && s.pending != nil {
		return
	}
	for _, a := range s.waiting {
		a <- err
	}
	s.waiting = nil
}

// relocate moves the file while no save is under way; move gets the path and returns
// the new one.
func (s *Saver) relocate(move func(from string) (string, error)) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	to, err := move(s.target.path)
	s.target.path, s.target.on = to, diskOf(to)
	return err
}

package remember

import (
	"sync"

	"fyne.io/fyne/v2"
)

// Behind is a store that keeps texts away from the UI goroutine, which a slow disk would
// hold up: one at a time, and of those that wait only the newest.
type Behind struct {
	To   Store
	lock sync.Mutex
	next *string // waits to be kept; nil is none
	busy bool
	work sync.WaitGroup
}

var _ Store = (*Behind)(nil)

// Load returns what is kept, at once.
func (b *Behind) Load() string { return b.To.Load() }

// save has the text kept later. It returns no error: one that comes then is logged.
func (b *Behind) Save(text string) error {
	b.lock.Lock()
	defer b.lock.Unlock()
	b.next = &text
	if !b.busy {
		b.busy = true
		b.work.Go(b.keep)
	}
	return nil
}

func (b *Behind) keep() {
	for text := b.take(); text != nil; text = b.take() {
		if err := b.To.Save(*text); err != nil { // no work is lost by it, so nobody is troubled
			fyne.LogError("keeping the settings", err)
		}
	}
}

func (b *Behind) take() *string {
	b.lock.Lock()
	defer b.lock.Unlock()
	text := b.next
	b.next, b.busy = nil, text != nil
	return text
}

// Close returns once everything is kept. Nothing may be saved after it.
func (b *Behind) Close() { b.work.Wait() }

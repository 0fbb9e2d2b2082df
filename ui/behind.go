package ui

import (
	"sync"

	"fyne.io/fyne/v2"
)

// behind is a store that keeps texts away from the UI goroutine, which a slow disk would
// hold up: one at a time, and of those that wait only the newest.
type behind struct {
	to   store
	lock sync.Mutex
	next *string // waits to be kept; nil is none
	busy bool
	work sync.WaitGroup
}

var _ store = (*behind)(nil)

func (b *behind) load() string { return b.to.load() }

// save has the text kept later. It returns no error: one that comes then is logged.
func (b *behind) save(text string) error {
	b.lock.Lock()
	defer b.lock.Unlock()
	b.next = &text
	if !b.busy {
		b.busy = true
		b.work.Go(b.keep)
	}
	return nil
}

func (b *behind) keep() {
	for text := b.take(); text != nil; text = b.take() {
		if err := b.to.save(*text); err != nil { // no work is lost by it, so nobody is troubled
			fyne.LogError("keeping the settings", err)
		}
	}
}

func (b *behind) take() *string {
	b.lock.Lock()
	defer b.lock.Unlock()
	text := b.next
	b.next, b.busy = nil, text != nil
	return text
}

// close returns once everything is kept. Nothing may be saved after it.
func (b *behind) close() { b.work.Wait() }

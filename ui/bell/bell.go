// Package bell plays one soft sound, with what the computer has for that.
package bell

import (
	"context"
	"sync"
	"time"
)

// Bell is a soft sound. A nil Bell cannot be heard.
type Bell struct {
	// play plays the sound and returns at its end, or when it is to stop; nil is none.
	play func(context.Context, []byte)

	mu   sync.Mutex
	stop func()
	done chan struct{}
}

// System is the bell of this computer.
func System() *Bell { return &Bell{play: player()} }

// Can reports whether there is anything to play it with.
func (b *Bell) Can() bool { return b != nil && b.play != nil }

// most is how long a player may take, which may be waiting for a loudspeaker.
const most = 5 * time.Second

// Ring plays the sound once, beside all else. One that is still heard goes on.
func (b *Bell) Ring() {
	if !b.Can() {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.done != nil {
		select {
		case <-b.done:
		default:
			return
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), most)
	done := make(chan struct{})
	b.stop, b.done = cancel, done
	go func() {
		defer close(done)
		defer cancel()
		b.play(ctx, sound())
	}()
}

// Stop ends the sound, and waits until nothing of it is left.
func (b *Bell) Stop() {
	if b == nil {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.done != nil {
		b.stop()
		<-b.done
	}
}

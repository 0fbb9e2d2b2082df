package canvas

import (
	"time"

	"fyne.io/fyne/v2"
)

// scrollTick is how often the view scrolls while a drag is held at its edge.
const scrollTick = time.Second / 60

// Scroller scrolls while a drag is held near an edge beyond which there is more. Stop it
// when the drag ends.
type Scroller struct {
	// Ticks calls back on the UI goroutine again and again until it is told to stop; nil is
	// by the clock.
	Ticks func(tick func()) (stop func())

	stop func()
}

// On reports whether it scrolls.
func (s *Scroller) On() bool { return s.stop != nil }

// Hold begins to scroll where a drag is held at a position from which the view can be pulled;
// moved follows each step.
func (s *Scroller) Hold(v *View, held func() Position, moved func()) {
	ahead := *v
	if s.On() || !ahead.PullAt(held()) {
		return
	}
	ticks := s.Ticks
	if ticks == nil {
		ticks = byClock
	}
	s.stop = ticks(func() {
		switch {
		case !s.On():
		case v.PullAt(held()):
			moved()
		default:
			s.Stop()
		}
	})
}

// Stop ends scrolling.
func (s *Scroller) Stop() {
	if s.On() {
		s.stop()
		s.stop = nil
	}
}

func byClock(tick func()) (stop func()) {
	over := make(chan struct{})
	go func() {
		clock := time.NewTicker(scrollTick)
		defer clock.Stop()
		for {
			select {
			case <-over:
				return
			case <-clock.C:
				fyne.DoAndWait(tick)
			}
		}
	}()
	return func() { close(over) }
}

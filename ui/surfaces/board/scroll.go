package board

import (
	"time"

	"fyne.io/fyne/v2"
)

// scrollTick is how often the view scrolls while a drag is held at its edge.
const scrollTick = time.Second / 60

// scroller calls back on the UI goroutine until it is stopped.
type scroller struct{ stop chan struct{} }

func startScroller(tick func()) *scroller {
	s := &scroller{make(chan struct{})}
	go func() {
		clock := time.NewTicker(scrollTick)
		defer clock.Stop()
		for {
			select {
			case <-s.stop:
				return
			case <-clock.C:
				fyne.DoAndWait(tick)
			}
		}
	}()
	return s
}

// scrollAtEdge begins to scroll when the pointer is held near an edge beyond which there
// is more of the board.
func (b *Board) scrollAtEdge() {
	if view := b.scene.view; b.scroller == nil && view.pullAt(b.gesture.now) {
		b.scroller = b.scrolls(b.scrollOn)
	}
}

// scrollOn scrolls by one tick.
func (b *Board) scrollOn() {
	if b.scroller == nil {
		return
	}
	if !b.scene.view.pullAt(b.gesture.now) {
		b.stopScrolling()
		return
	}
	b.moveTo(b.gesture.now)
	b.viewChanged()
}

func (b *Board) stopScrolling() {
	if b.scroller != nil {
		close(b.scroller.stop)
		b.scroller = nil
	}
}

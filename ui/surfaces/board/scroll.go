package board

// scrollAtEdge begins to scroll when the pointer is held near an edge beyond which there
// is more of the board.
func (b *Board) scrollAtEdge() { b.scroller.AtEdge(b.scene.view, b.gesture.now, b.scrollOn) }

// scrollOn scrolls by one tick.
func (b *Board) scrollOn() {
	if !b.scroller.On() {
		return
	}
	if !b.scene.view.PullAt(b.gesture.now) {
		b.scroller.Stop()
		return
	}
	b.moveTo(b.gesture.now)
	b.viewChanged()
}

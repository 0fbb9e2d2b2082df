package venue

import (
	"commonground/model"
	"commonground/ui/canvas"
)

// view is how the map is seen, scroller what moves it while something is dragged to an edge.
type (
	view     = canvas.View
	scroller = canvas.Scroller
)

func newView() view { return canvas.NewView(model.PlanBounds()) }

// scrollAtEdge begins to scroll when the pointer is held near an edge beyond which there is
// more of the map.
func (c *Canvas) scrollAtEdge() { c.scroller.AtEdge(c.view, c.gesture.now, c.scrollOn) }

// scrollOn scrolls by one tick.
func (c *Canvas) scrollOn() {
	if !c.scroller.On() {
		return
	}
	if !c.view.PullAt(c.gesture.now) {
		c.scroller.Stop()
		return
	}
	c.move(c.gesture.now)
	c.viewChanged()
}

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

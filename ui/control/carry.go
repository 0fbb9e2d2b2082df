package control

import (
	"fyne.io/fyne/v2"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// carry shows a chip's words at a place of the window, as they are dragged along.
func (r *Root) carry(c *Chip, at fyne.Position) {
	r.hide()
	r.carried = c
	if len(r.drag.Objects) == 0 {
		ghost := newTip()
		ghost.words.Role = look.Strong
		r.drag.Objects = []fyne.CanvasObject{ghost}
	}
	ghost := r.drag.Objects[0].(*tip)
	ghost.set(c.Text)
	size := ghost.fit(r.Size().Width)
	layout.Place(ghost, at.X-size.Width/2, at.Y-size.Height/2-r.top(), size.Width, size.Height)
}

// top is how far the root lies below the top of the canvas, which a menu may push down.
func (r *Root) top() float32 {
	return fyne.CurrentApp().Driver().AbsolutePositionForObject(r).Y
}

// Drop ends what is being dragged without an effect, as Escape does; it reports whether
// something was.
func (r *Root) Drop() bool {
	if r.carried != nil {
		r.carried.callOff()
	}
	return r.putDown()
}

// putDown takes away what is carried and reports whether something was.
func (r *Root) putDown() bool {
	was := r.carried != nil
	r.carried, r.drag.Objects = nil, nil
	r.drag.Refresh()
	return was
}

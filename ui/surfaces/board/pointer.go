package board

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"commonground/ui/canvas"
	"commonground/ui/control"
)

var (
	_ desktop.Mouseable      = (*Board)(nil)
	_ desktop.Hoverable      = (*Board)(nil)
	_ fyne.Draggable         = (*Board)(nil)
	_ fyne.Scrollable        = (*Board)(nil)
	_ fyne.DoubleTappable    = (*Board)(nil)
	_ fyne.SecondaryTappable = (*Board)(nil)
)

// pointer is where the pointer is.
type pointer struct {
	at     canvas.Position
	inside bool
}

// MouseDown selects a note or begins a marquee at once; waiting for a whole click would feel
// slow.
func (b *Board) MouseDown(e *desktop.MouseEvent) {
	b.burst.Act()
	b.finishWriting()
	b.takeFocus()
	b.layers.focus.Hide()
	b.MouseMoved(e)
	if b.gesture.Phase != canvas.Idle || e.Button == desktop.MouseButtonSecondary {
		return
	}
	b.gesture.press(&b.scene, canvas.PressOf(e, b.hand))
	b.selectionChanged()
}

func (b *Board) takeFocus() {
	b.Canvas().Focus(b)
}

// MouseUp lets go of what the same button took.
func (b *Board) MouseUp(e *desktop.MouseEvent) {
	if b.gesture.Holds(e.Button) {
		b.letGo()
	}
}

// MouseIn remembers where the pointer is.
func (b *Board) MouseIn(e *desktop.MouseEvent) { b.MouseMoved(e) }

// MouseMoved remembers where the pointer is.
func (b *Board) MouseMoved(e *desktop.MouseEvent) {
	b.pointer.at, b.pointer.inside = canvas.PositionOf(e.Position), true
}

// MouseOut remembers that the pointer is elsewhere.
func (b *Board) MouseOut() { b.pointer.inside = false }

// Dragged moves what was taken.
func (b *Board) Dragged(e *fyne.DragEvent) {
	b.pointer.at = canvas.PositionOf(control.Under(b, e))
	b.moveTo(b.pointer.at)
}

// DragEnd lets go of it.
func (b *Board) DragEnd() { b.letGo() }

// DoubleTapped writes on the note below the pointer, or on a new one.
func (b *Board) DoubleTapped(e *fyne.PointEvent) {
	at := canvas.PositionOf(e.Position)
	if !b.gesture.Twice() {
		return
	}
	if n := noteAt(b.scene.seen(), b.scene.view.ToBoard(at)); n != nil {
		b.write(n)
		return
	}
	b.addNoteAt(b.scene.view.ToBoard(at))
}

// TappedSecondary opens the menu of the note below the pointer.
func (b *Board) TappedSecondary(e *fyne.PointEvent) {
	if b.gesture.Phase != canvas.Idle {
		return
	}
	n := noteAt(b.scene.seen(), b.scene.view.ToBoard(canvas.PositionOf(e.Position)))
	switch {
	case n == nil: // what is offered here is for the board, not for a note elsewhere
		b.scene.sel.Clear()
		b.selectionChanged()
	case !b.scene.sel.Has(n.ID):
		b.scene.sel.Only(n.ID)
		b.selectionChanged()
	}
	b.showMenu(e.AbsolutePosition)
}

// Scrolled zooms with the wheel where the pointer is, and scrolls sideways where it can do
// that.
func (b *Board) Scrolled(e *fyne.ScrollEvent) {
	across := b.held.Shift()
	b.scene.view.Wheel(float64(e.Scrolled.DX), float64(e.Scrolled.DY), across, canvas.PositionOf(e.Position))
	if b.gesture.Phase != canvas.Idle {
		b.gesture.move(&b.scene, b.gesture.Now, !b.Editable())
	}
	b.viewChanged()
}

// moveTo follows the pointer while a button is held.
func (b *Board) moveTo(at canvas.Position) {
	chosen := b.scene.sel.Count()
	began := b.gesture.move(&b.scene, at, !b.Editable())
	switch b.gesture.Phase {
	case canvas.Moving:
		if began {
			b.lift()
		}
		b.placeDragged()
	case canvas.Enclosing:
		b.layers.showMarquee(b.scene.view.Screen(b.gesture.Enclosed(&b.scene.view)))
		if chosen != b.scene.sel.Count() {
			b.selectionChanged()
		}
	case canvas.Panning:
		b.viewChanged()
	}
	if b.gesture.Scrolls() {
		b.scroller.Hold(&b.scene.view, func() canvas.Position { return b.gesture.Now }, b.scrolled)
	}
}

// scrolled follows a step of the view while something is held at its edge.
func (b *Board) scrolled() {
	b.moveTo(b.gesture.Now)
	b.viewChanged()
}

// letGo ends the gesture. It comes twice after a drag and does nothing the second time.
func (b *Board) letGo() {
	if b.gesture.Phase == canvas.Idle {
		return
	}
	b.scroller.Stop()
	b.layers.marquee.Hide()
	was := b.gesture.Release(&b.scene.sel)
	if was == canvas.Moving {
		b.drop(b.gesture.targets(&b.scene))
	}
	b.selectionChanged()
	if chosen := b.chosen(); was == canvas.Pressing && len(chosen) == 1 {
		b.tellNote(chosen[0]) // as for keys
	}
}

// Holds reports whether a note is dragged, or a frame drawn.
func (b *Board) Holds() bool { return b.gesture.Scrolls() }

// giveUpGesture ends a drag or marquee without an effect, and reports whether there was one.
func (b *Board) giveUpGesture() bool {
	if !b.gesture.Escape(&b.scene.sel) {
		return false
	}
	b.scroller.Stop()
	b.layers.marquee.Hide()
	b.selectionChanged()
	return true
}

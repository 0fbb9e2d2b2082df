package board

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"commonground/model"
	"commonground/ui/canvas"
)

var (
	_ desktop.Mouseable      = (*Board)(nil)
	_ desktop.Hoverable      = (*Board)(nil)
	_ fyne.Draggable         = (*Board)(nil)
	_ fyne.Scrollable        = (*Board)(nil)
	_ fyne.DoubleTappable    = (*Board)(nil)
	_ fyne.SecondaryTappable = (*Board)(nil)
)

// pointer is where the pointer is and which button holds a gesture.
type pointer struct {
	at     canvas.Position
	inside bool
	button desktop.MouseButton
	first  canvas.Position // where the press before the last was, for double clicks
	last   canvas.Position
}

// MouseDown selects a note or begins a marquee at once; waiting for a whole click would feel
// slow.
func (b *Board) MouseDown(e *desktop.MouseEvent) {
	b.burst.Act()
	b.finishWriting()
	b.takeFocus()
	b.layers.focus.Hide()
	at := canvas.PositionOf(e.Position)
	b.pointer.at, b.pointer.inside = at, true
	if b.gesture.phase != idle || e.Button == desktop.MouseButtonSecondary {
		return
	}
	b.pointer.first, b.pointer.last = b.pointer.last, at
	b.pointer.button = e.Button
	b.scene.locked = !b.Editable()
	extend := e.Modifier&(fyne.KeyModifierShift|fyne.KeyModifierShortcutDefault) != 0
	b.gesture.press(&b.scene, at, extend, b.hand || e.Button == desktop.MouseButtonTertiary)
	b.selectionChanged()
}

func (b *Board) takeFocus() {
	b.host.Window().Canvas().Focus(b)
}

// MouseUp lets go of what the same button took.
func (b *Board) MouseUp(e *desktop.MouseEvent) {
	if e.Button == b.pointer.button {
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
	b.pointer.at = canvas.PositionOf(e.Position)
	b.moveTo(b.pointer.at)
}

// DragEnd lets go of it.
func (b *Board) DragEnd() { b.letGo() }

// DoubleTapped writes on the note below the pointer, or on a new one.
func (b *Board) DoubleTapped(e *fyne.PointEvent) {
	at := canvas.PositionOf(e.Position)
	if b.pointer.first.Far(b.pointer.last) > 4*dragSlack {
		return
	}
	if n := noteAt(b.scene.notes, b.scene.view.ToBoard(at)); n != nil {
		b.write(n)
		return
	}
	b.addNoteAt(b.scene.view.ToBoard(at))
}

// TappedSecondary opens the menu of the note below the pointer.
func (b *Board) TappedSecondary(e *fyne.PointEvent) {
	if b.gesture.phase != idle {
		return
	}
	n := noteAt(b.scene.notes, b.scene.view.ToBoard(canvas.PositionOf(e.Position)))
	switch {
	case n == nil: // what is offered here is for the board, not for a note elsewhere
		b.scene.sel.clear()
		b.selectionChanged()
	case !b.scene.sel.has(n.ID):
		b.scene.sel.only(n.ID)
		b.selectionChanged()
	}
	b.showMenu(e.AbsolutePosition)
}

// Scrolled zooms with the wheel where the pointer is, and scrolls sideways where it can do
// that.
func (b *Board) Scrolled(e *fyne.ScrollEvent) {
	across := b.held()&fyne.KeyModifierShift != 0
	b.scene.view.Wheel(float64(e.Scrolled.DX), float64(e.Scrolled.DY), across, canvas.PositionOf(e.Position))
	if b.gesture.phase != idle {
		b.gesture.move(&b.scene, b.gesture.now)
	}
	b.viewChanged()
}

// moveTo follows the pointer while a button is held.
func (b *Board) moveTo(at canvas.Position) {
	before, chosen := b.gesture.phase, b.scene.sel.count()
	b.gesture.move(&b.scene, at)
	switch b.gesture.phase {
	case dragging:
		if before == pressing {
			b.lift()
		}
		b.placeDragged()
		b.scrollAtEdge()
	case enclosing:
		b.layers.showMarquee(b.scene.view.Screen(b.gesture.enclosed(&b.scene)))
		b.scrollAtEdge()
		if chosen != b.scene.sel.count() {
			b.selectionChanged()
		}
	case panning:
		b.viewChanged()
	}
}

// letGo ends the gesture. It comes twice after a drag and does nothing the second time.
func (b *Board) letGo() {
	if b.gesture.phase == idle {
		return
	}
	to := map[model.ID]model.Point(nil)
	if b.gesture.phase == dragging {
		to = b.gesture.targets(&b.scene)
	}
	b.scroller.Stop()
	b.layers.marquee.Hide()
	was := b.gesture.release(&b.scene)
	if was == dragging {
		b.drop(to)
	}
	b.pointer.button = 0
	b.selectionChanged()
	if chosen := b.chosen(); was == pressing && len(chosen) == 1 {
		b.tellNote(chosen[0]) // as for keys
	}
}

// giveUpGesture ends a drag or marquee without an effect, and reports whether there was one.
func (b *Board) giveUpGesture() bool {
	if !b.gesture.escape(&b.scene) {
		return false
	}
	b.scroller.Stop()
	b.layers.marquee.Hide()
	b.selectionChanged()
	return true
}

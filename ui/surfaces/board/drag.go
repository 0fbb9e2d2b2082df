package board

import (
	"commonground/model"
	"commonground/ui/canvas"
	"commonground/ui/surfaces/board/painting"
)

// lift takes the dragged notes off the resting picture and shows them raised.
func (b *Board) lift() {
	b.layers.raise(b.repainter.Lift(b.frame(), b.gesture.carried))
	b.repaint()
}

// placeDragged moves what is dragged to where the pointer and the view have it, and
// lights up the zone below. Nothing is painted unless the view has changed so far that
// the raised picture no longer does.
func (b *Board) placeDragged() {
	if b.gesture.Phase != canvas.Moving {
		return
	}
	f := painting.FrameOf(&b.scene.view, b.layers.dense)
	d := b.gesture.carry(&b.scene)
	if !b.layers.lifts(&f, d) {
		b.lift()
	}
	b.layers.carry(&f, d)
	b.Carry(b.gesture.carried, d)
	b.glow(b.Activity().ZoneAt(b.gesture.over(&b.scene)))
}

// glow lights up a zone; nil lights up none.
func (b *Board) glow(z *model.Zone) {
	if z == nil {
		b.layers.dim()
		return
	}
	f := b.frame()
	if !b.layers.glows(z.ID, f.Scale) {
		b.layers.Light(z.ID, f.Scale, b.repainter.Light(f, z))
	}
	b.layers.placeGlow(f.Origin)
}

// drop puts the dragged notes where they were let go, as one step.
func (b *Board) drop(to map[model.ID]model.Point) {
	if b.mergeDropped(to) {
		return
	}
	held := b.gesture.on
	var full bool
	b.moving(func() (err error) {
		full, err = b.Doc().DropNotes(b.Activity(), b.SheetID(), to, held.ID, b.sizer())
		return err
	})
	if full {
		b.sayFull(b.Activity().ZoneOf(b.note(held.ID)))
	}
}

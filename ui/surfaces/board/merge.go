package board

import (
	"slices"

	"commonground/model"
	"commonground/model/alike"
	"commonground/ui/command"
)

// mergeCommand joins the selected notes into the first of them.
func (b *Board) mergeCommand() command.Command {
	return command.Command{
		ID: "note.merge", Icon: "duplicate", Shortcut: command.Ctrl("M"), Do: b.Merge,
		Enabled: func() bool { return b.Editable() && b.scene.sel.Count() > 1 && !b.Editing() },
	}
}

// Merge joins the selected notes into the one that is read first; what they say in other
// words stands there once each.
func (b *Board) Merge() {
	if notes := model.ReadingOrder(b.chosen()); b.Editable() && len(notes) > 1 {
		b.merge(notes[0], idsOf(notes[1:]))
	}
}

func (b *Board) merge(into *model.Note, ids []model.ID) {
	merge := func() error { return b.Doc().MergeNotes(b.Activity(), b.SheetID(), into.ID, ids, b.sizeAmong) }
	if b.growing([]*model.Note{into}, merge) {
		return
	}
	b.scene.sel.Only(into.ID)
	b.reveal()
	b.selectionChanged()
	b.SayCount("board.status.merged", len(ids)+1)
}

// mergeDropped joins a dragged note into the one that it was dropped on, where both say the
// same, and reports whether it did.
func (b *Board) mergeDropped(to map[model.ID]model.Point) bool {
	if len(to) != 1 {
		return false
	}
	for id, at := range to {
		n := b.note(id)
		if n == nil {
			return false
		}
		middle := model.Point{X: at.X + n.W/2, Y: at.Y + n.H/2}
		for _, o := range slices.Backward(b.scene.seen()) {
			if o.ID != id && o.Contains(middle) && alike.Same(o.Text, n.Text) && alike.Key(n.Text) != "" {
				b.merge(o, []model.ID{id})
				return true
			}
		}
	}
	return false
}

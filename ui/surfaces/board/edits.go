package board

import (
	"slices"

	"commonground/model"
	"commonground/ui/colours"
)

// SetColour gives the selected notes, or the one being written, that paper, and every new
// note from now on.
func (b *Board) SetColour(c model.NoteColour) {
	b.colour = c
	if !b.Editable() {
		return
	}
	if b.editor != nil {
		b.recolourWriting(c)
	} else if notes := b.chosen(); len(notes) > 0 {
		b.Failed(b.Doc().ColourNotes(b.SheetID(), idsOf(notes), c))
		b.SayCount("board.status.coloured", len(notes), "colour", colours.Name(b.Words(), c))
	}
	b.selectionChanged()
}

// SetIcon puts a drawn icon on the selected notes or the one being written; "" takes it
// off. Without either it makes a note of the icon alone.
func (b *Board) SetIcon(icon string) {
	if !b.Editable() {
		return
	}
	switch notes := b.chosen(); {
	case b.editor != nil:
		b.iconWriting(icon)
	case len(notes) > 0:
		b.growing(notes, func() error { return b.Doc().SetIcon(b.SheetID(), idsOf(notes), icon, b.sizeAmong) })
		b.SayCount("board.status.icon", len(notes))
	case icon != "":
		n := model.NewNote("", b.colour, b.roomForNote())
		n.Icon = icon
		b.add(model.StepAddNote, n)
	}
}

// sizeOf is how large a note has to be for what is on it.
func (b *Board) sizeOf(n *model.Note) (w, h float64) {
	return b.style.NoteSize(n)
}

// sizeBeside is sizeOf for a note that is written on among the others of its zone.
func (b *Board) sizeBeside(n *model.Note) func(*model.Note) (w, h float64) {
	return b.Activity().SizeWhileWritten(n, b.Doc().Group().Sheet(b.SheetID()), b.sizer(), b.sizeOf)
}

// sizeAmong is sizeBeside for what is put on a note at once.
func (b *Board) sizeAmong(n *model.Note) (w, h float64) { return b.sizeBeside(n)(n) }

// outgrown reports whether a note needs more room than it has.
func (b *Board) outgrown(n *model.Note) bool {
	w, h := b.Activity().SizeLikeOthers(n, b.Doc().Group().Sheet(b.SheetID()), b.sizer(), b.sizeOf)(n)
	return w > n.W || h > n.H
}

// growing does what may make notes larger, as one step, and gives those room that it did.
func (b *Board) growing(notes []*model.Note, do func() error) (failed bool) {
	b.Doc().Break()
	defer b.Doc().Break()
	if b.Failed(do()) {
		return true
	}
	for _, was := range notes {
		if n := b.note(was.ID); n != nil && (n.W != was.W || n.H != was.H || b.outgrown(n)) {
			failed = b.Failed(b.Doc().Settle(b.Activity(), b.SheetID(), n.ID, b.sizer())) || failed
		}
	}
	return failed
}

// sizer is how large notes are in zones that are fuller and fuller.
func (b *Board) sizer() model.Sizer { return b.style.Sizer() }

// addTo puts notes on the board where there is room in a zone, nil being outside of all, and
// selects them. Where there is not, it says so.
func (b *Board) addTo(step string, zone *model.Zone, notes ...*model.Note) (all bool) {
	full, err := b.Doc().AddToZone(step, b.Activity(), b.SheetID(), zone, b.sizer(), notes...)
	if !b.added(notes, err) {
		return false
	}
	if full {
		b.sayFull(zone)
	}
	return !full
}

// sayFull says that a zone has no room for all its notes.
func (b *Board) sayFull(zone *model.Zone) {
	if zone == nil {
		b.Say("board.status.full-out")
		return
	}
	b.Say("board.status.full", "zone", b.Wording().Zone(zone.ID))
}

// add puts notes on the board and selects them.
func (b *Board) add(step string, notes ...*model.Note) bool {
	for _, n := range notes {
		n.W, n.H = b.sizeOf(n)
		n.Rect = b.Activity().Inside(n.Rect)
	}
	return b.added(notes, b.Doc().AddNotes(step, b.SheetID(), notes...))
}

// added selects notes that were put on the board and reports whether they were.
func (b *Board) added(notes []*model.Note, err error) bool {
	if b.Failed(err) {
		return false
	}
	b.Doc().Break()
	b.scene.sel.Only(idsOf(notes)...)
	b.reveal()
	b.selectionChanged()
	return true
}

// Delete takes the selected notes off the board.
func (b *Board) Delete() {
	notes := b.chosen()
	if !b.Editable() || len(notes) == 0 {
		return
	}
	next := b.afterDeletion(notes)
	if err := b.Doc().DeleteNotes(b.SheetID(), idsOf(notes)...); err != nil {
		b.Failed(err)
		return
	}
	if next != nil {
		b.scene.sel.Only(next.ID)
		b.selectionChanged()
	}
	b.SayCount("board.status.deleted", len(notes))
}

// afterDeletion is the note that keys go on from when these are gone: the next one in
// reading order, else the one before. A deletion of several leaves nothing selected, so
// that pressing the key once more by mistake takes no more away.
func (b *Board) afterDeletion(gone []*model.Note) *model.Note {
	if len(gone) != 1 || !b.focused {
		return nil
	}
	order := model.ReadingOrder(b.scene.notes)
	i := slices.Index(order, gone[0])
	switch {
	case i+1 < len(order):
		return order[i+1]
	case i > 0:
		return order[i-1]
	}
	return nil
}

// nudge moves the selected notes a little; presses in a row are one step.
func (b *Board) nudge(dx, dy float64) {
	notes := b.chosen()
	if !b.Editable() || len(notes) == 0 {
		return
	}
	b.moving(func() error { return b.Doc().NudgeNotes(b.SheetID(), idsOf(notes), dx, dy, b.scene.view.Board) })
	b.reveal()
}

// moving moves the selected notes and says where they are, if any moved.
func (b *Board) moving(move func() error) {
	before := b.Doc().Position()
	err := move()
	b.Failed(err)
	if err == nil && b.Doc().Position() != before {
		b.tellWhere("board.status.moved")
	}
}

// SendTo moves the selected notes to free places of a zone of the board's activity; nil
// takes them out of all zones. Where it was one that was not placed yet, the next of those
// is selected.
func (b *Board) SendTo(z *model.Zone) {
	notes := b.chosen()
	if !b.Editable() || len(notes) == 0 {
		return
	}
	left := b.unplaced()
	sorts := z != nil && len(notes) == 1 && b.Activity().ZoneOf(notes[0]) == nil
	var full bool
	b.moving(func() (err error) {
		full, err = b.Doc().SendToZone(b.Activity(), b.SheetID(), idsOf(notes), z, b.sizer())
		return err
	})
	b.reveal()
	switch {
	case full:
		b.sayFull(z)
	case sorts && !b.Editing():
		b.sortNext(left, notes[0].ID)
	}
}

// Tidy arranges the notes of all zones.
func (b *Board) Tidy() { b.tidy() }

// TidyZone arranges the notes of the zones that the selected notes are in.
func (b *Board) TidyZone() {
	var zones []*model.Zone
	for _, n := range b.chosen() {
		if z := b.Activity().ZoneOf(n); !slices.Contains(zones, z) {
			zones = append(zones, z)
		}
	}
	if len(zones) > 0 {
		b.tidy(zones...)
	}
}

// tidy arranges the notes of some zones, of all where none are named.
func (b *Board) tidy(zones ...*model.Zone) {
	if !b.Editable() {
		return
	}
	before := b.Doc().Position()
	full, err := b.Doc().TidyZones(b.Activity(), b.SheetID(), b.sizer(), zones...)
	switch {
	case err != nil:
		b.Failed(err)
	case full:
		b.Say("board.status.tidied-full")
	case b.Doc().Position() == before:
		b.Say("board.status.tidy-already")
	default:
		b.Say("board.status.tidied")
	}
}

// SelectAll selects every note.
func (b *Board) SelectAll() {
	b.scene.sel.Only(idsOf(b.scene.shown())...)
	b.useTray(b.chosen()...)
	b.selectionChanged()
	b.SayCount("board.status.selected", len(b.scene.shown()))
}

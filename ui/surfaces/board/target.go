package board

import (
	"slices"

	"commonground/model"
	"commonground/ui/surface"
)

// target is the zone in which a new note lies; nil is the tray.
func (b *Board) target() *model.Zone { return b.AimedAt(b.aim) }

// targetOf is where so many new notes lie. A box to be filled takes one.
func (b *Board) targetOf(notes int) *model.Zone {
	if notes > 1 {
		return b.Activity().Zone(b.aim)
	}
	return b.target()
}

// RoundAbout is where new notes go.
func (b *Board) RoundAbout() (about string, ok bool) { return b.aim, true }

// Aim is how the next new note is made, and TakeAim has it made as in the list.
func (b *Board) Aim() surface.Aim { return surface.Aim{Zone: b.aim, Colour: b.colour} }

// TakeAim is explained at Aim.
func (b *Board) TakeAim(a surface.Aim) { b.aim, b.colour = a.Zone, a.Colour }

func (b *Board) aimed() string { return b.aim }

// aimAt has new notes go to a zone; empty is the tray.
func (b *Board) aimAt(zone string) {
	b.aim = zone
	b.repaint()
	b.selectionChanged()
	b.Say("board.target.now", "zone", b.AimName(zone))
}

// unplaced are the notes that count for no zone, in reading order.
func (b *Board) unplaced() []*model.Note {
	return slices.DeleteFunc(model.ReadingOrder(b.scene.notes), func(n *model.Note) bool { return b.Activity().ZoneOf(n) != nil })
}

// sortNext selects the note to sort after one that was not placed: the one that follows it,
// else the first.
func (b *Board) sortNext(before []*model.Note, sent model.ID) {
	left := b.unplaced()
	if len(left) == 0 {
		b.Say("board.status.all-placed")
		return
	}
	next := left[0]
	at := slices.IndexFunc(before, func(n *model.Note) bool { return n.ID == sent })
	for _, n := range before[at+1:] {
		if i := slices.IndexFunc(left, func(o *model.Note) bool { return o.ID == n.ID }); i >= 0 {
			next = left[i]
			break
		}
	}
	b.scene.sel.Only(next.ID)
	b.reveal()
	b.selectionChanged()
	b.SayCount("board.status.next", len(left), "note", b.NoteBrief(next))
}

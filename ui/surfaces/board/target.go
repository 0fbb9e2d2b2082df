package board

import (
	"slices"

	"commonground/model"
	"commonground/ui/command"
)

// target is the zone that is being talked about, in which new notes lie; nil is the tray.
func (b *Board) target() *model.Zone { return b.Activity().Zone(b.aim) }

// RoundAbout is where new notes go.
func (b *Board) RoundAbout() (about string, ok bool) { return b.aim, true }

// targetName is what the target is called.
func (b *Board) targetName() string {
	if z := b.target(); z != nil {
		return b.Wording().Zone(z.ID)
	}
	return b.Text("board.target.tray")
}

// nextTarget has new notes go to the next zone, and after the last to the tray again.
func (b *Board) nextTarget() {
	at := slices.IndexFunc(b.Activity().Zones, func(z model.Zone) bool { return z.ID == b.aim }) + 1
	if at == len(b.Activity().Zones) {
		b.aimAt(nil)
		return
	}
	b.aimAt(&b.Activity().Zones[at])
}

// aimAt has new notes go to a zone, nil being the tray.
func (b *Board) aimAt(z *model.Zone) {
	b.aim = ""
	if z != nil {
		b.aim = z.ID
	}
	b.repaint()
	b.selectionChanged()
	b.Say("board.target.now", "zone", b.targetName())
}

// targetCommands choose where new notes go.
func (b *Board) targetCommands() []command.Command {
	if len(b.Activity().Zones) == 0 {
		return nil
	}
	return []command.Command{{
		ID: "note.target", Icon: "forward", Shortcut: command.CtrlShift("N"), Bar: command.PlainBar, Enabled: b.Editable, Do: b.nextTarget,
		Label: func() string { return b.Text("board.target.to", "zone", b.targetName()) },
	}}
}

// aims are the target's choices one by one, for the board's menu.
func (b *Board) aims() []command.Command {
	out := []command.Command{{
		ID: "note.target.none", Do: func() { b.aimAt(nil) }, Checked: func() bool { return b.target() == nil },
		Label: func() string { return b.Text("board.target.tray") },
	}}
	for i := range b.Activity().Zones {
		z := &b.Activity().Zones[i]
		out = append(out, command.Command{
			ID: "note.target." + z.ID, Do: func() { b.aimAt(z) }, Checked: func() bool { return b.aim == z.ID },
			Label: func() string { return b.Wording().Zone(z.ID) },
		})
	}
	return out
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

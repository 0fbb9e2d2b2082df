package surface

import (
	"slices"

	"commonground/model"
	"commonground/ui/command"
)

// Aim is how the next new note is made. A board and its list share one.
type Aim struct {
	// Zone is the ID of the zone that is being talked about, in which new notes lie; empty is
	// none, and they wait beside the zones.
	Zone string
	// Colour is its paper.
	Colour model.NoteColour
}

// Aimed is a surface on which notes are made.
type Aimed interface {
	// Aim is how the next one is made.
	Aim() Aim
	// TakeAim has it made as on another surface of the sheet.
	TakeAim(Aim)
}

// AimedAt is where new notes go: to a zone, where that is one, else to the next that is to be filled
// (see model.Zone.Goal); nil is beside the zones.
func (b *Base) AimedAt(zone string) *model.Zone {
	if z := b.activity.Zone(zone); z != nil {
		return z
	}
	return b.activity.NextGoal(b.Sheet())
}

// Goes reports whether another new note is wanted after one that lies in its zone: not beside zones
// that are all filled, where what comes next is for the group to say.
func (b *Base) Goes(zone *model.Zone) bool {
	return zone != nil || !b.activity.Goal(b.Sheet()).Reached()
}

// AimName is what a zone, or the place for what is not placed, is called where new notes go to it.
func (b *Base) AimName(zone string) string {
	switch {
	case b.activity.Zone(zone) != nil:
		return b.wording.Zone(zone)
	case b.activity.Goal(&model.Sheet{}).Of > 0:
		return b.Text("board.target.free")
	default:
		return b.Text("board.target.tray")
	}
}

// AimCommand has new notes go to the next zone, and after the last to none again: to is
// called with its ID.
func (b *Base) AimCommand(now func() string, to func(zone string)) []command.Command {
	if len(b.activity.Zones) == 0 {
		return nil
	}
	return []command.Command{{
		ID: "note.target", Icon: "forward", Shortcut: command.CtrlShift("N"), Bar: command.PlainBar, Enabled: b.Editable,
		Do:    func() { to(b.aimAfter(now())) },
		Label: func() string { return b.Text("board.target.to", "zone", b.AimName(now())) },
	}}
}

func (b *Base) aimAfter(zone string) string {
	zones := b.activity.Zones
	next := slices.IndexFunc(zones, func(z model.Zone) bool { return z.ID == zone }) + 1
	if next == len(zones) {
		return ""
	}
	return zones[next].ID
}

// AimChoices are the places that new notes can go to one by one, for menus.
func (b *Base) AimChoices(now func() string, to func(zone string)) []command.Command {
	choice := func(id, zone string) command.Command {
		return command.Command{
			ID: id, Do: func() { to(zone) }, Checked: func() bool { return now() == zone },
			Label: func() string { return b.AimName(zone) },
		}
	}
	out := []command.Command{choice("note.target.none", "")}
	for _, z := range b.activity.Zones {
		out = append(out, choice("note.target."+z.ID, z.ID))
	}
	return out
}

package outline

import (
	"strings"

	"commonground/model"
	"commonground/ui/surface"
)

// target is the zone in which a new note lies; nil is none, and it waits with what is not placed.
func (o *Outline) target() *model.Zone { return o.AimedAt(o.aim.Zone) }

// targetOf is where so many new notes lie. A box to be filled takes one.
func (o *Outline) targetOf(notes int) *model.Zone {
	if notes > 1 {
		return o.Activity().Zone(o.aim.Zone)
	}
	return o.target()
}

// RoundAbout is where new notes go.
func (o *Outline) RoundAbout() (about string, ok bool) { return o.aim.Zone, true }

// Aim is how the next new note is made, and TakeAim has it made as on the board.
func (o *Outline) Aim() surface.Aim { return o.aim }

// TakeAim is explained at Aim.
func (o *Outline) TakeAim(a surface.Aim) { o.aim = a }

func (o *Outline) aimed() string { return o.aim.Zone }

// aimAt has new notes go to a zone, empty being those not placed, and shows its heading.
func (o *Outline) aimAt(zone string) {
	o.aim.Zone = zone
	if !o.writing() { // what is being written stays where it is
		o.Select(headPrefix + zone)
	}
	o.Say("board.target.now", "zone", o.AimName(zone))
	o.Changed()
}

// aimAtHeading has new notes go to the zone whose heading people came to; a note among others
// says nothing of where the next belongs.
func (o *Outline) aimAtHeading(row string) {
	if zone, ok := strings.CutPrefix(row, headPrefix); ok {
		o.aim.Zone = zone
	}
}

// keepingAim does what comes to rows by itself.
func (o *Outline) keepingAim(do func()) {
	aim := o.aim
	do()
	o.aim = aim
}

// FocusGained brings the keyboard to the current row, or the first.
func (o *Outline) FocusGained() { o.keepingAim(o.List.FocusGained) }

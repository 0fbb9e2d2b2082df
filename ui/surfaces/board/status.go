package board

import (
	"commonground/model"
)

// tellWhere says what was done with the selected notes and, where they all count for one
// zone now, which: key.to is said with the zone's name, key.out outside of all zones.
func (b *Board) tellWhere(key string) {
	notes := b.chosen()
	if len(notes) == 0 {
		return
	}
	zone, one := b.zoneOfAll(notes)
	switch {
	case !one:
		b.SayCount(key+".about", len(notes))
	case zone == nil:
		b.SayCount(key+".out", len(notes))
	default:
		b.SayCount(key+".to", len(notes), "zone", b.Wording().Zone(zone.ID))
	}
}

// zoneOfAll returns the zone that all the notes count for; one is false where they count
// for several.
func (b *Board) zoneOfAll(notes []*model.Note) (zone *model.Zone, one bool) {
	for i, n := range notes {
		z := b.Activity().ZoneOf(n)
		if i > 0 && z != zone {
			return nil, false
		}
		zone = z
	}
	return zone, true
}

// tellNote says what a note says, where it lies and where it was sent.
func (b *Board) tellNote(n *model.Note) {
	b.Tell(b.scene.sent.After(b.Words(), b.SaidAt(n), n.ID))
}

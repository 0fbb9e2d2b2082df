package model

import (
	"fmt"
	"slices"
	"strings"
)

// StepReveal is the name of the step that shows what was written in a round.
const StepReveal = "edit.round.reveal"

// MaxGiven is how much one round gathers.
const MaxGiven = 300

// Given is what somebody put in during a round. Nothing tells when it was put in, nor
// whose it is unless they said so.
type Given struct {
	// Boxes are what was asked for, by the IDs of RoundParts.
	Boxes map[string]*Entry
	// Name is what somebody wants to be called, where that was asked for (see AsksName); empty is
	// that nobody is to know.
	Name string
	// Icon names a drawn picture of the icon set; empty is none.
	Icon string
	// Starter is the ID of the starter that it says as it is; empty is none.
	Starter string
}

// Empty reports whether nothing was put in.
func (g Given) Empty() bool {
	for _, e := range g.Boxes {
		if !e.Empty() {
			return false
		}
	}
	return g.Icon == "" && g.Name == ""
}

// Text is all that is written in it, part by part.
func (g Given) Text(parts []string) string {
	var out []string
	for _, part := range parts {
		if e := g.Boxes[part]; e != nil && e.Text != "" {
			out = append(out, e.Text)
		}
	}
	return strings.Join(out, "\n")
}

// Gathers is what the sheets of a kind of activity make of what was given in a round.
type Gathers string

// What sheets make of it: notes in a zone, barriers or ways past one, everybody's own part,
// portraits. Empty is nothing: there are no rounds.
const (
	GathersNotes     Gathers = "notes"
	GathersWall      Gathers = "wall"
	GathersPeople    Gathers = "people"
	GathersPortraits Gathers = "portraits"
)

// Gathers is what sheets of the activity make of what is given in a round.
func (a *Activity) Gathers() Gathers { return a.kind().gathers }

// RoundPart is the one part that a round of notes, barriers or ways asks for.
const RoundPart = "text"

// RoundPicture is the part of a portrait that is drawn.
const RoundPicture = "picture"

// RoundParts are what a round of the activity asks everybody for, in order. A name is no
// part: see AsksName.
func (a *Activity) RoundParts() []string {
	switch a.Gathers() {
	case GathersPeople:
		out := make([]string, len(a.Zones))
		for i, z := range a.Zones {
			out[i] = z.ID
		}
		return out
	case GathersPortraits:
		return []string{string(PortraitLikes), string(PortraitShare), string(PortraitGestures)}
	}
	return []string{RoundPart}
}

// AsksName reports whether a round of the activity has room for the name of who writes, for those
// who like to give it: what is guessed is guessed of somebody.
func (a *Activity) AsksName() bool { return a.Gathers() == GathersPeople && a.Guess }

// Unseen reports whether nobody is to see what the others put on a sheet of the activity before its
// time: it is guessed, or dealt out to be read.
func (a *Activity) Unseen() bool { return a.Gathers() == GathersPeople && (a.Guess || a.Swap) }

// Reveal puts what was given in a round on a sheet of activity a, as one step: only now does
// it get IDs, in the order in which it comes. Notes go to the zone of the ID about, none being
// beside the board; ways past the barrier of that ID; all else needs none. It reports whether
// the zone is too full for all to be seen.
func (d *Document) Reveal(a *Activity, sheet ID, about string, size Sizer, given ...Given) (full bool, err error) {
	for _, g := range given {
		if err := checkText(g.Name); err != nil {
			return false, err
		}
		for _, e := range g.Boxes {
			if err := checkText(e.Text); err != nil {
				return false, err
			}
		}
	}
	if len(given) == 0 {
		return false, nil
	}
	step := Step{Name: StepReveal}
	switch a.Gathers() {
	case GathersNotes:
		return d.revealNotes(a, sheet, about, size, given)
	case GathersWall:
		return false, d.revealWall(step, sheet, about, given)
	case GathersPeople:
		return false, d.EditPeople(step, sheet, func(all []*Person) ([]*Person, error) {
			for _, g := range given {
				all = append(all, g.person())
			}
			return all, nil
		})
	case GathersPortraits:
		return false, d.EditPortraits(step, sheet, func(all []*Portrait) ([]*Portrait, error) {
			if len(all)+len(given) > MaxPortraits {
				return nil, ErrFull
			}
			for _, g := range given {
				all = append(all, g.portrait())
			}
			return all, nil
		})
	}
	return false, fmt.Errorf("sheets of kind %q have no rounds", a.Kind)
}

func (d *Document) revealNotes(a *Activity, sheet ID, about string, size Sizer, given []Given) (full bool, err error) {
	s := d.group.Sheet(sheet)
	if s == nil {
		return false, fmt.Errorf("sheet %s: %w", sheet, ErrNotFound)
	}
	a, zone := a.onSheet(s, a.Zone(about))
	notes := make([]*Note, len(given))
	for i, g := range given {
		notes[i] = g.note(a)
	}
	p := a.makeRoom(s.Notes, zone, orAsItIs(size), notes...)
	return p.full, d.place(Step{Name: StepReveal}, sheet, p, nil, notes...)
}

func (d *Document) revealWall(step Step, sheet ID, about string, given []Given) error {
	return d.EditWall(step, sheet, func(w *Wall) error {
		if about == "" {
			for _, g := range given {
				w.Barriers = append(w.Barriers, &Barrier{ID: NewID(), Text: g.Text([]string{RoundPart})})
			}
			return nil
		}
		i := slices.IndexFunc(w.Barriers, func(b *Barrier) bool { return b.ID.String() == about })
		if i < 0 {
			return fmt.Errorf("barrier %s: %w", about, ErrNotFound)
		}
		for _, g := range given {
			way := &Way{ID: NewID(), Text: g.Text([]string{RoundPart})}
			w.Ways = append(w.Ways, way)
			w.Barriers[i].Ways = append(w.Barriers[i].Ways, way.ID)
		}
		return nil
	})
}

// note is a note of what was given; one that was picked looks as if it was taken from the
// starters.
func (g Given) note(a *Activity) *Note {
	n := NewNote(g.Text([]string{RoundPart}), ColourA, Rect{W: NoteWidth, H: NoteHeight})
	n.Icon = g.Icon
	if i := slices.IndexFunc(a.Starters, func(s Starter) bool { return s.ID == g.Starter && g.Starter != "" }); i >= 0 {
		s := a.Starters[i]
		n.Starter = s.ID
		if s.Colour != "" {
			n.Colour = s.Colour
		}
		if n.Icon == "" {
			n.Icon = s.Icon
		}
	}
	return n
}

// person is somebody's own part, under the name that they gave.
func (g Given) person() *Person {
	p := NewPerson(g.Name)
	for zone, e := range g.Boxes {
		if e.Empty() {
			continue
		}
		if p.Boxes == nil {
			p.Boxes = map[string]*Entry{}
		}
		c := *e
		p.Boxes[zone] = &c
	}
	return p
}

// portrait is a portrait without a name.
func (g Given) portrait() *Portrait {
	p := &Portrait{ID: NewID(), Icon: g.Icon}
	for part, e := range g.Boxes {
		if part == RoundPicture {
			p.Doodle = e.Doodle
			continue
		}
		*p.Text(PortraitPart(part)) = e.Text
	}
	if len(p.Doodle) > 0 {
		p.Icon = ""
	}
	return p
}

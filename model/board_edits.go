package model

import (
	"fmt"
	"maps"
	"slices"
	"unicode/utf8"
)

// TextTooLongError says that a note was given more text than it may hold.
type TextTooLongError struct{ Runes int }

func (e *TextTooLongError) Error() string {
	return fmt.Sprintf("%d characters of text, a note holds %d", e.Runes, MaxNoteText)
}

// The names of steps on a board.
const (
	StepAddNote    = "edit.note.add"
	StepWriteNote  = "edit.note.write"
	StepMoveNotes  = "edit.note.move"
	StepSendNotes  = "edit.note.send"
	StepTidy       = "edit.note.tidy"
	StepDelete     = "edit.note.delete"
	StepColour     = "edit.note.colour"
	StepIcon       = "edit.note.icon"
	StepPasteNotes = "edit.note.paste"
)

// NewNote returns a note of that text and size, not yet on any board.
func NewNote(text string, colour NoteColour, at Rect) *Note {
	return &Note{ID: NewID(), Text: text, Colour: colour, Rect: at}
}

// AddNotes puts notes on top of a sheet's board, as one step of that name (StepAddNote,
// StepPasteNotes or the like). The notes are given away. What is written on a single new
// note right away belongs to the same step.
func (d *Document) AddNotes(step string, sheet ID, notes ...*Note) error {
	for _, n := range notes {
		if err := checkText(n.Text); err != nil {
			return err
		}
	}
	if len(notes) == 0 {
		return nil
	}
	return d.Edit(addStep(step, notes), func(draft *Draft) error {
		s, err := draft.Sheet(sheet)
		if err != nil {
			return err
		}
		s.Notes = append(s.Notes, notes...)
		return nil
	})
}

// addStep is the step of new notes: what is written on a single one right away belongs to it.
func addStep(name string, notes []*Note) Step {
	if len(notes) == 1 {
		return Step{Name: name, Merge: writing(notes[0].ID)}
	}
	return Step{Name: name}
}

// WriteNote sets what a note says and how large it is for it, w by h board units. Writes
// to one note in a row are one step until Break.
func (d *Document) WriteNote(sheet, note ID, text string, w, h float64) error {
	n := d.note(sheet, note)
	if n == nil {
		return fmt.Errorf("note %s: %w", note, ErrNotFound)
	}
	return d.WriteNoteAt(sheet, note, text, Rect{n.X, n.Y, w, h})
}

// WriteNoteAt is WriteNote for a note that has to move as it grows, lest it reach beyond
// the board.
func (d *Document) WriteNoteAt(sheet, note ID, text string, at Rect) error {
	if err := checkText(text); err != nil {
		return err
	}
	if n := d.note(sheet, note); n != nil && n.Text == text && n.Rect == at {
		return nil
	}
	step := Step{Name: StepWriteNote, Merge: writing(note)}
	return d.editNotes(step, sheet, []ID{note}, func(n *Note) { n.Text, n.Rect = text, at })
}

// writing is the Merge of a burst of typing on one note.
func writing(note ID) string { return "write " + note.String() }

func checkText(text string) error {
	if n := utf8.RuneCountInString(text); n > MaxNoteText {
		return &TextTooLongError{n}
	}
	return nil
}

// MoveNotes puts the top left corners of notes to new places, as one step of that name
// (StepMoveNotes, StepSendNotes or StepTidy), and raises them above the others where
// raise says so.
func (d *Document) MoveNotes(step string, sheet ID, to map[ID]Point, raise bool) error {
	ids := d.moved(sheet, to)
	if len(ids) == 0 {
		return nil
	}
	return d.Edit(Step{Name: step}, func(draft *Draft) error {
		err := eachNote(draft, sheet, ids, func(n *Note) { n.X, n.Y = to[n.ID].X, to[n.ID].Y })
		if err != nil || !raise {
			return err
		}
		return raiseNotes(draft, sheet, ids)
	})
}

// moved lists the notes that to would really move, in stacking order.
func (d *Document) moved(sheet ID, to map[ID]Point) []ID {
	var ids []ID
	if s := d.group.Sheet(sheet); s != nil {
		for _, n := range s.Notes {
			if p, ok := to[n.ID]; ok && (p != Point{n.X, n.Y}) {
				ids = append(ids, n.ID)
			}
		}
	}
	return ids
}

// AroundNotes returns the rectangle round notes.
func AroundNotes(notes []*Note) Rect {
	var all Rect
	for i, n := range notes {
		if all = all.Union(n.Rect); i == 0 {
			all = n.Rect
		}
	}
	return all
}

// NudgeNotes moves notes by dx, dy but not out of bounds; nudges of the same notes in a
// row are one step until Break.
func (d *Document) NudgeNotes(sheet ID, ids []ID, dx, dy float64, bounds Rect) error {
	var notes []*Note
	for _, id := range ids {
		if n := d.note(sheet, id); n != nil {
			notes = append(notes, n)
		}
	}
	all := AroundNotes(notes)
	stay := all.Moved(dx, dy).Within(bounds)
	dx, dy = stay.X-all.X, stay.Y-all.Y
	if len(notes) == 0 || (dx == 0 && dy == 0) {
		return nil
	}
	step := Step{Name: StepMoveNotes, Merge: fmt.Sprint("nudge ", ids)}
	return d.editNotes(step, sheet, ids, func(n *Note) { n.X, n.Y = n.X+dx, n.Y+dy })
}

// PlaceNotes gives notes other places and sizes, by ID, after it put fresh ones on top of
// the board, which are given away. Notes named in raise come above the others.
func (d *Document) PlaceNotes(step Step, sheet ID, at map[ID]Rect, raise []ID, fresh ...*Note) error {
	return d.place(step, sheet, placing{at: at}, raise, fresh...)
}

// place is PlaceNotes where the zones may move, too.
func (d *Document) place(step Step, sheet ID, p placing, raise []ID, fresh ...*Note) error {
	for _, n := range fresh {
		if err := checkText(n.Text); err != nil {
			return err
		}
	}
	s := d.group.Sheet(sheet)
	if s == nil {
		return fmt.Errorf("sheet %s: %w", sheet, ErrNotFound)
	}
	var move []ID
	for _, n := range s.Notes {
		if r, ok := p.at[n.ID]; ok && r != n.Rect {
			move = append(move, n.ID)
		}
	}
	moves := p.moves && !maps.Equal(p.frames, s.Frames)
	if len(move)+len(fresh) == 0 && !moves {
		return nil
	}
	return d.Edit(step, func(draft *Draft) error {
		if err := eachNote(draft, sheet, move, func(n *Note) { n.Rect = p.at[n.ID] }); err != nil {
			return err
		}
		if len(raise) > 0 {
			if err := raiseNotes(draft, sheet, raise); err != nil {
				return err
			}
		}
		s, err := draft.Sheet(sheet)
		if err != nil {
			return err
		}
		for _, n := range fresh {
			if r, ok := p.at[n.ID]; ok {
				n.Rect = r
			}
		}
		s.Notes = append(s.Notes, fresh...)
		if moves {
			s.Frames = p.frames
		}
		return nil
	})
}

// AddToZone puts notes on top of a sheet's board where there is room for them in a zone of
// activity a (nil: outside of all), as one step of that name. It reports whether the zone is
// too full for all to be seen.
func (d *Document) AddToZone(step string, a *Activity, sheet ID, zone *Zone, size Sizer, notes ...*Note) (full bool, err error) {
	s := d.group.Sheet(sheet)
	if s == nil || len(notes) == 0 {
		return false, d.PlaceNotes(Step{Name: step}, sheet, nil, nil, notes...)
	}
	a, zone = a.onSheet(s, zone)
	p := a.makeRoom(s.Notes, zone, orAsItIs(size), notes...)
	return p.full, d.place(addStep(step, notes), sheet, p, nil, notes...)
}

func orAsItIs(size Sizer) Sizer {
	if size == nil {
		return asItIs
	}
	return size
}

// SendToZone moves notes to where there is room in a zone of activity a; a nil zone takes
// them out of all zones. Where size is nil, they keep their sizes. What is left in a tray that
// was fuller gets larger. It reports whether the zone is too full for all to be seen.
func (d *Document) SendToZone(a *Activity, sheet ID, ids []ID, zone *Zone, size Sizer) (full bool, err error) {
	s := d.group.Sheet(sheet)
	if s == nil {
		return false, fmt.Errorf("sheet %s: %w", sheet, ErrNotFound)
	}
	a, zone = a.onSheet(s, zone)
	var stay, leave []*Note
	for _, n := range s.Notes {
		if slices.Contains(ids, n.ID) && a.ZoneOf(n) != zone {
			leave = append(leave, n)
		} else {
			stay = append(stay, n)
		}
	}
	if len(leave) == 0 {
		return false, nil
	}
	p := a.makeRoom(stay, zone, orAsItIs(size), ReadingOrder(leave)...)
	if zone != nil {
		maps.Copy(p.at, a.trayGrown(lying(slices.Concat(stay, leave), p.at), orAsItIs(size)))
	}
	var raise []ID
	for _, n := range leave {
		raise = append(raise, n.ID)
	}
	return p.full, d.place(Step{Name: StepSendNotes}, sheet, p, raise)
}

// TidyZones arranges the notes of those zones of activity a, of every zone where none is
// named. It reports whether one is too full for all to be seen.
func (d *Document) TidyZones(a *Activity, sheet ID, size Sizer, zones ...*Zone) (full bool, err error) {
	s := d.group.Sheet(sheet)
	if s == nil {
		return false, fmt.Errorf("sheet %s: %w", sheet, ErrNotFound)
	}
	a, _ = a.onSheet(s, nil)
	if len(zones) == 0 && len(a.Strips) > 0 {
		p := a.givingWay(s.Notes, a.byZone(s.Notes), orAsItIs(size))
		return p.full, d.place(Step{Name: StepTidy}, sheet, p, nil)
	}
	if len(zones) == 0 {
		for i := range a.Zones {
			zones = append(zones, &a.Zones[i])
		}
	}
	to := map[ID]Rect{}
	for _, z := range zones {
		at, over := a.Arrange(s.Notes, a.Zone(z.ID), orAsItIs(size))
		full = full || over
		for id, r := range at {
			to[id] = r
		}
	}
	return full, d.PlaceNotes(Step{Name: StepTidy}, sheet, to, nil)
}

// DeleteNotes takes notes off a sheet's board.
func (d *Document) DeleteNotes(sheet ID, ids ...ID) error {
	s := d.group.Sheet(sheet)
	gone := func(n *Note) bool { return slices.Contains(ids, n.ID) }
	if s == nil || !slices.ContainsFunc(s.Notes, gone) {
		return nil
	}
	return d.Edit(Step{Name: StepDelete}, func(draft *Draft) error {
		s, err := draft.Sheet(sheet)
		if err != nil {
			return err
		}
		s.Notes = slices.DeleteFunc(s.Notes, gone)
		return nil
	})
}

// ColourNotes gives notes another paper.
func (d *Document) ColourNotes(sheet ID, ids []ID, c NoteColour) error {
	ids = d.pick(sheet, ids, func(n *Note) bool { return n.Colour != c })
	return d.editNotes(Step{Name: StepColour}, sheet, ids, func(n *Note) { n.Colour = c })
}

// SetIcon puts a drawn icon on notes, or takes it off where icon is empty, and gives the
// size each note needs for it.
func (d *Document) SetIcon(sheet ID, ids []ID, icon string, size func(*Note) (w, h float64)) error {
	ids = d.pick(sheet, ids, func(n *Note) bool { return n.Icon != icon })
	return d.editNotes(Step{Name: StepIcon, Merge: fmt.Sprint("icon ", ids)}, sheet, ids, func(n *Note) {
		n.Icon = icon
		if size != nil {
			n.W, n.H = size(n)
		}
	})
}

func (d *Document) pick(sheet ID, ids []ID, want func(*Note) bool) []ID {
	return slices.DeleteFunc(slices.Clone(ids), func(id ID) bool {
		n := d.note(sheet, id)
		return n == nil || !want(n)
	})
}

func (d *Document) note(sheet, note ID) *Note {
	if s := d.group.Sheet(sheet); s != nil {
		return s.Note(note)
	}
	return nil
}

func (d *Document) editNotes(step Step, sheet ID, ids []ID, change func(*Note)) error {
	if len(ids) == 0 {
		return nil
	}
	return d.Edit(step, func(draft *Draft) error { return eachNote(draft, sheet, ids, change) })
}

func eachNote(draft *Draft, sheet ID, ids []ID, change func(*Note)) error {
	for _, id := range ids {
		n, err := draft.Note(sheet, id)
		if err != nil {
			return err
		}
		change(n)
	}
	return nil
}

func raiseNotes(draft *Draft, sheet ID, ids []ID) error {
	s, err := draft.Sheet(sheet)
	if err != nil {
		return err
	}
	up := func(n *Note) bool { return slices.Contains(ids, n.ID) }
	var top []*Note
	for _, n := range s.Notes {
		if up(n) {
			top = append(top, n)
		}
	}
	s.Notes = append(slices.DeleteFunc(s.Notes, up), top...)
	return nil
}

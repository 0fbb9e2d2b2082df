package outline

import (
	"slices"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/colours"
	"commonground/ui/surface"
	"commonground/ui/surfaces/board"
)

// SendTo moves the current note to a zone; nil takes it out of all zones. Where it was not
// placed yet, the next one of those is current then.
func (o *Outline) SendTo(z *model.Zone) {
	n := o.note()
	if n == nil || o.Locked {
		return
	}
	next := o.nextUnplaced(n, z)
	o.send(n, z)
	if next != nil {
		o.Select(next.ID.String())
	}
}

// send moves a note to a zone and keeps it current.
func (o *Outline) send(n *model.Note, z *model.Zone) {
	_, err := o.Doc().SendToZone(o.Activity(), o.SheetID(), []model.ID{n.ID}, z, o.sizer())
	if o.Failed(err) {
		return
	}
	o.Select(n.ID.String())
	o.tellWhere("board.status.moved", n.ID)
}

// nextUnplaced is the note to sort after n is sent to a zone; nil where n was placed already,
// or nothing is left.
func (o *Outline) nextUnplaced(n *model.Note, z *model.Zone) *model.Note {
	sheet := o.Sheet()
	if z == nil || sheet == nil || o.Activity().ZoneOf(n) != nil {
		return nil
	}
	left := slices.DeleteFunc(model.ReadingOrder(sheet.Notes), func(m *model.Note) bool { return o.Activity().ZoneOf(m) != nil })
	if len(left) < 2 {
		return nil
	}
	return left[(slices.IndexFunc(left, func(m *model.Note) bool { return m.ID == n.ID })+1)%len(left)]
}

// shift moves the current note that many zones further in reading order, not placed
// being the last.
func (o *Outline) shift(by int) {
	n := o.note()
	if n == nil {
		return
	}
	to := zoneIndex(o.Activity(), o.Activity().ZoneOf(n)) + by
	if to >= 0 && to <= len(o.Activity().Zones) {
		o.send(n, zoneAt(o.Activity(), to))
	}
}

// Delete takes the current note off the board.
func (o *Outline) Delete() {
	n := o.note()
	if n == nil || o.Locked {
		return
	}
	if !o.Failed(o.Doc().DeleteNotes(o.SheetID(), n.ID)) {
		o.SayCount("board.status.deleted", 1)
	}
}

// SetColour gives the current note that paper, and every new note from now on.
func (o *Outline) SetColour(c model.NoteColour) {
	o.aim.Colour = c
	switch n := o.note(); {
	case o.Locked:
	case o.fresh != nil:
		o.fresh.Colour = c
		o.update()
	case n != nil:
		if !o.Failed(o.Doc().ColourNotes(o.SheetID(), []model.ID{n.ID}, c)) {
			o.SayCount("board.status.coloured", 1, "colour", colours.Name(o.Words(), c))
		}
	}
	o.Changed()
}

// ChooseIcon lets people pick a drawn icon for the current note.
func (o *Outline) ChooseIcon() {
	o.FinishEdit()
	n := o.note()
	if n == nil || o.Locked {
		return
	}
	board.AskForIcon(o.Words(), o.Canvas(), n.Icon != "", func(icon string) {
		size := func(n *model.Note) (w, h float64) { return o.sizeBeside(n)(n) }
		o.Doc().Break()
		defer o.Doc().Break()
		if o.Failed(o.Doc().SetIcon(o.SheetID(), []model.ID{n.ID}, icon, size)) {
			return
		}
		if now := o.noteOf(n.ID.String()); now != nil {
			o.Failed(o.Doc().Settle(o.Activity(), o.SheetID(), n.ID, o.sizer()))
		}
		o.SayCount("board.status.icon", 1)
	})
}

// Copy puts the current note's text on the clipboard.
func (o *Outline) Copy() {
	if n := o.note(); n != nil {
		fyne.CurrentApp().Clipboard().SetContent(n.Text)
		o.SayCount("board.status.copied", 1)
	}
}

// Cut copies the current note and takes it off the board.
func (o *Outline) Cut() {
	if o.note() != nil && !o.Locked {
		o.Copy()
		o.Delete()
	}
}

// Paste makes a note of every line on the clipboard, where new notes go.
func (o *Outline) Paste() {
	from := surface.FromClipboard()
	var notes []*model.Note
	for _, line := range from.Texts {
		notes = append(notes, model.NewNote(line, o.aim.Colour, model.Rect{}))
	}
	switch {
	case o.Locked:
	case len(notes) == 0:
		o.Say("board.status.nothing-to-paste")
	case !o.Failed(o.add(model.StepPasteNotes, o.targetOf(len(notes)), notes...)):
		o.SayPasted("board.status.pasted", from)
	}
}

// sizer is how large notes are on the board in zones that are fuller and fuller.
func (o *Outline) sizer() model.Sizer { return o.host.Kit().NoteSizer(o.Activity()) }

// Duplicate makes a copy of the current note in its zone.
func (o *Outline) Duplicate() {
	n := o.note()
	if n == nil || o.Locked {
		return
	}
	c := *n
	c.ID = model.NewID()
	if !o.Failed(o.add(model.StepPasteNotes, o.Activity().ZoneOf(n), &c)) {
		o.SayCount("board.status.pasted", 1)
	}
}

// add puts notes on the board where there is room in a zone.
func (o *Outline) add(step string, zone *model.Zone, notes ...*model.Note) error {
	if _, err := o.Doc().AddToZone(step, o.Activity(), o.SheetID(), zone, o.sizer(), notes...); err != nil {
		return err
	}
	o.Doc().Break()
	o.Select(notes[0].ID.String())
	return nil
}

// tellWhere says in which zone a note lies now.
func (o *Outline) tellWhere(key string, id model.ID) {
	n := o.noteOf(id.String())
	if n == nil {
		return
	}
	if z := o.Activity().ZoneOf(n); z != nil {
		o.SayCount(key+".to", 1, "zone", o.Wording().Zone(z.ID))
		return
	}
	o.SayCount(key+".out", 1)
}

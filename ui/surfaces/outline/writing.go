package outline

import (
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/rows"
	"commonground/ui/screen"
	"commonground/ui/surfaces/board"
)

// AddNote makes a note where new notes go and lets it be written. It is put on the
// board with its first letter.
func (o *Outline) AddNote() {
	if o.Locked {
		return
	}
	o.FinishEdit()
	zone := o.target()
	o.from = o.Current()
	n := model.NewNote("", o.aim.Colour, model.Rect{})
	at, _ := o.Activity().Room(o.notes(), zone, o.sizer(), n)
	n.Rect = at[n.ID]
	o.fresh, o.series = n, true
	o.update()
	o.Doc().Break()
	o.Edit(n.ID.String())
	o.Begun("board.status.writing-new")
	o.Changed()
}

// EditNote lets the current note be written.
func (o *Outline) EditNote() {
	if o.note() != nil {
		o.Doc().Break()
		o.Edit(o.Current())
		o.Say("board.status.writing")
		o.Changed()
	}
}

// typed puts what was typed into the document.
func (o *Outline) typed(row, text string) {
	n := o.fresh
	if n == nil {
		n = o.noteOf(row)
	}
	if n == nil || n.Text == text {
		return
	}
	next := *n
	next.Text = text
	if o.size == nil {
		o.size = o.sizeBeside(n)
	}
	w, h := o.size(&next)
	next.Rect = o.Activity().Grown(n, w, h)
	o.Failed(o.keep(&next))
}

func (o *Outline) keep(n *model.Note) error {
	if o.fresh == nil {
		return o.Doc().WriteNoteAt(o.SheetID(), n.ID, n.Text, n.Rect)
	}
	o.fresh = nil
	return o.Doc().AddNotes(model.StepAddNote, o.SheetID(), n)
}

// sizeOf is how large a note has to be on the board for what is on it. One that was made
// small stays so, one that grew for its text shrinks again.
func (o *Outline) sizeOf(n *model.Note) (w, h float64) {
	w, h = model.NoteWidth, model.NoteHeight
	if n.W > 0 && n.W < w && n.H > 0 && n.H < h {
		w, h = n.W, n.H
	}
	return o.host.Kit().NoteSize(o.Activity(), n, w, h)
}

// sizeBeside is sizeOf for a note that is written on among the others of its zone.
func (o *Outline) sizeBeside(n *model.Note) func(*model.Note) (w, h float64) {
	return o.Activity().SizeWhileWritten(n, o.Doc().Group().Sheet(o.SheetID()), o.sizer(), o.sizeOf)
}

// finished follows the end of writing: a new note on which nothing was written was never
// there.
func (o *Outline) finished(row string, how rows.Ending) {
	if n := o.noteOf(row); n != nil && o.fresh == nil {
		o.Failed(o.Doc().Settle(o.Activity(), o.SheetID(), n.ID, o.sizer()))
	}
	o.size = nil
	o.Doc().Break()
	wrote, series := o.fresh == nil, o.series
	o.fresh, o.series = nil, false
	o.update()
	o.Select(row)
	o.wrote, o.wroteAt = o.Current(), o.clock.Now()
	n := o.noteOf(row)
	switch {
	case !wrote:
		o.Select(o.from)
		o.NothingWritten()
	case n != nil && strings.TrimSpace(n.Text) == "":
		o.Say("board.status.empty")
	case n != nil:
		o.Say("board.status.written", "note", o.NoteBrief(n))
		o.HintWritten(n, "board.status.alike-list")
	}
	o.Changed()
	if (how == rows.Next || how == rows.Done && series) && wrote && n != nil && o.Goes(o.target()) {
		o.AddNote()
	}
}

func (o *Outline) full() { o.SayLeftOut("board.status.too-long", model.MaxNoteText) }

// AddStarter puts a starter note where new notes go.
func (o *Outline) AddStarter(s model.Starter) {
	n := board.StarterNote(o.Wording(), s, o.aim.Colour, model.Rect{})
	_, err := o.Doc().AddToZone(model.StepAddNote, o.Activity(), o.SheetID(), o.target(), o.sizer(), n)
	o.Failed(err)
}

// DropStarter is AddStarter where the list is at that place of the window.
func (o *Outline) DropStarter(s model.Starter, at fyne.Position) bool {
	if !screen.Within(o, at) {
		return false
	}
	o.AddStarter(s)
	return true
}

// Deal puts cards from the pile on the board, beside the zones.
func (o *Outline) Deal(starters ...model.Starter) {
	if o.Locked || len(starters) == 0 {
		return
	}
	o.FinishEdit()
	notes := board.Dealt(o.Wording(), o.aim.Colour, starters...)
	if !o.Failed(o.add(board.StepDeal, nil, notes...)) {
		o.SayCount("board.status.added.out", len(notes))
	}
}

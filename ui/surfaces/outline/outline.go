// Package outline is the list twin of a board: every zone as a heading with its notes
// below it, in which all can be read, written, moved and deleted by keys alone. It
// changes the same document as the board and follows it.
package outline

import (
	"slices"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/raster"
	"commonground/ui/carry"
	"commonground/ui/command"
	"commonground/ui/find"
	"commonground/ui/look"
	"commonground/ui/rows"
	"commonground/ui/surface"
)

// Host is what an outline needs of the app.
type Host interface {
	surface.Host
	Kit() *printables.Kit
	Painter() *raster.Painter
	Clock() command.Clock
}

// Outline is the list of one sheet's notes. It is itself what takes the keyboard.
type Outline struct {
	rows.List
	find.Finder[string]
	surface.Base
	// Letters are more commands that have a letter each; nil is none.
	Letters func() []command.Command
	// NoteMenu is what else can be done with the current note, for its menu; nil is nothing.
	NoteMenu func() []*fyne.MenuItem

	host    Host
	aim     surface.Aim
	clock   command.Clock
	wrote   string // the row that was written last, and when that ended
	wroteAt time.Time
	series  bool                             // a new note is being written: Enter makes the next
	fresh   *model.Note                      // being written, on the board from its first letter on
	from    string                           // the row that was current before it
	size    func(*model.Note) (w, h float64) // of the note that is being written; nil before its first letter
	bar     *find.Bar                        // nil while it is closed
	ground  *canvas.Rectangle
	status  *look.Text // what just happened, in a short sentence
}

var (
	_ fyne.Focusable    = (*Outline)(nil)
	_ fyne.Shortcutable = (*Outline)(nil)
	_ surface.Surface   = (*Outline)(nil)
	_ surface.Starting  = (*Outline)(nil)
	_ surface.Dealing   = (*Outline)(nil)
	_ surface.Selecting = (*Outline)(nil)
	_ surface.Showing   = (*Outline)(nil)
	_ surface.Aimed     = (*Outline)(nil)
	_ surface.Gathering = (*Outline)(nil)
	_ surface.KeyHelper = (*Outline)(nil)
)

// New returns the outline of a sheet.
func New(h Host, activity *model.Activity, sheet model.ID) *Outline {
	o := &Outline{
		Base: surface.NewBase(h, activity, sheet, surface.OfNotes()),
		host: h, aim: surface.Aim{Colour: model.ColourA}, ground: &canvas.Rectangle{CornerRadius: look.CardRadius}, status: look.OneLine(look.Small, ""),
	}
	o.OnStatus = o.status.Set
	o.Finder = find.Over(o.texts, o.Select).Marking(o.put)
	o.Init(o, rows.Typesetter{Set: h.Kit().Set, Painter: h.Painter()})
	o.Limit = model.MaxNoteText
	o.OnSelected = o.came
	o.OnTyped, o.OnFinished, o.OnFull = o.typed, o.finished, o.full
	o.OnKey, o.OnShortcut, o.OnMenu = o.key, o.shortcut, o.openMenu
	o.clock = h.Clock().OrReal()
	o.Burst = command.NewBurst(o.clock)
	o.Burst.Find, o.Burst.Write = o.byLetter, o.begin
	o.Writing(o.typing, func() {})
	o.Follow(func(model.Change) { o.follow() })
	o.update()
	return o
}

// Close ends following the document.
func (o *Outline) Close() {
	o.Burst.Drop()
	o.Base.Close()
}

// follow keeps in step with an edit from anywhere.
func (o *Outline) follow() {
	o.update()
	o.FindAgain()
	o.Changed()
}

// update shows the notes as they are now.
func (o *Outline) update() {
	o.Locked = o.Doc().ReadOnly()
	o.FitZones(o.Sheet())
	o.put()
}

// Refresh takes over the notes' papers as well, since the theme may be another.
func (o *Outline) Refresh() {
	o.put()
	o.List.Refresh()
}

// put shows the rows: all, or those that match alone.
func (o *Outline) put() {
	all := o.source().fetch()
	if o.Only() {
		all = slices.DeleteFunc(all, func(r rows.Row) bool { return !r.Heading && !slices.Contains(o.Matches(), r.ID) })
	}
	o.keepingAim(func() { o.SetRows(all) })
}

func (o *Outline) source() source {
	return source{
		activity: o.Activity(), said: o.Wording(), words: o.Words(), palette: look.Palette(),
		notes: o.notes(), sent: carry.Sent(o.Doc().Group(), o.SheetID()), fresh: o.fresh,
	}
}

func (o *Outline) notes() []*model.Note {
	if s := o.Sheet(); s != nil {
		return s.Notes
	}
	return nil
}

// note is the note of the current row, or nil on a heading.
func (o *Outline) note() *model.Note { return o.noteOf(o.Current()) }

// Selected is the note that the keyboard is on, if it is on one.
func (o *Outline) Selected() []model.ID {
	if n := o.note(); n != nil {
		return []model.ID{n.ID}
	}
	return nil
}

func (o *Outline) noteOf(row string) *model.Note {
	for _, n := range o.notes() {
		if n.ID.String() == row {
			return n
		}
	}
	return nil
}

// came tells where keys or the mouse have come to.
func (o *Outline) came(row string) {
	o.aimAtHeading(row)
	if n := o.noteOf(row); n != nil {
		o.Tell(o.source().sent.After(o.Words(), o.SaidAt(n), n.ID))
	}
	o.Changed()
}

// Status is what just happened, as it stands below the list.
func (o *Outline) Status() string { return o.status.Words }

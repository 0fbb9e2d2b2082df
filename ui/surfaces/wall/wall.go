// Package wall is the surface of a barriers wall: barriers in a column, and beside each
// the ways past it, as notes that are written, dragged, chosen and sent on, by mouse and
// by keys. It is read and written like a list, so it needs no list beside it.
//
// Only the rows in view cost anything, each as one picture.
package wall

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/raster"
	"commonground/ui/carry"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/find"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/rows"
	"commonground/ui/surface"
)

// Host is what a wall needs of the app.
type Host interface {
	surface.Host
	Kit() *printables.Kit
	Painter() *raster.Painter
	Clock() command.Clock
}

// noteRef names a note of the wall: a barrier, or one of its ways beside it. Empty is the place
// for ways beside a barrier that has none.
type noteRef struct {
	barrier, way model.ID
	empty        bool
}

func (s noteRef) isWay() bool { return s.way != model.ID{} }

// Wall is the surface of one sheet. It is itself what takes the keyboard.
type Wall struct {
	widget.BaseWidget
	find.Finder[noteRef]
	surface.Base

	host    Host
	focused bool

	all     []printables.WallRow // of the wall, with what is being written in its place
	rows    []printables.WallRow // those that are shown
	sent    carry.Marks          // which ways were sent on
	forms   []printables.WallForm
	laidFor printables.WallSpace
	column  *rows.Column[model.ID, *rowView]
	current noteRef
	chosen  []noteRef // those selected together, current among them; empty where it is current alone
	anchor  noteRef   // where a selection with Shift begins
	writing noteRef   // the note that the editor is on
	fresh   *fresh
	series  bool // a new note is being written: Enter makes the next
	burst   *command.Burst
	held    control.Held
	bar     *find.Bar // nil while it is closed

	scroll  *container.Scroll
	content *content
	ground  *canvas.Rectangle
	empty   *look.Text
}

// fresh is a note that is being written and not in the document yet.
type fresh struct {
	noteRef
	after  model.ID // the barrier above a fresh barrier; the zero ID is none
	before noteRef  // what was current, and is again where nothing is written
}

var (
	_ fyne.Focusable    = (*Wall)(nil)
	_ fyne.Shortcutable = (*Wall)(nil)
	_ surface.Surface   = (*Wall)(nil)
	_ surface.Starting  = (*Wall)(nil)
	_ surface.Showing   = (*Wall)(nil)
	_ surface.Holding   = (*Wall)(nil)
	_ surface.KeyHelper = (*Wall)(nil)
)

// New returns the wall of a sheet.
func New(h Host, activity *model.Activity, sheet model.ID) *Wall {
	w := &Wall{
		Base: surface.NewBase(h, activity, sheet, surface.OfNotes()),
		host: h, column: rows.NewColumn[model.ID](newRowView),
		held: control.KeysHeld, ground: &canvas.Rectangle{CornerRadius: look.CardRadius},
	}
	w.empty = look.NewText(look.Quiet, h.Words().Text("wall.empty"))
	w.content = newContent(w)
	w.scroll = container.NewVScroll(w.content)
	w.scroll.OnScrolled = func(fyne.Position) { w.content.update() }
	w.burst = command.NewBurst(h.Clock())
	w.burst.Find = func(r rune) (command.Command, bool) { return command.ByLetter(w.Commands(), r) }
	w.burst.Write = w.beginWith
	w.Finder = find.Over(w.texts, w.selectNote).Marking(w.narrow)
	w.ExtendBaseWidget(w)
	w.load()
	w.Writing(w.typing, func() { w.content.giveUp() })
	w.Follow(w.changed)
	return w
}

// Close ends the wall.
func (w *Wall) Close() {
	w.burst.Drop()
	w.finish(false)
	w.Base.Close()
}

// wall is the sheet's wall as it is now; never nil.
func (w *Wall) wall() *model.Wall {
	if s := w.Sheet(); s != nil && s.Wall != nil {
		return s.Wall
	}
	return &model.Wall{}
}

func (w *Wall) changed(c model.Change) {
	if c.Before.Sheet(w.SheetID()) != c.After.Sheet(w.SheetID()) || !w.sent.Equal(carry.Sent(c.After, w.SheetID())) {
		w.load()
	}
	w.Changed()
}

// load takes over what is on the wall, keeping the layout of rows that look the same.
func (w *Wall) load() {
	was := w.rows
	w.all = w.fetch()
	w.FindAgain()
	w.showRows(was)
	w.content.follow()
}

// showRows shows all rows, or those in which something was found where nothing else is wanted;
// was are those that were shown.
func (w *Wall) showRows(was []printables.WallRow) {
	w.rows = w.all
	if w.Only() {
		w.rows = slices.DeleteFunc(slices.Clone(w.all), func(r printables.WallRow) bool { return !w.foundIn(r.ID) })
	}
	w.keepCurrent(was)
	w.keepChosen()
	w.lay(was)
	w.content.update()
}

// fetch lists the rows, with where ways were sent, and with what is being written in its
// place.
func (w *Wall) fetch() []printables.WallRow {
	out := printables.WallRows(w.wall())
	w.sent = carry.Sent(w.Doc().Group(), w.SheetID())
	for _, r := range out {
		for i := range r.Ways {
			r.Ways[i].Sent = strings.Join(w.sent.Lines(w.Words(), r.Ways[i].ID), "\n")
		}
	}
	f := w.fresh
	switch {
	case f == nil:
	case f.isWay():
		if i := rowOf(out, f.barrier); i >= 0 {
			out[i].Ways = append(slices.Clone(out[i].Ways), printables.WallWay{ID: f.way})
		}
	default:
		at := rowOf(out, f.after) + 1
		out = slices.Insert(out, at, printables.WallRow{ID: f.barrier})
		for i := range out {
			out[i].Number = i + 1
		}
	}
	return out
}

func rowOf(rows []printables.WallRow, id model.ID) int {
	return slices.IndexFunc(rows, func(r printables.WallRow) bool { return r.ID == id })
}

func wayOf(r printables.WallRow, id model.ID) int {
	return slices.IndexFunc(r.Ways, func(v printables.WallWay) bool { return v.ID == id })
}

// there reports whether a note is on the wall.
func (w *Wall) there(s noteRef) bool {
	i := rowOf(w.rows, s.barrier)
	return i >= 0 && (!s.isWay() || wayOf(w.rows[i], s.way) >= 0) && (!s.empty || len(w.rows[i].Ways) == 0)
}

// keepCurrent finds what is current after a change: the same note, else what took its
// place.
func (w *Wall) keepCurrent(was []printables.WallRow) {
	if len(w.rows) == 0 {
		w.current = noteRef{}
		return
	}
	if w.there(w.current) {
		return
	}
	if i := rowOf(w.rows, w.current.barrier); i >= 0 {
		w.current = w.noteIn(i, wayIndex(was, w.current))
		return
	}
	i := max(0, rowOf(was, w.current.barrier))
	w.current = noteRef{barrier: w.rows[min(i, len(w.rows)-1)].ID}
}

// wayIndex is the place of a note in its row; -1 is the barrier.
func wayIndex(rows []printables.WallRow, s noteRef) int {
	if s.empty {
		return 0
	}
	if i := rowOf(rows, s.barrier); i >= 0 && s.isWay() {
		return wayOf(rows[i], s.way)
	}
	return -1
}

// noteIn is a note of a row: way n of it or the last before, its barrier where n is
// less than 0.
func (w *Wall) noteIn(row, n int) noteRef {
	r := w.rows[row]
	s := noteRef{barrier: r.ID}
	if n = min(n, len(r.Ways)-1); n >= 0 {
		s.way = r.Ways[n].ID
	}
	return s
}

// text is what the note says.
func (w *Wall) text(s noteRef) string {
	wall := w.wall()
	if s.empty {
		return ""
	}
	if s.isWay() {
		if v := wall.Way(s.way); v != nil {
			return v.Text
		}
		return ""
	}
	if b := wall.Barrier(s.barrier); b != nil {
		return b.Text
	}
	return ""
}

// selectNote makes a note current and brings it into view.
func (w *Wall) selectNote(s noteRef) {
	if !w.there(s) {
		return
	}
	was := w.current
	w.current, w.chosen, w.anchor = s, nil, s
	w.reveal(s)
	w.content.update()
	if was != s {
		w.tellNote()
		w.Changed()
	}
}

// ShowNote brings a barrier into view, or a way beside the first barrier that it serves.
func (w *Wall) ShowNote(id model.ID) {
	for _, r := range w.rows {
		if r.ID == id {
			w.selectNote(noteRef{barrier: id})
			return
		}
		if wayOf(r, id) >= 0 {
			w.selectNote(noteRef{barrier: r.ID, way: id})
			return
		}
	}
}

// CreateRenderer draws the rows on a card, and above them the field to search in.
func (w *Wall) CreateRenderer() fyne.WidgetRenderer { return layout.Holder(w, w.arrange, w.parts) }

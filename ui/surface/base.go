package surface

import (
	"errors"

	"fyne.io/fyne/v2"

	"commonground/assets/words"
	"commonground/model"
	"commonground/printables/wording"
	"commonground/ui/command"
	"commonground/ui/letters"
)

// Base is the part that all surfaces share: what they tell the screen that shows them, and
// whether and why not things can be changed. Embed it.
type Base struct {
	// OnSelection is called when what is selected or shown, or what can be done, has changed.
	OnSelection func()
	// OnStatus is told what just happened, in a short sentence for a line of status.
	OnStatus func(text string)
	// OnLeftOut is told what was not taken since it was too much. That has to stay until it was
	// read, and may be longer than a line; where nobody listens OnStatus is told.
	OnLeftOut func(text string)
	// Besides are commands of the screen that menus of the surface offer, too; nil is none.
	Besides func() []command.Command
	// InRoom reports whether the surface fills the laptop's own screen, for the room to see; nil is no.
	InRoom func() bool

	// OnCarry is told where notes are while they are dragged, by how far they are from where
	// they lay, in board units; none say that they were let go of.
	OnCarry func(notes []*model.Note, by model.Point)

	host     Host
	doc      *model.Document
	activity *model.Activity
	sheet    model.ID
	wording  wording.Activity
	refused  Refusals
	unlisten func()
	typing   func() Typing
	giveUp   func()
	hint     string // see Hint
}

// Host is what every surface needs of the app.
type Host interface {
	// Document is the group that is edited.
	Document() *model.Document
	Words() *words.Book
	Window() fyne.Window
}

// Refusals are the words keys of why an edit did not happen. An empty one is not told.
type Refusals struct {
	// ReadOnly: the group can only be read.
	ReadOnly string
	// TooLong: a text is longer than a note's may be, which the words get as "most".
	TooLong string
	// Gone: anything else, which is that what was to change is not there any more.
	Gone string
}

// OfNotes are the refusals of surfaces that consist of notes.
func OfNotes() Refusals {
	return Refusals{ReadOnly: "board.status.read-only", TooLong: "board.status.too-long", Gone: "board.status.gone"}
}

// NewBase returns the shared part of the surface of a sheet.
func NewBase(h Host, activity *model.Activity, sheet model.ID, refused Refusals) Base {
	return Base{
		host: h, doc: h.Document(), activity: activity, sheet: sheet,
		wording: wording.Of(h.Words(), activity), refused: refused,
		typing: func() Typing { return nil }, giveUp: func() {},
	}
}

// Doc is the group that is edited.
func (b *Base) Doc() *model.Document { return b.doc }

// Activity is the one that the sheet is of, as FitZones last found it.
func (b *Base) Activity() *model.Activity { return b.activity }

// FitZones takes over where the activity's zones lie on a sheet; a nil one changes nothing.
func (b *Base) FitZones(s *model.Sheet) { b.activity = b.activity.In(s) }

// SheetID is the ID of the sheet that the surface shows.
func (b *Base) SheetID() model.ID { return b.sheet }

// Sheet is the sheet as it is now; nil where it is gone.
func (b *Base) Sheet() *model.Sheet { return b.doc.Group().Sheet(b.sheet) }

// Follow calls f after every edit, wherever it was made, until Close.
func (b *Base) Follow(f func(model.Change)) { b.unlisten = b.doc.Listen(f) }

// Close ends following the document.
func (b *Base) Close() { b.unlisten() }

// Canvas is what the surface is drawn on.
func (b *Base) Canvas() fyne.Canvas { return b.host.Window().Canvas() }

// Editable reports whether the group can be changed, and not only be read.
func (b *Base) Editable() bool { return !b.doc.ReadOnly() }

// Words are the app's words.
func (b *Base) Words() *words.Book { return b.host.Words() }

// Wording is what the activity and its parts are called.
func (b *Base) Wording() wording.Activity { return b.wording }

// Text is what the words say under a key.
func (b *Base) Text(key string, pairs ...any) string { return b.Words().Text(key, pairs...) }

// Count is Text for words that depend on how many.
func (b *Base) Count(key string, n int, pairs ...any) string {
	return b.Words().Count(key, n, pairs...)
}

// Say tells the screen what just happened, by the key of the words.
func (b *Base) Say(key string, pairs ...any) { b.Tell(b.Text(key, pairs...)) }

// SayCount is Say for words that depend on how many.
func (b *Base) SayCount(key string, n int, pairs ...any) { b.Tell(b.Count(key, n, pairs...)) }

// Tell tells the screen what just happened.
func (b *Base) Tell(text string) {
	if b.OnStatus != nil {
		b.OnStatus(text)
	}
}

// LeftOut tells the screen what was not taken since it was too much.
func (b *Base) LeftOut(text string) {
	if b.OnLeftOut == nil {
		b.Tell(text)
		return
	}
	b.OnLeftOut(text)
}

// SayLeftOut is LeftOut by the key of the words, which get as "most" what there is room for.
func (b *Base) SayLeftOut(key string, most int) { b.LeftOut(b.Text(key, "most", most)) }

// Changed tells the screen that something else is selected or shown, or can be done.
func (b *Base) Changed() {
	if b.OnSelection != nil {
		b.OnSelection()
	}
}

// Brief is the beginning of a text, as it is told in the status.
func Brief(text string) string { return letters.Brief(text, 60) }

// NoteBrief is the beginning of what a note says.
func (b *Base) NoteBrief(n *model.Note) string {
	if said := Brief(n.Text); said != "" {
		return said
	}
	return b.Text("board.note.empty")
}

// SaidAt is what a note says, and where it lies.
func (b *Base) SaidAt(n *model.Note) string {
	if z := b.activity.ZoneOf(n); z != nil {
		return b.Text("board.status.at", "note", b.NoteBrief(n), "zone", b.wording.Zone(z.ID))
	}
	return b.Text("board.status.at-none", "note", b.NoteBrief(n))
}

// Carry tells the screen what is being dragged.
func (b *Base) Carry(notes []*model.Note, by model.Point) {
	if b.OnCarry != nil {
		b.OnCarry(notes, by)
	}
}

// Failed says why an edit did not happen, and reports whether it did not.
func (b *Base) Failed(err error) bool {
	if err == nil {
		return false
	}
	key := b.refused.Gone
	switch long := new(model.TextTooLongError); {
	case errors.Is(err, model.ErrReadOnly):
		key = b.refused.ReadOnly
	case errors.As(err, &long):
		key = b.refused.TooLong
	}
	if key != "" {
		b.Say(key, "most", model.MaxNoteText)
	}
	return true
}

// Package surface names what the screen of a sheet asks of the surface that it shows: what
// every surface does, and what only some do. Each of them says with var _ which it meets.
package surface

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/control"
)

// Surface is what a sheet is worked on: a board or its list, a wall, a form. It follows
// the group's document by itself.
type Surface interface {
	fyne.Widget
	// Commands are what can be done with it. Those whose ID begins with "note." stand in the
	// menu of notes, those with "zoom." in the view's.
	Commands() []command.Command
	// Close ends following the document; what is being written is kept.
	Close()
}

// Holder is a surface of which a part takes the keyboard, and not the whole.
type Holder interface {
	// First is what takes the keyboard; nil where nothing can.
	First() fyne.Focusable
}

// Listed is a surface that has a list beside its board at some times only.
type Listed interface {
	// HasList reports whether it has one now.
	HasList() bool
}

// Starting is a surface that takes the activity's starter notes.
type Starting interface {
	// AddStarter puts a starter where there is room for it.
	AddStarter(model.Starter)
	// DropStarter puts a starter at that place of the window, and reports whether the surface
	// is there and took it. It is also called when the drag is given up, with a place outside.
	DropStarter(model.Starter, fyne.Position) bool
}

// Aiming is a Starting that shows where a starter would go.
type Aiming interface {
	Starting
	// StarterOver follows a starter that is dragged over that place of the window.
	StarterOver(fyne.Position)
}

// Dealing is a surface on which cards are dealt from a pile.
type Dealing interface {
	Deal(...model.Starter)
}

// Selecting is a surface on which notes are selected.
type Selecting interface {
	// Selected are the notes that are selected now.
	Selected() []model.ID
}

// Holding is a surface on which things are held with the mouse and taken elsewhere.
type Holding interface {
	// Holds reports whether something is held now.
	Holds() bool
}

// Reading is a surface that reads its notes back one by one at times, the selected one.
type Reading interface {
	// Reads reports whether it does so now.
	Reads() bool
}

// Showing is a surface that can bring a note into view.
type Showing interface {
	// ShowNote brings a note into view and selects it; one that is not there is left alone.
	ShowNote(model.ID)
}

// Answering is a surface with questions, or a checklist, that can bring one into view.
type Answering interface {
	// ShowAnswer brings the answer of that key, or the item of that ID, into view and gives it
	// the keyboard; one that is not there is left alone.
	ShowAnswer(key string)
}

// Zooming is a surface that is shown larger and smaller.
type Zooming interface {
	// Zoom is how large it is shown, in percent; at 100 all of it can be seen.
	Zoom() int
}

// Lettered is a surface whose letters are as large as it is shown, and not as large as text is
// anywhere else.
type Lettered interface {
	// TypeSize is about how large they are, in Fyne's units; 0 where there are none.
	TypeSize() float32
}

// Parted is a surface that shows one part at a time: a step, a person, a question.
type Parted interface {
	// Part names what is shown now, for GoToPart.
	Part() string
	// GoToPart shows a part again; what is not there is passed over.
	GoToPart(part string)
}

// OnPerson is a surface that shows what one person put down.
type OnPerson interface {
	// Who is that person; nil is nobody.
	Who() *model.Person
}

// Tray is the command of a surface that opens what waits beside it, where that is folded away.
const Tray = "tray"

// Roomy is a surface that looks otherwise when it is shown to the room: one question or
// person at a time, say.
type Roomy interface {
	ShowRoom(on bool)
}

// Gathering is a surface that says what the laptop would be passed round for now.
type Gathering interface {
	// RoundAbout is the ID of the zone that new notes go to, empty for none; ok is false where
	// the surface does not collect anything now.
	RoundAbout() (about string, ok bool)
}

// Growing is a surface that is words at times, which are larger in the room, and at others a
// board, which grows by itself.
type Growing interface {
	GrowsInRoom() bool
}

// Tooled is a surface that keeps its tools in the room view at times, as people go on working
// there: the room can have all of it without them, too.
type Tooled interface {
	HasTools() bool
}

// Bringing is a surface onto which what waits for it on the group's lists can be brought.
type Bringing interface {
	// BringIn puts something of the list on the surface and ticks it off.
	BringIn(*model.Todo)
}

// FileTaker is a surface that has a use for files.
type FileTaker interface {
	// Drop takes a file that was dropped at that place of the window, and reports whether it
	// did.
	Drop(at fyne.Position, path string) bool
}

// KeyHelper is a surface with keys that belong to no command.
type KeyHelper interface {
	// KeyHelp are the words keys of what the help says about them.
	KeyHelp() []string
}

// Paged is a surface that is a page to read and write on at times. Keys that nothing on it
// uses scroll it, and letters go to its fields.
type Paged interface {
	// Page is that page; nil while the surface shows none.
	Page() *control.Page
}

// Back is what on a surface gets the keyboard back that went away: what had it last on its page,
// or else what takes it at first; nil where only a text is there that nobody chose to write in.
func Back(s Surface) fyne.Focusable {
	first := Keyboard(s)
	if on, ok := s.(Paged); ok {
		if page := on.Page(); page != nil {
			return page.Back(first)
		}
	}
	return first
}

// Beginning is a Paged that begins something new for letters which no field takes.
type Beginning interface {
	Paged
	BeginWith(text string)
}

// Keyboard is what takes the keyboard of a surface: the part that it names, or else the
// whole; nil where neither can.
func Keyboard(s Surface) fyne.Focusable {
	if h, ok := s.(Holder); ok {
		return h.First()
	}
	whole, _ := s.(fyne.Focusable)
	return whole
}

package board

import (
	"maps"
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/surface"
)

// Clips remembers the notes that were copied last, with their colours and icons. Boards
// that share one can pass notes to each other.
type Clips struct {
	notes []model.Note
	text  string // what went to the system's clipboard for them
	times int    // how often they were pasted
}

// Drop forgets the copied notes where one of them holds a text like that.
func (c *Clips) Drop(like func(text string) bool) {
	for _, n := range c.notes {
		if like(n.Text) || slices.ContainsFunc(slices.Collect(maps.Values(n.Details)), like) {
			*c = Clips{}
			return
		}
	}
}

// UseClips makes the board share copied notes with others.
func (b *Board) UseClips(c *Clips) { b.clips = c }

// Copy puts the selected notes on the clipboard: their text for other programs, all of
// them for boards.
func (b *Board) Copy() {
	if b.editor != nil {
		b.editor.entry.TypedShortcut(&fyne.ShortcutCopy{Clipboard: clipboard()})
		return
	}
	if b.take() {
		b.SayCount("board.status.copied", len(b.clips.notes))
	}
}

// Cut copies the selected notes and takes them off the board.
func (b *Board) Cut() {
	if b.editor != nil {
		b.editor.entry.TypedShortcut(&fyne.ShortcutCut{Clipboard: clipboard()})
		return
	}
	if b.Editable() && b.take() {
		b.Delete()
		b.clips.times = -1
	}
}

func clipboard() fyne.Clipboard { return fyne.CurrentApp().Clipboard() }

func (b *Board) take() bool {
	notes := b.chosen()
	if len(notes) == 0 {
		return false
	}
	b.clips.keep(notes)
	clipboard().SetContent(b.clips.text)
	return true
}

func (c *Clips) keep(notes []*model.Note) {
	c.notes, c.times = nil, 0
	var texts []string
	for _, n := range notes {
		c.notes = append(c.notes, *n)
	}
	for _, n := range model.ReadingOrder(notes) {
		texts = append(texts, n.Text)
	}
	c.text = strings.Join(texts, "\n")
}

// Paste puts what is on the clipboard on the board: notes as they were copied, and of
// other text every line as a note.
func (b *Board) Paste() {
	text := clipboard().Content()
	switch {
	case b.editor != nil:
		b.editor.entry.TypedShortcut(&fyne.ShortcutPaste{Clipboard: clipboard()})
	case !b.Editable():
	case len(b.clips.notes) > 0 && text == b.clips.text:
		b.clips.times++
		b.pasteNotes(b.clips.notes, b.clips.times)
	default:
		b.paste(surface.FromClipboard())
	}
}

// Duplicate makes copies of the selected notes beside them.
func (b *Board) Duplicate() {
	notes := b.chosen()
	if !b.Editable() || b.editor != nil || len(notes) == 0 {
		return
	}
	var own Clips
	own.keep(notes)
	b.pasteNotes(own.notes, 1)
}

// pasteNotes adds copies of notes, shifted so that they do not hide those they were
// copied from.
func (b *Board) pasteNotes(notes []model.Note, times int) {
	const slant = 28.0
	shift := slant * float64(times)
	out := make([]*model.Note, len(notes))
	for i, n := range notes {
		n.ID = model.NewID()
		n.Rect = b.Activity().Inside(n.Moved(shift, shift))
		out[i] = &n
	}
	if b.added(out, b.Doc().AddNotes(model.StepPasteNotes, b.SheetID(), out...)) {
		b.SayCount("board.status.pasted", len(out))
	}
}

// paste makes a note of every line, where new notes go.
func (b *Board) paste(from surface.Pasting) {
	if len(from.Texts) == 0 {
		b.Say("board.status.nothing-to-paste")
		return
	}
	notes := make([]*model.Note, len(from.Texts))
	for i, line := range from.Texts {
		notes[i] = model.NewNote(line, b.colour, model.Rect{})
	}
	all := b.addTo(model.StepPasteNotes, b.targetOf(len(notes)), notes...)
	if b.note(notes[0].ID) != nil && (all || !from.Whole()) {
		b.SayPasted("board.status.pasted", from)
	}
}

package board

import (
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
)

// Clips remembers the notes that were copied last, with their colours and icons. Boards
// that share one can pass notes to each other.
type Clips struct {
	notes []model.Note
	text  string // what went to the system's clipboard for them
	times int    // how often they were pasted
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
		b.pasteText(text)
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
		n.Rect = b.activity.Inside(n.Moved(shift, shift))
		out[i] = &n
	}
	if b.put(out) {
		b.SayCount("board.status.pasted", len(out))
	}
}

func (b *Board) put(notes []*model.Note) bool {
	ids := idsOf(notes)
	if err := b.doc.AddNotes(model.StepPasteNotes, b.sheet, notes...); err != nil {
		b.Failed(err)
		return false
	}
	b.doc.Break()
	b.scene.sel.only(ids...)
	b.reveal()
	b.selectionChanged()
	return true
}

// mostPasted is how many notes one paste makes at the most.
const mostPasted = 300

// pasteText makes a note of every line, in the zone that people look at.
func (b *Board) pasteText(text string) {
	lines := linesOf(text)
	if len(lines) == 0 {
		b.Say("board.status.nothing-to-paste")
		return
	}
	left := max(0, len(lines)-mostPasted)
	lines = lines[:len(lines)-left]
	notes := make([]*model.Note, len(lines))
	for i, line := range lines {
		notes[i] = model.NewNote(line, b.colour, model.Rect{})
	}
	all := b.addTo(model.StepPasteNotes, b.activity.ZoneAt(b.lookingAt()), notes...)
	switch {
	case left > 0 && b.note(notes[0].ID) != nil:
		b.SayCount("board.status.pasted-some", len(notes), "left", left)
	case all:
		b.SayCount("board.status.pasted", len(notes))
	}
}

// lookingAt is the place on the board that people look at: below the pointer, else in the
// middle of what can be seen.
func (b *Board) lookingAt() model.Point {
	if b.pointer.inside && b.board(b.pointer.at) {
		return b.scene.view.toBoard(b.pointer.at)
	}
	return b.scene.view.visible().Centre()
}

// NoteLines are the texts of the notes that a pasted text makes: its lines that say
// something, without the bullets of a list and cut to what a note holds.
func NoteLines(text string) []string { return linesOf(text) }

// linesOf are the lines of a text that say something, without the bullets of a list.
func linesOf(text string) []string {
	var out []string
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		for _, bullet := range []string{"•", "-", "*", "–", "·"} {
			if rest, ok := strings.CutPrefix(line, bullet); ok && rest != strings.TrimSpace(rest) {
				line = strings.TrimSpace(rest)
				break
			}
		}
		if line != "" {
			cut, _ := shortened(line)
			out = append(out, cut)
		}
	}
	return out
}

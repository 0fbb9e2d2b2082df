package surface

import "commonground/model"

// Hint tells something of what was just written, which matters more than how the next one is
// written, or that nothing was; empty is nothing.
func (b *Base) Hint(words string) {
	if b.hint = words; words != "" {
		b.Tell(words)
	}
}

// HintWritten hints at what a note that was just written had better leave out, or else that others
// of the sheet say the same, in the words for that. What to leave out is for the desk alone: the
// room need not see whose note it is about.
func (b *Base) HintWritten(n *model.Note, alike string) {
	b.Hint("")
	now := b.Sheet()
	if now == nil {
		return
	}
	same, avoided := now.Alike(n.Text), b.Wording().Avoided(n.Text)
	switch {
	case avoided != "" && !(b.InRoom != nil && b.InRoom()):
		b.Hint(avoided)
	case len(same) > 1:
		b.Hint(b.Count(alike, len(same)-1, "note", b.NoteBrief(n)))
	}
}

// Begun says how a new note is written, of those words, or what there is to be said of the one before.
func (b *Base) Begun(key string, pairs ...any) {
	b.Say(key, pairs...)
	if b.hint != "" {
		b.Tell(b.hint)
	}
}

// NothingWritten says that a new note was left out on which nothing was written, or once more what
// there is to be said of the one before.
func (b *Base) NothingWritten() {
	b.Begun("board.status.nothing-written")
	b.hint = ""
}

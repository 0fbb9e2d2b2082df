package surface

// Hint tells something of what was just written, which matters more than how the next one is
// written, or that nothing was; empty is nothing.
func (b *Base) Hint(words string) {
	if b.hint = words; words != "" {
		b.Tell(words)
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

package board

import (
	"commonground/model"
	"commonground/ui/find"
)

// Find marks the notes that hold text, whatever its case and accents, steps to the first
// of them and returns how many there are. An empty text marks none.
func (b *Board) Find(text string) int {
	b.search.For(text)
	b.searchAgain()
	b.repaint()
	b.step(1)
	return len(b.search.Matches())
}

// Found is how many notes match, and which of them, from 1, was stepped to last; 0 for
// none.
func (b *Board) Found() (at, of int) { return b.search.Found() }

// FindNext steps to the next match, in reading order and round again.
func (b *Board) FindNext() { b.step(1) }

// FindPrevious steps to the match before.
func (b *Board) FindPrevious() { b.step(-1) }

// CloseFind marks nothing any more. Where the field to search in is open it is taken away
// and the keyboard comes back to the board, on the match that was found.
func (b *Board) CloseFind() {
	b.search.For("")
	b.repaint()
	if b.bar != nil {
		b.layers.over.Remove(b.bar.Box)
		b.bar = nil
		b.takeFocus()
	}
}

// OpenFind shows the field to search the notes in.
func (b *Board) OpenFind() {
	b.finishWriting()
	if b.bar == nil {
		b.bar = find.NewBar(b.host.Words(), b, b.host.Words().Text("board.find.hint")).OnCard()
		b.bar.OnCount = b.placeFindBar
		b.layers.over.Add(b.bar.Box)
		b.placeFindBar()
	}
	b.bar.Open(b.host.Window().Canvas())
}

// placeFindBar lays the field over the board's upper edge.
func (b *Board) placeFindBar() {
	if b.bar != nil {
		b.bar.PlaceOver(b.Size().Width)
	}
}

func (b *Board) step(by int) {
	if id, ok := b.search.Step(by); ok {
		b.scene.sel.only(id)
		b.arriveAt(b.note(id))
	}
}

// searchAgain follows changes of the notes.
func (b *Board) searchAgain() {
	if b.search.Text() == "" {
		return
	}
	says := map[model.ID]string{}
	for _, n := range b.scene.notes {
		says[n.ID] = n.Text
	}
	b.search.Among(idsOf(model.ReadingOrder(b.scene.notes)), func(id model.ID) string { return says[id] })
}

// found are the notes that match.
func (b *Board) found() map[model.ID]bool {
	if len(b.search.Matches()) == 0 {
		return nil
	}
	out := map[model.ID]bool{}
	for _, id := range b.search.Matches() {
		out[id] = true
	}
	return out
}

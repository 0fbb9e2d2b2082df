package board

import (
	"commonground/model"
	"commonground/ui/find"
)

// texts says what stands on the notes, in reading order, to be searched.
func (b *Board) texts(say func(id model.ID, text string)) {
	for _, n := range model.ReadingOrder(b.scene.notes) {
		say(n.ID, n.Text)
	}
}

// showMatch selects a note that was found and brings it into view.
func (b *Board) showMatch(id model.ID) {
	b.scene.sel.Only(id)
	b.arriveAt(b.note(id))
}

// CloseFind marks nothing any more. Where the field to search in is open it is taken away
// and the keyboard comes back to the board, on the match that was found.
func (b *Board) CloseFind() {
	b.FindNothing()
	if b.bar != nil {
		b.layers.uncover(b.bar.Box)
		b.bar = nil
		b.takeFocus()
	}
}

// OpenFind shows the field to search the notes in.
func (b *Board) OpenFind() {
	b.finishWriting()
	if b.bar == nil {
		b.bar = find.NewBar(b.Words(), b, b.Text("board.find.hint")).Narrowing(b).OnCard()
		b.bar.OnCount = b.placeFindBar
		b.placeFindBar()
		b.layers.cover(b.bar.Box)
	}
	b.bar.Open(b.Canvas())
}

// placeFindBar lays the field over the board's upper edge.
func (b *Board) placeFindBar() {
	if b.bar != nil {
		b.bar.PlaceOver(b.Size().Width)
	}
}

// mark brings up the notes that match, above the others or alone.
func (b *Board) mark() {
	b.scene.found, b.scene.only = b.found(), b.Only()
	b.repaint()
}

// found are the notes that match.
func (b *Board) found() map[model.ID]bool {
	if len(b.Matches()) == 0 {
		return nil
	}
	out := map[model.ID]bool{}
	for _, id := range b.Matches() {
		out[id] = true
	}
	return out
}

package board

import "commonground/ui/canvas"

// hintWords say on an empty board what to do first: where cards are dealt, that comes
// first.
func (b *Board) hintWords() string {
	if b.Activity().Deal {
		return b.Text("board.first-card")
	}
	return b.Text("board.first")
}

// placeHint lays the hint along the board's lower edge, or takes it away with the first
// note.
func (b *Board) placeHint() {
	on := len(b.scene.notes) == 0 && b.editor == nil && b.Editable()
	b.layers.hint.Place(on, b.Size(), 2*canvas.Margin)
}

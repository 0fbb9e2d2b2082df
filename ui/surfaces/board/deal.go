package board

import (
	"commonground/model"
	"commonground/printables/wording"
)

// StepDeal is the name of the step that deals cards from the pile.
const StepDeal = "edit.note.deal"

// Dealt makes notes of starters.
func Dealt(said wording.Activity, colour model.NoteColour, starters ...model.Starter) []*model.Note {
	notes := make([]*model.Note, len(starters))
	for i, s := range starters {
		notes[i] = StarterNote(said, s, colour, model.Rect{})
	}
	return notes
}

// Deal puts cards from the pile on the board, beside the zones, and selects them.
func (b *Board) Deal(starters ...model.Starter) {
	if !b.Editable() || len(starters) == 0 {
		return
	}
	b.finishWriting()
	if b.addTo(StepDeal, nil, Dealt(b.Wording(), b.colour, starters...)...) {
		b.tellWhere("board.status.added")
	}
}

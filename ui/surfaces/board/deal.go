package board

import (
	"commonground/model"
	"commonground/printables"
	"commonground/printables/wording"
)

// StepDeal is the name of the step that deals cards from the pile.
const StepDeal = "edit.note.deal"

// Dealt makes notes of starters, beside the zones and clear of the notes that are there.
func Dealt(kit *printables.Kit, a *model.Activity, said wording.Activity, there []*model.Note, colour model.NoteColour, starters ...model.Starter) []*model.Note {
	notes, sizes := make([]*model.Note, len(starters)), make([]model.Rect, len(starters))
	for i, s := range starters {
		n := model.NewNote(said.Starter(s.ID), s.Colour, model.Rect{})
		n.Icon, n.Starter = s.Icon, s.ID
		if n.Colour == "" {
			n.Colour = colour
		}
		n.W, n.H = kit.NoteSize(a, n, model.NoteWidth, model.NoteHeight)
		notes[i], sizes[i] = n, n.Rect
	}
	for i, at := range a.FreeSpots(there, nil, sizes...) {
		notes[i].X, notes[i].Y = at.X, at.Y
	}
	return notes
}

// Deal puts cards from the pile on the board, beside the zones, and selects them.
func (b *Board) Deal(starters ...model.Starter) {
	if b.Locked() || len(starters) == 0 {
		return
	}
	b.finishWriting()
	if b.add(StepDeal, Dealt(b.host.Kit(), b.activity, b.words, b.scene.notes, b.colour, starters...)...) {
		b.tellWhere("board.status.added")
	}
}

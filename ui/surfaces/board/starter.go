package board

import (
	"slices"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/printables/wording"
	"commonground/ui/canvas"
)

// Starters returns the activity's starter notes that are not on the board yet.
func (b *Board) Starters() []model.Starter {
	return slices.DeleteFunc(slices.Clone(b.Activity().Starters), func(s model.Starter) bool {
		return slices.ContainsFunc(b.scene.notes, func(n *model.Note) bool { return n.Starter == s.ID })
	})
}

// StarterText is what a starter note says.
func (b *Board) StarterText(s model.Starter) string { return b.Wording().Starter(s.ID) }

// AddStarter puts a starter note where new notes go.
func (b *Board) AddStarter(s model.Starter) {
	if !b.Editable() {
		return
	}
	b.finishWriting()
	if b.addTo(model.StepAddNote, b.target(), b.starterNote(s, model.Rect{})) {
		b.tellWhere("board.status.added")
	}
}

// StarterOver shows where a starter note would go that is dragged over the window at
// that place: the zone below lights up.
func (b *Board) StarterOver(at fyne.Position) {
	p, ok := b.below(at)
	if !ok || !b.Editable() {
		b.layers.dim()
		return
	}
	b.glow(b.Activity().ZoneAt(p))
}

// DropStarter puts a starter note on the board at that place of the window, and reports
// whether the board is there. Call it too when the drag is given up, with a place
// outside.
func (b *Board) DropStarter(s model.Starter, at fyne.Position) bool {
	b.layers.dim()
	p, ok := b.below(at)
	if !ok || !b.Editable() {
		return false
	}
	b.finishWriting()
	if b.add(model.StepAddNote, b.starterNote(s, standard(p))) {
		b.tellWhere("board.status.added")
	}
	return true
}

func (b *Board) starterNote(s model.Starter, at model.Rect) *model.Note {
	return StarterNote(b.Wording(), s, b.colour, at)
}

// StarterNote is the note that a starter makes: in its own colour, or in colour where it has
// none.
func StarterNote(said wording.Activity, s model.Starter, colour model.NoteColour, at model.Rect) *model.Note {
	n := model.NewNote(said.Starter(s.ID), s.Colour, at)
	n.Icon, n.Starter = s.Icon, s.ID
	if n.Colour == "" {
		n.Colour = colour
	}
	return n
}

// below is the place on the board under a place of the window.
func (b *Board) below(at fyne.Position) (model.Point, bool) {
	corner := fyne.CurrentApp().Driver().AbsolutePositionForObject(b)
	s := canvas.PositionOf(at.Subtract(corner))
	v := &b.scene.view
	inside := s.X >= 0 && s.Y >= 0 && s.X <= v.W && s.Y <= v.H
	return v.ToBoard(s), inside && b.board(s)
}

package board

import (
	"slices"

	"fyne.io/fyne/v2"

	"commonground/model"
)

// Starters returns the activity's starter notes that are not on the board yet.
func (b *Board) Starters() []model.Starter {
	return slices.DeleteFunc(slices.Clone(b.activity.Starters), func(s model.Starter) bool {
		return slices.ContainsFunc(b.scene.notes, func(n *model.Note) bool { return n.Starter == s.ID })
	})
}

// StarterText is what a starter note says.
func (b *Board) StarterText(s model.Starter) string { return b.words.Starter(s.ID) }

// AddStarter puts a starter note on the board where there is room for it.
func (b *Board) AddStarter(s model.Starter) {
	if b.Locked() {
		return
	}
	b.finishWriting()
	b.addStarter(s, b.roomForStarter())
}

// roomForStarter is a free place beside the zones, since nobody has said yet where the
// note belongs; where none can be seen, one near the middle of the view.
func (b *Board) roomForStarter() model.Rect {
	see := b.scene.view.visible()
	p := b.activity.FreeSpot(b.scene.notes, nil, model.NoteWidth, model.NoteHeight)
	r := model.Rect{X: p.X, Y: p.Y, W: model.NoteWidth, H: model.NoteHeight}
	if b.free(r) && b.activity.ZoneAt(r.Centre()) == nil && r.Within(see) == r {
		return r
	}
	return b.near(standard(see.Centre()))
}

// StarterOver shows where a starter note would go that is dragged over the window at
// that place: the zone below lights up.
func (b *Board) StarterOver(at fyne.Position) {
	p, ok := b.below(at)
	if !ok || b.Locked() {
		b.layers.dim()
		return
	}
	b.glow(b.activity.ZoneAt(p))
}

// DropStarter puts a starter note on the board at that place of the window, and reports
// whether the board is there. Call it too when the drag is given up, with a place
// outside.
func (b *Board) DropStarter(s model.Starter, at fyne.Position) bool {
	b.layers.dim()
	p, ok := b.below(at)
	if !ok || b.Locked() {
		return false
	}
	b.finishWriting()
	b.addStarter(s, standard(p))
	return true
}

func (b *Board) addStarter(s model.Starter, at model.Rect) {
	n := model.NewNote(b.words.Starter(s.ID), s.Colour, at)
	n.Icon, n.Starter = s.Icon, s.ID
	if n.Colour == "" {
		n.Colour = b.colour
	}
	if b.add(model.StepAddNote, n) {
		b.tellWhere("board.status.added")
	}
}

// below is the place on the board under a place of the window.
func (b *Board) below(at fyne.Position) (model.Point, bool) {
	corner := fyne.CurrentApp().Driver().AbsolutePositionForObject(b)
	s := spotOf(at.Subtract(corner))
	v := &b.scene.view
	inside := s.x >= 0 && s.y >= 0 && s.x <= v.w && s.y <= v.h
	return v.toBoard(s), inside && b.board(s)
}

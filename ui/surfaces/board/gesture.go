package board

import (
	"slices"

	"commonground/model"
	"commonground/ui/canvas"
	"commonground/ui/carry"
)

// scene is what a gesture acts on: the notes as they lie, how they are seen and which
// are chosen.
type scene struct {
	notes []*model.Note // in stacking order
	sent  carry.Marks   // which of them were sent on
	view  canvas.View
	sel   canvas.Selection[model.ID]
	found map[model.ID]bool // what is looked for; nil is nothing
	only  bool              // nothing else is shown
}

// shown are the notes that can be seen, in stacking order: what is looked for is above all.
func (s *scene) shown() []*model.Note {
	if len(s.found) == 0 {
		return s.notes
	}
	var under, above []*model.Note
	for _, n := range s.notes {
		if s.found[n.ID] {
			above = append(above, n)
		} else {
			under = append(under, n)
		}
	}
	if s.only {
		return above
	}
	return append(under, above...)
}

// seen are those of them that lie on what is shown of the board and its tray.
func (s *scene) seen() []*model.Note {
	return slices.DeleteFunc(slices.Clone(s.shown()), func(n *model.Note) bool { return !s.view.Board.Contains(n.Centre()) })
}

// gesture is one press, movement and release of the pointer on the notes of a scene.
type gesture struct {
	canvas.Gesture[model.ID]
	on      *model.Note   // the note it began on
	carried []*model.Note // the notes that are dragged, as they lay before
}

// press begins a gesture.
func (g *gesture) press(s *scene, p canvas.Press) {
	g.on, g.carried = noteAt(s.seen(), s.view.ToBoard(p.At)), nil
	var on *model.ID
	if g.on != nil {
		on = &g.on.ID
	}
	g.Press(&s.view, &s.sel, p, on)
}

// move takes the pointer to a position, and reports whether a phase began with that.
func (g *gesture) move(s *scene, at canvas.Position, locked bool) (began bool) {
	began = g.Move(&s.view, at, locked)
	switch {
	case began && g.Phase == canvas.Moving:
		g.carried = s.chosen()
	case g.Phase == canvas.Enclosing:
		g.Enclose(&s.sel, idsOf(notesIn(s.seen(), g.Enclosed(&s.view)))...)
	}
	return began
}

// carry is how far the dragged notes are from where they lay: as far as the pointer went,
// but never off the board.
func (g *gesture) carry(s *scene) model.Point {
	by, all := g.By(&s.view), model.AroundNotes(g.carried)
	to := all.Moved(by.X, by.Y).Within(s.view.Board)
	return model.Point{X: to.X - all.X, Y: to.Y - all.Y}
}

// over is the middle of the note that the pointer holds, where it is now: the place that
// decides which zone lights up.
func (g *gesture) over(s *scene) model.Point {
	d := g.carry(s)
	return g.on.Rect.Moved(d.X, d.Y).Centre()
}

// targets says where the dragged notes would lie if let go now.
func (g *gesture) targets(s *scene) map[model.ID]model.Point {
	d := g.carry(s)
	to := make(map[model.ID]model.Point, len(g.carried))
	for _, n := range g.carried {
		to[n.ID] = model.Point{X: n.X + d.X, Y: n.Y + d.Y}
	}
	return to
}

// chosen are the selected notes, in stacking order.
func (s *scene) chosen() []*model.Note {
	return canvas.Chosen(&s.sel, s.notes, noteID)
}

func noteID(n *model.Note) model.ID { return n.ID }

// walked are the notes in the order in which keys walk through them: those that are not placed,
// which wait for a key that sends them, and then zone by zone.
func walked(a *model.Activity, notes []*model.Note) []*model.Note {
	zones := a.Outline(notes)
	out := zones[len(zones)-1].Notes
	for _, z := range zones[:len(zones)-1] {
		out = append(out, z.Notes...)
	}
	return out
}

// after is the note that comes by steps after the one chosen last in that order; nil where that
// leaves the notes at either end.
func (s *scene) after(order []*model.Note, by int) *model.Note {
	at := -1
	if s.sel.Count() > 0 {
		at = slices.IndexFunc(order, func(n *model.Note) bool { return n.ID == s.sel.Last() })
	}
	if at < 0 && by < 0 {
		at = len(order)
	}
	at += by
	if at < 0 || at >= len(order) {
		return nil
	}
	return order[at]
}

// noteAt returns the topmost of the notes at p, or nil. Notes are in stacking order, the
// topmost last.
func noteAt(notes []*model.Note, p model.Point) *model.Note {
	for _, n := range slices.Backward(notes) {
		if n.Contains(p) {
			return n
		}
	}
	return nil
}

// notesIn returns the notes that r touches.
func notesIn(notes []*model.Note, r model.Rect) []*model.Note {
	var out []*model.Note
	for _, n := range notes {
		if n.Overlaps(r) {
			out = append(out, n)
		}
	}
	return out
}

func idsOf(notes []*model.Note) []model.ID {
	out := make([]model.ID, len(notes))
	for i, n := range notes {
		out[i] = n.ID
	}
	return out
}

package board

import "commonground/model"

// noteAt returns the topmost of the notes at p, or nil. Notes are in stacking order, the
// topmost last.
func noteAt(notes []*model.Note, p model.Point) *model.Note {
	for i := len(notes) - 1; i >= 0; i-- {
		if notes[i].Contains(p) {
			return notes[i]
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

// around returns the bounds of all the notes together.
func around(notes []*model.Note) model.Rect {
	if len(notes) == 0 {
		return model.Rect{}
	}
	out := notes[0].Rect
	for _, n := range notes[1:] {
		out = out.Union(n.Rect)
	}
	return out
}

// spanned is the rectangle between two corners.
func spanned(p, q model.Point) model.Rect {
	return model.Rect{X: p.X, Y: p.Y}.Union(model.Rect{X: q.X, Y: q.Y})
}

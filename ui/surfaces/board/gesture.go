package board

import (
	"commonground/model"
	"commonground/ui/canvas"
	"commonground/ui/carry"
)

// scene is what a gesture acts on: the notes as they lie, how they are seen and which
// are chosen.
type scene struct {
	notes  []*model.Note // in stacking order
	sent   carry.Marks   // which of them were sent on
	view   canvas.View
	sel    selection
	locked bool // nothing can be changed
}

// phase is how far a gesture of the pointer has come.
type phase int

const (
	idle      phase = iota
	pressing        // held down, not yet moved
	dragging        // moving notes
	enclosing       // drawing a rectangle round notes
	panning         // moving the view
	spent           // escaped: nothing happens until the button is let go
)

// dragSlack is how far the pointer may stray in a click, in the widget's units.
const dragSlack = 4.0

// gesture is one press, movement and release of the pointer, as plain states. It changes
// the selection and the view of the scene; what happens to notes it leaves to the caller,
// who asks for targets.
type gesture struct {
	phase   phase
	start   canvas.Position
	now     canvas.Position
	from    model.Point   // where it began, on the board
	on      *model.Note   // the note it began on
	carried []*model.Note // the notes that are dragged, as they lay before
	joined  bool          // the note was selected before the press
	extend  bool          // adds to what was selected
	base    []model.ID    // what was selected before, for enclosing
}

// press begins a gesture at a position. extend (Shift) adds to the selection, hand moves the
// view instead of notes.
func (g *gesture) press(s *scene, at canvas.Position, extend, hand bool) {
	*g = gesture{phase: pressing, start: at, now: at, from: s.view.ToBoard(at), extend: extend}
	if hand {
		g.phase = panning
		return
	}
	g.on = noteAt(s.notes, g.from)
	switch {
	case g.on == nil && !extend:
		s.sel.clear()
	case g.on == nil:
		g.base = idsOf(s.sel.of(s.notes))
	case s.sel.has(g.on.ID):
		g.joined = true
		s.sel.last = g.on.ID
	case extend:
		s.sel.add(g.on.ID)
	default:
		s.sel.only(g.on.ID)
	}
}

// move takes the pointer to a position.
func (g *gesture) move(s *scene, at canvas.Position) {
	last := g.now
	g.now = at
	switch g.phase {
	case pressing:
		if at.Far(g.start) > dragSlack {
			g.begin(s)
		}
	case enclosing:
		g.marquee(s)
	case panning:
		d := at.Minus(last)
		s.view.Pan(d.X, d.Y)
	}
}

func (g *gesture) begin(s *scene) {
	switch {
	case g.on == nil:
		g.phase = enclosing
		g.marquee(s)
	case s.locked:
		g.phase = panning
	default:
		g.phase = dragging
		g.carried = s.sel.of(s.notes)
	}
}

func (g *gesture) marquee(s *scene) {
	s.sel.only(g.base...)
	s.sel.add(idsOf(notesIn(s.notes, g.enclosed(s)))...)
}

// enclosed is the rectangle drawn so far, on the board.
func (g *gesture) enclosed(s *scene) model.Rect {
	return spanned(g.from, s.view.ToBoard(g.now))
}

// carry is how far the dragged notes are from where they lay: as far as the pointer went,
// but never off the board.
func (g *gesture) carry(s *scene) model.Point {
	p := s.view.ToBoard(g.now)
	all := model.AroundNotes(g.carried)
	to := all.Moved(p.X-g.from.X, p.Y-g.from.Y).Within(s.view.Board)
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

// release ends the gesture and returns how far it had come. A click that did not move
// settles what it selects only now, so that a press on one of several begins a drag of
// them all.
func (g *gesture) release(s *scene) phase {
	was := g.phase
	if was == pressing && g.on != nil && g.joined {
		if g.extend {
			s.sel.toggle(g.on.ID)
		} else {
			s.sel.only(g.on.ID)
		}
	}
	g.phase = idle
	return was
}

// escape gives up a drag or a marquee and reports whether there was one. Letting go of the
// button then does nothing.
func (g *gesture) escape(s *scene) bool {
	switch g.phase {
	case dragging:
	case enclosing:
		s.sel.only(g.base...)
	default:
		return false
	}
	g.phase = spent
	return true
}

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

// spanned is the rectangle between two corners.
func spanned(p, q model.Point) model.Rect {
	return model.Rect{X: p.X, Y: p.Y}.Union(model.Rect{X: q.X, Y: q.Y})
}

package board

import (
	"math"

	"commonground/model"
	"commonground/ui/canvas"
)

// besideGap is the room between a note and the next one that is made beside it.
const besideGap = 16.0

// standard is a new note with its middle at p.
func standard(p model.Point) model.Rect {
	return model.Rect{X: p.X - model.NoteWidth/2, Y: p.Y - model.NoteHeight/2, W: model.NoteWidth, H: model.NoteHeight}
}

// roomForNote is where a new note goes: near the pointer, else beside the note selected
// last, else near the middle of what can be seen, clear of other notes if there is room.
func (b *Board) roomForNote() model.Rect {
	v := &b.scene.view
	if b.pointer.inside && b.board(b.pointer.at) {
		return b.near(b.activity.Inside(standard(v.ToBoard(b.pointer.at))))
	}
	if n := b.note(b.scene.sel.last); n != nil && b.scene.sel.has(n.ID) {
		return b.beside(n)
	}
	return b.near(standard(v.Visible().Centre()))
}

// board reports whether s is on the board itself.
func (b *Board) board(s canvas.Position) bool {
	return b.scene.view.Board.Contains(b.scene.view.ToBoard(s))
}

// unheaped shifts r until it lies on no other note exactly.
func (b *Board) unheaped(r model.Rect) model.Rect {
	const slant, near = 24.0, 12.0
	r = b.activity.Inside(r)
	for range len(b.scene.notes) {
		covered := false
		for _, n := range b.scene.notes {
			covered = covered || math.Hypot(n.X-r.X, n.Y-r.Y) < near
		}
		next := b.activity.Inside(r.Moved(slant, slant))
		if !covered || next == r {
			break
		}
		r = next
	}
	return r
}

// beside is the place for the note after n: to its right, else below it, else a free one
// near by.
func (b *Board) beside(n *model.Note) model.Rect {
	zone := b.activity.ZoneOf(n)
	for _, d := range []model.Point{{X: n.W + besideGap}, {Y: n.H + besideGap}, {X: -model.NoteWidth - besideGap}} {
		r := model.Rect{X: n.X + d.X, Y: n.Y + d.Y, W: model.NoteWidth, H: model.NoteHeight}
		if b.free(r) && b.activity.ZoneAt(r.Centre()) == zone {
			return r
		}
	}
	p := b.activity.FreeSpot(b.scene.notes, zone, model.NoteWidth, model.NoteHeight)
	return b.unheaped(model.Rect{X: p.X, Y: p.Y, W: model.NoteWidth, H: model.NoteHeight})
}

// near is the free place closest to r, on rings round it; r itself where there is none.
func (b *Board) near(r model.Rect) model.Rect {
	const rings, spokes, step = 12, 16, 40.0
	for ring := range rings {
		for spoke := range spokes {
			turn := 2 * math.Pi * float64(spoke) / spokes
			out := float64(ring) * step
			if at := r.Moved(out*math.Cos(turn), out*math.Sin(turn)); b.free(at) {
				return at
			}
		}
	}
	return b.unheaped(r)
}

// free reports whether r lies on the board and on no note.
func (b *Board) free(r model.Rect) bool {
	return b.activity.Inside(r) == r && len(notesIn(b.scene.notes, r)) == 0
}

package board

import (
	"math"

	"commonground/model"
	"commonground/ui/canvas"
)

// standard is a new note with its middle at p.
func standard(p model.Point) model.Rect {
	return model.Rect{X: p.X - model.NoteWidth/2, Y: p.Y - model.NoteHeight/2, W: model.NoteWidth, H: model.NoteHeight}
}

// roomForNote is where a new note goes: to the zone that is being talked about, else to the
// tray, where there is room; on a board without zones near the pointer, or near the middle
// of what can be seen.
func (b *Board) roomForNote() model.Rect { return b.roomIn(b.target()) }

// roomIn is roomForNote for a zone.
func (b *Board) roomIn(zone *model.Zone) model.Rect {
	v := &b.scene.view
	if len(b.Activity().Zones) > 0 {
		n := model.NewNote("", b.colour, model.Rect{})
		at, _ := b.Activity().Room(b.scene.notes, zone, b.sizer(), n)
		return at[n.ID]
	}
	if b.pointer.inside && b.board(b.pointer.at) {
		return b.near(b.Activity().Inside(standard(v.ToBoard(b.pointer.at))))
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
	r = b.Activity().Inside(r)
	for range len(b.scene.notes) {
		covered := false
		for _, n := range b.scene.notes {
			covered = covered || math.Hypot(n.X-r.X, n.Y-r.Y) < near
		}
		next := b.Activity().Inside(r.Moved(slant, slant))
		if !covered || next == r {
			break
		}
		r = next
	}
	return r
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
	return b.Activity().Inside(r) == r && len(notesIn(b.scene.notes, r)) == 0
}

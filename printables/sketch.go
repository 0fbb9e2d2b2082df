package printables

import (
	"math"

	"commonground/model"
	"commonground/printables/mark"
)

// Sketch returns a board for a small picture, in board units: zones and notes without
// their words, bars where text would be. No line is thinner than least, so that none
// vanishes. It sets no type and is quick also for many notes.
func Sketch(a *model.Activity, notes []*model.Note, pal Palette, least float64) []mark.Mark {
	out := []mark.Mark{mark.Shape{Path: mark.Box(mark.Rect(a.Bounds()), 0), Fill: pal.Board}}
	out = append(out, zones(a, pal, max(zoneLine, least))...)
	for _, n := range notes {
		out = append(out, sketchNote(n, pal, least)...)
	}
	return out
}

func sketchNote(n *model.Note, pal Palette, least float64) []mark.Mark {
	r := mark.Rect(n.Rect)
	out := noteSheet(r, n.Colour, pal)
	l := layNote(r, n.Text, n.Icon, 0)
	out = append(out, iconMarks(n.Icon, l.icon, pal.NoteInk)...)
	pitch := max(noteText*1.25, 2.2*least)
	bars := min(int(l.text.H/pitch), int(math.Ceil(float64(len(n.Text))*noteText/2/l.text.W)))
	var path mark.Path
	for i := range bars {
		w := l.text.W
		if i == bars-1 {
			w *= 0.6
		}
		path = append(path, mark.Box(mark.Rect{X: l.text.X, Y: l.text.Y + (float64(i)+0.3)*pitch, W: w, H: pitch * 0.3}, 0)...)
	}
	if path == nil {
		return out
	}
	ink := pal.NoteInk
	ink.A = 0x70
	return append(out, mark.Shape{Path: path, Fill: ink})
}

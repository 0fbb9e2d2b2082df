package printables

import "commonground/printables/mark"

// sentRadius is how large the mark of a note that was sent on is, in board units.
const sentRadius = 14.0

// SentMark says of a note on screen that it was sent on to one of the group's lists: a disc
// with an arrow, in board units, its centre at the origin. Paper goes without it, since
// what is to be done is printed elsewhere.
func SentMark(pal Palette) []mark.Mark {
	const r, in = sentRadius, sentRadius * 0.72
	disc := mark.Shape{
		Path: mark.Ellipse(mark.Rect{X: -r, Y: -r, W: 2 * r, H: 2 * r}), Fill: pal.Teal,
		Stroke: mark.Stroke{Width: 2, Paint: pal.Board},
	}
	return append([]mark.Mark{disc}, iconMarks(SentIcon, mark.Rect{X: -in, Y: -in, W: 2 * in, H: 2 * in}, pal.OnTeal)...)
}

// SentIcon is the picture of what was sent on.
const SentIcon = "forward"

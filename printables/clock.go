package printables

import (
	"math"
	"strconv"
	"time"

	"commonground/printables/mark"
	"commonground/printables/text"
)

// ClockWords is how much time is left, in minutes and seconds.
func ClockWords(left time.Duration) string {
	s := int(math.Ceil(left.Seconds()))
	seconds := strconv.Itoa(s % 60)
	if len(seconds) < 2 {
		seconds = "0" + seconds
	}
	return strconv.Itoa(s/60) + ":" + seconds
}

// Clock draws how much time is left, as a disc that grows smaller like a cake, and in numbers
// beside it. Nothing on it moves by itself or changes its colour. Lengths are pixels.
func (k *Kit) Clock(left time.Duration, share float64, box mark.Rect, pal Palette) []mark.Mark {
	disc := mark.Rect{X: box.X, Y: box.Y, W: box.H, H: box.H}
	edge := 0.05 * box.H
	out := []mark.Mark{mark.Shape{Path: mark.Ellipse(inset(disc, edge, edge)), Fill: pal.Board, Stroke: mark.Stroke{Width: edge, Paint: pal.Line}}}
	inner := inset(disc, 2*edge, 2*edge)
	switch {
	case share > 0.999:
		out = append(out, mark.Shape{Path: mark.Ellipse(inner), Fill: pal.Teal})
	case share > 0:
		out = append(out, mark.Shape{Path: sector(inner, 0, 360*(1-share), 360*share), Fill: pal.Teal})
	}
	numbers := mark.Rect{X: disc.X + disc.W + 0.2*box.H, Y: box.Y, W: max(1, box.W-disc.W-0.2*box.H), H: box.H}
	_, lines, _ := k.fit(ClockWords(left), text.Style{Size: 0.72 * box.H, Bold: true, Paint: pal.Ink}, numbers, 1, text.Start, text.Middle)
	return append(out, marks(lines)...)
}

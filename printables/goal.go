package printables

import (
	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// GoalWords is how far a sheet is, "7 of 10"; empty where it has no goal.
func (k *Kit) GoalWords(g model.Goal) string {
	if g.Of == 0 {
		return ""
	}
	return k.Words.Text("printable.goal", "n", g.Done, "of", g.Of)
}

// goalMarks say at the end of a band how far a sheet is, with bunting before it where the goal
// is reached, and take their room off the band.
func (p *scenePage) goalMarks(g model.Goal, band *mark.Rect) []mark.Mark {
	if g.Of == 0 {
		return nil
	}
	lines := p.kit.Set.Block(p.kit.GoalWords(g), text.Style{Size: 0.042 * p.h, Bold: true, Paint: p.pal.Ink}, *band, text.Start, text.Middle)
	out := marks(flushed(lines, *band))
	band.W -= widest(lines) + 0.03*p.h
	if g.Reached() {
		wide := min(0.36*band.W, 0.6*p.h)
		box := mark.Rect{X: band.X + band.W - wide, Y: band.Y + 0.1*band.H, W: wide, H: 0.8 * band.H}
		out = append(out, Bunting(box, p.pal)...)
		band.W -= wide + 0.03*p.h
	}
	return out
}

// Bunting is a line of small flags in the colours of notes: what a group reached is celebrated
// by something that keeps still.
func Bunting(box mark.Rect, pal Palette) []mark.Mark {
	high := min(box.H, 0.2*box.W)
	flag := 0.62 * high
	n := max(4, int(box.W/(1.15*flag)))
	sag := high - flag
	at := func(share float64) (x, y float64) {
		return box.X + share*box.W, box.Y + (box.H-high)/2 + sag*4*share*(1-share)
	}
	var line []float64
	for i := range 2*n + 1 {
		x, y := at(float64(i) / float64(2*n))
		line = append(line, x, y)
	}
	edge := 0.05 * flag
	out := []mark.Mark{mark.Shape{Path: mark.Polyline(false, line...), Stroke: mark.Stroke{Width: edge, Paint: pal.Quiet}}}
	for i := range n {
		x, y := at((float64(i) + 0.1) / float64(n))
		x2, y2 := at((float64(i) + 0.9) / float64(n))
		path := mark.Polyline(true, x, y, x2, y2, (x+x2)/2, (y+y2)/2+flag-edge)
		out = append(out, mark.Shape{Path: path, Fill: pal.Notes[i%len(pal.Notes)], Stroke: mark.Stroke{Width: edge, Paint: pal.Quiet}})
	}
	return out
}

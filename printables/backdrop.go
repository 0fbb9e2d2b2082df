package printables

import (
	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
	"commonground/printables/wording"
)

// Measures of a board's zones, in board units.
const (
	boardCorner = 14
	zoneLine    = 5
	titleSize   = 30
	titleLeast  = 14 // a title that is longer than its zone shrinks so far
	titlePad    = 18 // the board's colour beside a title
)

// BoardBackdrop returns a board as it lies there before any note does: its surface, its
// zones and their titles, in board units.
func (k *Kit) BoardBackdrop(a *model.Activity, pal Palette) []mark.Mark {
	out := []mark.Mark{mark.Shape{Path: mark.Box(mark.Rect(a.Bounds()), boardCorner), Fill: pal.Board}}
	out = append(out, zoneFills(a, pal)...)
	out = append(out, zoneLines(a, pal)...)
	return append(out, k.zoneTitles(a, pal)...)
}

// zoneFills come before all lines, so that where zones overlap both lines show.
func zoneFills(a *model.Activity, pal Palette) []mark.Mark {
	var out []mark.Mark
	for _, overlaps := range []bool{false, true} {
		for i := range a.Zones {
			z := &a.Zones[i]
			if (z.Shape == model.ShapeOverlap) == overlaps {
				out = append(out, mark.Shape{Path: ZonePath(a, z), Fill: pal.Zone(z.Tone).Fill})
			}
		}
	}
	return out
}

// zoneLines are drawn from the last zone to the first: where a circle fills the hole of a
// ring, the line between them is the circle's.
func zoneLines(a *model.Activity, pal Palette) []mark.Mark {
	var out []mark.Mark
	for i := range a.Zones {
		z := &a.Zones[len(a.Zones)-1-i]
		if z.Shape == model.ShapeOverlap {
			continue
		}
		stroke := mark.Stroke{Width: zoneLine, Paint: pal.Zone(z.Tone).Line}
		out = append(out, mark.Shape{Path: ZonePath(a, z), Stroke: stroke})
	}
	return out
}

// zoneTitles stand on the line of their zone, with the board's colour behind them.
func (k *Kit) zoneTitles(a *model.Activity, pal Palette) []mark.Mark {
	var out []mark.Mark
	w := wording.Of(k.Words, a)
	for i := range a.Zones {
		if title := w.Zone(a.Zones[i].ID); title != "" {
			out = append(out, k.zoneTitle(a, &a.Zones[i], title, pal)...)
		}
	}
	return out
}

func (k *Kit) zoneTitle(a *model.Activity, z *model.Zone, title string, pal Palette) []mark.Mark {
	st := text.Style{Size: titleSize, Bold: true, Paint: pal.Ink}
	fitted, lines, _ := k.fit(title, st, titleRoom(a, z), titleLeast, text.Centre, text.Middle)
	if z.Shape == model.ShapeOverlap {
		return marks(lines)
	}
	back := mark.Shape{Path: mark.Box(behind(lines, fitted), boardCorner), Fill: pal.Board}
	return append([]mark.Mark{back}, marks(lines)...)
}

// titleRoom is where the title of a zone may stand: across its upper line, inside the
// board.
func titleRoom(a *model.Activity, z *model.Zone) mark.Rect {
	at := z.TitleAt()
	x, y, w := at.X, at.Y, z.W*0.9
	switch {
	case z.Shape == model.ShapeOverlap:
		x, y, w = overlapRoom(overlap(a, z))
	case z.Sweep > 0 && z.Sweep < 360:
		w = z.W * 0.3
	}
	const h = 1.25 * titleSize * 2
	r := model.Rect{X: x - w/2, Y: y - h/2, W: w, H: h}
	return mark.Rect(r.Within(a.Bounds()))
}

// overlapRoom finds room for a title a little below the top of a lens.
func overlapRoom(lens []model.Point) (x, y, w float64) {
	if len(lens) == 0 {
		return 0, 0, 0
	}
	left, right, top, bottom := lens[0].X, lens[0].X, lens[0].Y, lens[0].Y
	for _, p := range lens {
		left, right = min(left, p.X), max(right, p.X)
		top, bottom = min(top, p.Y), max(bottom, p.Y)
	}
	return (left + right) / 2, top + (bottom-top)*0.28, (right - left) * 0.6
}

// behind is the rectangle that lies behind a title.
func behind(lines []mark.Line, st text.Style) mark.Rect {
	if len(lines) == 0 {
		return mark.Rect{}
	}
	left, right := lines[0].X, lines[0].X
	for _, l := range lines {
		left, right = min(left, l.X), max(right, l.X+l.Width)
	}
	top, bottom := lines[0].Y-1.1*st.Size, lines[len(lines)-1].Y+0.45*st.Size
	return mark.Rect{X: left - titlePad, Y: top, W: right - left + 2*titlePad, H: bottom - top}
}

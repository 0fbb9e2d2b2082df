package printables

import (
	"math"

	"commonground/model"
	"commonground/printables/mark"
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
	return append(BoardGround(a, pal), k.ZoneTitles(a, pal)...)
}

// BoardGround is a board's backdrop without titles.
func BoardGround(a *model.Activity, pal Palette) []mark.Mark {
	out := []mark.Mark{mark.Shape{Path: mark.Box(mark.Rect(a.Bounds()), boardCorner), Fill: pal.Board}}
	out = append(out, zones(a, pal, zoneLine)...)
	return out
}

// zones are the grounds and lines of a board's zones, lines that wide, the larger ones below: what lies within
// another hides its line there, where a note does not count for it. The lines of zones that
// share a part come last, so that both show.
func zones(a *model.Activity, pal Palette, width float64) []mark.Mark {
	var out, late []mark.Mark
	for _, z := range a.FromBelow() {
		path := ZonePath(a, z)
		out = append(out, mark.Shape{Path: path, Fill: zoneFill(a, z, pal)})
		switch drawn := (mark.Shape{Path: path, Stroke: mark.Stroke{Width: width, Paint: pal.Zone(z.Tone).Line}}); {
		case z.Shape == model.ShapeOverlap:
		case a.Shares(z):
			late = append(late, drawn)
		default:
			out = append(out, drawn)
		}
	}
	return append(out, late...)
}

// zoneFill is the ground of a zone. An overlap without a tone of its own is a little
// stronger than its parts, where they are tinted at all.
func zoneFill(a *model.Activity, z *model.Zone, pal Palette) mark.Paint {
	if z.Shape != model.ShapeOverlap || z.Tone != "" || len(z.Of) < 2 {
		return pal.Zone(z.Tone).Fill
	}
	first, second := a.Zone(z.Of[0]), a.Zone(z.Of[1])
	if first == nil || second == nil {
		return pal.Zone(z.Tone).Fill
	}
	one, two := pal.Zone(first.Tone), pal.Zone(second.Tone)
	if one.Fill == two.Fill && one.Fill == pal.Board {
		return pal.Board
	}
	return mixed(mixed(one.Fill, two.Fill, 0.5), mixed(one.Line, two.Line, 0.5), 0.2)
}

// mixed is a paint with that share of another in it.
func mixed(a, b mark.Paint, share float64) mark.Paint {
	mix := func(x, y uint8) uint8 { return uint8(math.Round(float64(x)*(1-share) + float64(y)*share)) }
	return mark.Paint{R: mix(a.R, b.R), G: mix(a.G, b.G), B: mix(a.B, b.B), A: mix(a.A, b.A)}
}

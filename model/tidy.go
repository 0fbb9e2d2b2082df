package model

import "math"

// noteGap is the room that tidying leaves between notes, in board units.
const noteGap = 14.0

// The room that is kept for a zone's title on its line, in board units: less in a narrow
// zone.
const (
	titleWidth  = 620.0
	titleHeight = 48.0
	// titleShare is a title's of its zone's width, and titleShareBox of a box, whose upper line is
	// straight.
	titleShare    = 0.8
	titleShareBox = 0.94
	// Notes lie close below the narrow end of an overlap.
	overlapTitle = 160.0
)

// titleSlant is how far from the top the title of a sector stands, in degrees.
const titleSlant = 42

// TitleAt returns the middle of the title of a zone that is no overlap: in the middle of
// its upper edge, or high on the outer line of a sector.
func (z *Zone) TitleAt() Point {
	if z.Sweep == 0 || z.Sweep >= 360 {
		return Point{z.Centre().X, z.Y}
	}
	turn := z.From + z.Sweep/2
	if z.Squared > 0 { // its corners are far out: better in the middle of its upper line
		if x := z.Centre().X + z.W/4*math.Sin(turn*math.Pi/180); math.Abs(x-z.Centre().X) > titleHeight {
			return Point{x, z.upper(x)}
		}
	}
	for _, high := range []float64{titleSlant, 360 - titleSlant} {
		if math.Mod(high-z.From+720, 360) < z.Sweep {
			turn = high
			break
		}
	}
	return z.Rim(turn, 1)
}

// TitleRoom returns where the title of a zone stands, and no note: round its TitleSpot.
func (a *Activity) TitleRoom(z *Zone) Rect {
	share := titleShare
	if z.Shape == ShapeBox {
		share = titleShareBox
	}
	at, w := a.TitleSpot(z), math.Min(titleWidth, share*a.Extent(z).W)
	if z.Shape == ShapeOverlap {
		w = math.Min(w, overlapTitle)
	}
	if own := 2 * math.Abs(at.X-z.Centre().X); own > 0 && z.Sweep == 0 && z.Shape == ShapeCircle {
		w = math.Min(w, titleShare*(z.W-own)) // it stands over the part of a circle
	}
	if z.Sweep > 0 && z.Sweep < 360 {
		w = math.Min(w, 0.3*z.W)
	}
	return Rect{at.X - w/2, at.Y - titleHeight/2, w, titleHeight}.Within(a.Bounds())
}

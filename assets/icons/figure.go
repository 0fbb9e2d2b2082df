package icons

import (
	"math"
	"strconv"

	"commonground/assets/outline"
)

// Figure is one thing painted in an icon: either filled or stroked.
type Figure struct {
	Path []outline.Segment
	// Stroke is the width of the line, with round ends and joins; 0 means that the figure
	// is filled instead.
	Stroke float64
}

// drawn is how many pixels a unit of the grid has where an icon is largest, at 400 pixels:
// there its edges are still smooth.
const drawn = 400 / Size

// Outline returns the closed figures whose inside, by the nonzero rule, is what the
// figure paints: its own lines where it is filled, the edges of its line where it is
// stroked. They are in pixels, drawn to a unit.
func (f Figure) Outline() []outline.Line {
	var flat outline.Flat
	flat.Set(f.Path, outline.Place{Scale: drawn})
	if f.Stroke > 0 {
		flat.Stroke(f.Stroke*drawn, 0)
	}
	return flat.Lines
}

// pathData writes closed figures as SVG path data, to a hundredth of a unit.
func pathData(b []byte, figures []outline.Line) []byte {
	for _, f := range figures {
		for i, p := range f.Points {
			b = append(b, "ML"[min(i, 1)])
			b = appendHundredths(b, p.X/drawn)
			b = append(b, ' ')
			b = appendHundredths(b, p.Y/drawn)
		}
		b = append(b, 'Z')
	}
	return b
}

func appendHundredths(b []byte, v float64) []byte {
	n := int(math.Round(v * 100))
	if n < 0 {
		b, n = append(b, '-'), -n
	}
	b = strconv.AppendInt(b, int64(n/100), 10)
	if n%100 == 0 {
		return b
	}
	return append(b, '.', byte('0'+n/10%10), byte('0'+n%10))
}

package icons

import (
	"math"
	"strconv"
)

// Figure is one thing painted in an icon: either filled or stroked.
type Figure struct {
	Path []Segment
	// Stroke is the width of the line, with round ends and joins; 0 means that the figure
	// is filled instead.
	Stroke float64
}

// Segment is a piece of a path, in absolute units of the grid, y down. What its Op does
// not use is zero.
type Segment struct {
	Op     Op
	X, Y   float64 // where it ends
	AX, AY float64 // first control point of a curve
	BX, BY float64 // second control point of a curve
}

// Op is what a segment does.
type Op uint8

// The segments: start a line, go straight, go in a cubic curve, close the line.
const (
	Move Op = iota
	Line
	Cubic
	Close
)

type point struct{ x, y float64 }

// steps is how many straight pieces stand for a curve; an icon is drawn at 400 pixels
// at the most, where this is still smooth.
const steps = 12

// polylines returns the figure's lines as points, and for each whether it is closed.
func (f Figure) polylines() (lines [][]point, closed []bool) {
	var line []point
	end := func(isClosed bool) {
		if len(line) > 0 {
			lines, closed = append(lines, line), append(closed, isClosed)
		}
		line = nil
	}
	for _, s := range f.Path {
		switch s.Op {
		case Move:
			end(false)
			line = []point{{s.X, s.Y}}
		case Line:
			line = append(line, point{s.X, s.Y})
		case Cubic:
			line = appendCurve(line, s)
		case Close:
			end(true)
		}
	}
	end(false)
	return lines, closed
}

func appendCurve(line []point, s Segment) []point {
	from := line[len(line)-1]
	for i := 1; i <= steps; i++ {
		t := float64(i) / steps
		u := 1 - t
		a, b, c, d := u*u*u, 3*u*u*t, 3*u*t*t, t*t*t
		line = append(line, point{
			a*from.x + b*s.AX + c*s.BX + d*s.X,
			a*from.y + b*s.AY + c*s.BY + d*s.Y,
		})
	}
	return line
}

// pathData writes closed figures as SVG path data, to a hundredth of a unit.
func pathData(b []byte, figures [][]point) []byte {
	for _, f := range figures {
		for i, p := range f {
			b = append(b, "ML"[min(i, 1)])
			b = appendHundredths(b, p.x)
			b = append(b, ' ')
			b = appendHundredths(b, p.y)
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

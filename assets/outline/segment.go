// Package outline holds the paths that icons and pages are drawn of, and makes figures to
// fill of the lines along them.
package outline

// Segment is a piece of a path, y down. Points that its Op does not use are zero.
type Segment struct {
	Op     Op
	X, Y   float64 // where it ends
	AX, AY float64 // first control point of a curve
	BX, BY float64 // second control point of a curve
}

// Op is what a segment does.
type Op uint8

// The segments: start a figure, a straight line, a cubic curve, close the figure.
const (
	Move Op = iota
	LineTo
	Cubic
	Close
)

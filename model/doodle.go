package model

import (
	"fmt"
	"strconv"
	"strings"
)

// DoodleSize is the width and height of the square that a doodle is drawn in.
const DoodleSize = 1000

// The limits of a doodle.
const (
	MaxStrokes      = 2000
	MaxStrokePoints = 5000
)

// Doodle is a drawing of pen strokes in a square of DoodleSize, the origin at its top
// left.
type Doodle []Stroke

// Stroke is one line of a pen. In a file it is one string, "x,y x,y …".
type Stroke []DoodlePoint

// DoodlePoint is a place in a doodle, 0 to DoodleSize each way.
type DoodlePoint struct{ X, Y int }

// MarshalText writes the points as "x,y x,y …".
func (s Stroke) MarshalText() ([]byte, error) {
	var b []byte
	for i, p := range s {
		if i > 0 {
			b = append(b, ' ')
		}
		b = strconv.AppendInt(b, int64(p.X), 10)
		b = append(b, ',')
		b = strconv.AppendInt(b, int64(p.Y), 10)
	}
	return b, nil
}

// UnmarshalText reads what MarshalText writes; a point outside of the square or more
// than MaxStrokePoints are errors.
func (s *Stroke) UnmarshalText(text []byte) error {
	fields := strings.Fields(string(text))
	if len(fields) > MaxStrokePoints {
		return fmt.Errorf("a stroke of %d points, more than %d", len(fields), MaxStrokePoints)
	}
	out := make(Stroke, 0, len(fields))
	for _, f := range fields {
		p, err := parsePoint(f)
		if err != nil {
			return err
		}
		out = append(out, p)
	}
	*s = out
	return nil
}

func parsePoint(f string) (DoodlePoint, error) {
	xs, ys, ok := strings.Cut(f, ",")
	x, errX := strconv.Atoi(xs)
	y, errY := strconv.Atoi(ys)
	if !ok || errX != nil || errY != nil || min(x, y) < 0 || max(x, y) > DoodleSize {
		return DoodlePoint{}, fmt.Errorf("a stroke's point %.40q is not x,y from 0 to %d", f, DoodleSize)
	}
	return DoodlePoint{x, y}, nil
}

package text

import (
	"fmt"

	"commonground/printables/mark"
)

// Measures of the box for a rune that no font has, in ems. Its number stands in it in
// two rows of hexadecimal digits, as many systems do, so that someone can look it up.
const (
	boxDigit  = 0.26 // one digit and its gap
	boxEdge   = 0.05
	boxTop    = -0.80
	boxBottom = 0.14
	boxSide   = 0.06 // free space on each side
	boxPad    = 0.05
	digitSize = 0.40
)

// boxDigits returns the two rows of a rune's number.
func boxDigits(r rune) (string, string) {
	digits := fmt.Sprintf("%04X", r)
	if len(digits) > 4 {
		digits = fmt.Sprintf("%06X", r)
	}
	return digits[:len(digits)/2], digits[len(digits)/2:]
}

// boxAdvance is how wide the box of a rune is, with the space around it.
func boxAdvance(r rune) float64 {
	row, _ := boxDigits(r)
	return 2*(boxSide+boxEdge+boxPad) + boxDigit*float64(len(row))
}

// box draws the box of a rune. The inner edge runs the other way round, so that it stays
// empty whichever fill rule a painter uses.
func (s *Setter) box(r rune) mark.Path {
	left, right := boxSide, boxAdvance(r)-boxSide
	path := mark.Polyline(true, left, boxTop, right, boxTop, right, boxBottom, left, boxBottom)
	path = append(path, mark.Polyline(true,
		left+boxEdge, boxTop+boxEdge, left+boxEdge, boxBottom-boxEdge,
		right-boxEdge, boxBottom-boxEdge, right-boxEdge, boxTop+boxEdge)...)
	upper, lower := boxDigits(r)
	path = append(path, s.digits(upper, left+boxEdge+boxPad, -0.40)...)
	return append(path, s.digits(lower, left+boxEdge+boxPad, 0.02)...)
}

// digits draws a row of hexadecimal digits.
func (s *Setter) digits(row string, x, y float64) mark.Path {
	var out mark.Path
	t := s.fonts[regular]
	if t.parsed() == nil {
		return nil
	}
	for _, d := range row {
		if g, ok := t.font.NominalGlyph(d); ok {
			out = append(out, s.Outline(regular, uint32(g)).Moved(digitSize, x, y)...)
		}
		x += boxDigit
	}
	return out
}

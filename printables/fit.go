package printables

import (
	"commonground/printables/mark"
	"commonground/printables/text"
)

// fit sets text as the setter's Fit does, and sees to it that not even a single sign
// that is wider than the box reaches out of it: then the type is smaller, below least if
// it must.
func (k *Kit) fit(written string, st text.Style, box mark.Rect, least float64, align text.Align, valign text.Valign) (text.Style, []mark.Line, bool) {
	fitted, lines, ok := k.Set.Fit(written, st, box, least, align, valign)
	for range 8 {
		wide := widest(lines)
		if wide <= box.W*1.0001 {
			break
		}
		st.Size = fitted.Size * box.W / wide * 0.999
		fitted, lines, ok = k.Set.Fit(written, st, box, min(least, st.Size), align, valign)
	}
	return fitted, lines, ok
}

func widest(lines []mark.Line) float64 {
	var most float64
	for _, l := range lines {
		most = max(most, l.Width)
	}
	return most
}

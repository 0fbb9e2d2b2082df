package text

import (
	"math"

	"commonground/printables/mark"
)

// Align is where lines stand across a box.
type Align int

// Start is left, and right for right-to-left paragraphs.
const (
	Start Align = iota
	Centre
)

// Valign is where the lines together stand down a box.
type Valign int

// The places down a box. Lines that are higher than the box start at its top.
const (
	Top Valign = iota
	Middle
	Bottom
)

// Block sets text in lines as wide as the box and places them in it. Lines that do not
// fit below each other reach out at the bottom.
func (s *Setter) Block(text string, st Style, box mark.Rect, align Align, valign Valign) []mark.Line {
	if text == "" {
		return nil
	}
	w := s.takeScratch()
	defer s.putScratch(w)
	set := s.prepare(w, text, st).set(w, ems(box.W, st.Size))
	return s.place(set, st, box, align, valign)
}

// The first font says that its letters reach this far from the baseline, in ems. Lines in
// all fonts are placed by it: half the height of a capital lies in the middle of a line.
const (
	ascent  = 0.984
	descent = 0.316
)

// place moves lines to their places in a box.
func (s *Setter) place(set []setLine, st Style, box mark.Rect, align Align, valign Valign) []mark.Line {
	pitch := st.pitch()
	y := box.Y + (pitch-(ascent+descent)*st.Size)/2 + ascent*st.Size
	spare := math.Max(0, box.H-float64(len(set))*pitch)
	switch valign {
	case Middle:
		y += spare / 2
	case Bottom:
		y += spare
	}
	out := make([]mark.Line, len(set))
	for i, l := range set {
		out[i] = mark.Line{
			X: box.X, Y: y + float64(i)*pitch, Width: l.width * st.Size, Size: st.Size,
			Paint: st.Paint, Text: l.text, Runs: l.runs,
		}
		switch {
		case align == Centre:
			out[i].X += (box.W - out[i].Width) / 2
		case l.rtl:
			out[i].X += box.W - out[i].Width
		}
	}
	return out
}

// fitSteps is how many sizes Fit tries between the largest and the smallest: so that
// neighbours differ by less than anybody sees.
const fitSteps = 128

// Fit sets text as large as it fits the box, from st.Size down to least, and places it
// there. It would rather take a smaller size than break a word, but rather break a word
// than go below least. If the text is too much even at least, it is set at that size,
// reaches out of the box at the bottom, and the result is false.
func (s *Setter) Fit(text string, st Style, box mark.Rect, least float64, align Align, valign Valign) (Style, []mark.Line, bool) {
	if text == "" || st.Size <= 0 {
		return st, nil, true
	}
	w := s.takeScratch()
	defer s.putScratch(w)
	t := s.prepare(w, text, st)
	sizes := func(k int) Style {
		fitted := st
		fitted.Size = st.Size * math.Pow(math.Min(1, least/st.Size), float64(k)/fitSteps)
		return fitted
	}
	if least <= 0 || least >= st.Size {
		sizes = func(int) Style { return st }
	}
	k := t.largest(sizes, box, true)
	if k > fitSteps {
		k = t.largest(sizes, box, false)
	}
	for ; ; k++ {
		fitted := sizes(min(k, fitSteps))
		set := t.set(w, ems(box.W, fitted.Size))
		// Words that are shaped anew where a line breaks can need a line more than counted.
		fits := s.Height(len(set), fitted) <= box.H+slack
		if fits || k >= fitSteps {
			return fitted, s.place(set, fitted, box, align, valign), fits
		}
	}
}

// largest finds the first step whose size fits, by halving; more than fitSteps if none
// does. whole asks that no word be broken.
func (t prepared) largest(sizes func(int) Style, box mark.Rect, whole bool) int {
	low, high := 0, fitSteps+1
	for low < high {
		mid := (low + high) / 2
		if t.fits(sizes(mid), box, whole) {
			high = mid
		} else {
			low = mid + 1
		}
	}
	return low
}

// fits counts lines without placing them.
func (t prepared) fits(st Style, box mark.Rect, whole bool) bool {
	width := ems(box.W, st.Size)
	room := int(math.Floor(box.H/st.pitch() + slack))
	for _, p := range t.paragraphs {
		for from := 0; ; {
			if room--; room < 0 {
				return false
			}
			_, next := p.lineEnd(from, width)
			if whole && next < len(p.text) && !p.breaks[next] {
				return false
			}
			if from = next; from >= len(p.text) {
				break
			}
		}
	}
	return true
}

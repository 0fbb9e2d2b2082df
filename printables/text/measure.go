package text

// Measured is a text that is shaped, of which lines are counted without setting them.
type Measured struct{ t prepared }

// Measure shapes a text to count its lines at many widths, whatever the size of the style.
func (s *Setter) Measure(text string, st Style) Measured {
	if text == "" {
		return Measured{}
	}
	w := s.takeScratch()
	defer s.putScratch(w)
	return Measured{s.prepare(w, text, st)}
}

// Lines counts the lines of at most width ems, and says how wide the last is and whether
// no word is broken.
func (m Measured) Lines(width float64) (count int, last float64, whole bool) {
	whole = true
	for _, p := range m.t.paragraphs {
		for from := 0; ; {
			to, next := p.lineEnd(from, width)
			count++
			last = p.reach(to) - p.pen[from]
			if next < len(p.text) && !p.breaks[next] {
				whole = false
			}
			if from = next; from >= len(p.text) {
				break
			}
		}
	}
	return count, last, whole
}

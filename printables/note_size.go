package printables

import (
	"math"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// most modules that a long text takes side by side.
const noteModules = 5

// NoteSizer returns how large the notes of activity a are in zones that are fuller and
// fuller (model.Sizer). It measures each text once and remembers it, so that it is good for
// one edit, on one goroutine.
func (k *Kit) NoteSizer(a *model.Activity) model.Sizer {
	known := map[noteSays]text.Measured{}
	return func(n *model.Note, fit model.Fit) (w, h float64) {
		if fit.Text == 0 {
			return k.noteSize(a, n, model.NoteWidth, model.NoteHeight, fit.Wide)
		}
		written := noteSaid(a, n)
		m, ok := known[written]
		if !ok {
			m = k.Set.Measure(written.words, written.style)
			known[written] = m
		}
		return noteFitted(m, n, fit)
	}
}

// noteFitted is how large a note has to be in a Fit: one module wide, or as many as keep a
// long text from becoming higher than it is wide, while the zone has room for them.
func noteFitted(m text.Measured, n *model.Note, fit model.Fit) (w, h float64) {
	for modules := 1; ; modules++ {
		w = fit.Width(modules)
		high, whole := noteHeight(m, n, w, fit)
		h = math.Ceil(high)
		if h <= 0.9*w && whole || modules == noteModules || fit.Lines > 0 || fit.Wide > 0 && fit.Width(modules+1) > fit.Wide {
			return w, h
		}
	}
}

// noteHeight is how high a note of width w is in a Fit: its text stands around the letter of
// its colour, or above or beside it, whatever is lowest. whole is false where a word is wider
// than the note.
func noteHeight(m text.Measured, n *model.Note, w float64, fit model.Fit) (h float64, whole bool) {
	padX := notePad(w)
	pads, pitch := (0.77+0.7)*padX, fit.Text*noteLeading
	inner := w - 2*padX
	count, last, whole := m.Lines(inner / fit.Text)
	if count == 0 {
		return math.Max(pads+2*pitch, 0.5*w), true // a picture, or nothing yet
	}
	high := func(lines int) float64 {
		if fit.Lines > 0 {
			lines = min(lines, fit.Lines)
		}
		return float64(lines)*pitch + pads
	}
	h = high(count)
	corner := noteCornerSize(n, letterSide(w, h))
	free := inner + padX/2 - corner.W - cornerGap
	if last*fit.Text <= free {
		return h, whole
	}
	beside, _, besideWhole := m.Lines(free / fit.Text)
	if above := h + corner.H - 0.35*padX + cornerGap; !besideWhole || above < high(beside) {
		return above, whole
	}
	return high(beside), whole
}

// noteCornerSize is how much a note's letter of that size, its flags and its picture take in
// its corner.
func noteCornerSize(n *model.Note, side float64) mark.Rect {
	pictures := len(n.Flags)
	if n.Icon != "" {
		pictures++
	}
	return noteLayout{letter: mark.Rect{W: side, H: side}}.flagged(pictures)
}

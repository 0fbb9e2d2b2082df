package model

import "math"

// Fit is how notes are made to fit a zone: the fuller it is, the smaller their letters, and
// then the narrower the notes. The zero Fit is a note's usual size.
type Fit struct {
	// Text is the size of the letters, in board units.
	Text float64
	// Module is how wide a note is, in Text. A long text takes several modules and what
	// lies between them, so that wide notes stand in line with the others.
	Module float64
	// Lines is how many lines are shown at the most; 0 is all. The rest of a longer text is
	// not seen on the board, but in lists and on the page of words.
	Lines int
	// Wide is the most that a zone has from left to right: a long text in a narrow one makes a
	// note higher instead of wider. 0 is any.
	Wide float64
}

// fits are the ways to fill a zone, from the roomiest on. They are steps, and not any size,
// so that sizes do not flicker while notes come. Those of 24, 18 and 13.5 units are
// what a board must get along with that holds 12, 24 and 40 notes of five words in a zone: they
// are read across a room.
//
// The ways of one step have letters of the same size.
func fits() [][]Fit {
	out := [][]Fit{{{}}}
	for _, text := range []float64{24, 21, 18, 15.7, 13.5, 12, 10.7, 9.5} {
		var step []Fit
		for _, module := range []float64{8.4, 9, 9.6, 10.2, 10.8, 12, 7.9, 7.4, 7, 6.6} {
			step = append(step, Fit{Text: text, Module: module})
		}
		out = append(out, step)
	}
	const least = 9.5
	for lines := 3; lines > 0; lines-- {
		out = append(out, []Fit{{Text: least, Module: 10, Lines: lines}, {Text: least, Module: 6.8, Lines: lines}})
	}
	return append(out, []Fit{{Text: least, Module: 4, Lines: 1}})
}

// fitsIn are the ways to fill a zone; nil is the tray. It takes all that come, and what is in it
// is read in the list, or larger, before it is placed: so the last steps are for many.
func (a *Activity) fitsIn(zone *Zone) [][]Fit {
	out := fits()
	for _, text := range []float64{8, 6.5, 5, 4, 3, 2.2, 1.6} {
		if zone == nil {
			out = append(out, []Fit{{Text: text, Module: 6.8, Lines: 1}, {Text: text, Module: 4, Lines: 1}})
		}
	}
	wide := a.widest(zone)
	for _, ways := range out {
		for i := range ways {
			ways[i].Wide = math.Max(1, wide(ways[i])-2*ways[i].Edge())
		}
	}
	return out
}

// widest tells how much a zone has from left to right at the most, where notes of a Fit are
// not too high; nil is what lies outside of all.
func (a *Activity) widest(zone *Zone) func(Fit) float64 {
	f, known := newFloor(a, zone, nil), map[float64]float64{}
	return func(fit Fit) float64 {
		high := float64(NoteHeight)
		if fit.Text > 0 {
			high = leastLines * fit.Text
		}
		most, ok := known[high]
		for y := 0.0; !ok && y+high <= float64(f.ny)*cell; y += 2 * cell {
			for _, r := range f.runs(y, high) {
				most = math.Max(most, r.to-r.from)
			}
		}
		known[high] = most
		return most
	}
}

// leastLines is about how high a note is that holds little, in its letters.
const leastLines = 3

// Gap is the room that the Fit leaves between notes, in board units.
func (f Fit) Gap() float64 {
	if f.Text == 0 {
		return noteGap
	}
	return math.Max(math.Min(4, f.Text/2), 0.3*f.Text)
}

// Edge is the room that it leaves along the line of a zone and round titles.
func (f Fit) Edge() float64 {
	if f.Text == 0 {
		return noteGap / 2
	}
	return math.Max(math.Min(5, 0.6*f.Text), f.Gap()/2)
}

// Width is how wide a note of so many modules is.
func (f Fit) Width(modules int) float64 {
	return math.Round(float64(modules)*f.Module*f.Text + float64(modules-1)*f.Gap())
}

// Sizer tells how large a note has to be for what it says: w by h board units.
type Sizer func(n *Note, fit Fit) (w, h float64)

// asItIs is the Sizer of notes that keep their size.
func asItIs(n *Note, _ Fit) (w, h float64) { return n.W, n.H }

// hasWidth reports whether some number of modules is about that wide, so that most ways to
// fill a zone need no text measured to be ruled out. As they are, notes may have any width.
func (f Fit) hasWidth(w float64) bool {
	if f.Text == 0 {
		return true
	}
	for modules := 1; ; modules++ {
		if wide := f.Width(modules); wide > w-1 {
			return wide < w+1
		}
	}
}

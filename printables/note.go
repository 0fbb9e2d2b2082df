package printables

import (
	"math"
	"strings"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// Measures of a note, in board units.
const (
	noteCorner = 7
	notePadX   = 10
	noteText   = 26 // short texts
	// NoteTextLeast is as small as text gets before the note grows instead: at the fit
	// zoom of a small laptop, about 9 pixels.
	NoteTextLeast = 18
	noteTextGood  = 23 // text beside a picture above it; smaller, and the picture makes room
	// noteLeading is closer than elsewhere, so that letters are larger: lines are short and few.
	noteLeading = 1.17
	letterSize  = 16
	noteIcon    = 40 // a picture above text
	iconGap     = 6
	// A note grows to this size at the most, so that it stays a note on the board; a text
	// that is too long even for that is set smaller.
	noteMaxWidth, noteMaxHeight = 1000, 900
)

// noteLeast is as small as text gets on a note that is too small for it, in board units: a
// text that needs less is cut.
const noteLeast = 9

// cornerGap is the room between text and what stands in the corner.
const cornerGap = 3.0

// NoteMarks returns a note as it lies on its board, in board units: paper with a soft
// shadow, its picture, its text and the letter of its colour. In
// a note that is too small for it the text is set smaller than NoteTextLeast, and cut where
// that could not be read any more.
//
// Below its text, which is bold then, a note of activity a says what it carries for the
// activity's NoteFields save the private ones; its flags stand as small pictures beside the letter.
func (k *Kit) NoteMarks(a *model.Activity, n *model.Note, pal Palette) []mark.Mark {
	r := mark.Rect(n.Rect)
	out := noteSheet(r, n.Colour, pal)
	says := noteSaid(a, n)
	l := k.noteLayout(r, says, n)
	out = append(out, iconMarks(n.Icon, l.icon, pal.NoteInk)...)
	lines, _ := k.noteLines(says, l, pal.NoteInk)
	out = append(out, marks(lines)...)
	out = append(out, l.flagMarks(a, n.Flags, pal)...)
	return append(out, marks(k.noteLetter(n.Colour, l, pal))...)
}

// noteSheet is the paper and its shadow, which lies a little lower.
func noteSheet(r mark.Rect, c model.NoteColour, pal Palette) []mark.Mark {
	var out []mark.Mark
	if pal.Shadow.A > 0 {
		far, near := pal.Shadow, pal.Shadow
		far.A, near.A = far.A/2, near.A/2
		out = append(
			out,
			mark.Shape{Path: mark.Box(mark.Rect{X: r.X - 2, Y: r.Y + 2, W: r.W + 4, H: r.H + 5}, noteCorner+3), Fill: far},
			mark.Shape{Path: mark.Box(mark.Rect{X: r.X, Y: r.Y + 2, W: r.W, H: r.H + 1.5}, noteCorner), Fill: near},
		)
	}
	sheet := mark.Shape{Path: mark.Box(r, noteCorner), Fill: pal.Note(c)}
	if pal.NoteEdge.A > 0 {
		sheet.Stroke = mark.Stroke{Width: 1.5, Paint: pal.NoteEdge}
	}
	return append(out, sheet)
}

// noteLayout says where things lie on a note.
type noteLayout struct {
	icon, text, letter mark.Rect
	// corner is the letter with the flags to its left, after flagsFrom other pictures.
	corner    mark.Rect
	flagsFrom int
	most      float64 // the size of text that has all the room it wants
}

// noteLayout is how a note is laid out: its picture above the text where that leaves the
// text large, else small in the corner.
func (k *Kit) noteLayout(r mark.Rect, says noteSays, n *model.Note) noteLayout {
	l := layNote(r, says.words, n.Icon, len(n.Flags))
	if n.Icon == "" || says.words == "" {
		return l
	}
	st := says.sized(l.most, mark.Paint{})
	if fitted, _, ok := k.fit(says.words, st, aboveLetter(l), noteTextGood, text.Start, text.Top); ok && fitted.Size >= noteTextGood {
		return l
	}
	return layNoteCornered(r, len(n.Flags))
}

// layNoteCornered sets the picture of a note beside its letter and flags.
func layNoteCornered(r mark.Rect, flags int) noteLayout {
	l := layNote(r, "", "", flags+1)
	side := l.flagSide()
	l.icon = mark.Rect{X: l.corner.X, Y: l.corner.Y, W: side, H: side}
	l.corner = l.flagged(flags + 1)
	l.flagsFrom = 1
	return l
}

// notePad is the room to the left and right of the text on a note of that width.
func notePad(w float64) float64 { return math.Min(notePadX, math.Max((w-60)/9, math.Min(3.5, w/10))) }

// letterSide is how large the letter is in the corner of a note of that size.
func letterSide(w, h float64) float64 { return math.Min(math.Min(letterSize, w/11.25), h/2.5) }

func layNote(r mark.Rect, written, icon string, flags int) noteLayout {
	padX := notePad(r.W)
	top, end := math.Min(0.77*padX, r.H/10), math.Min(0.7*padX, r.H/10)
	in := mark.Rect{X: r.X + padX, Y: r.Y + top, W: r.W - 2*padX, H: r.H - top - end}
	side := letterSide(r.W, r.H)
	l := noteLayout{text: in, letter: mark.Rect{X: in.X + in.W + padX/2 - side, Y: in.Y + in.H + end/2 - side, W: side, H: side}}
	l.corner = l.flagged(flags)
	// Letters of a narrow note are no larger than those of the others about it.
	l.most = math.Min(noteText, math.Max(noteLeast, r.W/6.6))
	if icon == "" {
		return l
	}
	if strings.TrimSpace(written) == "" {
		s := math.Min(in.W-2*side, in.H-side/2)
		l.icon = mark.Rect{X: in.X + (in.W-s)/2, Y: in.Y + (in.H-side/2-s)/2, W: s, H: s}
		return l
	}
	s := math.Min(noteIcon, in.H/3)
	l.icon = mark.Rect{X: in.X, Y: in.Y, W: s, H: s}
	l.text.Y += s + iconGap
	l.text.H -= s + iconGap
	return l
}

// noteLines sets the text into its box as large as it fits: around the letter where it can,
// otherwise above or beside it. whole is false where the note is too small for all of it:
// then the end is left out, and lists and the page of words have it.
func (k *Kit) noteLines(says noteSays, l noteLayout, paint mark.Paint) (lines []mark.Line, whole bool) {
	written, st := says.words, says.sized(l.most, paint)
	if written == "" {
		return nil, true
	}
	least := math.Min(noteLeast, l.most)
	fitted, lines, ok := k.fit(written, st, l.text, least, text.Start, text.Top)
	for try := 0; ok && touches(lines, fitted, l.corner) && try < 20; try++ { // a little smaller may do
		st.Size = 0.997 * fitted.Size
		fitted, lines, ok = k.fit(written, st, l.text, math.Min(least, st.Size), text.Start, text.Top)
	}
	if ok && !touches(lines, fitted, l.corner) {
		return lines, true
	}
	st.Size = l.most
	above, aboveLines, okAbove := k.fit(written, st, aboveLetter(l), least, text.Start, text.Top)
	beside, besideLines, okBeside := k.fit(written, st, besideLetter(l), least, text.Start, text.Top)
	switch {
	case okBeside && (!okAbove || beside.Size > above.Size):
		return besideLines, true
	case okAbove:
		return aboveLines, true
	}
	st.Size, st.Named = least, 0
	written = strings.Join(strings.FieldsFunc(written, func(r rune) bool { return r == '\n' }), " / ")
	box := besideLetter(l)
	if up := aboveLetter(l); up.H >= k.Set.Height(1, st) && up.H*up.W > box.H*box.W {
		box = up
	}
	lines, _ = k.fitOrCut(written, st, box, least, text.Start, text.Top)
	return lines, false
}

// besideLetter is the text's box without the letter, the flags and what is above them.
func besideLetter(l noteLayout) mark.Rect {
	l.text.W = math.Max(l.text.W/2, l.corner.X-cornerGap-l.text.X)
	return l.text
}

// aboveLetter is the text's box without the strip in which the letter stands.
func aboveLetter(l noteLayout) mark.Rect {
	l.text.H = math.Max(l.text.H/3, l.corner.Y-l.text.Y)
	return l.text
}

// touches reports whether the last line reaches into the letter's place.
func touches(lines []mark.Line, st text.Style, letter mark.Rect) bool {
	if len(lines) == 0 {
		return false
	}
	last := lines[len(lines)-1]
	return last.Y+0.3*st.Size > letter.Y-cornerGap && last.X+last.Width > letter.X-cornerGap
}

// noteLetter is the letter of the note's colour in its lower right corner.
func (k *Kit) noteLetter(c model.NoteColour, l noteLayout, pal Palette) []mark.Line {
	st := text.Style{Size: l.letter.H, Paint: pal.NoteQuiet, Leading: 1}
	return k.Set.Block(string(c), st, l.letter, text.Centre, text.Middle)
}

// NoteSize returns how large a note of activity a has to be for what it says: w by h
// where that fits there in NoteTextLeast or larger; otherwise larger, wider and higher
// alike, as far as a board has room for a note.
func (k *Kit) NoteSize(a *model.Activity, n *model.Note, w, h float64) (float64, float64) {
	return k.noteSize(a, n, w, h, 0)
}

// noteSize is NoteSize where a note gets no wider than that; 0 is any width.
func (k *Kit) noteSize(a *model.Activity, n *model.Note, w, h, wide float64) (float64, float64) {
	most := float64(noteMaxWidth)
	if wide > 0 {
		most = math.Max(w, math.Min(most, math.Floor(wide)))
	}
	written := noteSaid(a, n)
	if written.words == "" {
		return w, h
	}
	long := k.Set.Width(written.words, written.sized(NoteTextLeast, mark.Paint{}))
	for shape := h / w; !k.noteHolds(written, n, w, h, long, NoteTextLeast); {
		if w >= most && h >= noteMaxHeight {
			return w, h
		}
		w = math.Max(w, math.Min(most, math.Ceil(w*1.1)))
		h = math.Max(h, math.Min(noteMaxHeight, math.Max(math.Ceil(w*shape), math.Ceil(h*1.02))))
	}
	return w, h
}

// noteHolds reports whether the text fits a note of that size, in letters of least. long is
// how wide its longest paragraph is on one line, by which most misfits are told without
// setting it.
func (k *Kit) noteHolds(written noteSays, n *model.Note, w, h, long, least float64) bool {
	l := layNote(mark.Rect{W: w, H: h}, written.words, n.Icon, len(n.Flags))
	if n.Icon != "" {
		l = layNoteCornered(mark.Rect{W: w, H: h}, len(n.Flags))
	}
	st := written.sized(least, mark.Paint{})
	if k.Set.Height(int(long/l.text.W), st) > l.text.H {
		return false
	}
	lines := k.Set.Block(written.words, st, l.text, text.Start, text.Top)
	high := k.Set.Height(len(lines), st)
	return high <= aboveLetter(l).H || high <= l.text.H && !touches(lines, st, l.corner)
}

// LeastOnNotes is the size of the smallest type on notes of activity a, in board units; 0 where
// nothing is written.
func (k *Kit) LeastOnNotes(a *model.Activity, notes []*model.Note) float64 {
	least := 0.0
	for _, n := range notes {
		says := noteSaid(a, n)
		lines, _ := k.noteLines(says, k.noteLayout(mark.Rect(n.Rect), says, n), mark.Paint{})
		for _, l := range lines {
			if least == 0 || l.Size < least {
				least = l.Size
			}
		}
	}
	return least
}

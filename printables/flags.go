package printables

import (
	"strings"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// flagSize is the width and height of a flag on a note, in board units.
const flagSize = 26

// NoteWords is what a note of activity a says on its board: its text, and below it what
// it carries for the fields that are not private.
func NoteWords(a *model.Activity, n *model.Note) string {
	if more := noteMore(a, n); more != "" {
		return n.Text + "\n" + more
	}
	return n.Text
}

// NoteNamed is how many paragraphs of NoteWords, without the space around them, are the note's
// text, where more stands below them: they are bold, so that the two do not run together.
func NoteNamed(a *model.Activity, n *model.Note) int { return named(n, noteMore(a, n)) }

// named is NoteNamed where that stands below a note's text.
func named(n *model.Note, below string) int {
	said := strings.TrimSpace(n.Text)
	if said == "" || below == "" {
		return 0
	}
	return len(strings.Split(said, "\n"))
}

// noteSaid is NoteWords in the style in which they stand on the note, whatever the size.
func noteSaid(a *model.Activity, n *model.Note) noteSays {
	return noteSays{strings.TrimSpace(NoteWords(a, n)), text.Style{Named: NoteNamed(a, n), Leading: noteLeading}}
}

// noteSays is what a note says and how it is set.
type noteSays struct {
	words string
	style text.Style
}

// sized is the style in letters of a size.
func (s noteSays) sized(size float64, paint mark.Paint) text.Style {
	s.style.Size, s.style.Paint = size, paint
	return s.style
}

// noteMore is what a note carries besides its text and may show.
func noteMore(a *model.Activity, n *model.Note) string {
	var says []string
	for _, f := range a.NoteFields {
		if detail := strings.TrimSpace(n.Details[f.ID]); detail != "" && !f.Private {
			says = append(says, detail)
		}
	}
	return strings.Join(says, "\n")
}

// flagged is the corner of a note that its letter and so many flags take.
func (l noteLayout) flagged(flags int) mark.Rect {
	if flags == 0 {
		return l.letter
	}
	side := l.flagSide()
	wide := float64(flags) * (side + 4)
	return mark.Rect{
		X: l.letter.X - wide, Y: l.letter.Y + l.letter.H - side, W: l.letter.W + wide, H: side,
	}
}

// flagSide is flagSize, less on a note that is very small.
func (l noteLayout) flagSide() float64 { return min(flagSize, l.letter.H*flagSize/letterSize) }

func (l noteLayout) flagMarks(a *model.Activity, flags []string, pal Palette) []mark.Mark {
	var out []mark.Mark
	side := l.flagSide()
	for i, flag := range flags {
		at := mark.Rect{X: l.corner.X + float64(i+l.flagsFrom)*(side+4), Y: l.corner.Y, W: side, H: side}
		out = append(out, iconMarks(a.FlagIcon(flag), at, pal.NoteInk)...)
	}
	return out
}

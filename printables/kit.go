package printables

import (
	"commonground/assets/words"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// Kit is what printables are made with: type and words. It keeps no state of its own,
// so any goroutine may use it.
type Kit struct {
	Set   *text.Setter
	Words *words.Book
}

// NewKit returns a kit that writes in the language of book.
func NewKit(book *words.Book) *Kit { return &Kit{Set: text.New(), Words: book} }

// marks turns lines into marks.
func marks(lines []mark.Line) []mark.Mark {
	out := make([]mark.Mark, len(lines))
	for i, l := range lines {
		out[i] = l
	}
	return out
}

// moved shifts lines and adds them to out.
func moved(out []mark.Mark, lines []mark.Line, dx, dy float64) []mark.Mark {
	for _, l := range lines {
		l.X += dx
		l.Y += dy
		out = append(out, l)
	}
	return out
}

// inset returns r with dx taken off left and right, dy off top and bottom.
func inset(r mark.Rect, dx, dy float64) mark.Rect {
	return mark.Rect{X: r.X + dx, Y: r.Y + dy, W: max(0, r.W-2*dx), H: max(0, r.H-2*dy)}
}

package printables_test

import (
	"fmt"
	"math"
	"strings"

	"commonground/printables"
	"commonground/printables/mark"
)

// problems says what is wrong with a page whatever it shows: something reaches out of
// it, texts lie on each other, a line is drawn through a text.
func problems(pg mark.Page) []string {
	var out []string
	strokes := strokes(pg.Marks)
	var lines []placed
	for i, m := range pg.Marks {
		b := extent(m)
		if b.X < 0 || b.Y < 0 || b.X+b.W > pg.W || b.Y+b.H > pg.H || math.IsNaN(b.X+b.Y+b.W+b.H) {
			out = append(out, fmt.Sprintf("leaves the page: %+v", m))
		}
		l, ok := m.(mark.Line)
		if !ok {
			continue
		}
		seen := ground(pg.Marks[:i], b)
		for _, o := range lines {
			if o.at >= seen && o.text != l.Text && overlaps(b, o.Rect) {
				out = append(out, fmt.Sprintf("%q lies on %q", l.Text, o.text))
			}
		}
		for _, s := range strokes {
			if s.at >= seen && overlaps(b, s.Rect) {
				out = append(out, fmt.Sprintf("%q has a line through it", l.Text))
			}
		}
		lines = append(lines, placed{i, b, l.Text})
	}
	return out
}

// placed is something on a page, at its place among the marks.
type placed struct {
	at int
	mark.Rect
	text string
}

// ground returns the index of the last shape that covers r: what comes before it cannot
// be seen there.
func ground(marks []mark.Mark, r mark.Rect) int {
	for i := len(marks) - 1; i >= 0; i-- {
		s, ok := marks[i].(mark.Shape)
		if !ok || s.Fill.A < 255 {
			continue
		}
		b := s.Path.Bounds()
		if r.X >= b.X && r.Y >= b.Y && r.X+r.W <= b.X+b.W && r.Y+r.H <= b.Y+b.H {
			return i
		}
	}
	return 0
}

// extent is what a mark really covers: of a line of text the letters without the space
// above and below them.
func extent(m mark.Mark) mark.Rect {
	if l, ok := m.(mark.Line); ok {
		return mark.Rect{X: l.X, Y: l.Y - 0.72*l.Size, W: l.Width, H: 0.92 * l.Size}
	}
	return m.Bounds()
}

func overlaps(a, b mark.Rect) bool {
	const slack = 0.01
	return a.X+slack < b.X+b.W && b.X+slack < a.X+a.W && a.Y+slack < b.Y+b.H && b.Y+slack < a.Y+a.H
}

// strokes returns the upright and level lines on a page.
func strokes(marks []mark.Mark) []placed {
	var out []placed
	for i, m := range marks {
		s, ok := m.(mark.Shape)
		if !ok || s.Stroke.Width == 0 {
			continue
		}
		var x, y float64
		for _, g := range s.Path {
			if g.Op == mark.LineTo && (g.X == x || g.Y == y) {
				r := mark.Rect{X: min(x, g.X), Y: min(y, g.Y), W: max(0.02, math.Abs(g.X-x)), H: max(0.02, math.Abs(g.Y-y))}
				out = append(out, placed{at: i, Rect: r})
			}
			x, y = g.X, g.Y
		}
	}
	return out
}

// jobProblems looks at every page of a job.
func jobProblems(job printables.Job) []string {
	var out []string
	for i := range job.Count {
		for _, p := range problems(job.Page(i)) {
			out = append(out, fmt.Sprintf("page %d: %s", i+1, p))
		}
	}
	return out
}

// squeezed leaves the white space out of texts, which line ends come and go with.
func squeezed(texts ...string) string {
	return strings.Join(strings.Fields(strings.Join(texts, "")), "")
}

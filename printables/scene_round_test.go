package printables_test

import (
	"strings"
	"testing"
)

// TestARoundOnTheWall says what goes on and how many there are, in type that can be read from
// the back, with that many blank notes, none over another, on any screen.
func TestARoundOnTheWall(t *testing.T) {
	k := kit(t)
	for _, wh := range screens {
		for _, count := range []int{0, 1, 2, 7, 40, 60, 300} {
			p := k.RoundScene("Barriers", count).Picture(nil, 0, sceneSize(wh))
			checkInside(t, "a round", p, wh)
			if p.Least < 0.99/45 || p.Pages != 1 {
				t.Errorf("%v: type of 1/%.0f on %d pages", wh, 1/p.Least, p.Pages)
			}
			var said strings.Builder
			for _, l := range linesOf(p.Marks) {
				said.WriteString(l.Text + " ")
			}
			for _, want := range []string{k.Words.Count("round.count", count), "Barriers"} {
				if !strings.Contains(squeezed(said.String()), squeezed(want)) {
					t.Errorf("it says %q, not %q", said.String(), want)
				}
			}
			cards := cardsOf(p.Marks)
			if len(cards) != min(count, 60) {
				t.Errorf("%d notes for %d", len(cards), count)
			}
			for i, c := range cards {
				for _, o := range cards[:i] {
					if c.X < o.X+o.W && o.X < c.X+c.W && c.Y < o.Y+o.H && o.Y < c.Y+c.H {
						t.Fatalf("%v: notes at %v and %v", wh, c, o)
					}
				}
				for _, l := range linesOf(p.Marks) {
					if c.Y < l.Y && l.Y-0.7*l.Size < c.Y+c.H && c.X < l.X+l.Width && l.X < c.X+c.W {
						t.Fatalf("%v: a note lies on %q", wh, l.Text)
					}
				}
			}
		}
	}
}

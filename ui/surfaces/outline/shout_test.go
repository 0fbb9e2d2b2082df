package outline

import (
	"testing"

	"fyne.io/fyne/v2"

	"commonground/ui/trial"
)

// Whatever is typed by somebody who never looks stands in the list, each line on a note of
// its own, and what was there is as it was.
func TestNothingThatIsShoutedGetsLost(t *testing.T) {
	f := newFixture(t)
	f.press(fyne.KeyDown)
	want := append(f.noteTexts(), trial.Shouted()...)
	f.host.TypeFast(trial.Shouted()...)
	f.press(fyne.KeyEscape)
	trial.WantAll(t, f.noteTexts(), want)
}

func (f *fixture) noteTexts() []string {
	var out []string
	for _, n := range f.o.notes() {
		out = append(out, n.Text)
	}
	return out
}

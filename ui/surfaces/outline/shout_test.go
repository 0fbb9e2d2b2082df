package outline

import (
	"testing"

	"fyne.io/fyne/v2"

	"commonground/ui/trial"
)

// Whatever is typed by somebody who never looks stands in the list, each line on a note of
// its own, and what was there is as it was.
func TestNothingThatIsShoutedGetsLost(t *testing.T) {
	b := newBench(t)
	b.press(fyne.KeyDown)
	want := append(b.noteTexts(), trial.Shouted()...)
	b.host.TypeFast(trial.Shouted()...)
	b.press(fyne.KeyEscape)
	trial.WantAll(t, b.noteTexts(), want)
}

func (b *bench) noteTexts() []string {
	var out []string
	for _, n := range b.o.notes() {
		out = append(out, n.Text)
	}
	return out
}

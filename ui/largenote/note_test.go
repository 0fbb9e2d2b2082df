package largenote

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/trial"
)

func shown(t *testing.T, words string) *Note {
	t.Helper()
	h := trial.NewHost(t, 1, &model.Group{})
	p := New(h)
	p.Room = 400
	p.Set(model.NewNote(words, model.ColourA, model.Rect{}))
	h.Show(p, fyne.NewSize(700, 400))
	return p
}

func TestALongNoteIsShownWhole(t *testing.T) {
	p := shown(t, strings.Repeat("a word ", 570))
	lines, high := p.laid(p.Size().Width - 2*inset)
	var said int
	for _, l := range lines {
		said += strings.Count(l.Text, "word")
	}
	if said != 570 || p.HeightFor(p.Size().Width) < high {
		t.Errorf("%d words, %.0f high on %.0f", said, high, p.HeightFor(p.Size().Width))
	}
}

// TestWordsStayWhole: a short note is large, but no larger than its longest word is wide.
func TestWordsStayWhole(t *testing.T) {
	for words, want := range map[string]float64{"Hug": 110, "Too much information (for example self-harm)": 64, "Unconventionalities": 54} {
		p := shown(t, words)
		lines, _ := p.laid(p.Size().Width - 2*inset)
		if size := lines[0].Size; size < want {
			t.Errorf("%q is set in %v, want %v or more", words, size, want)
		}
		for _, l := range lines {
			for _, word := range strings.Fields(l.Text) {
				if !strings.Contains(" "+words+" ", " "+word+" ") {
					t.Errorf("%q is broken: %q", words, l.Text)
				}
			}
		}
	}
}

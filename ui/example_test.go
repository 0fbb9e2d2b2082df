package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"commonground/ui/sheet"
)

// TestAnExampleIsShownLarge: by the link at the top of the guide and by the picture, and the
// keyboard goes back to where it was.
func TestAnExampleIsShownLarge(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	for _, activity := range []string{"membership", "portrait"} {
		s := b.boardOf(activity)
		if s.Example == nil {
			t.Fatalf("%s has no example", activity)
		}
		canvas := b.win.Canvas()
		for _, from := range []fyne.Focusable{s.Example.See, s.Example.Card} {
			canvas.Focus(from)
			from.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
			b.settle()
			if canvas.Overlays().Top() != s.Example.Dialog {
				t.Fatalf("%s: nothing is shown large", activity)
			}
			s.Example.Dialog.UsesKey(fyne.KeyEscape)
			b.settle()
			if canvas.Overlays().Top() != nil || canvas.Focused() != from {
				t.Errorf("%s: after Escape the keyboard is on %T", activity, canvas.Focused())
			}
		}
	}
	if s := b.boardOf("partners"); s.Example != nil || b.screen.(*sheet.Sheet) != s {
		t.Error("an example is shown where there is none")
	}
}

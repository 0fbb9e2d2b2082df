package look

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// TestADialogIsAsHighAsItsBody: the body flows at the width that it is measured at, so that
// nothing scrolls where there is room.
func TestADialogIsAsHighAsItsBody(t *testing.T) {
	open(t, 1)
	high := func() fyne.CanvasObject { return NewText(Body, "one\ntwo\nthree\nfour") }
	low := func() fyne.CanvasObject { return NewText(Body, "one") }
	three := (dialogWidth - 2*Margin - 2*Gap) / 3 // as wide as columns can be for three to fit
	for _, cell := range []float32{three - 4, three - 1, three + 1} {
		body := Grid(cell, Gap, 0, low(), low(), high(), high()) // three columns make it higher than two
		d := NewDialog("Keys", body)
		w := test.NewTempWindow(t, NewText(Body, ""))
		w.Resize(fyne.NewSize(900, 900))
		d.Open(w.Canvas(), nil)
		page := test.WidgetRenderer(d).Objects()[3].(*Page)
		if need := HeightFor(page.scroll.Content, page.Size().Width); page.Size().Height < need {
			t.Errorf("columns of %g: %g high, the body needs %g", cell, page.Size().Height, need)
		}
		d.Close()
	}
}

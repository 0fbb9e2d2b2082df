package look

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/test"
)

func TestEscapeClosesTheDialogForFiles(t *testing.T) {
	test.NewTempApp(t)
	w := test.NewTempWindow(t, NewText(Body, ""))
	w.Resize(fyne.NewSize(800, 600))
	passed, chosen := 0, 0
	w.Canvas().SetOnTypedKey(func(*fyne.KeyEvent) { passed++ })
	d := dialog.NewFolderOpen(func(u fyne.ListableURI, _ error) {
		if u != nil {
			chosen++
		}
	}, w)
	OpenFiles(d, w, nil)
	if w.Canvas().Overlays().Top() == nil {
		t.Fatal("it does not open")
	}
	w.Canvas().OnTypedKey()(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if w.Canvas().Overlays().Top() != nil || chosen != 0 {
		t.Error("Escape does not close it")
	}
	w.Canvas().OnTypedKey()(&fyne.KeyEvent{Name: fyne.KeyF1})
	if passed != 1 {
		t.Error("keys do not reach the window afterwards")
	}
}

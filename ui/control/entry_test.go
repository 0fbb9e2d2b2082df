package control

import (
	"testing"

	"fyne.io/fyne/v2/test"
)

// TestANumberIsTypedOver: what is typed into a field of a number takes its place.
func TestANumberIsTypedOver(t *testing.T) {
	test.NewTempApp(t)
	f := NewField("People").Whole()
	window := test.NewTempWindow(t, f.Box)
	f.Entry.SetText("9")
	window.Canvas().Focus(f.Entry)
	for _, r := range "15" {
		f.Entry.TypedRune(r)
	}
	if f.Entry.Text != "15" {
		t.Errorf("it says %q", f.Entry.Text)
	}
}

package control

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

func TestAnAreaGrowsWithWhatIsTypedAndLeavesTabAlone(t *testing.T) {
	test.NewTempApp(t)
	a := NewArea(2)
	w := test.NewTempWindow(t, a)
	w.Resize(fyne.NewSize(300, 400))
	low := a.HeightFor(280)
	grown := 0
	a.OnGrown = func() { grown++ }
	test.Type(a, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen")
	if high := a.HeightFor(280); high <= low || grown == 0 {
		t.Errorf("it is %v high, was %v, and told of it %d times", high, low, grown)
	}
	a.SetText("")
	if a.HeightFor(280) != low {
		t.Error("it did not shrink again")
	}
	if a.AcceptsTab() {
		t.Error("it keeps Tab")
	}
}

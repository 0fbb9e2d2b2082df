package ui

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/ui/control"
)

// TestDaysAreReachedByKeys: the arrows go a day or a week, Page Up and Down a month, over the
// ends of months too, and Enter takes the day.
func TestDaysAreReachedByKeys(t *testing.T) {
	b := newBench(t)
	var picked string
	day := time.Date(2026, time.March, 30, 0, 0, 0, 0, time.Local)
	c := newCalendar(b.words, day, day, func(day time.Time) { picked = day.Format(time.DateOnly) })
	d := control.NewDialog("When?", c.box)
	d.Open(b.win.Canvas(), c.chosen())
	for _, step := range []struct {
		key  fyne.KeyName
		want string
	}{
		{fyne.KeyRight, "2026-03-31"},
		{fyne.KeyRight, "2026-04-01"},
		{fyne.KeyUp, "2026-03-25"},
		{fyne.KeyDown, "2026-04-01"},
		{fyne.KeyLeft, "2026-03-31"},
		{fyne.KeyPageUp, "2026-02-28"},
		{fyne.KeyPageDown, "2026-03-28"},
	} {
		focused, ok := b.win.Canvas().Focused().(*control.Button)
		if !ok {
			t.Fatal("the keyboard is on no day")
		}
		focused.TypedKey(&fyne.KeyEvent{Name: step.key})
		test.Tap(b.win.Canvas().Focused().(*control.Button))
		if picked != step.want {
			t.Errorf("%s leads to %s, want %s", step.key, picked, step.want)
		}
	}
}

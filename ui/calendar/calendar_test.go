package calendar

import (
	"testing"
	"time"
	_ "time/tzdata"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"commonground/assets/words"
	"commonground/ui/control"
	"commonground/ui/look"
)

// TestDaysAreReachedByKeys: the arrows go a day or a week, Page Up and Down a month, over the
// ends of months too, and Enter takes the day.
func TestDaysAreReachedByKeys(t *testing.T) {
	f := test.NewApp()
	t.Cleanup(f.Quit)
	f.Settings().SetTheme(look.NewTheme(look.Light, 1))
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	window := test.NewTempWindow(t, control.NewRoot(container.NewStack()))
	var picked string
	day := time.Date(2026, time.March, 30, 0, 0, 0, 0, time.Local)
	c := newCalendar(book, day, day, func(day time.Time) { picked = day.Format(time.DateOnly) })
	d := control.NewDialog("When?", c.box)
	d.Open(window.Canvas(), c.chosen())
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
		focused, ok := window.Canvas().Focused().(*control.Button)
		if !ok {
			t.Fatal("the keyboard is on no day")
		}
		focused.TypedKey(&fyne.KeyEvent{Name: step.key})
		test.Tap(window.Canvas().Focused().(*control.Button))
		if picked != step.want {
			t.Errorf("%s leads to %s, want %s", step.key, picked, step.want)
		}
	}
}

// TestEveryDayStandsInItsMonthOnce: also where clocks change at midnight.
func TestEveryDayStandsInItsMonthOnce(t *testing.T) {
	f := test.NewApp()
	t.Cleanup(f.Quit)
	f.Settings().SetTheme(look.NewTheme(look.Light, 1))
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	here := time.Local
	t.Cleanup(func() { time.Local = here })
	for _, zone := range []string{"America/Santiago", "America/Havana", "Asia/Beirut"} {
		if time.Local, err = time.LoadLocation(zone); err != nil {
			t.Fatal(err)
		}
		var picked string
		first := time.Date(2024, time.January, 1, 12, 0, 0, 0, time.UTC)
		c := newCalendar(book, first, first, func(day time.Time) { picked = day.Format(time.DateOnly) })
		for month := range 36 {
			for i, b := range c.days {
				b.OnTapped()
				if want := first.AddDate(0, month, i).Format(time.DateOnly); picked != want {
					t.Fatalf("%s: the button %s is %s, want %s", zone, b.Text, picked, want)
				}
			}
			if want := first.AddDate(0, month+1, -1).Day(); len(c.days) != want {
				t.Errorf("%s: %d days, want %d", zone, len(c.days), want)
			}
			c.turn(1)
		}
	}
}

// TestTheKeyboardStaysOnWhatTurns: a button that turns to another month is there for the
// next one, too.
func TestTheKeyboardStaysOnWhatTurns(t *testing.T) {
	f := test.NewApp()
	t.Cleanup(f.Quit)
	f.Settings().SetTheme(look.NewTheme(look.Light, 1))
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	day := time.Date(2026, time.March, 3, 12, 0, 0, 0, time.Local)
	c := newCalendar(book, day, day, nil)
	back := c.box.Objects[0].(*fyne.Container).Objects[0].(*control.Button)
	back.OnTapped()
	if now := c.box.Objects[0].(*fyne.Container).Objects[0]; now != fyne.CanvasObject(back) || c.title.Words != "February 2026" {
		t.Errorf("after turning to %s another button stands there", c.title.Words)
	}
}

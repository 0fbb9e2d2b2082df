package model_test

import (
	"testing"
	"time"
	_ "time/tzdata"

	"commonground/model"
)

// zones change their clocks at midnight, or did, or lie far from noon in Greenwich.
var zones = []string{"America/Santiago", "America/Havana", "Asia/Beirut", "America/Sao_Paulo", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/London"}

func TestDaysAreDaysInEveryZone(t *testing.T) {
	for _, name := range zones {
		zone, err := time.LoadLocation(name)
		if err != nil {
			t.Fatal(err)
		}
		first := time.Date(2016, 1, 1, 0, 0, 0, 0, time.UTC)
		for n := range 11 * 365 {
			want := first.AddDate(0, 0, n).Format(model.DateLayout)
			day, err := model.ParseDay(want, zone)
			if err != nil || day.Format(model.DateLayout) != want {
				t.Fatalf("%s: %s became %v, %v", name, want, day, err)
			}
			if got := model.DaysBetween(first, day); got != n {
				t.Fatalf("%s: %s is %d days on, not %d", name, want, got, n)
			}
			next, err := model.ParseDay(first.AddDate(0, 0, n+7).Format(model.DateLayout), zone)
			if err != nil || model.DaysBetween(day, next) != 7 || model.DaysBetween(next, day) != -7 {
				t.Fatalf("%s: a week from %s is %d days", name, want, model.DaysBetween(day, next))
			}
		}
	}
}

func TestWhatIsNoDay(t *testing.T) {
	for _, day := range []string{"", "soon", "2026-02-30", "2026-3-1"} {
		if _, err := model.ParseDay(day, time.UTC); err == nil {
			t.Errorf("%q is a day", day)
		}
	}
}

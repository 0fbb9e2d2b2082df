package printables_test

import (
	"slices"
	"testing"
	"time"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables"
)

// TestWhatIsFilledHasTheDateOfItsSheet: the day that the sheet says, or else when it was
// made; what is blank has none.
func TestWhatIsFilledHasTheDateOfItsSheet(t *testing.T) {
	k := kit(t)
	created := time.Date(2026, time.January, 2, 9, 30, 0, 0, time.UTC)
	for _, a := range slices.Concat(catalogue.All(), catalogue.More()) {
		blank := map[string]bool{}
		for _, o := range k.BlankOffers(a) {
			blank[o.ID] = true
			wantDate(t, a, o, time.Time{})
		}
		for date, want := range map[string]time.Time{
			"2026-03-03": time.Date(2026, time.March, 3, 12, 0, 0, 0, time.UTC),
			"":           created,
		} {
			for _, o := range k.SheetOffers(&model.Group{}, a, &model.Sheet{Date: date, Created: created}) {
				if !blank[o.ID] {
					wantDate(t, a, o, want)
				}
			}
		}
	}
}

func wantDate(t *testing.T, a *model.Activity, o printables.Offer, want time.Time) {
	t.Helper()
	if job, err := o.Make(printables.Papers()[0]); err != nil || !job.Date.Equal(want) {
		t.Errorf("%s, %s: %v, want %v: %v", a.ID, o.ID, job.Date, want, err)
	}
}

// TestJoinedHasTheLatestDate: what holds several sheets was not there before the last one.
func TestJoinedHasTheLatestDate(t *testing.T) {
	early, late := time.Date(2026, 3, 3, 12, 0, 0, 0, time.UTC), time.Date(2026, 4, 3, 12, 0, 0, 0, time.UTC)
	for _, jobs := range [][]printables.Job{
		{{Date: early}, {Date: late}, {}},
		{{Date: late}, {}, {Date: early}},
	} {
		if got := printables.Joined("", jobs...).Date; !got.Equal(late) {
			t.Errorf("%v", got)
		}
	}
}

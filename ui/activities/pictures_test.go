package activities_test

import (
	"testing"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/ui/activities"
)

// TestBlanksAreLaidOutOnce where they stay as they are: not of a group's own activities, which
// it changes under the same ID.
func TestBlanksAreLaidOutOnce(t *testing.T) {
	var b activities.Blanks
	laid := 0
	offers := func(a *model.Activity) []printables.Offer {
		return []printables.Offer{{Make: func(printables.Paper) (printables.Job, error) {
			laid++
			return printables.Job{Page: func(int) mark.Page { return mark.Page{W: float64(len(a.Zones))} }}, nil
		}}}
	}
	for range 3 {
		if page, ok := b.Page(&model.Activity{ID: "act"}, offers); !ok || page.W != 0 || laid != 1 {
			t.Errorf("%v, %v, laid out %d times", page, ok, laid)
		}
	}
	for zones := range 3 {
		own := &model.Activity{ID: "ours", Own: &model.OwnWords{}, Zones: make([]model.Zone, zones)}
		if page, ok := b.Page(own, offers); !ok || page.W != float64(zones) {
			t.Errorf("with %d zones its page is %v, %v", zones, page, ok)
		}
	}
}

package guide_test

import (
	"testing"
	"time"

	"commonground/model"
	"commonground/model/guide"
)

// TestADecisionIsTheNewest: what a group decided last counts, with the day on which it looks
// again; a sheet on which nothing is decided yet counts for nothing.
func TestADecisionIsTheNewest(t *testing.T) {
	focus := guide.On(guide.Decisions)[0]
	g := model.NewGroup("Circle", time.Now())
	if focus.Decided(g) != nil || focus.Review(g) != (model.Review{}) {
		t.Error("a new group has decided")
	}
	add := func(decision, date, review string) *model.Sheet {
		s := model.NewSheet(focus.Form, "", time.Now())
		s.Answers = map[string]string{guide.FieldDecision: decision, guide.FieldDecided: date, guide.FieldReview: review}
		g.Sheets = append(g.Sheets, s)
		return s
	}
	newest := add("Walks", "2026-03-03", "2027-03-02")
	add("Tea", "2025-03-03", "2025-09-02")
	add(" ", "2026-06-02", "2026-12-01")
	if got := focus.Decided(g); got != newest {
		t.Errorf("decided: %+v", got)
	}
	if got := focus.Review(g); got != (model.Review{Sheet: newest.ID, Day: "2027-03-02"}) {
		t.Errorf("looks again: %+v", got)
	}
	if again := add("Walks and tea", "2026-03-03", ""); true {
		again.Changed = newest.Changed.Add(time.Hour)
		if focus.Decided(g) != again || focus.Review(g) != (model.Review{}) {
			t.Error("of two on one day the one that was changed last counts")
		}
	}
}

package model

import (
	"slices"
	"testing"
	"time"
)

// TestRatings: what has a day and a step counts, by day, whatever the order of the sheets.
func TestRatings(t *testing.T) {
	g := NewGroup("Circle", time.Now())
	for _, c := range []struct{ activity, day, step string }{
		{"safety", "2026-03-03", "4"},
		{"safety", "2025-11-04", "2"},
		{"safety", "", "3"},
		{"safety", "2026-01-06", ""},
		{"safety", "2026-01-06", "6"},
		{"safety", "2026-01-06", "0"},
		{"choice", "2026-01-06", "1"},
		{"safety", "2026-03-03", "5"},
	} {
		s := NewSheet(c.activity, "", time.Now())
		s.Date, s.Answers = c.day, map[string]string{"doing": c.step}
		g.Sheets = append(g.Sheets, s)
	}
	var got []Rating
	for _, r := range g.Ratings("safety", "doing") {
		r.Sheet = ID{}
		got = append(got, r)
	}
	want := []Rating{{Day: "2025-11-04", Step: 2}, {Day: "2026-03-03", Step: 4}, {Day: "2026-03-03", Step: 5}}
	if !slices.Equal(got, want) {
		t.Errorf("got %v", got)
	}
}

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

// TestAVoteAnswersAScale: as one step, with its average on its day. What was answered before stays in
// view, what the group settles on afterwards stands for it, and what stood before is back where it is
// undone or removed.
func TestAVoteAnswersAScale(t *testing.T) {
	g, s := NewGroup("Circle", time.Unix(0, 0)), NewSheet("safety", "Safe", time.Unix(0, 0))
	s.Date, s.Answers = "2026-01-06", map[string]string{"doing": "5"}
	g.Sheets = []*Sheet{s}
	d := NewDocument(g)
	keep := func(day string, counts ...int) ID {
		t.Helper()
		v := &Vote{ID: NewID(), Kind: VoteFingers, Date: day, People: MostVoters, Scale: "doing", Options: []*VoteOption{{Counts: counts}}}
		must(t, d.KeepVote(s.ID, v))
		return v.ID
	}
	want := func(when, answer string, ratings ...Rating) {
		t.Helper()
		got := d.Group().Ratings("safety", "doing")
		for i := range got {
			got[i].Sheet = ID{}
		}
		if now := d.Group().Sheet(s.ID).Answers["doing"]; now != answer || !slices.Equal(got, ratings) {
			t.Errorf("%s: answered %q, rated %v", when, now, got)
		}
	}
	none, one, two := Rating{Day: s.Date, Step: 5}, Rating{Day: "2026-03-03", Step: 3.5}, Rating{Day: "2026-04-07", Step: 2.25}
	first := keep(one.Day, 0, 0, 0, 2, 2, 0)
	want("one vote", "4", none, one)
	second := keep(two.Day, 0, 1, 1, 2, 0, 0)
	want("two votes", "2", none, one, two)
	d.Undo()
	want("undone", "4", none, one)
	d.Redo()
	must(t, d.SetAnswer(s.ID, "doing", "3"))
	want("settled on another", "3", none, one, Rating{Day: two.Day, Step: 3})
	must(t, d.SetAnswer(s.ID, "doing", ""))
	want("settled on none", "", none, one)
	must(t, d.SetAnswer(s.ID, "doing", "2"))
	keep("2026-05-05", make([]int, MostFingers+1)...)
	want("nobody showed any", "2", none, one, two)
	again := keep(two.Day, 0, 4, 0, 0, 0, 0)
	want("voted again that day", "1", none, one, Rating{Day: two.Day, Step: 1})
	must(t, d.RemoveVote(s.ID, again))
	must(t, d.RemoveVote(s.ID, first))
	want("the first removed", "2", none, two)
	must(t, d.RemoveVote(s.ID, second))
	want("all removed", "5", none)
	for _, bad := range []*Vote{{Kind: VoteAnswers, Scale: "doing"}, {Kind: VoteFingers, Scale: "doing"}} {
		if err := d.KeepVote(s.ID, bad); err == nil {
			t.Errorf("%+v is kept", bad)
		}
	}
}

// TestWhatAScaleSaidBeforeIsAStep: what else a file has there is no answer, and a vote on it can be
// saved and opened again.
func TestWhatAScaleSaidBeforeIsAStep(t *testing.T) {
	for was, want := range map[string]string{"": "", "2": "2", "6": "", "Sandra said so": ""} {
		s := &Sheet{Answers: map[string]string{"doing": was}}
		v := &Vote{
			ID: NewID(), Kind: VoteFingers, Scale: "doing", Date: "2026-03-03", People: 1,
			Options: []*VoteOption{{Text: "How are we doing?", Counts: []int{0, 0, 0, 0, 1, 0}}},
		}
		s.answerBy(v)
		if v.Before != want || s.Answers["doing"] != "4" {
			t.Errorf("after %q it says %q, and %q before", was, s.Answers["doing"], v.Before)
		}
		if err := v.check(); err != nil {
			t.Errorf("after %q: %v", was, err)
		}
		if v.Before = "Sandra"; v.check() == nil {
			t.Error("words that nobody looks at pass")
		}
	}
}

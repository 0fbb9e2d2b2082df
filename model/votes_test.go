package model

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestAVoteThatNoFileHoldsIsRefused: the group could not be saved any more.
func TestAVoteThatNoFileHoldsIsRefused(t *testing.T) {
	g, s := NewGroup("Circle", time.Unix(0, 0)), NewSheet("membership", "Who", time.Unix(0, 0))
	g.Sheets = []*Sheet{s}
	d := NewDocument(g)
	vote := func(change func(*Vote)) *Vote {
		v := &Vote{
			ID: NewID(), Kind: VoteDots, Question: strings.Repeat("é", MostQuestion), Date: "2026-03-03", People: MostVoters, Each: MostDots,
			Options: []*VoteOption{{strings.Repeat("é", MaxNoteText), []int{MostVoters * MostDots}, false}},
		}
		change(v)
		return v
	}
	must(t, d.KeepVote(s.ID, vote(func(*Vote) {})))
	for name, change := range map[string]func(*Vote){
		"question": func(v *Vote) { v.Question += "x" },
		"option":   func(v *Vote) { v.Options[0].Text += "x" },
	} {
		var long *TextTooLongError
		if err := d.KeepVote(s.ID, vote(change)); !errors.As(err, &long) {
			t.Errorf("a long %s: %v", name, err)
		}
	}
	for name, change := range map[string]func(*Vote){
		"kind":    func(v *Vote) { v.Kind, v.Options = "coins", nil },
		"people":  func(v *Vote) { v.People++ },
		"dots":    func(v *Vote) { v.Each++ },
		"options": func(v *Vote) { v.Options = slices.Repeat(v.Options, MostOptions+1) },
		"counts":  func(v *Vote) { v.Options[0].Counts = []int{1, 0} },
		"count":   func(v *Vote) { v.Options[0].Counts[0]++ },
		"fewer":   func(v *Vote) { v.Options[0].Counts[0] = -1 },
	} {
		if err := d.KeepVote(s.ID, vote(change)); err == nil {
			t.Errorf("%s: it is kept", name)
		}
	}
	if n := len(d.Group().Sheet(s.ID).Votes); n != 1 {
		t.Errorf("%d votes are kept", n)
	}
}

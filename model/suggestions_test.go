package model

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

func boxed(g *Group) []string {
	var out []string
	for _, s := range g.Suggestions {
		out = append(out, s.Text)
	}
	return out
}

// TestTheBoxTellsNoOrder: every place in it is as likely for what came first as for what came
// last, and no ID says when it was made.
func TestTheBoxTellsNoOrder(t *testing.T) {
	const n, times = 4, 2000
	var count [n][n]int
	for range times {
		d := NewDocument(&Group{})
		for i := range n {
			must(t, d.Suggest(fmt.Sprint(i)))
		}
		for place, s := range d.Group().Suggestions {
			var i int
			_, err := fmt.Sscan(s.Text, &i)
			must(t, err)
			count[i][place]++
			if s.ID.Version() != 4 {
				t.Fatalf("the ID is of version %d", s.ID.Version())
			}
		}
	}
	for i := range count {
		for place, got := range count[i] {
			if want := times / n; got < want*8/10 || got > want*12/10 {
				t.Errorf("what came as number %d stands at place %d in %d of %d", i, place, got, times)
			}
		}
	}
}

// TestASuggestionIsInNoStep: undo neither takes it out nor shows that it came, all else can
// still be undone and done again, and the group says nothing of when it was changed.
func TestASuggestionIsInNoStep(t *testing.T) {
	d := NewDocument(&Group{Name: "Circle"})
	must(t, d.SetDetails("Walkers", "", 0))
	d.Break()
	must(t, d.SetDetails("Walkers", "", 7))
	d.Undo()
	saved, changed := d.Position(), d.Group().Changed
	d.MarkSaved(saved)
	d.SetClock(func() time.Time { return time.Unix(9e9, 0) })
	var told []Change
	d.Listen(func(c Change) { told = append(told, c) })
	must(t, d.Suggest("  Open a window "))
	if len(told) != 1 || !told[0].Untold || told[0].Forgets || !d.Unsaved() || !d.Group().Changed.Equal(changed) {
		t.Fatalf("told of %+v; unsaved %v", told, d.Unsaved())
	}
	for _, walk := range []func() (Step, bool){d.Undo, d.Redo, d.Redo, d.Undo, d.Undo} {
		if _, ok := walk(); !ok {
			t.Fatal("a step is lost")
		}
		if got := boxed(d.Group()); !slices.Equal(got, []string{"Open a window"}) {
			t.Errorf("in the box is %q", got)
		}
		if d.MarkSaved(saved); !d.Unsaved() {
			t.Error("a version on disk without it counts as saved")
		}
	}
	if d.Group().Name != "Circle" {
		t.Errorf("the group is %q", d.Group().Name)
	}
	if _, ok := d.Undo(); ok {
		t.Error("there is a step more")
	}
}

// TestWhatIsPutAwayIsGone from every state, and cannot be done again either.
func TestWhatIsPutAwayIsGone(t *testing.T) {
	d := NewDocument(&Group{})
	must(t, d.Suggest("Open a window"))
	must(t, d.Suggest("Start later"))
	id := d.Group().Suggestions[0].ID
	gone, stays := d.Group().Suggestions[0].Text, d.Group().Suggestions[1].Text
	must(t, d.AnswerSuggestion(id, "We did"))
	must(t, d.SuggestionToList(id, TodoVenue))
	if got := boxed(d.Group()); !slices.Equal(got, []string{stays}) || d.Group().Todos[0].Text != gone {
		t.Fatalf("in the box is %q", got)
	}
	d.Undo()
	must(t, d.PutAway(id))
	for _, g := range d.Ever() {
		all, err := json.Marshal(g)
		must(t, err)
		if strings.Contains(string(all), gone) || !strings.Contains(string(all), stays) {
			t.Errorf("a state holds %s", all)
		}
	}
	if err := d.PutAway(id); !errors.Is(err, ErrNotFound) {
		t.Errorf("once more: %v", err)
	}
}

// TestASuggestionOnASheet is one step, beside the board.
func TestASuggestionOnASheet(t *testing.T) {
	a := full()
	s := NewSheet(a.ID, "Board", time.Unix(0, 0))
	d := NewDocument(&Group{Activities: []*Activity{a}, Sheets: []*Sheet{s}})
	must(t, d.Suggest("Open a window"))
	must(t, d.SuggestionToSheet(d.Group().Suggestions[0].ID, a, s.ID, nil))
	notes := d.Group().Sheet(s.ID).Notes
	if len(notes) != 1 || notes[0].Text != "Open a window" || len(d.Group().Suggestions) != 0 {
		t.Fatalf("%d notes, %d in the box", len(notes), len(d.Group().Suggestions))
	}
	if step, _ := d.Undo(); step.Name != StepKeepSuggestion || len(d.Group().Sheet(s.ID).Notes) != 0 || len(d.Group().Suggestions) != 1 {
		t.Errorf("undid %q", step.Name)
	}
	if _, ok := d.Undo(); ok {
		t.Error("it was two steps")
	}
}

func TestTheBoxHasItsLimits(t *testing.T) {
	d := NewDocument(&Group{})
	must(t, d.Suggest(" \n"))
	if err := d.Suggest(strings.Repeat("é", MaxNoteText+1)); err == nil || len(d.Group().Suggestions) != 0 {
		t.Errorf("too long is %v", err)
	}
	for i := range MaxSuggestions {
		must(t, d.Suggest(fmt.Sprint(i)))
	}
	if err := d.Suggest("more"); !errors.Is(err, ErrFull) {
		t.Errorf("one more is %v", err)
	}
	must(t, d.AnswerSuggestion(d.Group().Suggestions[0].ID, "Done"))
	if got := d.Group().Unanswered(); got != MaxSuggestions-1 {
		t.Errorf("%d wait", got)
	}
}

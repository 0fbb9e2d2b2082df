package model

import (
	"slices"
	"testing"
	"time"
)

// leading is a group with two boards and the description of a form that builds on them.
func leading() (g *Group, first, second *Sheet, form *Activity) {
	day := func(n int) time.Time { return time.Date(2026, 3, n, 10, 0, 0, 0, time.UTC) }
	g = NewGroup("Tuesdays", day(1))
	first, second = NewSheet("board", "First", day(1)), NewSheet("board", "Second", day(2))
	g.Sheets = []*Sheet{first, second}
	return g, first, second, &Activity{ID: "form", Kind: KindForm, Beside: &Beside{Activity: "board"}}
}

func TestAFormBuildsOnItsBoardOrTheNewest(t *testing.T) {
	g, first, second, form := leading()
	s := NewSheet("form", "Form", time.Now())
	if got := g.BuildsOn(form, s); got != second {
		t.Errorf("it builds on %v", got)
	}
	s.From = &Origin{Sheet: first.ID}
	if got := g.BuildsOn(form, s); got != first {
		t.Errorf("started from the first it builds on %v", got)
	}
	s.From = &Origin{Sheet: NewID()}
	if got := g.BuildsOn(form, s); got != second {
		t.Errorf("started from one that is gone it builds on %v", got)
	}
	if got := g.BuildsOn(&Activity{ID: "other"}, s); got != nil {
		t.Errorf("another activity builds on %v", got)
	}
}

func TestGoingOnKeepsToTheBoard(t *testing.T) {
	g, first, second, form := leading()
	if got := g.Carried(form, first); got != nil {
		t.Errorf("nothing was started, yet there is %v", got)
	}
	s := NewSheet("form", "Form", time.Now())
	g.Sheets = append(g.Sheets, s)
	if g.Carried(form, second) != s || g.Carried(form, first) != nil {
		t.Error("a form without a board of its own is not the newest board's")
	}
	s.From = &Origin{Sheet: first.ID}
	if g.Carried(form, first) != s || g.Carried(form, second) != nil {
		t.Error("a form that was started from a board is not that board's")
	}
	if got := g.Carried(&Activity{ID: "board"}, s); got != second {
		t.Errorf("an activity that builds on nothing goes on at %v", got)
	}
}

func TestOfTwoSheetsOfADayTheOneChangedLastIsNewest(t *testing.T) {
	g, first, second, _ := leading()
	first.Date = second.Date
	first.Changed = second.Changed.Add(time.Second)
	if got := g.Newest("board"); got != first {
		t.Errorf("the newest is %v", got.Title)
	}
	if g.Newest("none") != nil {
		t.Error("there is a newest of none")
	}
}

func TestSheetsOfAGroupsOwnWayCountAsWell(t *testing.T) {
	g, _, second, form := leading()
	mine := NewSheet("own-1", "Ours", time.Date(2026, 3, 3, 10, 0, 0, 0, time.UTC))
	g.Sheets = append(g.Sheets, mine)
	if g.Newest("board") != second || g.TakesOver(form, mine) {
		t.Error("another activity's sheet counts")
	}
	g.Activities = []*Activity{{ID: "own-1", Base: "board", Kind: KindBoard, Own: &OwnWords{}}}
	s := NewSheet("form", "Form", time.Now())
	if g.Newest("board") != mine || !g.TakesOver(form, mine) || g.BuildsOn(form, s) != mine {
		t.Error("a sheet of the group's own way does not count")
	}
	s.From = &Origin{Sheet: mine.ID}
	g.Sheets = append(g.Sheets, s)
	if got := g.Carried(form, mine); got != s {
		t.Errorf("it leads to %v", got)
	}
}

func TestABoardLeadsToTheGroupsOwnFormsOnIt(t *testing.T) {
	g, first, _, _ := leading()
	g.Activities = []*Activity{{ID: "own-1", Beside: &Beside{Activity: "board"}}, {ID: "own-2", Beside: &Beside{Activity: "other"}}}
	if got := g.LeadsOf(&Activity{ID: "board", Leads: []string{"form"}}, first); !slices.Equal(got, []string{"form", "own-1"}) {
		t.Errorf("it leads to %q", got)
	}
}

func TestTheSheetRunLastIsNewest(t *testing.T) {
	for _, swapped := range []bool{false, true} {
		g, first, second, _ := leading()
		first.Date, second.Date = "2026-02-03", "2026-02-04"
		first.Changed = second.Changed.Add(time.Hour)
		if swapped {
			g.Sheets[0], g.Sheets[1] = g.Sheets[1], g.Sheets[0]
		}
		if got := g.Newest("board"); got != second {
			t.Errorf("the newest is %v", got.Title)
		}
	}
}

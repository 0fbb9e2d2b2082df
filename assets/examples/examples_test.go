package examples_test

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"commonground/assets/examples"
	"commonground/assets/icons"
	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/file"
)

func group(t *testing.T) *model.Group {
	t.Helper()
	g, err := file.Decode(bytes.NewReader(examples.Group()))
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// The example is written just as the app writes it, so that opening and saving it
// changes nothing.
func TestExampleIsWrittenAsTheAppWrites(t *testing.T) {
	data, err := file.Encode(group(t))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(data, examples.Group()) {
		t.Error("the app writes the example differently")
	}
}

// Every activity that is built has a sheet in the example, and so has one that the group
// made itself; every sheet is dated on a
// Tuesday, and the newest sheet of an activity shows it finished.
func TestExampleShowsEveryActivity(t *testing.T) {
	g := group(t)
	if len(g.Activities) == 0 {
		t.Error("no activity of the group's own")
	}
	for _, a := range append(catalogue.All(), g.Activities...) {
		sheets := g.SheetsOf(a.ID)
		if len(sheets) == 0 {
			t.Errorf("no sheet of %s", a.ID)
			continue
		}
		if a.Kind == model.KindBoard {
			checkFinished(t, a, sheets[len(sheets)-1])
		}
	}
	for _, s := range g.Sheets {
		day, err := time.Parse(model.DateLayout, s.Date)
		if err != nil || day.Weekday() != time.Tuesday {
			t.Errorf("%s: the Tuesday Circle met on %s %v", s.Title, s.Date, err)
		}
		if s.Created.After(g.Changed) || s.Title == "" {
			t.Errorf("%s: made after the group was last changed, or without a title", s.Title)
		}
	}
}

// TestExampleShowsWhatGuidesBegin: of every kind of activity that stands in guides there is a
// sheet.
func TestExampleShowsWhatGuidesBegin(t *testing.T) {
	begun := map[string]bool{}
	for _, s := range group(t).Sheets {
		kind, _, _ := strings.Cut(s.Activity, "-")
		begun[kind] = true
	}
	for _, a := range catalogue.More() {
		if kind, _, _ := strings.Cut(a.ID, "-"); !begun[kind] {
			t.Errorf("no sheet of any %s, such as %s", kind, a.ID)
		}
	}
}

func checkFinished(t *testing.T, a *model.Activity, s *model.Sheet) {
	t.Helper()
	used := map[string]bool{}
	for _, n := range s.Notes {
		if z := a.ZoneOf(n); z != nil {
			used[z.ID] = true
		} else {
			t.Errorf("%s: %q is not placed", s.Title, n.Text)
		}
	}
	for _, z := range a.Zones {
		if !used[z.ID] {
			t.Errorf("%s: nothing in %s", s.Title, z.ID)
		}
	}
}

func TestExampleNotesAreTidy(t *testing.T) {
	g := group(t)
	for _, s := range g.Sheets {
		a, ok := catalogue.For(g, s.Activity)
		if !ok {
			t.Errorf("%s is of %s, which is not built", s.Title, s.Activity)
			continue
		}
		for i, n := range s.Notes {
			checkNote(t, a, s, n)
			for _, m := range s.Notes[:i] {
				if n.Overlaps(m.Rect) {
					t.Errorf("%s: %q lies on %q", s.Title, n.Text, m.Text)
				}
			}
		}
	}
}

func checkNote(t *testing.T, a *model.Activity, s *model.Sheet, n *model.Note) {
	t.Helper()
	if n.Text == "" && n.Icon == "" {
		t.Errorf("%s: an empty note", s.Title)
	}
	if n.Icon != "" && !slices.Contains(icons.NoteNames(), n.Icon) {
		t.Errorf("%s: %q has the picture %q, which is not offered", s.Title, n.Text, n.Icon)
	}
	known := slices.ContainsFunc(a.Starters, func(st model.Starter) bool { return st.ID == n.Starter })
	if n.Starter != "" && !known {
		t.Errorf("%s: %q came from %q, which is no starter", s.Title, n.Text, n.Starter)
	}
	if a.Inside(n.Rect) != n.Rect {
		t.Errorf("%s: %q hangs over the edge", s.Title, n.Text)
	}
}

// The bingo of the example can be printed as it stands.
func TestExampleBingoCanBeDealt(t *testing.T) {
	b := group(t).Bingo
	if b == nil || len(b.Sets) == 0 {
		t.Fatal("no bingo, or no saved prompts")
	}
	for _, set := range b.Sets {
		if _, err := model.DealCards(set.Prompts, nil, b.Grid, b.Free, b.Cards, b.Seed); err != nil {
			t.Errorf("%s: %v", set.Name, err)
		}
	}
}

func TestGroupIsACopy(t *testing.T) {
	examples.Group()[0] = 'x'
	if examples.Group()[0] != '{' {
		t.Error("what a caller wrote stays")
	}
}

// Moved on by weeks, every day and time in the example is later by as much, and nothing
// else is different.
func TestExampleHappensLater(t *testing.T) {
	const weeks = 37
	before, err := file.Encode(group(t))
	if err != nil {
		t.Fatal(err)
	}
	after, err := file.Encode(group(t).Later(7 * weeks))
	if err != nil {
		t.Fatal(err)
	}
	day := regexp.MustCompile(`\d{4}-\d\d-\d\d`)
	want := day.ReplaceAllFunc(before, func(b []byte) []byte {
		d, err := time.Parse(model.DateLayout, string(b))
		if err != nil {
			t.Fatal(err)
		}
		return []byte(d.AddDate(0, 0, 7*weeks).Format(model.DateLayout))
	})
	if !bytes.Equal(after, want) {
		t.Errorf("moved on, the example is\n%s", after)
	}
}

// The agreement of the example is not due for a look while the example is new.
func TestExampleIsNotOverdue(t *testing.T) {
	g := group(t)
	for _, s := range g.SheetsOf("agreement") {
		if due, err := time.Parse(model.DateLayout, s.Agreement.Review); err != nil || due.Before(g.Changed.AddDate(0, 2, 0)) {
			t.Errorf("%s is due on %q", s.Title, s.Agreement.Review)
		}
	}
	for _, todo := range g.Todos {
		if due, err := time.Parse(model.DateLayout, todo.By); todo.By != "" && !todo.Done && (err != nil || due.Before(g.Changed)) {
			t.Errorf("%s is due on %q", todo.Text, todo.By)
		}
	}
}

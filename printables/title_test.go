package printables_test

import (
	"strings"
	"testing"
	"time"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables"
)

// TestTitlesOnPaper: what the app put behind a name to tell it from others stays off the
// paper; what people typed stays on it.
func TestTitlesOnPaper(t *testing.T) {
	k := kit(t)
	a, _ := catalogue.Find("barriers")
	name := k.Words.Text("activity.barriers.title")
	for title, want := range map[string]string{
		name:                      name,
		name + " (2)":             name,
		name + " (copy)":          name,
		name + " (copy 12)":       name,
		"Session (2)":             "Session (2)",
		"Autumn (2025)":           "Autumn (2025)",
		"Our own wall (copy 2)":   "Our own wall",
		"What we can (copy that)": "What we can (copy that)",
	} {
		s := model.NewSheet(a.ID, title, time.Unix(0, 0))
		job := k.Wall(a, s, "", printables.Papers()[0])
		if job.Title != want {
			t.Errorf("%q is called %q on paper", title, job.Title)
		}
		if words := said(job.Page(0).Marks); !strings.Contains(words, strings.Join(strings.Fields(want), "")) {
			t.Errorf("%q: the page says %s", title, words)
		}
	}
}

// TestACopyIsCalledAsWhatItIsACopyOf on paper and on the wall: a sheet that somebody named, a
// group and an activity of its own, too. A number that somebody typed stays.
func TestACopyIsCalledAsWhatItIsACopyOf(t *testing.T) {
	k := kit(t)
	a := model.NewActivity(model.KindBoard, "Days out (copy 2)")
	for title, want := range map[string]string{
		"Our week": "Our week", "Our week (2)": "Our week", "Our week (2) (2)": "Our week",
		"Session (2)": "Session (2)", "Days out (copy 2)": "Days out", "Days out (copy 2) (3)": "Days out",
	} {
		s := model.NewSheet(a.ID, title, time.Unix(0, 0))
		g := &model.Group{Name: "Tuesday Circle (copy)", Sheets: []*model.Sheet{
			s, model.NewSheet(a.ID, "Our week", time.Unix(0, 0)), model.NewSheet(a.ID, "Our week (2)", time.Unix(0, 0)),
			model.NewSheet("act", "Session", time.Unix(0, 0)), // of another activity
		}}
		for _, o := range k.SheetOffers(g, a, s) {
			job, err := o.Make(printables.Papers()[0])
			if err != nil {
				t.Fatal(err)
			}
			for i := range job.Count {
				words := said(job.Page(i).Marks)
				if strings.Contains(words, "copy") || o.ID == printables.OfferFilled && (strings.Contains(words, "(2)") != strings.Contains(want, "(2)") || strings.Contains(words, "(3)")) {
					t.Errorf("%q as %s says %s", title, o.ID, words)
				}
			}
			if strings.Contains(job.Title, "copy") || o.ID == printables.OfferFilled && job.Title != want {
				t.Errorf("%q is called %q on paper, want %q", title, job.Title, want)
			}
		}
		if c := k.Scene(g, a, s, ""); c.Title != want {
			t.Errorf("%q is called %q on the wall, want %q", title, c.Title, want)
		}
	}
}

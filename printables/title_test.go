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

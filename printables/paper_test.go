package printables_test

import (
	"testing"

	"commonground/printables"
	"commonground/printables/mark"
)

func TestPapers(t *testing.T) {
	for _, id := range []string{"a4", "letter", "a3", "a5"} {
		p, ok := printables.FindPaper(id)
		if !ok || p.ID != id || p.W >= p.H {
			t.Errorf("%s: %+v, %v", id, p, ok)
		}
		if l := p.Landscape(); l.W != p.H || l.H != p.W || l.Landscape() != l {
			t.Errorf("%s on its side: %+v", id, l)
		}
	}
	if _, ok := printables.FindPaper("b5"); ok {
		t.Error("found a paper that is not offered")
	}
}

func TestJoinedJobsKeepTheirPages(t *testing.T) {
	job := func(count int, width float64) printables.Job {
		return printables.Job{Count: count, Page: func(i int) mark.Page { return mark.Page{W: width, H: float64(i)} }}
	}
	all := printables.Joined("both", job(2, 10), job(0, 20), job(1, 30))
	want := []mark.Page{{W: 10}, {W: 10, H: 1}, {W: 30}}
	if all.Count != len(want) || all.Title != "both" {
		t.Fatalf("%+v", all)
	}
	for i, w := range want {
		if p := all.Page(i); p.W != w.W || p.H != w.H {
			t.Errorf("page %d is %+v, want %+v", i, p, w)
		}
	}
}

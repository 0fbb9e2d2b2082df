package printables_test

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/printables/wording"
)

func walls() *rapid.Generator[*model.Wall] {
	return rapid.Custom(func(t *rapid.T) *model.Wall {
		w := &model.Wall{}
		for range rapid.IntRange(0, 12).Draw(t, "ways") {
			v := &model.Way{ID: model.NewID(), Text: writing(rapid.SampledFrom([]int{8, 8, 60, 400}).Draw(t, "long")).Draw(t, "way")}
			v.Chosen = rapid.Bool().Draw(t, "chosen")
			w.Ways = append(w.Ways, v)
		}
		for range rapid.IntRange(0, 6).Draw(t, "barriers") {
			b := &model.Barrier{ID: model.NewID(), Text: writing(rapid.SampledFrom([]int{8, 60, 400}).Draw(t, "long")).Draw(t, "barrier")}
			for _, v := range w.Ways {
				if rapid.IntRange(0, 2).Draw(t, "serves") == 0 {
					b.Ways = append(b.Ways, v.ID)
				}
			}
			w.Barriers = append(w.Barriers, b)
		}
		return w
	})
}

// Everything on a wall is on its pages, whole, whatever its length and script, and
// nothing lies on anything else.
func TestWallPagesShowEverything(t *testing.T) {
	k := kit(t)
	a, _ := catalogue.Find("barriers")
	rapid.Check(t, func(t *rapid.T) {
		s := &model.Sheet{Title: "Wall", Wall: walls().Draw(t, "wall")}
		job := k.Wall(a, s, "Tuesday Circle", rapid.SampledFrom(printables.Papers()).Draw(t, "paper"))
		var all string
		for i := range job.Count {
			for _, p := range problems(job.Page(i)) {
				if strings.HasPrefix(p, "leaves") || !strings.Contains(p, "line through") {
					t.Fatalf("page %d: %s", i+1, p)
				}
			}
			all += said(job.Page(i).Marks)
		}
		for _, r := range printables.WallRows(s.Wall) {
			for _, v := range append(r.Ways, printables.WallWay{Text: r.Text}) {
				if !strings.Contains(all, squeezed(v.Text)) {
					t.Fatalf("the pages do not say %q", v.Text)
				}
			}
		}
	})
}

// A row that fits a page is never parted: its barrier and its ways stand on one page.
func TestRowsStayTogether(t *testing.T) {
	k := kit(t)
	a, _ := catalogue.Find("barriers")
	w := &model.Wall{}
	for i := range 30 {
		b := &model.Barrier{ID: model.NewID(), Text: fmt.Sprintf("barrier-%d-", i)}
		for j := range i % 9 {
			v := &model.Way{ID: model.NewID(), Text: fmt.Sprintf("way-%d-%d-", i, j)}
			w.Ways, b.Ways = append(w.Ways, v), append(b.Ways, v.ID)
		}
		w.Barriers = append(w.Barriers, b)
	}
	job := k.Wall(a, &model.Sheet{Title: "Wall", Wall: w}, "", printables.Papers()[0])
	if job.Count < 3 {
		t.Fatalf("%d pages", job.Count)
	}
	found := 0
	for i := range job.Count {
		text := said(job.Page(i).Marks)
		for j, b := range w.Barriers {
			if !strings.Contains(text, b.Text) {
				continue
			}
			found++
			for n := range b.Ways {
				if way := fmt.Sprintf("way-%d-%d-", j, n); !strings.Contains(text, way) {
					t.Errorf("page %d has %s without %s", i+1, b.Text, way)
				}
			}
		}
	}
	if found != len(w.Barriers) {
		t.Errorf("%d barriers stand on the pages", found)
	}
}

func TestAWallSaysWhatHasNoWayAndWhatIsShared(t *testing.T) {
	k := kit(t)
	a, _ := catalogue.Find("barriers")
	v := &model.Way{ID: model.NewID(), Text: "greet", Chosen: true}
	w := &model.Wall{Ways: []*model.Way{v}, Barriers: []*model.Barrier{
		{ID: model.NewID(), Text: "one", Ways: []model.ID{v.ID}},
		{ID: model.NewID(), Text: "two"},
		{ID: model.NewID(), Text: "three", Ways: []model.ID{v.ID}},
	}}
	text := said(k.Wall(a, &model.Sheet{Title: "Wall", Wall: w}, "", printables.Papers()[0]).Page(0).Marks)
	for words, times := range map[string]int{"Ideas welcome": 1, "We’ll try this": 2, "Also for 3": 1, "Also for 1": 1} {
		if n := strings.Count(text, squeezed(words)); n != times {
			t.Errorf("%q is said %d times, want %d", words, n, times)
		}
	}
}

// TestAWallOnScreenSaysWhatWasSent: in room of its own below the way. On paper nothing says
// it, since rows that are made for paper do not know it.
func TestAWallOnScreenSaysWhatWasSent(t *testing.T) {
	k := kit(t)
	v := &model.Way{ID: model.NewID(), Text: strings.Repeat("greet people at the door ", 5)}
	rows := printables.WallRows(&model.Wall{Ways: []*model.Way{v}, Barriers: []*model.Barrier{{ID: model.NewID(), Text: "one", Ways: []model.ID{v.ID}}}})
	s := printables.WallSpace{Width: 700, Unit: 1}
	plain := k.LayWall(rows[0], s)
	if rows[0].Ways[0].Sent != "" {
		t.Error("a wall knows by itself where ways were sent")
	}
	rows[0].Ways[0].Sent = "Sent to the venue list\nSent to the next meeting"
	f := k.LayWall(rows[0], s)
	if f.Height <= plain.Height {
		t.Errorf("the row is %v high with and %v without", f.Height, plain.Height)
	}
	text := said(k.WallMarks(rows[0], f, printables.LightPalette()))
	for _, line := range []string{"Sent to the venue list", "Sent to the next meeting"} {
		if !strings.Contains(text, squeezed(line)) {
			t.Errorf("nothing says %q", line)
		}
	}
}

func TestBlankWalls(t *testing.T) {
	k := kit(t)
	a, _ := catalogue.Find("barriers")
	words := wording.Of(k.Words, a)
	for _, paper := range printables.Papers() {
		for _, job := range []printables.Job{k.BlankWall(a, paper), k.WallCards(a, nil, paper)} {
			if p := jobProblems(job); len(p) > 0 {
				t.Errorf("%s on %s: %s", job.Title, paper.ID, p[0])
			}
		}
		if text := said(k.BlankWall(a, paper).Page(0).Marks); !strings.Contains(text, squeezed(words.Questions[0])) {
			t.Errorf("%s: no questions beside the boxes", paper.ID)
		}
		if text := said(k.WallCards(a, nil, paper).Page(0).Marks); !strings.Contains(text, squeezed(words.Starter("crowd"))) {
			t.Errorf("%s: no idea on the cards", paper.ID)
		}
	}
}

// On screen a wall may be as narrow as a window, its text twice as large: nothing lies
// on anything, nothing reaches out.
func TestWallsFitAnyWidth(t *testing.T) {
	k := kit(t)
	rapid.Check(t, func(t *rapid.T) {
		s := printables.WallSpace{Width: rapid.Float64Range(280, 1500).Draw(t, "width"), Unit: rapid.Float64Range(1, 2).Draw(t, "unit"), Most: 2400}
		for _, r := range printables.WallRows(walls().Draw(t, "wall")) {
			f := k.LayWall(r, s)
			boxes := append([]mark.Rect{f.Barrier}, f.Ways...)
			for i, b := range boxes {
				if b.X < 0 || b.Y < 0 || b.X+b.W > s.Width+0.5 || b.Y+b.H > f.Height {
					t.Fatalf("note %d of a row %.0f by %.0f is %+v", i, s.Width, f.Height, b)
				}
				for j, o := range boxes[:i] {
					if overlaps(b, o) {
						t.Fatalf("notes %d and %d lie on each other", i, j)
					}
				}
			}
		}
	})
}

// manyRows is a wall of so many barriers, each with so many ways.
func manyRows(barriers, each int) *model.Sheet {
	w := &model.Wall{}
	for i := range barriers {
		b := &model.Barrier{ID: model.NewID(), Text: fmt.Sprintf("Barrier number %d", i+1)}
		for j := range each {
			v := &model.Way{ID: model.NewID(), Text: fmt.Sprintf("Way %d past %d", j+1, i+1)}
			w.Ways, b.Ways = append(w.Ways, v), append(b.Ways, v.ID)
		}
		w.Barriers = append(w.Barriers, b)
	}
	return &model.Sheet{Title: "Wall", Wall: w}
}

// TestAWallFillsItsPages: many barriers with few ways stand in two columns, with headings over
// those that hold some; where the ways take the width, or all has room in one, it is one.
func TestAWallFillsItsPages(t *testing.T) {
	k := kit(t)
	a, _ := catalogue.Find("barriers")
	headings := func(p mark.Page) int { return strings.Count(said(p.Marks), squeezed("How to overcome them")) }
	many := k.Wall(a, manyRows(40, 1), "", printables.Papers()[0])
	if many.Count > 3 {
		t.Errorf("forty barriers with a way each take %d pages", many.Count)
	}
	if n := headings(many.Page(0)); n != 2 {
		t.Errorf("a full page has %d columns", n)
	}
	for n := 6; n < 30; n++ {
		job := k.Wall(a, manyRows(n, 1), "", printables.Papers()[0])
		last := job.Page(job.Count - 1)
		middle, right := last.W/2, false
		for _, m := range last.Marks {
			l, ok := m.(mark.Line)
			right = right || ok && l.X > middle && strings.HasPrefix(l.Text, "Barrier number")
		}
		if two := headings(last) == 2; two != right {
			t.Errorf("of %d barriers the last page has barriers at the right: %v, and a heading: %v", n, right, two)
		}
	}
	for rows, each := range map[int]int{4: 2, 5: 4} {
		if n := headings(k.Wall(a, manyRows(rows, each), "", printables.Papers()[0]).Page(0)); n != 1 {
			t.Errorf("%d barriers with %d ways each stand in %d columns", rows, each, n)
		}
	}
}

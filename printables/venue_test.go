package printables_test

import (
	"bytes"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
	"testing"

	"commonground/assets/examples"
	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/file"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/printables/wording"

	"pgregory.net/rapid"
)

// TestAHeadingStandsOverItsText: however long or short the page for new people gets, none of
// its headings ends a column while its text begins the next.
func TestAHeadingStandsOverItsText(t *testing.T) {
	k := kit(t)
	a, s := exampleVenue(t)
	full := s.Answers
	for words := range 40 {
		s.Answers = maps.Clone(full)
		s.Answers["expect"] = strings.Repeat("somebody welcomes you ", 3*words)
		if words%2 == 1 {
			s.Venue = &model.Venue{}
			s.Answers = map[string]string{"name": "Mill Lane Hall", "expect": strings.Repeat("welcome ", words/2)}
		}
		_, pages := pagesOf(k.FindUs(a, s, "Group", true, printables.Papers()[0]))
		for i, page := range pages {
			lines := linesOf(page.Marks)
			for _, key := range []string{"where", "travel", "arriving", "others"} {
				heading := k.Words.Text("printable.venue." + key)
				for _, h := range lines {
					if h.Text == heading && !slices.ContainsFunc(lines, func(l mark.Line) bool {
						return math.Abs(l.X-h.X) < 1 && l.Y > h.Y && l.Y < h.Y+3*h.Size
					}) {
						t.Errorf("with %d words, nothing stands below %q on page %d", 9*words, heading, i+1)
					}
				}
			}
		}
	}
}

func exampleVenue(t testing.TB) (*model.Activity, *model.Sheet) {
	t.Helper()
	g, err := file.Decode(bytes.NewReader(examples.Group()))
	if err != nil {
		t.Fatal(err)
	}
	a, ok := catalogue.Find("venue")
	if !ok {
		t.Fatal("no venue")
	}
	sheets := g.SheetsOf("venue")
	return a, sheets[len(sheets)-1]
}

func pagesOf(j printables.Job) (all []mark.Mark, pages []mark.Page) {
	for i := range j.Count {
		pages = append(pages, j.Page(i))
		all = append(all, pages[i].Marks...)
	}
	return all, pages
}

func together(s string) string { return strings.Join(strings.Fields(s), "") }

func TestFindUsIsOnePage(t *testing.T) {
	k := kit(t)
	a, s := exampleVenue(t)
	for _, paper := range printables.Papers() {
		job := k.FindUs(a, s, "Tuesday Circle", true, paper)
		if job.Count != 1 {
			t.Errorf("%s: %d pages", paper.ID, job.Count)
		}
		all, _ := pagesOf(job)
		for _, want := range []string{"How to find us", "Tuesday Circle", "14 Mill Lane", "7 and 12", "blue door", "Bus stop", "Our room", "Hearing loop"} {
			if !strings.Contains(said(all), together(want)) {
				t.Errorf("%s: nothing about %q", paper.ID, want)
			}
		}
	}
}

func TestOtherUsersCanBeLeftOut(t *testing.T) {
	k := kit(t)
	a, s := exampleVenue(t)
	for _, users := range []bool{true, false} {
		all, _ := pagesOf(k.FindUs(a, s, "", users, printables.Papers()[0]))
		if got := strings.Contains(said(all), together("Table tennis")); got != users {
			t.Errorf("asked for users: %v, told of them: %v", users, got)
		}
	}
}

func TestBlankVenue(t *testing.T) {
	k := kit(t)
	a, _ := exampleVenue(t)
	for _, paper := range printables.Papers() {
		all, pages := pagesOf(k.BlankVenue(a, paper))
		if most := map[bool]int{true: 3, false: 2}[paper.ID == "a5"]; len(pages) > most {
			t.Errorf("%s: %d pages", paper.ID, len(pages))
		}
		if n := strings.Count(said(all), together("Do you feel welcome")); n != 1 {
			t.Errorf("%s: a question stands there %d times", paper.ID, n)
		}
		for _, want := range []string{"Fire extinguishers", "Not sure", "Address", "We meet here", "Draw the plan", "Activity 2: Mapping your venue", "Do you feel welcome"} {
			if !strings.Contains(said(all), together(want)) {
				t.Errorf("%s: nothing about %q", paper.ID, want)
			}
		}
		checkOnPaper(t, pages)
	}
}

// withoutFeet takes out of words what stands between pages.
func withoutFeet(k *printables.Kit, a *model.Activity, words string) string {
	name := wording.Of(k.Words, a).Name
	made := together(k.Words.Text("printable.board.activity", "number", a.Number, "name", name))
	credit := together(k.Words.Text("printable.board.credit"))
	return strings.NewReplacer(made, "", credit, "").Replace(words)
}

// checkOnPaper holds every line of text to lying on the paper.
func checkOnPaper(t interface {
	Helper()
	Errorf(string, ...any)
}, pages []mark.Page,
) {
	t.Helper()
	for i, p := range pages {
		for _, l := range linesOf(p.Marks) {
			if l.Turn == 0 && (l.X < -0.01 || l.Y < 0 || l.X+l.Width > p.W+0.01 || l.Y > p.H || math.IsNaN(l.X+l.Y)) {
				t.Errorf("page %d: %.40q stands at %v, %v", i+1, l.Text, l.X, l.Y)
			}
		}
	}
}

// Whatever people write about their venue, all of it is on the pages of the checklist and
// on those for new people, and no page is written over its edge.
func TestVenuePagesSayEverything(t *testing.T) {
	k := kit(t)
	a, _ := catalogue.Find("venue")
	rapid.Check(t, func(t *rapid.T) {
		s := &model.Sheet{Answers: map[string]string{}, Venue: &model.Venue{}}
		write := writing(60)
		for _, f := range a.Fields {
			if f.Kind != model.FieldChoice {
				s.Answers[f.ID] = write.Draw(t, f.ID)
			}
		}
		s.Venue.Tick("parking", model.HaveYes).Remark = write.Draw(t, "remark")
		s.Venue.Tick("own", model.HaveYes).Title = write.Draw(t, "own")
		for i := range rapid.IntRange(0, 3).Draw(t, "rooms") {
			s.Venue.Plan = append(s.Venue.Plan, &model.Shape{
				ID: model.NewID(), Kind: rapid.SampledFrom([]model.ShapeKind{model.ShapeRoom, model.ShapeLabel}).Draw(t, "kind"),
				Rect: model.Rect{X: 100 + float64(i)*220, Y: 100, W: rapid.Float64Range(20, 300).Draw(t, "w"), H: rapid.Float64Range(20, 300).Draw(t, "h")},
				Name: write.Draw(t, "name"), Users: write.Draw(t, "users"),
			})
		}
		if rapid.Bool().Draw(t, "sign") {
			s.Venue.Plan = append(s.Venue.Plan, &model.Shape{
				ID: model.NewID(), Kind: model.ShapeSymbol, Icon: "parking", Feature: "parking", Rect: model.Rect{X: 700, Y: 500, W: 60, H: 60},
			})
		}
		paper := rapid.SampledFrom(printables.Papers()).Draw(t, "paper")
		all, pages := pagesOf(k.VenueChecklist(&model.Group{}, a, s, paper))
		words := withoutFeet(k, a, said(all))
		for id, answer := range s.Answers {
			if !strings.Contains(words, together(answer)) {
				t.Errorf("the checklist does not say all of %s", id)
			}
		}
		checkOnPaper(t, pages)
		all, pages = pagesOf(k.FindUs(a, s, "", true, paper))
		checkOnPaper(t, pages)
		words = withoutFeet(k, a, said(all))
		wanted := []string{s.Answers["expect"], s.Answers["address"], s.Venue.Features[0].Remark, s.Venue.Features[1].Title}
		for _, shape := range s.Venue.Plan {
			if shape.Kind == model.ShapeRoom {
				wanted = append(wanted, shape.Users)
			}
			wanted = append(wanted, shape.Name)
		}
		for _, want := range wanted {
			if !strings.Contains(words, together(want)) {
				t.Errorf("the page for new people does not say all of %.80q", want)
			}
		}
	})
}

// Sides of rooms stay visible under what lies on them: the map is painted in layers.
func TestMapsArePaintedInLayers(t *testing.T) {
	k := kit(t)
	room := &model.Shape{Kind: model.ShapeRoom, Rect: model.Rect{X: 100, Y: 100, W: 300, H: 200}, Name: "Kitchen"}
	label := &model.Shape{Kind: model.ShapeLabel, Rect: model.Rect{X: 120, Y: 120, W: 100, H: 40}, Name: "Kettle"}
	lines := linesOf(k.PlanMarks([]*model.Shape{label, room}, printables.PlanView{}, printables.PaperPalette()))
	if len(lines) != 2 || lines[1].Text != "Kettle" {
		t.Errorf("%d lines", len(lines))
	}
	street := &model.Shape{Kind: model.ShapeStreet, Rect: model.Rect{X: 500, Y: 100, W: -300}, Name: "Mill Lane"}
	lines = linesOf(k.PlanMarks([]*model.Shape{street}, printables.PlanView{}, printables.PaperPalette()))
	if len(lines) != 1 || math.Abs(lines[0].Turn) > 90 {
		t.Error("the name of a street stands on its head")
	}
}

// TestOurWallsLieOverThoseOfOthers: the group's room stands out on all its sides, whichever
// room was drawn last; what is in its walls still lies over these.
func TestOurWallsLieOverThoseOfOthers(t *testing.T) {
	at := func(x float64) model.Rect { return model.Rect{X: x, Y: 100, W: 200, H: 200} }
	ours := &model.Shape{Kind: model.ShapeRoom, Rect: at(300), Ours: true}
	next := &model.Shape{Kind: model.ShapeRoom, Rect: at(500)}
	door := &model.Shape{Kind: model.ShapeDoor, Rect: model.Rect{X: 500, Y: 150, H: 80}}
	pal := printables.PaperPalette()
	marks := kit(t).PlanMarks([]*model.Shape{ours, next, door}, printables.PlanView{}, pal)
	last := func(is func(mark.Shape) bool) int {
		for i, m := range slices.Backward(marks) {
			if s, ok := m.(mark.Shape); ok && is(s) {
				return i
			}
		}
		return -1
	}
	floor := last(func(s mark.Shape) bool { return s.Fill == mark.Paint(pal.Zone(model.ToneSand).Fill) })
	walls := last(func(s mark.Shape) bool { return len(s.Path) == 5 && s.Path[0].X == 300 && s.Stroke.Width > 0 })
	gap := last(func(s mark.Shape) bool { return s.Stroke.Paint == mark.Paint(pal.Board) })
	if floor < 0 || walls < floor || gap < walls {
		t.Errorf("floors up to %d, then our walls at %d, then the door at %d", floor, walls, gap)
	}
}

func TestWhatIsToDoStandsBelowTheChecklist(t *testing.T) {
	k := kit(t)
	a, s := exampleVenue(t)
	long := strings.Repeat("Ask again. ", 360)
	g := &model.Group{Todos: []*model.Todo{
		{ID: model.NewID(), Text: "Ask for a ramp", For: model.TodoVenue, Done: true},
		{ID: model.NewID(), Text: "Bring music", For: model.TodoMeeting},
		{ID: model.NewID(), Text: long, For: model.TodoVenue},
	}}
	for _, paper := range printables.Papers() {
		all, pages := pagesOf(k.VenueChecklist(g, a, s, paper))
		words := withoutFeet(k, a, said(all))
		for _, want := range []string{"Still to do", "Ask for a ramp", long} {
			if !strings.Contains(words, together(want)) {
				t.Errorf("%s: nothing about %.20q", paper.ID, want)
			}
		}
		if strings.Contains(said(all), together("Bring music")) {
			t.Errorf("%s: it tells what is for the meeting", paper.ID)
		}
		checkOnPaper(t, pages)
		none, _ := pagesOf(k.VenueChecklist(&model.Group{}, a, s, paper))
		if strings.Contains(said(none), together("Still to do")) {
			t.Errorf("%s: it asks for what nobody wants to do", paper.ID)
		}
	}
}

// TestNoLineStandsAloneInTheOtherColumn: a paragraph of the page for new people is not
// parted.
func TestNoLineStandsAloneInTheOtherColumn(t *testing.T) {
	k := kit(t)
	a, s := exampleVenue(t)
	for _, paper := range printables.Papers() {
		for _, users := range []bool{true, false} {
			column := map[string]bool{}
			for _, l := range linesOf(k.FindUs(a, s, "Group", users, paper).Page(0).Marks) {
				if strings.HasPrefix(l.Text, "Parking: Twelve") || strings.HasSuffix(l.Text, "free after 5") || l.Text == "after 5" {
					column[fmt.Sprint(math.Round(l.X))] = true
				}
			}
			if len(column) != 1 {
				t.Errorf("%s: where to park stands in %d columns", paper.ID, len(column))
			}
		}
	}
}

// TestAChecklistThatGoesOnSaysItsColumns: on each page that has rows of it, so that nobody takes
// a No for a Yes, and whose list it is.
func TestAChecklistThatGoesOnSaysItsColumns(t *testing.T) {
	k := kit(t)
	a, _ := catalogue.Find("venue")
	s := &model.Sheet{Activity: "venue", Title: "Mill Lane Hall", Venue: &model.Venue{}}
	for i := range 60 {
		s.Venue.Features = append(s.Venue.Features, &model.Feature{ID: model.NewID().String(), Title: fmt.Sprintf("Wish %d", i), Have: model.HaveNo})
	}
	job := k.VenueChecklist(&model.Group{Name: "Circle"}, a, s, onA4(t))
	rows := 0
	for i := range job.Count {
		words := said(job.Page(i).Marks)
		if !strings.Contains(words, "Wish") {
			continue
		}
		rows++
		if n := strings.Count(words, "Notsure"); n != 1 || !strings.Contains(words, "MillLaneHall") {
			t.Errorf("page %d heads its columns %d times: %.60s", i+1, n, words)
		}
	}
	if rows < 2 {
		t.Fatalf("the list takes %d pages", rows)
	}
}

// TestLargerNamesOnTheMap cover no sign: where there is one, a room's name is as large as it
// leaves room for.
func TestLargerNamesOnTheMap(t *testing.T) {
	room := &model.Shape{ID: model.NewID(), Kind: model.ShapeRoom, Name: "Quiet room", Rect: model.Rect{X: 100, Y: 100, W: 500, H: 300}}
	view := printables.PlanView{Letters: 60, Clear: true}
	size := func(signs ...*model.Shape) float64 {
		return linesOf(kit(t).PlanMarks(append(signs, room), view, printables.PaperPalette()))[0].Size
	}
	near := &model.Shape{ID: model.NewID(), Kind: model.ShapeSymbol, Icon: "cup", Rect: model.Rect{X: 150, Y: 152, W: 60, H: 60}}
	far := &model.Shape{ID: model.NewID(), Kind: model.ShapeSymbol, Icon: "cup", Rect: model.Rect{X: 500, Y: 320, W: 60, H: 60}}
	if got := size(far); got != 60 {
		t.Errorf("with room enough letters are %.1f high", got)
	}
	if got := size(near); got <= 28 || got > 36 {
		t.Errorf("above a sign letters are %.1f high", got)
	}
}

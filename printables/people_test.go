package printables_test

import (
	"fmt"
	"strings"
	"testing"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables"
	"commonground/printables/mark"

	"pgregory.net/rapid"
)

func peopleSheet(t testing.TB, activity string, people ...*model.Person) (*model.Activity, *model.Sheet) {
	t.Helper()
	a, ok := catalogue.Find(activity)
	if !ok {
		t.Fatal("no such activity")
	}
	return a, &model.Sheet{ID: model.NewID(), Activity: activity, Title: "Us", Date: "2026-03-03", People: people}
}

func somebody(name string, boxes map[string]*model.Entry) *model.Person {
	return &model.Person{ID: model.NewID(), Name: name, Boxes: boxes}
}

func pagesAndWords(j printables.Job) (out []mark.Page, words string) {
	var all strings.Builder
	for i := range j.Count {
		out = append(out, j.Page(i))
		all.WriteString(said(out[i].Marks) + " ")
	}
	return out, all.String()
}

func mustBeClean(t interface{ Errorf(string, ...any) }, pages []mark.Page) {
	for i, pg := range pages {
		for _, p := range problems(pg) {
			t.Errorf("page %d: %s", i+1, p)
		}
	}
}

func TestPersonalSheets(t *testing.T) {
	a, s := peopleSheet(t, "act",
		somebody("Jo", map[string]*model.Entry{
			"gp":   {Script: []*model.Said{{Speaker: "GP", Words: "Hello"}, {Words: "Silence"}}},
			"here": {Text: "Heard", Doodle: model.Doodle{{{X: 0, Y: 0}, {X: 900, Y: 900}}}},
		}),
		somebody("", nil))
	s.Titles = map[string]string{"transport": "On the tram"}
	pages, words := pagesAndWords(kit(t).People(a, s, "Circle", onA4(t)))
	if len(pages) != 2 {
		t.Fatalf("%d pages for two people", len(pages))
	}
	mustBeClean(t, pages)
	for _, want := range []string{"Jo", "GP: Hello", "Silence", "Heard", "On the tram", "Person 2"} {
		if !strings.Contains(words, strings.ReplaceAll(want, " ", "")) {
			t.Errorf("nothing says %q", want)
		}
	}
	if strings.Contains(words, "publictransport") {
		t.Error("the box has its old name")
	}
}

// Nothing that was written is cut, however much it is.
func TestPersonalSheetsHoldEverything(t *testing.T) {
	k, paper := kit(t), onA4(t)
	rapid.Check(t, func(t *rapid.T) {
		boxes := map[string]*model.Entry{}
		n := 0
		a, _ := catalogue.Find("act")
		for _, z := range a.Zones {
			lot := rapid.SampledFrom([]int{0, 3, 60, 700}).Draw(t, z.ID)
			if lot > 0 {
				boxes[z.ID] = &model.Entry{Text: strings.TrimSpace(strings.Repeat("wort ", lot))}
			}
			n += lot
		}
		s := &model.Sheet{Title: "Us", People: []*model.Person{somebody("Jo", boxes)}}
		pages, words := pagesAndWords(k.People(a, s, "Circle", paper))
		mustBeClean(t, pages)
		if got := strings.Count(words, "wort"); got != n {
			t.Errorf("%d of %d words are printed", got, n)
		}
	})
}

func TestGatheredIdeas(t *testing.T) {
	a, s := peopleSheet(t, "interests",
		somebody("Jocelyn", map[string]*model.Entry{"enjoy": {Text: "Long walks\nChess"}}),
		somebody("Rashid", map[string]*model.Entry{"enjoy": {Text: "long walk"}, "missing": {Text: "Music"}}))
	g := &model.Group{Name: "Circle", Todos: []*model.Todo{
		{ID: model.NewID(), Text: "Music", For: model.TodoMeeting, By: "2026-04-14", From: &model.Origin{Sheet: s.ID}},
	}}
	s.Joined = []*model.Joined{{Zone: "missing", Texts: []string{"Music", "Songs"}}}
	s.People[0].Boxes["missing"] = &model.Entry{Text: "Songs"}
	pages, words := pagesAndWords(kit(t).Gathered(g, a, s, onA4(t)))
	mustBeClean(t, pages)
	for _, want := range []string{"Long walks (2 of us)", "Chess", "Music · Songs (2 of us)", "Music", "Picked for a meeting, by 14 April 2026"} {
		if !strings.Contains(words, strings.ReplaceAll(want, " ", "")) {
			t.Errorf("nothing says %q in %q", want, words)
		}
	}
	if strings.Contains(words, "Jocelyn") || strings.Contains(words, "Rashid") {
		t.Error("somebody is named")
	}
}

// TestWhatWasPickedSaysSoBelowIt: right below it and as far in, in a list behind its dash.
func TestWhatWasPickedSaysSoBelowIt(t *testing.T) {
	for id, zone := range map[string]string{"act": "here", "interests": "enjoy"} {
		a, s := peopleSheet(t, id, somebody("Jo", map[string]*model.Entry{zone: {Text: "Slow enough"}}), somebody("Ro", map[string]*model.Entry{zone: {Text: "Heard"}}))
		g := &model.Group{Todos: []*model.Todo{{ID: model.NewID(), Text: "Slow enough", For: model.TodoMeeting, From: &model.Origin{Sheet: s.ID}}}}
		lines := map[string]mark.Line{}
		for _, m := range kit(t).Gathered(g, a, s, onA4(t)).Page(0).Marks {
			if l, ok := m.(mark.Line); ok {
				lines[l.Text] = l
			}
		}
		said, picked := lines["Slow enough"], lines["Picked for a meeting"]
		if said.X == 0 || said.X != picked.X || picked.Y <= said.Y || picked.Y > said.Y+2*said.Size {
			t.Errorf("%s: %+v is not below %+v", id, picked, said)
		}
	}
}

func TestGatheredWishes(t *testing.T) {
	a, s := peopleSheet(t, "act",
		somebody("Jocelyn", map[string]*model.Entry{"here": {Text: strings.Repeat("Heard ", 600)}}),
		somebody("Rashid", map[string]*model.Entry{"here": {Doodle: model.Doodle{{{X: 0, Y: 0}, {X: 900, Y: 900}}}}}))
	g := &model.Group{Name: "Circle"}
	pages, words := pagesAndWords(kit(t).Gathered(g, a, s, onA4(t)))
	mustBeClean(t, pages)
	if strings.Count(words, "Heard") != 600 || strings.Contains(words, "Jocelyn") {
		t.Error("the wishes are cut, or named")
	}
	s.People = nil
	if pages, _ := pagesAndWords(kit(t).Gathered(g, a, s, onA4(t))); len(pages) != 1 {
		t.Error("nothing gathered is no page")
	}
}

func TestBlankPersonalSheets(t *testing.T) {
	for _, id := range []string{"act", "interests"} {
		a, s := peopleSheet(t, id)
		s.Titles = map[string]string{"gp": strings.Repeat("At the dentist ", 30)}
		for _, paper := range printables.Papers() {
			pages, words := pagesAndWords(kit(t).BlankPerson(a, s, paper))
			mustBeClean(t, pages)
			if !strings.Contains(words, "Firstname") {
				t.Error("nowhere to write a name")
			}
		}
	}
}

func onA4(t testing.TB) printables.Paper {
	t.Helper()
	p, ok := printables.FindPaper("a4")
	if !ok {
		t.Fatal("no A4")
	}
	return p
}

// TestGatheredIdeasStandBesideEachOther: a column for each zone while they fit.
func TestGatheredIdeasStandBesideEachOther(t *testing.T) {
	a, s := peopleSheet(t, "interests", somebody("Jo", map[string]*model.Entry{"enjoy": {Text: "Chess"}, "missing": {Text: "Music"}}))
	page := kit(t).Gathered(&model.Group{}, a, s, onA4(t)).Page(0)
	at := map[string]mark.Line{}
	for _, m := range page.Marks {
		if l, ok := m.(mark.Line); ok {
			at[l.Text] = l
		}
	}
	chess, music := at["Chess"], at["Music"]
	if chess.Y != music.Y || music.X < chess.X+page.W/2 {
		t.Errorf("the ideas of the first zone are at %v, %v, those of the third at %v, %v", chess.X, chess.Y, music.X, music.Y)
	}
	if chess.Size < 5 {
		t.Errorf("few ideas are set in type of %v", chess.Size)
	}
}

// TestAKeepsakeHoldsAll: whose it is and when, each memory whole and without a name, and lines to
// write on at the end, for few and many, on small paper too; a few fit one page, in larger type.
func TestAKeepsakeHoldsAll(t *testing.T) {
	for _, paper := range []string{"a4", "letter", "a5", "a3"} {
		for _, n := range []int{0, 1, 8, 40} {
			var people []*model.Person
			for i := range n {
				said := fmt.Sprintf("Memory%d. %s", i, strings.Repeat("Walks by the canal. ", 1+i%7))
				if i == 30 {
					said = "Memory30. " + strings.Repeat("Walks by the canal. ", 90)
				}
				e := &model.Entry{Text: said}
				if i == 3 {
					e.Doodle = model.Doodle{{{X: 0, Y: 0}, {X: 900, Y: 900}}}
				}
				people = append(people, somebody("Jocelyn", map[string]*model.Entry{"best": e}))
			}
			a, s := peopleSheet(t, "end-positive", people...)
			on, _ := printables.FindPaper(paper)
			pages, words := pagesAndWords(kit(t).Keepsake(&model.Group{Name: "Circle"}, a, s, on))
			mustBeClean(t, pages)
			for i := range n {
				if strings.Count(words, fmt.Sprintf("Memory%d.", i)) != 1 {
					t.Errorf("%s, %d people: memory %d is left out", paper, n, i)
				}
			}
			walks := 0
			for _, p := range people {
				walks += strings.Count(p.Boxes["best"].Text, "Walks")
			}
			if strings.Count(words, "Walks") != walks || strings.Contains(words, "Jocelyn") || !strings.Contains(words, "Circle") {
				t.Errorf("%s, %d people: a memory is cut, somebody is named, or the group is not", paper, n)
			}
			if last := said(pages[len(pages)-1].Marks); !strings.Contains(last, "Names,") || n <= 8 && len(pages) > 1+n/5 {
				t.Errorf("%s, %d people: no lines at the end of %d pages", paper, n, len(pages))
			}
		}
	}
}

// TestReadingsNameTheReader: on paper and on the wall stands who reads a card, and not who wrote
// it, and nothing of it is cut.
func TestReadingsNameTheReader(t *testing.T) {
	a, s := peopleSheet(t, "end-positive",
		somebody("Jocelyn", map[string]*model.Entry{"best": {Text: strings.Repeat("Walks ", 300)}}),
		somebody("Rashid", map[string]*model.Entry{"best": {Text: "Tea"}}),
		somebody("Winnie", nil))
	pages, words := pagesAndWords(kit(t).Readings(a, s, "Circle", onA4(t)))
	mustBeClean(t, pages)
	jocelyn, rashid := strings.Index(words, "Reader:Jocelyn"), strings.Index(words, "Reader:Rashid")
	if tea, walks := strings.Index(words, "Tea"), strings.Index(words, "Walks"); jocelyn < 0 || tea < jocelyn || rashid < tea || walks < rashid {
		t.Errorf("says %.300q", words)
	}
	if strings.Count(words, "Walks") != 300 || strings.Contains(words, "Winnie") {
		t.Error("a card is cut, or somebody reads one who wrote none")
	}
	scene := kit(t).Scene(&model.Group{Name: "Circle"}, a, s, "")
	if len(scene.Levels) != 1 || len(scene.Levels[0].Parts) != 2 {
		t.Fatalf("the wall goes through %+v", scene.Levels)
	}
	size := printables.SceneSize{W: 1280, H: 720, Larger: 1, Palette: printables.PaperPalette()}
	first := said(scene.Picture(&scene.Levels[0].Parts[0], 0, size).Marks)
	if !strings.Contains(first, "Reader:Jocelyn") || !strings.Contains(first, "Tea") {
		t.Errorf("the wall says %.300q", first)
	}
	if whole := said(scene.Picture(nil, 0, size).Marks); strings.Contains(whole, "Jocelyn") || !strings.Contains(whole, "Tea") {
		t.Errorf("the whole wall says %.300q", whole)
	}
}

// TestABoxThatIsFullLeavesTheOthersLarge: what somebody wrote at length, or drew below it, does
// not make a few words in another box as small.
func TestABoxThatIsFullLeavesTheOthersLarge(t *testing.T) {
	a, s := peopleSheet(t, "act", somebody("Jo", map[string]*model.Entry{
		"friends": {Text: strings.Repeat("I tell the same stories. ", 30), Doodle: model.Doodle{{{X: 0, Y: 0}, {X: 900, Y: 900}}}},
		"here":    {Text: "Slow enough"},
	}))
	pages, _ := pagesAndWords(kit(t).People(a, s, "Circle", onA4(t)))
	mustBeClean(t, pages)
	sizes := map[string]float64{}
	drawn := mark.Rect{}
	for _, m := range pages[0].Marks {
		switch m := m.(type) {
		case mark.Line:
			sizes[m.Text] = m.Size
		case mark.Shape:
			if m.Fill == (mark.Paint{}) && m.Bounds().H > drawn.H && m.Bounds().H < 60 {
				drawn = m.Bounds()
			}
		}
	}
	few, much := sizes["Slow enough"], 100.0
	for said, size := range sizes {
		if strings.HasPrefix(said, "I tell the same") {
			much = min(much, size)
		}
	}
	if few <= 1.2*much || few > 1.55*much {
		t.Errorf("few words are set in %v mm beside many in %v mm", few, much)
	}
	if drawn.H < 15 {
		t.Errorf("the drawing is %v mm high", drawn.H)
	}
}

// TestReadersWithoutANameAreSomeoneElse: after a round in private nobody but the writers know
// whose a card is.
func TestReadersWithoutANameAreSomeoneElse(t *testing.T) {
	a, s := peopleSheet(t, "end-positive",
		somebody("", map[string]*model.Entry{"best": {Text: "Walks"}}),
		somebody("", map[string]*model.Entry{"best": {Text: "Tea"}}))
	_, words := pagesAndWords(kit(t).Readings(a, s, "Circle", onA4(t)))
	if strings.Contains(words, "Person") || strings.Count(words, "Reader:someonewhodidn’twritethis") != 2 {
		t.Errorf("says %.300q", words)
	}
}

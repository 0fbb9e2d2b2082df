package printables_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables"
	"commonground/printables/mark"
)

// screens are the sizes of projectors, televisions and a small window, in pixels.
var screens = [][2]float64{{640, 360}, {1024, 768}, {1280, 720}, {1920, 1080}, {3840, 2160}}

func sceneSize(wh [2]float64) printables.SceneSize {
	return printables.SceneSize{W: wh[0], H: wh[1], Larger: 1, Palette: printables.LightPalette()}
}

// eachPicture calls f with every page of a scene, whole and part by part.
func eachPicture(c *printables.Scene, size printables.SceneSize, f func(what string, p printables.Picture)) {
	pages := func(what string, part *printables.Part) {
		for page, of := 0, 1; page < of; page++ {
			p := c.Picture(part, page, size)
			of = p.Pages
			f(fmt.Sprintf("%s, page %d", what, page+1), p)
		}
	}
	if c.Board == nil {
		pages("whole", nil)
	}
	for _, l := range c.Levels {
		for i := range l.Parts {
			pages(fmt.Sprintf("%s %d", l.ID, i+1), &l.Parts[i])
		}
	}
}

// eachScene calls f with every scene of every sheet of a group, whatever its surface shows.
func eachScene(t *testing.T, g *model.Group, f func(s *model.Sheet, at string, c *printables.Scene)) {
	t.Helper()
	k := kit(t)
	for _, s := range g.Sheets {
		a, ok := catalogue.For(g, s.Activity)
		if !ok {
			t.Fatalf("no activity %q", s.Activity)
		}
		for _, at := range []string{"", "collect", "rules", "map", "details", "checklist"} {
			if printables.ScenePart(a, at) == at {
				f(s, at, k.Scene(g, a, s, at))
			}
		}
	}
}

// TestTheWallCanBeReadFromTheBack: no type is smaller than what can be read from the back of a
// room, on any screen, and nothing reaches out of the picture.
func TestTheWallCanBeReadFromTheBack(t *testing.T) {
	g := exampleGroup(t)
	for _, wh := range screens {
		eachScene(t, g, func(s *model.Sheet, at string, c *printables.Scene) {
			eachPicture(c, sceneSize(wh), func(what string, p printables.Picture) {
				if p.Least > 0 && p.Least < 0.99/45 && !strings.HasPrefix(what, "notes") && !strings.HasPrefix(what, "zones") {
					t.Errorf("%v, %s %s, %s: type of 1/%.0f", wh, s.Activity, at, what, 1/p.Least)
				}
				checkInside(t, fmt.Sprintf("%v, %s %s, %s", wh, s.Activity, at, what), p, wh)
			})
		})
	}
}

func checkInside(t interface{ Errorf(string, ...any) }, what string, p printables.Picture, wh [2]float64) {
	for _, m := range p.Marks {
		b := m.Bounds()
		if l, ok := m.(mark.Line); ok {
			b = mark.Rect{X: l.X, Y: l.Y - 0.7*l.Size, W: l.Width, H: 0.9 * l.Size}
		}
		const shadow = 0.012
		if b.X < -1 || b.Y < -1 || b.X+b.W > wh[0]+1 || b.Y+b.H > wh[1]*(1+shadow) {
			t.Errorf("%s: a mark lies at %v", what, b)
			return
		}
	}
}

// TestTheWallShowsNothingPrivate looks at every mark of every scene for what is not for the
// room: who to ring at a partner's, who else uses the building, other sheets and groups, and
// what is to be done.
func TestTheWallShowsNothingPrivate(t *testing.T) {
	g := exampleGroup(t)
	const secret = "Xyzzy"
	g.Name, g.Place = secret, secret
	for _, todo := range g.Todos {
		todo.Text = secret
	}
	shown := map[string]bool{}
	for _, s := range g.Sheets {
		a, _ := catalogue.For(g, s.Activity)
		for _, n := range s.Notes {
			for _, f := range a.NoteFields {
				if f.Private {
					n.Details = map[string]string{f.ID: secret}
					shown["contact"] = true
				}
			}
		}
		if s.Venue != nil {
			for _, shape := range s.Venue.Plan {
				shape.Users, shape.When = secret, secret
				shown["users"] = true
			}
		}
	}
	if len(shown) != 2 {
		t.Fatalf("the example hides only %v", shown)
	}
	lines := 0
	eachScene(t, g, func(s *model.Sheet, at string, c *printables.Scene) {
		for _, m := range c.Head(sceneSize(screens[2])) {
			if l, ok := m.(mark.Line); ok && strings.Contains(l.Text, secret) {
				t.Errorf("the title of %s says %q", s.Activity, l.Text)
			}
		}
		eachPicture(c, sceneSize(screens[2]), func(what string, p printables.Picture) {
			for _, l := range linesOf(p.Marks) {
				lines++
				if strings.Contains(l.Text, secret) {
					t.Errorf("%s %s, %s says %q", s.Activity, at, what, l.Text)
				}
			}
		})
	})
	if lines < 500 {
		t.Errorf("only %d lines were looked at", lines)
	}
}

// TestTheWallLeavesNothingOut: what people wrote is on a page of the whole, or zone by zone.
func TestTheWallLeavesNothingOut(t *testing.T) {
	g := exampleGroup(t)
	eachScene(t, g, func(s *model.Sheet, at string, c *printables.Scene) {
		if at == "details" {
			return
		}
		said := map[string]string{}
		eachPicture(c, sceneSize(screens[2]), func(what string, p printables.Picture) {
			level, _, _ := strings.Cut(what, " ")
			for _, l := range linesOf(p.Marks) {
				said[level] += squeezed(l.Text)
			}
		})
		wants := func(level, text string) {
			if !strings.Contains(said[level], squeezed(text)) {
				t.Errorf("%s %s, %s does not say %q", s.Activity, at, level, text)
			}
		}
		if c.Board != nil {
			for _, n := range s.Notes {
				wants("notes", n.Text)
				if c.Board.ZoneOf(n) != nil {
					wants("zones", n.Text)
				}
			}
			return
		}
		for _, answer := range s.Answers {
			if written := strings.Contains(answer, " "); written && s.Venue == nil { // and is no ID of a choice
				wants("whole,", answer)
				wants("questions", answer)
			}
		}
		if at == "map" && s.Venue != nil {
			for _, shape := range s.Venue.Plan {
				wants("rooms", shape.Name)
			}
			return
		}
		if s.Wall != nil {
			for _, b := range s.Wall.Barriers {
				wants("whole,", b.Text)
				wants("barriers", b.Text)
			}
		}
		for _, p := range s.Portraits {
			wants("whole,", p.Name)
			wants("people", p.Likes)
		}
		if s.Agreement != nil {
			for _, r := range s.Agreement.Rules {
				wants("whole,", r.Text)
				wants("rules", r.Text)
			}
		}
	})
}

// TestACrowdedZoneOnTheWall: however many notes there are and however long they are, each is
// on one card, in type that can be read where the words allow it, and no card lies on another.
func TestACrowdedZoneOnTheWall(t *testing.T) {
	k := kit(t)
	a, _ := catalogue.Find("membership")
	rapid.Check(t, func(t *rapid.T) {
		count := rapid.IntRange(1, 45).Draw(t, "notes")
		long := rapid.IntRange(1, 120).Draw(t, "runes")
		wh := rapid.SampledFrom(screens).Draw(t, "screen")
		s := &model.Sheet{ID: model.NewID(), Activity: a.ID}
		zone := a.Zones[0]
		for i := range count {
			text := strings.Repeat("walking ", long/8+1)[:long]
			n := model.NewNote(fmt.Sprintf("%d %s", i, text), model.ColourA, model.Rect{W: 20, H: 16})
			n.X, n.Y = zone.Centre().X-10, zone.Centre().Y-8
			s.Notes = append(s.Notes, n)
		}
		c := k.Scene(&model.Group{}, a, s, "")
		cards := 0
		for page, of := 0, 1; page < of; page++ {
			p := c.Picture(&c.Levels[0].Parts[0], page, sceneSize(wh))
			of = p.Pages
			checkInside(t, fmt.Sprintf("page %d", page), p, wh)
			sheets := cardsOf(p.Marks)
			cards += len(sheets)
			for i, r := range sheets {
				for _, o := range sheets[:i] {
					if model.Rect(r).Overlaps(model.Rect(o)) {
						t.Fatalf("cards at %v and %v", r, o)
					}
				}
			}
		}
		if cards != count {
			t.Fatalf("%d notes, %d cards", count, cards)
		}
	})
}

// cardsOf are the papers of notes among marks.
func cardsOf(marks []mark.Mark) []mark.Rect {
	paper := printables.LightPalette().Note(model.ColourA)
	var out []mark.Rect
	for _, m := range marks {
		if s, ok := m.(mark.Shape); ok && s.Fill == paper {
			out = append(out, s.Path.Bounds())
		}
	}
	return out
}

// TestSituationsAreComparedOnTheWall: one after the other, with what each person put down for it,
// where people neither swap nor gather lines.
func TestSituationsAreComparedOnTheWall(t *testing.T) {
	g := model.NewGroup("Circle", time.Unix(0, 0))
	put := func(name, zone, text string) *model.Person {
		p := model.NewPerson(name)
		p.Boxes = map[string]*model.Entry{zone: {Text: text}}
		return p
	}
	s := model.NewSheet("act", "", time.Unix(0, 0))
	s.People = []*model.Person{put("Jo", "gp", "Quiet"), put("R.", "friends", "Loud"), put("Sam", "gp", "Early")}
	g.Sheets = []*model.Sheet{s}
	a, _ := catalogue.Find("act")
	c := kit(t).Scene(g, a, s, "")
	var places []printables.Part
	for _, l := range c.Levels {
		if l.ID == printables.LevelPlaces {
			places = l.Parts
		}
	}
	if len(places) != 2 || places[0].ID != "friends" || places[1].ID != "gp" {
		t.Fatalf("the situations are %v", places)
	}
	var said []string
	for _, m := range c.Picture(&places[1], 0, sceneSize(screens[2])).Marks {
		if l, ok := m.(mark.Line); ok {
			said = append(said, l.Text)
		}
	}
	for _, want := range []string{"Visiting the GP", "Jo", "Quiet", "Sam", "Early"} {
		if !strings.Contains(strings.Join(said, " "), want) {
			t.Errorf("the situation says %q, without %q", said, want)
		}
	}
	if strings.Contains(strings.Join(said, " "), "Loud") {
		t.Error("it says what belongs to another")
	}
	if a, _ = catalogue.Find("leadership"); a.GathersLines() {
		s.Activity = a.ID
		for _, l := range kit(t).Scene(g, a, s, "").Levels {
			if l.ID == printables.LevelPlaces {
				t.Error("what stands together already is compared")
			}
		}
	}
}

// TestLargerOnTheWall: type gets larger and smaller as people want it, one step after the other, and
// takes more pages rather than losing words; what cannot do so says that.
func TestLargerOnTheWall(t *testing.T) {
	g := exampleGroup(t)
	check := func(what string, c *printables.Scene, part *printables.Part) {
		at := func(larger float64) printables.Picture {
			size := sceneSize(screens[3])
			size.Larger = larger
			return c.Picture(part, 0, size)
		}
		usual, larger, largerStill, smaller := at(1), at(1.2), at(1.44), at(1/1.2)
		if usual.Fixed {
			if !reflect.DeepEqual(usual.Marks, larger.Marks) || !larger.Fixed {
				t.Errorf("%s changes, though it is said to be fixed", what)
			}
			return
		}
		grows := func(from, to printables.Picture) bool {
			return from.Most || (largest(to) > largest(from) || to.Least > 1.05*from.Least) && to.Pages >= from.Pages
		}
		if !grows(usual, larger) || !grows(larger, largerStill) {
			t.Errorf("%s: type of %.0f on %d pages becomes %.0f on %d, then %.0f on %d", what,
				largest(usual), usual.Pages, largest(larger), larger.Pages, largest(largerStill), largerStill.Pages)
		}
		same := reflect.DeepEqual(usual.Marks, smaller.Marks) && usual.Least > 1.001*printables.SceneLeast
		if same || largest(smaller) > largest(usual) || smaller.Pages > usual.Pages {
			t.Errorf("%s: smaller type is %.0f on %d pages after %.0f on %d", what, largest(smaller), smaller.Pages, largest(usual), usual.Pages)
		}
	}
	all := func(what string, c *printables.Scene) {
		if c.Board == nil {
			check(what, c, nil)
			for _, l := range c.Levels {
				for i := range l.Parts {
					check(fmt.Sprintf("%s, %s %d", what, l.ID, i+1), c, &l.Parts[i])
				}
			}
		}
	}
	eachScene(t, g, func(s *model.Sheet, at string, c *printables.Scene) { all(s.Activity+" "+at, c) })
	k := kit(t)
	all("a turn", k.TurnScene(printables.Turn{Object: "shell", Says: "Amina", After: "Ben", Time: "2 minutes", Share: 0.7}))
	all("a round", k.RoundScene("What gets in the way?", 9))
	all("values", k.ValuesScene())
	all("bingo", k.BingoScene(&model.Bingo{Paper: "a4", PerPage: 1, Grid: model.BingoGrids[0], Cards: 1}))
	all("to do", k.TodoScene(g))
	all("pairs", k.GroupsScene("Pairs", []string{"Amina and Ben", "Cem, Di and Eve"}))
	all("a vote", k.PollingScene(printables.Polling{Question: "What matters most to us?", Voted: 5, People: 12}))
	all("a guide", printables.ShownGuide("safety").Scene(k))
}

// largest is the largest type below the title.
func largest(p printables.Picture) float64 {
	out := 0.0
	for _, l := range linesOf(p.Marks)[1:] {
		out = max(out, l.Size)
	}
	return out
}

// TestAClockShowsWhatIsLeft: the numbers, and a disc whose part that is filled is that share.
func TestAClockShowsWhatIsLeft(t *testing.T) {
	k, pal := kit(t), printables.LightPalette()
	filled := func(share float64) float64 {
		var out float64
		for _, m := range k.Clock(90*time.Second, share, mark.Rect{W: 400, H: 100}, pal) {
			if s, ok := m.(mark.Shape); ok && s.Fill == pal.Teal {
				out = s.Path.Bounds().W
			}
		}
		return out
	}
	if none, some, half, all := filled(0), filled(0.25), filled(0.5), filled(1); none != 0 || some >= all*0.6 || half <= 0 || all < 75 {
		t.Errorf("the disc is %v, %v, %v, %v wide", none, some, half, all)
	}
	for left, want := range map[time.Duration]string{0: "0:00", 9 * time.Second: "0:09", 90 * time.Second: "1:30", 29*time.Minute + 59*time.Second + 300*time.Millisecond: "30:00"} {
		if got := printables.ClockWords(left); got != want {
			t.Errorf("%v is said as %q, want %q", left, got, want)
		}
	}
	for _, l := range linesOf(k.Clock(90*time.Second, 1, mark.Rect{W: 400, H: 100}, pal)) {
		if l.Text != "1:30" || l.X+l.Width > 400 {
			t.Errorf("%q reaches to %v", l.Text, l.X+l.Width)
		}
	}
}

// TestALongNoteOnTheWall: a note of as many words as there may be, in whatever script, is on
// the wall to the last of them, alone and among its zone's, in type that can be read.
func TestALongNoteOnTheWall(t *testing.T) {
	k := kit(t)
	a, _ := catalogue.Find("membership")
	for name, word := range map[string]string{"English": "walking ", "Arabic": "نمشي ", "emoji": "🙂👩🏽‍🤝‍👩 "} {
		text := strings.Repeat(word, model.MaxNoteText/len([]rune(word))-2) + "END"
		long := model.NewNote(text, model.ColourA, model.Rect{X: a.Zones[0].Centre().X - 90, Y: a.Zones[0].Centre().Y - 60, W: 180, H: 120})
		short := model.NewNote("Short", model.ColourA, long.Rect)
		c := k.Scene(&model.Group{}, a, &model.Sheet{ID: model.NewID(), Activity: a.ID, Notes: []*model.Note{long, short}}, "")
		said := map[string]int{}
		eachPicture(c, sceneSize(screens[1]), func(what string, p printables.Picture) {
			level, _, _ := strings.Cut(what, " ")
			for _, l := range linesOf(p.Marks) {
				said[level] += strings.Count(l.Text, strings.TrimSpace(word)) + 1000000*strings.Count(l.Text, "END")
				if l.Size < 0.99/45*screens[1][1] && l.Text != "A" {
					t.Errorf("%s, %s: type of 1/%.0f", name, what, screens[1][1]/l.Size)
					return
				}
			}
			checkInside(t, name+" "+what, p, screens[1])
		})
		for _, level := range []string{"zones", "notes"} {
			if said[level] != strings.Count(text, word)+1000000 {
				t.Errorf("%s, %s: %d words, want %d and the end", name, level, said[level], strings.Count(text, word))
			}
		}
	}
}

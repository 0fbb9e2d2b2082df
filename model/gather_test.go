package model

import (
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func wrote(zone, text string) *Person {
	p := NewPerson("")
	p.Boxes = map[string]*Entry{zone: {Text: text}}
	return p
}

func TestAlikeIdeasAreOne(t *testing.T) {
	people := []*Person{
		wrote("enjoy", "Long walks\nthe radio\n\n  "),
		wrote("enjoy", "- long   walk!\nlong walks"),
		wrote("enjoy", "The bus\nGlass"),
		wrote("missing", "long walks"),
	}
	ideas := Ideas(people, "enjoy")
	var said []string
	for _, i := range ideas {
		said = append(said, i.Text)
	}
	if got := strings.Join(said, "|"); got != "Long walks|the radio|The bus|Glass" {
		t.Errorf("gathered %s", got)
	}
	if ideas[0].People != 2 || ideas[1].People != 1 {
		t.Errorf("counted %d and %d", ideas[0].People, ideas[1].People)
	}
}

func TestIdeaKeys(t *testing.T) {
	for text, want := range map[string]string{
		"Walks in the park": "walk in the park", "DON’T know": "dont know", "bus": "bus", "this": "this",
		"glass": "glass", "…": "", "🎸": "🎸", "Музыка": "музыка", "yes": "yes", "tea/coffee": "tea coffee",
	} {
		if got := IdeaKey(text); got != want {
			t.Errorf("%q: %q, not %q", text, got, want)
		}
	}
}

// Every line that says something is counted in one idea, however people write it.
func TestEveryIdeaIsCounted(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		lines := rapid.SliceOfN(rapid.SliceOfN(rapid.SampledFrom([]string{
			"Tea", "tea!", "TEAS", "a walk", "walks", "Walk", "", " . ", "chess", "Шахматы",
		}), 0, 6), 0, 8).Draw(t, "lines")
		var people []*Person
		want := map[string]map[int]bool{}
		for i, l := range lines {
			people = append(people, wrote("z", strings.Join(l, "\n")))
			for _, line := range l {
				if k := IdeaKey(line); k != "" {
					if want[k] == nil {
						want[k] = map[int]bool{}
					}
					want[k][i] = true
				}
			}
		}
		ideas := Ideas(people, "z")
		if len(ideas) != len(want) {
			t.Fatalf("%d ideas, not %d", len(ideas), len(want))
		}
		for i, idea := range ideas {
			if idea.People != len(want[idea.Key]) || IdeaKey(idea.Text) != idea.Key {
				t.Errorf("%q counted %d, not %d", idea.Text, idea.People, len(want[idea.Key]))
			}
			if i > 0 && ideas[i-1].People < idea.People {
				t.Error("what fewer wrote comes first")
			}
		}
	})
}

func TestIdeaKeyOfAKeyIsItself(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		key := IdeaKey(rapid.String().Draw(t, "text"))
		if again := IdeaKey(key); again != key {
			t.Errorf("%q became %q", key, again)
		}
	})
}

func TestWishesTellNoOrder(t *testing.T) {
	a, b := wrote("here", "quiet"), wrote("here", "Be heard")
	c := NewPerson("C")
	c.Boxes = map[string]*Entry{"here": {Script: []*Said{{"Me", "Hello"}, {"", "Hi"}}}, "gp": {Text: "no"}}
	one, other := Wishes([]*Person{a, b, c}, "here"), Wishes([]*Person{c, b, a}, "here")
	for i, want := range []string{"Be heard", "Me: Hello\nHi", "quiet"} {
		if one[i].Words() != want || other[i].Words() != want {
			t.Errorf("%d: %q and %q, not %q", i, one[i].Words(), other[i].Words(), want)
		}
	}
}

// Whatever is done to people can be undone, step by step, and done again.
func TestPeopleEditsUndo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := NewGroup("g", time.Date(2026, 3, 3, 12, 0, 0, 0, time.UTC))
		s := NewSheet("act", "s", time.Date(2026, 3, 3, 12, 0, 0, 0, time.UTC))
		g.Sheets = []*Sheet{s}
		d := NewDocument(g)
		before := peopleText(d, s.ID)
		var after []string
		for range rapid.IntRange(1, 12).Draw(t, "edits") {
			pos := d.Position()
			editPeopleSomehow(t, d, s.ID)
			d.Break()
			if d.Position() != pos {
				after = append(after, peopleText(d, s.ID))
			}
		}
		for i := len(after) - 1; i >= 0; i-- {
			if got := peopleText(d, s.ID); got != after[i] {
				t.Fatalf("step %d: %s, not %s", i, got, after[i])
			}
			d.Undo()
		}
		if got := peopleText(d, s.ID); got != before {
			t.Fatalf("undone: %s", got)
		}
		for range after {
			d.Redo()
		}
		if len(after) > 0 && peopleText(d, s.ID) != after[len(after)-1] {
			t.Error("done again differently")
		}
	})
}

func editPeopleSomehow(t *rapid.T, d *Document, sheet ID) {
	people := d.Group().Sheet(sheet).People
	if len(people) == 0 || rapid.IntRange(0, 3).Draw(t, "add") == 0 {
		_ = d.AddPerson(sheet, NewPerson("P"))
		return
	}
	p := people[rapid.IntRange(0, len(people)-1).Draw(t, "who")].ID
	zone := rapid.SampledFrom([]string{"gp", "here"}).Draw(t, "zone")
	text := rapid.StringN(0, 8, -1).Draw(t, "text")
	n := rapid.IntRange(-1, 3).Draw(t, "n")
	var err error
	switch rapid.IntRange(0, 8).Draw(t, "what") {
	case 0:
		err = d.NamePerson(sheet, p, text)
	case 1:
		err = d.MovePerson(sheet, p, n)
	case 2:
		err = d.DeletePerson(sheet, p)
	case 3:
		err = d.WriteBox(sheet, p, zone, text)
	case 4:
		err = d.AddSaid(sheet, p, zone, n, Said{"Me", text})
	case 5:
		err = d.WriteSaid(sheet, p, zone, n, Said{"You", text})
	case 6:
		err = d.MoveSaid(sheet, p, zone, n, 0)
	case 7:
		err = d.DeleteSaid(sheet, p, zone, n)
	case 8:
		err = d.NameZone(sheet, zone, text)
	}
	if err != nil {
		t.Error(err)
	}
}

// peopleText writes down everything on a sheet of people.
func peopleText(d *Document, sheet ID) string {
	s := d.Group().Sheet(sheet)
	var b strings.Builder
	b.WriteString(s.Titles["gp"] + "/" + s.Titles["here"])
	for _, p := range s.People {
		b.WriteString(" [" + p.ID.String() + p.Name)
		for _, z := range []string{"gp", "here"} {
			b.WriteString(" " + z + "=" + p.Box(z).Words())
		}
		b.WriteString("]")
	}
	return b.String()
}

func TestPeopleKeepTheirRecords(t *testing.T) {
	g := NewGroup("g", time.Date(2026, 3, 3, 12, 0, 0, 0, time.UTC))
	s := NewSheet("act", "s", time.Date(2026, 3, 3, 12, 0, 0, 0, time.UTC))
	a, b := wrote("gp", "one"), wrote("gp", "two")
	s.People = []*Person{a, b}
	g.Sheets = []*Sheet{s}
	d := NewDocument(g)
	if err := d.WriteBox(s.ID, a.ID, "gp", "three"); err != nil {
		t.Fatal(err)
	}
	now := d.Group().Sheet(s.ID)
	if now.People[1] != b || a.Box("gp").Text != "one" || now.People[0].Box("gp").Text != "three" {
		t.Error("records are not kept as they should")
	}
	if err := d.WriteBox(s.ID, a.ID, "gp", strings.Repeat("x", MaxNoteText+1)); err == nil {
		t.Error("a box takes more than it holds")
	}
	d.SetReadOnly(true)
	if d.DeletePerson(s.ID, a.ID) == nil {
		t.Error("a group that is only read was changed")
	}
}

// TestPeopleMoveWithinTheirList and so do the lines of a conversation.
func TestPeopleMoveWithinTheirList(t *testing.T) {
	for _, c := range []struct {
		from, by int
		want     string
	}{{0, 1, "bac"}, {2, -1, "acb"}, {0, 9, "bca"}, {2, -9, "cab"}, {1, 0, "abc"}} {
		d, _, sheet := newTestDocument(t, 0)
		for _, name := range []string{"a", "b", "c"} {
			must(t, d.AddPerson(sheet, NewPerson(name)))
		}
		must(t, d.MovePerson(sheet, d.Group().Sheet(sheet).People[c.from].ID, c.by))
		got := ""
		for _, p := range d.Group().Sheet(sheet).People {
			got += p.Name
		}
		if got != c.want {
			t.Errorf("%d by %d: %s, want %s", c.from, c.by, got, c.want)
		}
		me := d.Group().Sheet(sheet).People[0].ID
		script := func() string {
			out := ""
			for _, s := range d.Group().Sheet(sheet).Person(me).Box("gp").Script {
				out += s.Words
			}
			return out
		}
		for i, words := range []string{"a", "b", "c"} {
			must(t, d.AddSaid(sheet, me, "gp", i, Said{"", words}))
		}
		for _, out := range [][2]int{{-1, 0}, {3, 0}, {0, -1}, {0, 3}} {
			must(t, d.MoveSaid(sheet, me, "gp", out[0], out[1]))
			must(t, d.WriteSaid(sheet, me, "gp", max(-1, out[0]*4), Said{"", "x"}))
			if out[0] != 0 {
				must(t, d.DeleteSaid(sheet, me, "gp", out[0]))
			} else {
				d.Undo()
			}
		}
		if got := script(); got != "abc" {
			t.Errorf("lines that are not there changed it to %s", got)
		}
		must(t, d.MoveSaid(sheet, me, "gp", 0, 2))
		must(t, d.MoveSaid(sheet, me, "gp", 1, 0))
		if got := script(); got != "cba" {
			t.Errorf("moved to %s", got)
		}
	}
}

func TestEmptyBoxes(t *testing.T) {
	for want, boxes := range map[bool][]*Entry{
		true:  {nil, {}, {Doodle: Doodle{}, Script: []*Said{}}},
		false: {{Text: "x"}, {Doodle: Doodle{{{1, 1}}}}, {Script: []*Said{{}}}},
	} {
		for _, e := range boxes {
			if e.Empty() != want {
				t.Errorf("%+v: %v", e, !want)
			}
		}
	}
}

// TestSheetsOfColumnsGatherLines, all others wishes.
func TestSheetsOfColumnsGatherLines(t *testing.T) {
	column, box := Zone{Shape: ShapeColumn}, Zone{Shape: ShapeBox}
	for _, c := range []struct {
		zones []Zone
		want  bool
	}{{nil, false}, {[]Zone{column}, true}, {[]Zone{column, column}, true}, {[]Zone{box}, false}, {[]Zone{column, box}, false}} {
		if got := (&Activity{Zones: c.zones}).GathersLines(); got != c.want {
			t.Errorf("%v: %v", c.zones, got)
		}
	}
	for word, want := range map[string]string{"walks": "walk", "cats": "cat", "yes": "yes", "as": "as", "glass": "glass", "bus": "bus"} {
		if got := singular(word); got != want {
			t.Errorf("%q of %q", got, word)
		}
	}
}

func TestTheLastHasNowhereToGo(t *testing.T) {
	d, _, sheet := newTestDocument(t, 0)
	for _, name := range []string{"a", "b"} {
		must(t, d.AddPerson(sheet, NewPerson(name)))
	}
	people, at := d.Group().Sheet(sheet).People, d.Position()
	must(t, d.MovePerson(sheet, people[1].ID, 1))
	must(t, d.MovePerson(sheet, people[0].ID, -1))
	if d.Position() != at {
		t.Error("a step was made of nothing")
	}
}
